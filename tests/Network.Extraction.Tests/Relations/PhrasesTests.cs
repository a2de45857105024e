using Network.Extraction.Lexicon;
using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Relations;

/// <summary>Sentences that tell each relation in the many ways prose has, and traps that tell none.</summary>
public class PhrasesTests
{
    [Fact]
    public void Each_way_to_tell_a_relation_is_read()
    {
        (List<string> missed, int rows) = Missed(row => row.Length == 4 && !row[2].StartsWith('!'));
        Assert.True(rows >= 1200, $"{rows} rows");
        Assert.True(missed.Count == 0, $"{missed.Count} of {rows} missed:\n{string.Join('\n', missed)}");
    }

    [Fact]
    public void What_is_denied_planned_or_imagined_is_never_told_as_fact()
    {
        (List<string> missed, int rows) = Missed(row => row.Length == 2 || row[2].StartsWith('!'));
        Assert.True(rows >= 110, $"{rows} rows");
        Assert.True(missed.Count == 0, $"{missed.Count} of {rows} told as fact:\n{string.Join('\n', missed)}");
    }

    [Fact]
    public void Every_type_of_the_vocabulary_has_at_least_eight_sentences()
    {
        string[] rare = [.. RelationLexicon.For(null).Patterns.Select(pattern => pattern.Type).Distinct().Except(["leads", "speaks_for", "member_of", "part_of"])
            .Where(type => Sentences.Rows("phrases.tsv").Count(row => row.Length == 4 && row[2] == type) < 8)];
        Assert.Empty(rare);
    }

    private static (List<string> Missed, int Rows) Missed(Func<string[], bool> wanted)
    {
        List<string[]> rows = Sentences.Rows("phrases.tsv").FindAll(row => wanted(row));
        return (Sentences.Missed(rows), rows.Count);
    }
}
