using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Network.Extraction.Documents;
using Network.Files;
using Network.Model;

namespace Network.Extraction.Batch;

/// <summary>Keeps what was read of each document, so that an interrupted run can go on where it stopped.</summary>
/// <remarks>
/// Each thread that reads has a journal of its own (<see cref="PartJournal"/>), since a file for each document takes longer to make than to
/// write. A part is a relation file with one more member, <c>_extraction</c>: what was merged, uncertain and dropped. It is found by the key
/// of what it was made from: the document's bytes, its id and everything else that the result depends on.
/// </remarks>
internal sealed class PartFolder
{
    private const string Member = "_extraction";
    private const string Journals = "*.jsonl";

    private readonly string _folder;
    private readonly string _fingerprint;
    private readonly List<PartJournal> _all = [];
    private readonly ConcurrentBag<PartJournal> _idle = [];
    private readonly Dictionary<string, PartPlace> _earlier = new(StringComparer.Ordinal);

    /// <summary>Makes the folder, or finds what an earlier run kept in it.</summary>
    /// <param name="folder">Where the journals are.</param>
    /// <param name="fingerprint">Everything but the document that a result depends on.</param>
    /// <exception cref="IOException">The folder cannot be made, or a journal cannot be read.</exception>
    public PartFolder(string folder, string fingerprint)
    {
        _folder = folder;
        _fingerprint = fingerprint;
        Directory.CreateDirectory(folder);
        foreach (string path in Directory.EnumerateFiles(folder, Journals).Order(StringComparer.Ordinal))
        {
            PartJournal journal = PartJournal.Open(path);
            _all.Add(journal);
            foreach ((string key, PartPlace place) in journal.Places()) _earlier[key] = place;
        }
    }

    /// <summary>How many parts are kept, those of documents that have changed since among them.</summary>
    public int Count
    {
        get
        {
            lock (_all) return _earlier.Count + _all.Sum(journal => journal.Added);
        }
    }

    /// <summary>Takes the folder away with all parts.</summary>
    public void Delete()
    {
        lock (_all)
        {
            foreach (PartJournal journal in _all) journal.Dispose();
        }

        if (!Directory.Exists(_folder)) return;
        foreach (string journal in Directory.EnumerateFiles(_folder, Journals)) File.Delete(journal);
        if (!Directory.EnumerateFileSystemEntries(_folder).Any()) Directory.Delete(_folder);
    }

    /// <summary>The key of a document's part.</summary>
    public string Key(NamedDocument document, ReadOnlySpan<byte> content)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{_fingerprint}\n{document.Id}\n{Path.GetExtension(document.Path)}\n"));
        hash.AppendData(content);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>What an earlier run read of the document, and where it is; null when there is none with this key.</summary>
    public (ExtractionResult Result, PartPlace Place)? Find(string key)
    {
        if (!_earlier.TryGetValue(key, out PartPlace place)) return null;
        // What was damaged since is read from the document again.
        RelationGraph? graph = RelationFileReader.Read(place.Read(), place.Journal.Path).Graph;
        if (graph?.Extra?[Member] is not JsonObject kept) return null;
        JsonObject rest = (JsonObject)graph.Extra.DeepClone();
        rest.Remove(Member);
        ExtractionResult result = new()
        {
            Graph = With(graph, rest.Count == 0 ? null : rest),
            Merges = Read(kept["merges"], three => new Merge(three[0], three[1], three[2])),
            Uncertain = Read(kept["uncertain"], three => new Uncertain(three[0], three[1], three[2])),
            Dropped = Read(kept["dropped"], three => new Dropped(three[0], three[1], three[2])),
        };
        return (result, place);
    }

    /// <summary>The graph of a document that was kept in this run or an earlier one.</summary>
    /// <exception cref="IOException">The part can no longer be read.</exception>
    public static RelationGraph Graph(PartPlace place)
    {
        ReadResult read = RelationFileReader.Read(place.Read(), place.Journal.Path);
        return read.Graph ?? throw new IOException($"{place.Journal.Path} was changed while the documents were read.");
    }

    /// <summary>Keeps what was read of a document.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public PartPlace Save(string key, ExtractionResult result)
    {
        JsonObject extra = result.Graph.Extra is null ? [] : (JsonObject)result.Graph.Extra.DeepClone();
        extra[Member] = new JsonObject
        {
            ["merges"] = Rows(result.Merges.Select(merge => (merge.Kept, merge.Merged, merge.Reason))),
            ["uncertain"] = Rows(result.Uncertain.Select(finding => (finding.What, finding.Where, finding.Why))),
            ["dropped"] = Rows(result.Dropped.Select(finding => (finding.What, finding.Where, finding.Why))),
        };
        PartJournal journal = _idle.TryTake(out PartJournal? idle) ? idle : Begin();
        try
        {
            return journal.Add(key, stream => RelationFileWriter.WriteLine(With(result.Graph, extra), stream));
        }
        finally
        {
            _idle.Add(journal);
        }
    }

    private PartJournal Begin()
    {
        lock (_all)
        {
            PartJournal journal = PartJournal.Begin(_folder);
            _all.Add(journal);
            return journal;
        }
    }

    private static JsonArray Rows(IEnumerable<(string, string, string)> rows) => new([.. rows.Select(row => (JsonNode)new JsonArray(row.Item1, row.Item2, row.Item3))]);

    private static List<T> Read<T>(JsonNode? rows, Func<string[], T> make) =>
        rows is not JsonArray array ? [] : [.. array.OfType<JsonArray>().Where(row => row.Count == 3).Select(row => make([.. row.Select(cell => cell?.ToString() ?? "")]))];

    private static RelationGraph With(RelationGraph graph, JsonObject? extra) => new(graph.Actors, graph.Relations)
    {
        Title = graph.Title,
        Documents = graph.Documents,
        DeclaredTypes = graph.DeclaredTypes,
        Extra = extra,
    };
}
