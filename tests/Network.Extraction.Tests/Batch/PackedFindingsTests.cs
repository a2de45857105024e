using CsCheck;
using Network.Extraction.Batch;
using Network.Extraction.Documents;
using Network.Files;
using Network.Model;

namespace Network.Extraction.Tests.Batch;

public class PackedFindingsTests
{
    private static readonly Gen<string> Text = Gen.OneOf("", "d1", "d1, par. 2", "Kim", "Kim Il Sung", "\"Kim\" is part of the name of Kim Il Sung only", "\u0001", "a\u0002b", "d", " ");

    private static readonly Gen<(string, string, string)[]> Rows = Gen.Select(Text, Text, Text).Array[0, 4];

    [Fact]
    public void Findings_are_told_as_they_were_packed() => Gen.Select(Rows, Rows, Rows).Array[0, 4].Sample(found =>
    {
        ExtractionResult[] results = [.. found.Select(rows => new ExtractionResult
        {
            Graph = new RelationGraph([], []),
            Merges = [.. rows.Item1.Select(row => new Merge(row.Item1, row.Item2, row.Item3))],
            Uncertain = [.. rows.Item2.Select(row => new Uncertain(row.Item1, row.Item2, row.Item3))],
            Dropped = [.. rows.Item3.Select(row => new Dropped(row.Item1, row.Item2, row.Item3))],
        })];
        PackedFindings findings = new([.. results.Select((_, i) => new NamedDocument($"d{i}", $"d{i}.txt"))], new SharedTexts());
        for (int i = results.Length - 1; i >= 0; i--) findings.Set(i, results[i]);
        Merge[] more = [new("Kim", "Kim Il Sung", "decided to be the same"), new("Kim", "Kim Il Sung", "decided to be the same")];
        Assert.Equal(results.SelectMany(result => result.Merges).Concat(more).Distinct(), findings.Merges(more));
        Assert.Equal(results.SelectMany(result => result.Uncertain), findings.Uncertain());
        FoundList<Dropped> dropped = findings.Dropped();
        dropped.Add([new Dropped("x", "y", "z")]);
        Assert.Equal(results.SelectMany(result => result.Dropped).Append(new Dropped("x", "y", "z")), dropped);
        Assert.Equal(dropped.ToArray(), Enumerable.Range(0, dropped.Count).Select(i => dropped[i]));
    }, iter: 500);

    [Fact]
    public void Reasons_that_differ_in_names_alone_are_one_sentence()
    {
        Assert.Equal(
            MergeReason.Sentence(new Merge("Kim Il Sung", "Kim", "\"Kim\" is part of the name of Kim Il Sung only")),
            MergeReason.Sentence(new Merge("Anton Belov", "Belov", "\"Belov\" is part of the name of Anton Belov only")));
    }
}
