using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Relations;

/// <summary>Rarer words of an act or a stance, in texts of a few sentences and one by one, and the same words where nobody does anything to anybody.</summary>
public class DictionaryTests
{
    [Fact]
    public void Each_rarer_word_is_read()
    {
        List<string[]> rows = Sentences.Rows("dictionary.tsv").FindAll(row => !row[2].StartsWith('!'));
        List<string> missed = Sentences.Missed(rows);
        Assert.True(rows.Count >= 1000, $"{rows.Count} rows");
        Assert.True(missed.Count == 0, $"{missed.Count} of {rows.Count} missed:\n{string.Join('\n', missed)}");
    }

    [Fact]
    public void In_its_other_meanings_it_tells_nothing()
    {
        List<string[]> rows = Sentences.Rows("dictionary.tsv").FindAll(row => row[2].StartsWith('!'));
        List<string> missed = Sentences.Missed(rows);
        Assert.True(rows.Count >= 60, $"{rows.Count} rows");
        Assert.True(missed.Count == 0, $"{missed.Count} of {rows.Count} told as fact:\n{string.Join('\n', missed)}");
    }
}
