using Network.Extraction.Documents;
using Network.Extraction.Merging;
using Network.Files;
using Network.Model;

namespace Network.Extraction.Batch;

/// <summary>Reads a set of documents on all cores and makes one graph of them.</summary>
/// <remarks>
/// Memory holds as many documents as there are cores, and of those that are done the actors and findings, as numbers of texts that are held
/// once: relations are in the parts, and are read from there, document by document, when the result is asked for them. Without a folder for
/// parts they are held packed. The result does not depend on the number of cores or the order in which documents are done.
/// </remarks>
public sealed class ExtractionBatch
{
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
        SharedTexts texts = new();
        PackedHeads heads = new(Documents.Count, texts);
        PackedFindings findings = new(Documents, texts);
        Outcome[] outcomes = new Outcome[Documents.Count];
        int done = 0, resumed = 0;
        Lock told = new();
        try
        {
            Parallel.For(0, Documents.Count, new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellation }, i =>
            {
                outcomes[i] = Read(Documents[i], _parts, Keep, cancellation);

                void Keep(ExtractionResult result)
                {
                    heads.Set(i, Documents[i].Path, Head(result.Graph));
                    findings.Set(i, result);
                }

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

        return Joined(outcomes, heads, findings, resumed);
    }

    /// <summary>Of how many documents what was read is kept, in this run or an earlier one.</summary>
    public int Kept => Math.Min(_parts?.Count ?? 0, Documents.Count);

    /// <summary>Takes away the parts once the whole is written; relations can no longer be asked for then.</summary>
    public void DeleteParts()
    {
        _parts?.Delete();
        _parts = null;
    }

    /// <summary>A graph's actors and documents.</summary>
    private static RelationGraph Head(RelationGraph graph) => new(graph.Actors, []) { Documents = graph.Documents, DeclaredTypes = graph.DeclaredTypes, Extra = graph.Extra };

    private Outcome Read(NamedDocument document, PartFolder? parts, Action<ExtractionResult> keep, CancellationToken cancellation)
    {
        ReadOnlyMemory<byte> content;
        try
        {
            content = document.Path == DocumentFolder.StandardInput ? StandardInput : File.ReadAllBytes(document.Path);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return new Outcome(null, [DocumentFile.Refusal(document.Path, refused)], CannotOpen: true);
        }

        string key = parts?.Key(document, content.Span) ?? "";
        if (parts?.Find(key) is { } earlier)
        {
            keep(earlier.Result);
            return new Outcome(new KeptGraph(earlier.Place), IsResumed: true);
        }

        DocumentReading reading = DocumentFile.Read(document.Path, document.Id, content);
        if (reading.Document is null) return new Outcome(null, [reading.Problem!]);
        ExtractionResult result = Decided(Extract(reading.Document, cancellation));
        cancellation.ThrowIfCancellationRequested();
        keep(result);
        KeptGraph kept = parts is null ? new KeptGraph(default, PackedGraph.Pack(result.Graph)) : new KeptGraph(parts.Save(key, result));
        Problem[]? notes = reading.Document.Notes.Count == 0 ? null : [.. reading.Document.Notes.Select(note => new Problem(document.Path, null, Severity.Warning, note))];
        return new Outcome(kept, notes);
    }

    private ExtractionResult Decided(ExtractionResult result)
    {
        List<Merge> merges = [.. result.Merges];
        List<Dropped> dropped = [.. result.Dropped];
        RelationGraph graph = ActorUnion.Apply(AliasGuard.Apply(result.Graph, Options.Decisions), Options, merges, dropped);
        return new ExtractionResult { Graph = graph, Merges = merges, Uncertain = result.Uncertain, Dropped = dropped };
    }

    private BatchResult Joined(Outcome[] outcomes, PackedHeads heads, PackedFindings findings, int resumed)
    {
        List<Problem> problems = [.. outcomes.SelectMany(outcome => outcome.Problems ?? [])];
        int read = outcomes.Count(outcome => outcome.Kept is not null);
        List<Merge> decided = [];
        FoundList<Dropped> dropped = findings.Dropped();
        RelationGraph? head = null;
        IEnumerable<Relation> relations = [];
        if (read == 1)
        {
            head = outcomes.First(outcome => outcome.Kept is not null).Kept!.Value.Load();
            relations = head.Relations;
        }
        else if (read > 1)
        {
            MergedHeads merged = GraphMerger.MergeHeads(heads);
            problems.AddRange(merged.Problems);
            ActorRewrite? rewrite = ActorUnion.Of(merged.Graph, Options, decided);
            int[] order = [.. Enumerable.Range(0, outcomes.Length).Where(i => outcomes[i].Kept is not null)];
            PartsAhead parts = new(order, i => GraphRewriter.WithOwnEvents(outcomes[i].Kept!.Value.Load(), Documents[i].Id), depth: Parallelism > 1 ? Parallelism : 0);
            relations = Relations(merged, parts.Load, rewrite, new Once(dropped));
            head = rewrite?.Head ?? merged.Graph;
        }

        return new BatchResult
        {
            Head = head,
            Relations = relations,
            Problems = problems,
            Merges = findings.Merges(decided),
            Uncertain = findings.Uncertain(),
            Dropped = dropped,
            Read = read,
            Resumed = resumed,
            CannotOpen = outcomes.Any(outcome => outcome.CannotOpen),
        };
    }

    private static IEnumerable<Relation> Relations(MergedHeads merged, Func<int, RelationGraph> load, ActorRewrite? rewrite, Once dropped)
    {
        IEnumerable<Relation> all = merged.Relations(load);
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
    private sealed class Once(FoundList<Dropped> list)
    {
        private bool _isDone;

        public void Add(List<Dropped> met)
        {
            if (!_isDone) list.Add(met);
            _isDone = true;
        }
    }

    private readonly record struct Outcome(KeptGraph? Kept, IReadOnlyList<Problem>? Problems = null, bool CannotOpen = false, bool IsResumed = false);
}
