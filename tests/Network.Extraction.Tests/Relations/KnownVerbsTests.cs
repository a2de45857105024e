using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Relations;

/// <summary>Verbs and nouns that the lexicon knows, in less usual frames: what is given and got, acts under a verb that carries them, objects and participles that stand first.</summary>
public class KnownVerbsTests
{
    [Fact]
    public void Known_verbs_are_read_in_less_usual_frames()
    {
        List<string[]> rows = Sentences.Rows("known-verbs.tsv");
        List<string> missed = Sentences.Missed(rows);
        Assert.True(rows.Count >= 185, $"{rows.Count} rows");
        Assert.True(missed.Count == 0, $"{missed.Count} of {rows.Count} missed:\n{string.Join('\n', missed)}");
    }

    [Theory]
    [InlineData("Arno Beck voted for expelling Vera Holt.", "Arno Beck demanded_against Vera Holt")]
    [InlineData("The Grand Council voted in favour of expelling Vera Holt.", "Grand Council expelled Vera Holt")]
    [InlineData("Arno Beck tried to have Vera Holt expelled.", "Arno Beck demanded_against Vera Holt")]
    [InlineData("Arno Beck managed to have Vera Holt expelled.", "Arno Beck expelled Vera Holt")]
    [InlineData("Vera Holt had her work condemned by Arno Beck.", "Arno Beck criticized Vera Holt")]
    [InlineData("Arno Beck was among those who accused Vera Holt of theft.", "Arno Beck accused Vera Holt")]
    [InlineData("It was Vera Holt that Arno Beck accused.", "Arno Beck accused Vera Holt")]
    [InlineData("The man Arno Beck blamed was Vera Holt.", "Arno Beck accused Vera Holt")]
    [InlineData("What Arno Beck demanded was the dismissal of Vera Holt.", "Arno Beck demanded_against Vera Holt")]
    [InlineData("Arno Beck criticized what Vera Holt had done.", "Arno Beck criticized Vera Holt")]
    [InlineData("Arno Beck thought it right to accuse Vera Holt of theft.", "Arno Beck accused Vera Holt")]
    public void Who_acts_upon_whom_is_found(string text, string told) => Assert.Equal([told], RelationText.Facts(text));

    [Theory]
    [InlineData("Arno Beck declined to join in condemning Vera Holt.")]
    [InlineData("Arno Beck was invited to take part in expelling Vera Holt.")]
    [InlineData("Arno Beck did not succeed in having Vera Holt expelled.")]
    [InlineData("Arno Beck might have succeeded in removing Vera Holt.")]
    [InlineData("Arno Beck was not among those who accused Vera Holt of theft.")]
    [InlineData("Arno Beck never thought it necessary to accuse Vera Holt of theft.")]
    public void What_was_not_done_is_not_told(string text) => Assert.Empty(RelationText.Facts(text));
}
