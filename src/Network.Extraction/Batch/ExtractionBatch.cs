using Network.Extraction.Documents;
using Network.Extraction.Merging;
using Network.Files;
using Network.Model;

namespace Network.Extraction.Batch;

/// <summary>Reads a set of documents on all cores and makes one graph of them.</summary>
/// <remarks>
/// Memory holds as many documents as there are cores, and of those that are done the actors: relations are in the parts, and are read from
/// there, document by document, when the result is asked for them. Without a folder for parts they are held packed. The result does not
/// depend on the number of cores or the order in which documents are done.
/// </remarks>
public sealed class ExtractionBatch
{
    private readonly SharedTexts _shared = new();
    private PartFolder? _parts;

    /// <summary>The documents, in the order of the result.</summary>
    public required IReadOnlyList<NamedDocument> Documents { get; init; }

    /// <summary>Reads one document; called from several threads at once.</summary>
    public required Func<DocumentText, CancellationToken, ExtractionResult> Extract { get; init; }

    /// <summary>Known actors and decisions, which are applied in each document and to the whole.</summary>
    public ExtractionOptions Options { get; init; } = new();

    /// <summary>Where parts are kept; null to keep none.</summary>
    public string? PartsFolder { get; init; }

    /// <summary>Everything but the document that a result depends on: version, lexicon, model. Parts made with another are made anew.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>The bytes of the document "-".</summary>
    public ReadOnlyMemory<byte> StandardInput { get; init; }

    /// <summary>Told after each document; null for nobody. Called from several threads, one at a time.</summary>
    public IProgress<BatchProgress>? Progress { get; init; }

    /// <summary>How many documents are read at once; the number of cores unless told.</summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>Reads the documents.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped; parts that are done are kept.</exception>
    /// <exception cref="IOException">A part cannot be written.</exception>
    public BatchResult Run(CancellationToken cancellation = default)
    {
        _parts = PartsFolder is null ? null : new PartFolder(PartsFolder, Fingerprint);
        Outcome[] outcomes = new Outcome[Documents.Count];
        int done = 0, resumed = 0;
        Lock told = new();
        try
        {
            Parallel.For(0, Documents.Count, new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellation }, i =>
            {
                outcomes[i] = Read(Documents[i], _parts, cancellation);
                lock (told)
                {
                    done++;
                    if (outcomes[i].IsResumed) resumed++;
                    Progress?.Report(new BatchProgress(done, Documents.Count, resumed));
                }
            });
        }
        catch (AggregateException several)
        {
            // One reason is enough for the user; cancelled work throws in each thread.
            cancellation.ThrowIfCancellationRequested();
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }

        return Joined(outcomes, resumed);
    }

    /// <summary>Of how many documents what was read is kept, in this run or an earlier one.</summary>
    public int Kept => Math.Min(_parts?.Count ?? 0, Documents.Count);

    /// <summary>Takes away the parts once the whole is written; relations can no longer be asked for then.</summary>
    public void DeleteParts()
    {
        _parts?.Delete();
        _parts = null;
    }

    private Outcome Read(NamedDocument document, PartFolder? parts, CancellationToken cancellation)
    {
        ReadOnlyMemory<byte> content;
        try
        {
            content = document.Path == DocumentFolder.StandardInput ? StandardInput : File.ReadAllBytes(document.Path);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return new Outcome(null, DocumentFile.Refusal(document.Path, refused), CannotOpen: true);
        }

        string key = parts?.Key(document, content.Span) ?? "";
        if (parts?.Find(key) is { } earlier) return new Outcome(Found(earlier.Result, () => PartFolder.Graph(earlier.Place)), null, IsResumed: true);
        DocumentReading reading = DocumentFile.Read(document.Path, document.Id, content);
        if (reading.Document is null) return new Outcome(null, reading.Problem);
        ExtractionResult result = Decided(Extract(reading.Document, cancellation));
        cancellation.ThrowIfCancellationRequested();
        IReadOnlyList<Problem> notes = [.. reading.Document.Notes.Select(note => new Problem(document.Path, null, Severity.Warning, note))];
        if (parts is null)
        {
            byte[] packed = PackedGraph.Pack(result.Graph);
            return new Outcome(Found(result, () => PackedGraph.Unpack(packed)), null, Notes: notes);
        }

        PartPlace place = parts.Save(key, result);
        return new Outcome(Found(result, () => PartFolder.Graph(place)), null, Notes: notes);
    }

    private Part Found(ExtractionResult result, Func<RelationGraph> load) => new(_shared.Head(result.Graph), load, _shared.Of(result.Merges), result.Uncertain, result.Dropped);

    private ExtractionResult Decided(ExtractionResult result)
    {
        List<Merge> merges = [.. result.Merges];
        List<Dropped> dropped = [.. result.Dropped];
        RelationGraph graph = ActorUnion.Apply(AliasGuard.Apply(result.Graph, Options.Decisions), Options, merges, dropped);
        return new ExtractionResult { Graph = graph, Merges = merges, Uncertain = result.Uncertain, Dropped = dropped };
    }

    private BatchResult Joined(Outcome[] outcomes, int resumed)
    {
        List<Problem> problems = [.. outcomes.SelectMany(outcome => outcome.Problem is { } problem ? [problem] : outcome.Notes ?? [])];
        List<(Part Part, NamedDocument Document)> parts = [.. outcomes.Zip(Documents).Where(pair => pair.First.Part is not null).Select(pair => (pair.First.Part!, pair.Second))];
        List<Merge> merges = [.. parts.SelectMany(pair => pair.Part.Merges)];
        List<Dropped> dropped = [.. parts.SelectMany(pair => pair.Part.Dropped)];
        RelationGraph? head = null;
        IEnumerable<Relation> relations = [];
        if (parts.Count == 1)
        {
            RelationGraph only = parts[0].Part.Load();
            (head, relations) = (only, only.Relations);
        }
        else if (parts.Count > 1)
        {
            MergedHeads merged = GraphMerger.MergeHeads([.. parts.Select(pair => new NamedGraph(pair.Document.Path, pair.Part.Head))]);
            problems.AddRange(merged.Problems);
            (Func<RelationGraph> Load, string Document)[] loads = [.. parts.Select(pair => (pair.Part.Load, pair.Document.Id))];
            ActorRewrite? rewrite = ActorUnion.Of(merged.Graph, Options, merges);
            relations = Relations(merged, loads, rewrite, new Once(dropped));
            RelationGraph whole = rewrite?.Head ?? merged.Graph;
            // The titles of many documents, one after the other, are no title.
            head = new RelationGraph(whole.Actors, []) { Documents = whole.Documents, DeclaredTypes = whole.DeclaredTypes, Extra = whole.Extra };
        }

        return new BatchResult
        {
            Head = head,
            Relations = relations,
            Problems = problems,
            Merges = [.. merges.Distinct()],
            Uncertain = [.. parts.SelectMany(pair => pair.Part.Uncertain)],
            Dropped = dropped,
            Read = parts.Count,
            Resumed = resumed,
            CannotOpen = outcomes.Any(outcome => outcome.CannotOpen),
        };
    }

    private static IEnumerable<Relation> Relations(MergedHeads merged, (Func<RelationGraph> Load, string Document)[] loads, ActorRewrite? rewrite, Once dropped)
    {
        IEnumerable<Relation> all = merged.Relations(i => GraphRewriter.WithOwnEvents(loads[i].Load(), loads[i].Document));
        if (rewrite is null) return all;
        return Rewritten();

        IEnumerable<Relation> Rewritten()
        {
            List<Dropped> met = [];
            foreach (Relation relation in rewrite.Relations(all, met)) yield return relation;
            dropped.Add(met);
        }
    }

    /// <summary>Adds to a list what is met each time that relations are read, but once only.</summary>
    private sealed class Once(List<Dropped> list)
    {
        private bool _isDone;

        public void Add(List<Dropped> met)
        {
            if (!_isDone) list.AddRange(met);
            _isDone = true;
        }
    }

    private sealed record Part(RelationGraph Head, Func<RelationGraph> Load, IReadOnlyList<Merge> Merges, IReadOnlyList<Uncertain> Uncertain, IReadOnlyList<Dropped> Dropped);

    private readonly record struct Outcome(Part? Part, Problem? Problem, bool CannotOpen = false, bool IsResumed = false, IReadOnlyList<Problem>? Notes = null);
}
