using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Relations;

/// <summary>What is denied, dreamed, feared, asked, staged or taken back is no fact, and what two denials affirm is one. The cases were written by someone who had not seen the rules.</summary>
public class FramesTests
{
    [Fact]
    public void What_did_not_happen_is_never_told_as_fact()
    {
        List<string[]> rows = Sentences.Rows("frames.tsv").FindAll(row => row[2].StartsWith('!'));
        List<string> told = Sentences.Missed(rows);
        Assert.True(rows.Count >= 150, $"{rows.Count} rows");
        Assert.True(told.Count == 0, $"{told.Count} of {rows.Count} told as fact:\n{string.Join('\n', told)}");
    }

    [Fact]
    public void What_two_denials_or_a_success_affirm_is_read()
    {
        List<string[]> rows = Sentences.Rows("frames.tsv").FindAll(row => !row[2].StartsWith('!'));
        List<string> missed = Sentences.Missed(rows);
        Assert.True(rows.Count >= 50, $"{rows.Count} rows");
        Assert.True(missed.Count == 0, $"{missed.Count} of {rows.Count} missed:\n{string.Join('\n', missed)}");
    }
}
