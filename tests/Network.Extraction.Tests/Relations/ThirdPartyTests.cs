using Network.Extraction.Tests.Support;
using Network.Model;

namespace Network.Extraction.Tests.Relations;

public sealed class ThirdPartyTests
{
    [Theory]
    [InlineData("The Plenum dismissed Arno Beck from the Presidium.", "Presidium")]
    [InlineData("Arno Beck was dismissed from the Presidium by the Plenum.", "Presidium")]
    [InlineData("The Plenum removed Arno Beck from his seat on the Executive Committee.", "Executive Committee")]
    [InlineData("The Plenum expelled Arno Beck from the Labour Party.", "Labour Party")]
    [InlineData("The Plenum removed Arno Beck from membership in the Control Commission.", "Control Commission")]
    [InlineData("The Plenum elected Arno Beck to the Central Committee.", "Central Committee")]
    [InlineData("The Plenum demanded the removal of Arno Beck from the Central Committee.", "Central Committee")]
    public void The_body_someone_leaves_or_joins_is_the_third_party(string text, string body) =>
        Assert.Contains(RelationText.Graph(text).Relations, relation => relation.Target.Name == "Arno Beck" && relation.To?.Name == body);

    [Fact]
    public void Who_is_removed_from_two_bodies_is_removed_twice_by_one_act()
    {
        Relation[] removed = [.. RelationText.Graph("The Plenum removed Arno Beck from the Presidium and from the Central Committee.").Relations.Where(relation => relation.Type.Id == "removed")];
        Assert.Equal(["Central Committee", "Presidium"], removed.Select(relation => relation.To?.Name).Order());
        Assert.Single(removed.Select(relation => relation.Event).Distinct());
        Assert.NotNull(removed[0].Event);
    }

    [Fact]
    public void Two_verbs_that_remove_one_person_are_one_act()
    {
        Relation[] removed = [.. RelationText.Graph("The Plenum praised Ivo Lang. Arno Beck was removed from the Presidium and removed from membership in the Central Committee.").Relations.Where(relation => relation.Type.Id == "removed")];
        Assert.Equal(["Central Committee", "Presidium"], removed.Select(relation => relation.To?.Name).Order());
        Assert.Single(removed.Select(relation => relation.Event).Distinct());
    }

    [Fact]
    public void Whose_case_is_referred_to_a_commission_is_the_target_and_the_commission_third()
    {
        Relation referred = Assert.Single(RelationText.Graph("The Plenum referred the case of Arno Beck to the Control Commission.").Relations, relation => relation.Type.Id == "referred");
        Assert.Equal(("Plenum", "Arno Beck", "Control Commission"), (referred.Source.Name, referred.Target.Name, referred.To?.Name));
    }

    [Fact]
    public void People_expelled_by_one_vote_share_an_event_and_lose_their_membership()
    {
        RelationGraph graph = RelationText.Graph("The Plenum expelled Arno Beck, Vera Holt and Ivo Lang from the Labour Party.");
        Relation[] expelled = [.. graph.Relations.Where(relation => relation.Type.Id == "expelled")];
        Assert.Equal(3, expelled.Length);
        Assert.Single(expelled.Select(relation => relation.Event).Distinct());
        Position lost = Assert.Single(expelled[0].Target.Positions);
        Assert.Equal(("member", expelled[0].To?.Id, "expelled"), (lost.Title, lost.Body, lost.Status));
    }

    [Fact]
    public void One_person_expelled_is_no_event_of_several() =>
        Assert.All(RelationText.Graph("The Plenum expelled Arno Beck. On Friday it expelled Vera Holt.").Relations, relation => Assert.Null(relation.Event));

    [Fact]
    public void Whom_one_acts_against_is_never_the_third_party() =>
        Assert.All(RelationText.Graph("The Plenum removed the Executive Committee of the Labour Party.").Relations, relation => Assert.NotSame(relation.Target, relation.To));

    [Fact]
    public void The_body_of_a_post_is_a_body()
    {
        Actor minister = Assert.Single(RelationText.Graph("[Minister of Trade] Arno Beck accused Vera Holt.").Actors, actor => actor.Name == "Arno Beck");
        Position post = Assert.Single(minister.Positions);
        Assert.Equal(("Minister of Trade", null), (post.Title, post.Body));
    }
}
