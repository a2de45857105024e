using Network.Extraction.Tests.Support;

namespace Network.Extraction.Tests.Relations;

public sealed class NounsAndDemandsTests
{
    [Theory]
    [InlineData("Arno Beck demanded the removal of Vera Holt.", "Arno Beck demanded_against Vera Holt")]
    [InlineData("Arno Beck demanded that Vera Holt be expelled.", "Arno Beck demanded_against Vera Holt")]
    [InlineData("Arno Beck called upon Vera Holt to resign.", "Arno Beck demanded_against Vera Holt")]
    [InlineData("Arno Beck asked for the release of Vera Holt.", "Arno Beck supported Vera Holt")]
    public void To_demand_a_hostile_act_is_enmity_and_a_friendly_one_support(string text, string told) =>
        Assert.Contains(told, RelationText.Facts(text));

    [Fact]
    public void What_is_demanded_is_not_done() =>
        Assert.DoesNotContain(RelationText.Facts("Arno Beck demanded that Vera Holt be expelled."), fact => fact.Contains("expelled", StringComparison.Ordinal));

    [Theory]
    [InlineData("Arno Beck brought accusations against Vera Holt.", "Arno Beck accused Vera Holt")]
    [InlineData("Arno Beck placed Vera Holt under arrest.", "Arno Beck detained Vera Holt")]
    [InlineData("Arno Beck took the side of Vera Holt.", "Arno Beck supported Vera Holt")]
    public void Light_verbs_tell_by_their_nouns(string text, string told) => Assert.Contains(told, RelationText.Facts(text));

    [Fact]
    public void A_things_owner_stands_for_the_thing() =>
        Assert.Contains("Arno Beck rejected Vera Holt", RelationText.Facts("Arno Beck rejected Vera Holt's proposal."));

    [Fact]
    public void Who_receives_support_is_the_target_of_it() =>
        Assert.Contains("Vera Holt supported Arno Beck", RelationText.Facts("Arno Beck enjoyed the support of Vera Holt."));

    [Fact]
    public void Who_stands_behind_an_act_is_read_as_well()
    {
        string[] facts = RelationText.Facts("At the request of Vera Holt the Council expelled Arno Beck.");
        Assert.Contains("Council expelled Arno Beck", facts);
        Assert.Contains("Vera Holt demanded_against Arno Beck", facts);
    }

    [Fact]
    public void Not_to_agree_is_to_reject() =>
        Assert.Contains("Arno Beck rejected Vera Holt", RelationText.Facts("Arno Beck did not agree with Vera Holt."));
}
