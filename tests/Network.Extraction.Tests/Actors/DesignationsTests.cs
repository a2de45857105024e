using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Actors;

public sealed class DesignationsTests
{
    [Fact]
    public void Subject_without_article_is_a_person_and_the_subject_of_a_talk_is_none()
    {
        const string file = "Subject argued with Otto Brandl. On Monday Brandl accused Subject of theft. Subject threatened Brandl.\n";
        Assert.Contains("Otto Brandl accused Subject", RelationText.Facts(file));
        const string talk = "The subject of the talk was bread. Otto Brandl changed the subject and accused Karl Kessler.\n";
        Assert.DoesNotContain(Reading.Of(talk).Actors, actor => actor.Name.Contains("subject", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("The accused, Karl Kessler, was heard. The accused threatened Otto Brandl.\n", "Karl Kessler threatened Otto Brandl")]
    [InlineData("The prisoner, Captain Karl Kessler, pleaded guilty. Otto Brandl arrested the prisoner.\n", "Otto Brandl detained Karl Kessler")]
    public void The_accused_is_whom_the_text_calls_so(string text, string fact) => Assert.Contains(fact, RelationText.Facts(text));

    [Fact]
    public void Letters_and_figures_name_an_agent_where_the_text_once_says_so()
    {
        string[] facts = RelationText.Facts("Agents H-12 and H-15 were present. On Monday H-12 accused Otto Brandl. Otto Brandl threatened H-15.\n");
        Assert.Contains("H-12 accused Otto Brandl", facts);
        Assert.Contains("Otto Brandl threatened H-15", facts);
        Assert.Empty(RelationText.Facts("The aircraft B-52 and the tank T-34 were shown. T-34 beat B-52.\n"));
    }

    [Fact]
    public void Who_accused_another_is_no_accused() =>
        Assert.Contains("Otto Brandl accused Karl Kessler", RelationText.Facts("Otto Brandl accused Karl Kessler of theft.\n"));
}
