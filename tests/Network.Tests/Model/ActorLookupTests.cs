using Network.Model;

namespace Network.Tests.Model;

public class ActorLookupTests
{
    private static readonly RelationGraph Graph = new(
    [
        new Actor("kim-il-sung", "Kim Il Sung") { Aliases = ["Kim"] },
        new Actor("kim-du-bong", "Kim Du-bong") { Aliases = ["Kim", "Kim Tu Pong"] },
        new Actor("rakosi", "Mátyás Rákosi"),
        new Actor("Kim Tu Pong", "Somebody else"),
    ], []);

    [Theory]
    [InlineData("kim-il-sung", "kim-il-sung")]
    [InlineData("Kim Il Sung", "kim-il-sung")]
    [InlineData("KIM IL-SUNG", "kim-il-sung")]
    [InlineData("matyas rakosi", "rakosi")]
    [InlineData("Kim Tu Pong", "Kim Tu Pong")]
    public void An_id_goes_before_a_name_and_an_exact_name_before_a_folded_one(string text, string id)
    {
        ActorMatch match = ActorLookup.Find(Graph, text);
        Assert.Equal(id, match.Actor?.Id);
        Assert.False(match.IsAmbiguous);
    }

    [Theory]
    [InlineData("Kim")]
    [InlineData("KIM")]
    public void A_name_of_several_actors_is_ambiguous_with_all_of_them(string text)
    {
        ActorMatch match = ActorLookup.Find(Graph, text);
        Assert.Null(match.Actor);
        Assert.True(match.IsAmbiguous);
        Assert.Equal(["kim-il-sung", "kim-du-bong"], match.Candidates.Select(actor => actor.Id));
    }

    [Theory]
    [InlineData("Kim Il Sugn", "Kim Il Sung")]
    [InlineData("Mátyás", "Mátyás Rákosi")]
    public void An_unknown_name_brings_the_nearest_ones(string text, string suggestion)
    {
        ActorMatch match = ActorLookup.Find(Graph, text);
        Assert.Null(match.Actor);
        Assert.Empty(match.Candidates);
        Assert.Contains(suggestion, match.Suggestions);
    }

    [Fact]
    public void Nothing_near_brings_no_suggestion() => Assert.Empty(ActorLookup.Find(Graph, "Napoleon Bonaparte").Suggestions);
}
