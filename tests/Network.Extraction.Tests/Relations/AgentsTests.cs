using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Relations;

/// <summary>Who does, instigates, orders and prevents what others are told to have suffered.</summary>
public class AgentsTests
{
    private const double Read = 0.95;

    [Fact]
    public void Who_stands_behind_an_act_is_found()
    {
        List<string[]> rows = Sentences.Rows("agents.tsv").FindAll(row => !row[2].StartsWith('!'));
        List<string> missed = Sentences.Missed(rows);
        Assert.True(rows.Count >= 100, $"{rows.Count} rows");
        Assert.True(rows.Count - missed.Count >= Read * rows.Count, $"{missed.Count} of {rows.Count} missed:\n{string.Join('\n', missed)}");
    }

    [Fact]
    public void Who_does_not_is_not_blamed_for_it() =>
        Assert.Empty(Sentences.Missed(Sentences.Rows("agents.tsv").FindAll(row => row[2].StartsWith('!'))));

    [Theory]
    [InlineData("Arno Beck and Vera Holt accused each other of treason.", "Vera Holt accused Arno Beck")]
    [InlineData("Arno Beck pleaded with the Mayor for Vera Holt.", "Arno Beck supported Vera Holt")]
    [InlineData("The Mayor would not see Vera Holt.", "Mayor rejected Vera Holt")]
    [InlineData("Behind Senator Beck stood the Banco Mercantil.", "Banco Mercantil supported Beck")]
    [InlineData("Arno Beck had two lieutenants of the school, Holt and Lang, placed under arrest.", "Arno Beck detained Lang")]
    [InlineData("On the Chairman's instructions Arno Beck came at noon. On Karel Moor's orders he arrested Vera Holt.", "Arno Beck detained Vera Holt")]
    public void Acts_are_told_in_many_ways(string text, string told) => Assert.Contains(told, RelationText.Facts(text));

    [Theory]
    [InlineData("Arno Beck was completely taken in by Vera Holt.", "Vera Holt deceived Arno Beck")]
    [InlineData("After the raid Arno Beck was taken in by Vera Holt.", "Vera Holt assisted Arno Beck")]
    public void Taking_in_shelters_or_deceives(string text, string told) => Assert.Equal([told], RelationText.Facts(text));

    [Theory]
    [InlineData("The meeting passed a vote of thanks to Vera Holt. Arno Beck was released.")]
    [InlineData("Arno Beck lost his post thanks to the treachery of nobody in particular.")]
    [InlineData("The Mayor would not see Vera Holt again until the war was over.")]
    public void What_sounds_like_help_or_refusal_is_not_always_either(string text) =>
        Assert.DoesNotContain(RelationText.Facts(text), told => told.Contains("assisted", StringComparison.Ordinal) || told.Contains("rejected", StringComparison.Ordinal));
}
