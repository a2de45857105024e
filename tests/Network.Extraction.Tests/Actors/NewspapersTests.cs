using Network.Extraction.Tests.Support;
using Network.Model;

namespace Network.Extraction.Tests.Actors;

public sealed class NewspapersTests
{
    [Theory]
    [InlineData("The editor of Gornaya Zarya, Boris Lenz, was arrested. Gornaya Zarya accused Karl Winter.", "Gornaya Zarya")]
    [InlineData("The Journal de Brousse attacked Karl Winter.", "Journal de Brousse")]
    [InlineData("The Daily Sketch attacked Karl Winter.", "Daily Sketch")]
    public void A_paper_is_a_body(string text, string name)
    {
        Assert.Equal(ActorKind.Body, Reading.Of(text).Actor(name).Kind);
    }

    [Fact]
    public void Its_editors_speak_as_the_paper()
    {
        const string text = "The editor of Gornaya Zarya, Boris Lenz, was arrested. The editors of Gornaya Zarya were praised by Karl Winter.";
        Assert.Equal(["Gornaya Zarya"], Reading.Of(text).Meant(text, "editors"));
    }
}
