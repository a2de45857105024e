using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Network.Extraction.Documents;
using Network.Files;
using Network.Model;

namespace Network.Extraction.Batch;

/// <summary>Keeps what was read of each document in a file of its own, so that an interrupted run can go on where it stopped.</summary>
/// <remarks>
/// A part is a relation file with one more member, <c>_extraction</c>: the key of what it was made from (the document's bytes, its id and
/// everything else that the result depends on), and what was merged, uncertain and dropped. A part with another key is made anew.
/// </remarks>
internal sealed class PartFolder(string folder, string fingerprint)
{
    private const string Member = "_extraction";

    /// <summary>The key of a document's part.</summary>
    public string Key(NamedDocument document, ReadOnlySpan<byte> content)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{fingerprint}\n{document.Id}\n{Path.GetExtension(document.Path)}\n"));
        hash.AppendData(content);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Makes the folder.</summary>
    /// <exception cref="IOException">It cannot be made.</exception>
    public void Create() => Directory.CreateDirectory(folder);

    /// <summary>Takes the folder away with all parts.</summary>
    public void Delete()
    {
        foreach (string part in Directory.EnumerateFiles(folder, "*.json")) File.Delete(part);
        if (!Directory.EnumerateFileSystemEntries(folder).Any()) Directory.Delete(folder);
    }

    /// <summary>What an earlier run read of the document; null when there is none with this key.</summary>
    public ExtractionResult? Find(NamedDocument document, string key)
    {
        string path = PathOf(document);
        if (!File.Exists(path)) return null;
        RelationGraph? graph = RelationFileReader.Read(File.ReadAllBytes(path), path).Graph;
        if (graph?.Extra?[Member] is not JsonObject kept || (string?)kept["key"] != key) return null;
        JsonObject rest = (JsonObject)graph.Extra.DeepClone();
        rest.Remove(Member);
        return new ExtractionResult
        {
            Graph = With(graph, rest.Count == 0 ? null : rest),
            Merges = Read(kept["merges"], three => new Merge(three[0], three[1], three[2])),
            Uncertain = Read(kept["uncertain"], three => new Uncertain(three[0], three[1], three[2])),
            Dropped = Read(kept["dropped"], three => new Dropped(three[0], three[1], three[2])),
        };
    }

    /// <summary>The graph of a document that was kept in this run or an earlier one.</summary>
    /// <exception cref="IOException">The part is gone, or another.</exception>
    public RelationGraph Graph(NamedDocument document, string key) =>
        Find(document, key)?.Graph ?? throw new IOException($"{PathOf(document)} was changed while the documents were read.");

    /// <summary>Keeps what was read of a document.</summary>
    public void Save(NamedDocument document, string key, ExtractionResult result)
    {
        JsonObject extra = result.Graph.Extra is null ? [] : (JsonObject)result.Graph.Extra.DeepClone();
        extra[Member] = new JsonObject
        {
            ["key"] = key,
            ["merges"] = Rows(result.Merges.Select(merge => (merge.Kept, merge.Merged, merge.Reason))),
            ["uncertain"] = Rows(result.Uncertain.Select(finding => (finding.What, finding.Where, finding.Why))),
            ["dropped"] = Rows(result.Dropped.Select(finding => (finding.What, finding.Where, finding.Why))),
        };
        AtomicFile.Write(PathOf(document), overwrite: true, stream => RelationFileWriter.Write(With(result.Graph, extra), stream));
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

    /// <summary>The part's file. Long names are cut, and told apart by a hash, since file systems limit them.</summary>
    private string PathOf(NamedDocument document)
    {
        string name = document.Id.Replace(':', '_');
        if (name.Length > 60 || name != document.Id) name = $"{name[..Math.Min(name.Length, 60)]}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document.Id)))[..16]}";
        return Path.Combine(folder, $"{name}.json");
    }
}
