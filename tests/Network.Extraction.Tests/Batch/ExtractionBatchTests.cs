using System.Globalization;
using Network.Extraction.Batch;
using Network.Extraction.Documents;
using Network.Extraction.Merging;
using Network.Files;
using Network.Model;

namespace Network.Extraction.Tests.Batch;

public sealed class ExtractionBatchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private int _extracted;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Documents_become_one_graph_whatever_the_number_of_cores()
    {
        Write(40);
        Assert.Equal(Bytes(Run(parallelism: 1).Graph!), Bytes(Run(parallelism: 8).Graph!));
    }

    [Fact]
    public void An_interrupted_run_goes_on_where_it_stopped_and_ends_with_the_same()
    {
        Write(60);
        byte[] whole = Bytes(Run().Graph!);
        _extracted = 0;
        using CancellationTokenSource stop = new();
        Assert.ThrowsAny<OperationCanceledException>(() => Run(parts: true, parallelism: 1, after: () =>
        {
            if (_extracted == 20) stop.Cancel();
        }, stop: stop));
        int before = Directory.GetFiles(_folder.Path("out.parts")).Sum(journal => File.ReadLines(journal).Count());
        Assert.InRange(before, 15, 25);
        _extracted = 0;
        BatchResult result = Run(parts: true);
        Assert.Equal(before, result.Resumed);
        Assert.Equal(60 - before, _extracted);
        Assert.Equal(whole, Bytes(result.Graph!));
    }

    [Fact]
    public void A_part_whose_end_was_not_written_is_read_again()
    {
        Write(4);
        byte[] whole = Bytes(Run(parts: true, parallelism: 1).Graph!);
        string journal = Assert.Single(Directory.GetFiles(_folder.Path("out.parts")));
        Cut(journal, new FileInfo(journal).Length - 1);
        BatchResult again = Run(parts: true);
        Assert.Equal(3, again.Resumed);
        Assert.Equal(whole, Bytes(again.Graph!));
        Assert.Equal(4, Run(parts: true).Resumed);
    }

    [Fact]
    public void A_changed_document_is_read_again_and_so_is_everything_under_another_lexicon()
    {
        Write(5);
        Run(parts: true);
        _folder.Write("docs/d0002.txt", "Anna praised Boris in public.");
        Assert.Equal(4, Run(parts: true).Resumed);
        Assert.Equal(0, Run(parts: true, fingerprint: "other").Resumed);
    }

    [Fact]
    public void What_was_merged_uncertain_and_dropped_survives_a_resumption()
    {
        Write(3);
        BatchResult first = Run(parts: true), second = Run(parts: true);
        Assert.Equal(3, second.Resumed);
        Assert.Equal(first.Merges, second.Merges);
        Assert.Equal(first.Uncertain, second.Uncertain);
        Assert.Equal(first.Dropped, second.Dropped);
        Assert.NotEmpty(second.Dropped);
    }

    [Fact]
    public void A_document_that_cannot_be_read_does_not_stop_the_others()
    {
        Write(3);
        _folder.Write("docs/empty.txt", "");
        BatchResult result = Run();
        Assert.Equal(3, result.Read);
        Assert.Equal("the file is empty", Assert.Single(result.Problems).What);
    }

    [Fact]
    public void A_surname_does_not_make_two_people_of_two_documents_one()
    {
        _folder.Write("docs/a.txt", "Anton Belov praised Anna Petrova. [Belov]");
        _folder.Write("docs/b.txt", "Ilya Belov praised Anna Petrova. [Belov]");
        Assert.Equal(["Anton Belov", "Anna Petrova", "Ilya Belov"], Run().Graph!.Actors.Select(actor => actor.Name));
    }

    [Fact]
    public void Relations_are_read_from_the_parts_each_time_they_are_asked_for()
    {
        Write(4);
        BatchResult result = Run(parts: true);
        Assert.Equal(result.Relations.Select(relation => relation.ToString()), result.Relations.Select(relation => relation.ToString()));
        Assert.Empty(result.Head!.Relations);
        Cut(Directory.GetFiles(_folder.Path("out.parts"))[0], 10);
        Assert.Throws<IOException>(() => result.Relations.Count());
    }

    [Fact]
    public void Relations_between_two_that_a_person_made_one_are_told_as_dropped_once()
    {
        Write(3);
        // Only all documents together show that both are the third.
        MergeDecisions one = MergeDecisions.Read("same: [[Person1 Alpha, Person2 Alpha], [Person1 Beta, Person2 Alpha]]", "m.yaml", []);
        BatchResult result = Run(options: new ExtractionOptions { Decisions = one });
        int before = result.Dropped.Count;
        Assert.Equal(2, result.Relations.Count());
        Assert.Equal(2, result.Relations.Count());
        Assert.Equal(before + 1, result.Dropped.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_merged_from_parts_is_what_is_merged_in_memory(bool isDecided)
    {
        Write(120);
        _folder.Write("docs/e1.txt", "Anton Belov praised Anna Petrova. [Belov]");
        _folder.Write("docs/e2.txt", "Ilya Belov praised anna petrova. [Belov] [Person1 Alpha]");
        _folder.Write("docs/e3.txt", "Person1 ALPHA praised Anna Petrova. [Ilya Belov]");
        _folder.Write("docs/empty.txt", "");
        ExtractionOptions options = isDecided ? new() { Decisions = MergeDecisions.Read("same: [[Person1 Alpha, Person2 Alpha]]\nnever: [[Ilya Belov, Person1 Alpha]]", "m.yaml", []) } : new();
        string held = Told(Run(options: options)), parts = Told(Run(parts: true, options: options)), resumed = Told(Run(parts: true, options: options));
        Assert.Equal(held, parts);
        Assert.Equal(held, resumed);
        if (isDecided) return;
        // Nothing is decided, so that merging the documents' whole graphs tells what must come out.
        NamedGraph[] graphs = [.. DocumentFolder.Find([_folder.Path("docs")], []).Where(document => document.Id != "empty")
            .Select(document => new NamedGraph(document.Path, GraphRewriter.WithOwnEvents(Praise(DocumentFile.Read(document.Path, document.Id).Document!).Graph, document.Id)))];
        MergeResult whole = GraphMerger.Merge(graphs);
        BatchResult result = Run(parts: true);
        Assert.Equal(Bytes(whole.Graph), Bytes(result.Graph!));
        Assert.Equal(whole.Problems, result.Problems.Where(problem => problem.Severity == Severity.Warning));
    }

    [Fact]
    public void Events_of_several_documents_stay_apart()
    {
        Write(2);
        Assert.Equal(2, Run().Graph!.Relations.Select(relation => relation.Event).Distinct().Count());
    }

    [Fact]
    public void Ten_thousand_documents_are_read_and_merged()
    {
        Write(10_000);
        BatchResult result = Run(parts: true);
        Assert.Equal(10_000, result.Read);
        Assert.Equal(10_000, result.Graph!.Documents.Count);
        Assert.Equal(10_000, result.Graph.Relations.Count);
    }

    [Fact]
    public void A_part_that_was_damaged_is_read_again()
    {
        Write(4);
        byte[] whole = Bytes(Run(parts: true, parallelism: 1).Graph!);
        string journal = Assert.Single(Directory.GetFiles(_folder.Path("out.parts")));
        byte[] bytes = File.ReadAllBytes(journal);
        bytes.AsSpan(65, 20).Fill((byte)'#');
        using (FileStream file = new(journal, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete)) file.Write(bytes);
        BatchResult again = Run(parts: true);
        Assert.Equal(3, again.Resumed);
        Assert.Equal(whole, Bytes(again.Graph!));
    }

    private static string Told(BatchResult result) => string.Join('\n',
    [
        System.Text.Encoding.UTF8.GetString(Bytes(result.Graph!)), $"{result.Read}", .. result.Problems.Select(problem => problem.ToString()), .. result.Merges.Select(merge => merge.ToString()),
        .. result.Uncertain.Select(finding => finding.ToString()), .. result.Dropped.Select(finding => finding.ToString()),
    ]);

    private static void Cut(string file, long length)
    {
        using FileStream stream = new(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        stream.SetLength(length);
    }

    private void Write(int count)
    {
        for (int i = 0; i < count; i++)
            _folder.Write(string.Create(CultureInfo.InvariantCulture, $"docs/d{i:0000}.txt"), string.Create(CultureInfo.InvariantCulture, $"Person{i % 97} Alpha praised Person{i % 89} Beta at meeting {i} of the board."));
    }

    private BatchResult Run(bool parts = false, int parallelism = 4, string fingerprint = "", Action? after = null, CancellationTokenSource? stop = null, ExtractionOptions? options = null) => new ExtractionBatch
    {
        Options = options ?? new ExtractionOptions(),
        Documents = DocumentFolder.Find([_folder.Path("docs")], []),
        Extract = (document, _) =>
        {
            ExtractionResult result = Praise(document);
            Interlocked.Increment(ref _extracted);
            after?.Invoke();
            return result;
        },
        PartsFolder = parts ? _folder.Path("out.parts") : null,
        Fingerprint = fingerprint,
        Parallelism = parallelism,
    }.Run(stop?.Token ?? TestContext.Current.CancellationToken);

    /// <summary>Reads "A B praised C D": as much of extraction as these tests need.</summary>
    private static ExtractionResult Praise(DocumentText document)
    {
        string[] words = document.Text.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries);
        int verb = Array.IndexOf(words, "praised");
        string[] alias = [.. words.Where(word => word.StartsWith('[')).Select(word => word.Trim('[', ']'))];
        Actor source = Of(string.Join(' ', words[..verb]), alias), target = Of(string.Join(' ', words[(verb + 1)..Math.Min(verb + 3, words.Length)]), []);
        SourceDocument at = new() { Id = document.Id };
        return new ExtractionResult
        {
            Graph = new RelationGraph([source, target],
            [
                new Relation("r1", source, RelationTypes.BuiltIn.Find("praised")!, target) { IdIsGiven = true, Event = "e1", Evidence = [new Evidence { Document = at, Paragraph = 1, Start = 0, End = 5 }] },
            ])
            { Documents = [at] },
            Merges = [new Merge(source.Name, "X", "test")],
            Uncertain = [new Uncertain("a", "b", "c")],
            Dropped = [new Dropped("a", "b", "c")],
        };
    }

    private static Actor Of(string name, string[] aliases) => new(name.Replace(' ', '-').ToLowerInvariant(), name) { Kind = ActorKind.Person, Aliases = aliases };

    private static byte[] Bytes(RelationGraph graph)
    {
        using MemoryStream bytes = new();
        RelationFileWriter.Write(graph, bytes);
        return bytes.ToArray();
    }
}
