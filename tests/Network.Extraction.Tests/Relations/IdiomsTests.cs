using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Relations;

/// <summary>Each idiom of idioms.yaml in a sentence or two, and prose in which nobody acts upon anybody.</summary>
public class IdiomsTests
{
    [Fact]
    public void Each_idiom_is_read_from_a_plain_sentence()
    {
        List<string[]> rows = Sentences.Rows("idioms.tsv");
        List<string> missed = Sentences.Missed(rows);
        Assert.True(rows.Count >= 3690, $"{rows.Count} rows");
        Assert.True(missed.Count == 0, $"{missed.Count} of {rows.Count} missed:\n{string.Join('\n', missed)}");
    }

    [Fact]
    public void Prose_without_a_deed_tells_none()
    {
        List<string[]> rows = Sentences.Rows("quiet.txt");
        List<string> missed = Sentences.Missed(rows);
        Assert.True(rows.Count >= 60, $"{rows.Count} rows");
        Assert.True(missed.Count == 0, $"{missed.Count} of {rows.Count} tell a relation:\n{string.Join('\n', missed)}");
    }
}
