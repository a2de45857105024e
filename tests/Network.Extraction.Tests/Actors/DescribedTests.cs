using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Actors;

/// <summary>Whom "the arrested man" and "his accuser" mean, and whom "it" and "the two of them".</summary>
public sealed class DescribedTests
{
    [Theory]
    [InlineData("The union dismissed the architect Arno Beck. Vera Holt defended the dismissed architect.", "architect", 2, "Arno Beck")]
    [InlineData("The militia arrested Arno Beck and praised Ivo Lang. Vera Holt visited the prisoner.", "prisoner", 1, "Arno Beck")]
    [InlineData("Arno Beck was arrested by the militia. Vera Holt met the arrested man.", "man", 1, "Arno Beck")]
    [InlineData("Ivo Lang accused Arno Beck of theft. Arno Beck called his accuser a liar.", "accuser", 1, "Ivo Lang")]
    [InlineData("Ivo Lang accused Arno Beck of theft. Vera Holt praised the accused.", "accused", 2, "Arno Beck")]
    public void Who_suffered_or_did_a_deed_is_meant_by_it(string text, string noun, int occurrence, string name) =>
        Assert.Equal([name], Reading.Of(text).Meant(text, noun, occurrence));

    [Theory]
    [InlineData("The senator accused Arno Beck and Ivo Lang. Vera Holt stood by both her colleagues.", "colleagues")]
    [InlineData("The senator accused Arno Beck and Ivo Lang. Vera Holt disowned the pair.", "pair")]
    public void Both_colleagues_and_the_pair_are_those_named_together(string text, string noun) => Assert.Equal(["Arno Beck", "Ivo Lang"], Reading.Of(text).Meant(text, noun));

    [Fact]
    public void Who_is_named_in_brackets_by_the_way_is_not_he()
    {
        const string text = "The director, Arno Beck, was heard. Ivo Lang, head of the office (and no relation of the director), found this unjust. He accused Vera Holt.";
        Assert.Equal(["Ivo Lang"], Reading.Of(text).Meant(text, "He"));
    }

    [Fact]
    public void Where_two_suffered_neither_is_meant()
    {
        const string text = "The militia arrested Arno Beck. The militia arrested Ivo Lang. Vera Holt met the arrested man.";
        Assert.Empty(Reading.Of(text).Meant(text, "man", 1));
    }

    [Theory]
    [InlineData("In May the Labour Council voted. Arno Beck was removed from it.", "it", 1)]
    [InlineData("The Labour Council questioned Vera Holt. It concludes that Arno Beck lied.", "It", 1)]
    [InlineData("The Labour Council wrote to Arno Beck. In this matter he deceived it.", "it", 1)]
    public void It_may_mean_the_body_named_before(string text, string word, int occurrence) =>
        Assert.Equal(["Labour Council"], Reading.Of(text).Meant(text, word, occurrence));

    [Fact]
    public void It_is_no_body_that_does_it()
    {
        const string text = "The Ministry wrote a letter. Arno Beck read it.";
        Assert.Empty(Reading.Of(text).Meant(text, "it", 1));
    }

    [Fact]
    public void The_two_of_them_are_those_named_behind()
    {
        const string text = "The committee asked Vera Holt to dismiss the two of them, Arno Beck and Ivo Lang.";
        Assert.Equal(["Arno Beck", "Ivo Lang"], Reading.Of(text).Meant(text, "them", 1));
    }
}
