using Network.Analysis.Counting;
using Network.Model;
using Network.Tests.Support;

namespace Network.Tests.Analysis.Counting;

public class CountingRulesTests
{
    [Fact]
    public void Asserted_relations_count_and_everything_else_is_left_out_by_reason()
    {
        RelationGraph graph = new GraphBuilder().Actor("a").Actor("b").Actor("town", ActorKind.Place)
            .Tie("a", "supported", "b")
            .Tie("a", "supported", "b", modality: Modality.Alleged)
            .Tie("a", "expelled", "b", modality: Modality.Planned)
            .Tie("a", "expelled", "b", modality: Modality.Refuted)
            .Tie("a", "expelled", "b", negated: true)
            .Tie("a", "fled", "town")
            .Tie("a", "criticized", "a")
            .Build();
        CountedTies ties = CountingRules.Count(graph, RelationFilter.None);
        Assert.Equal(1, ties.Count);
        Assert.Equal(
            [("alleged", 1), ("refuted", 1), ("planned", 1), ("negated", 1), ("with a place, document or event", 1), ("to itself", 1)],
            ties.LeftOut.Select(reason => (reason.Reason, reason.Count)));
    }

    [Theory]
    [InlineData("accused", 1)]
    [InlineData("criticized", 1)]
    [InlineData("demanded_against", 1)]
    [InlineData("threatened", 1)]
    [InlineData("praised", 1)]
    [InlineData("supported", 0)]
    [InlineData("removed", 0)]
    public void A_refuted_speech_act_was_made_all_the_same(string type, int counted) =>
        Assert.Equal(counted, Count(new GraphBuilder().Tie("a", type, "b", modality: Modality.Refuted)).Count);

    [Fact]
    public void Modalities_named_by_the_filter_count()
    {
        RelationGraph graph = new GraphBuilder()
            .Tie("a", "supported", "b")
            .Tie("b", "supported", "c", modality: Modality.Alleged)
            .Tie("c", "supported", "d", modality: Modality.Future)
            .Build();
        RelationFilter filter = new() { Modalities = [Modality.Asserted, Modality.Alleged] };
        Assert.Equal(2, CountingRules.Count(filter.Apply(graph), filter).Count);
    }

    [Fact]
    public void Alleged_relations_can_be_let_count_without_filtering_anything()
    {
        RelationGraph graph = new GraphBuilder()
            .Tie("a", "supported", "b")
            .Tie("b", "supported", "c", modality: Modality.Alleged)
            .Tie("c", "supported", "d", modality: Modality.Refuted)
            .Build();
        RelationFilter filter = new() { CountAlleged = true };
        Assert.Equal(2, CountingRules.Count(filter.Apply(graph), filter).Count);
    }

    [Fact]
    public void The_firmest_piece_of_evidence_decides_and_only_all_negated_pieces_negate()
    {
        GraphBuilder builder = new GraphBuilder().Document("d").Actor("a").Actor("b");
        builder.Tie("a", "supported", "b", [builder.Piece("d", modality: Modality.Alleged), builder.Piece("d", negated: true)]);
        Assert.Equal(1, Count(builder).Count);
    }

    [Fact]
    public void Membership_counts_as_a_positive_tie_towards_a_group_only()
    {
        CountedTies ties = Count(new GraphBuilder().Actor("a").Actor("group", ActorKind.Group).Actor("committee", ActorKind.Body)
            .Tie("a", "member_of", "group").Tie("a", "member_of", "committee"));
        Assert.Equal(1, ties.Count);
        Assert.Equal(1, ties.Sign[0]);
        Assert.Equal(TieTraits.Affiliation, ties.TraitsOf(0));
    }

    [Fact]
    public void Telling_the_narrator_is_provenance_but_meeting_him_is_contact()
    {
        CountedTies ties = Count(new GraphBuilder().Actor("n").Actor("a").Actor("b").Document("d", narrator: "n")
            .Tie("a", "informed", "n", "d").Tie("n", "informed", "a", "d").Tie("a", "met", "n", "d").Tie("a", "informed", "b", "d"));
        Assert.Equal(["met", "informed"], ties.Relations!.Select(relation => relation.Type.Id));
    }

    [Fact]
    public void What_one_document_tells_twice_counts_once()
    {
        GraphBuilder builder = new GraphBuilder().Document("d").Document("e")
            .Tie("a", "supported", "b", "d", date: "1956")
            .Tie("a", "supported", "b", "d", date: "1956")
            .Tie("a", "supported", "b", "d", date: "1957")
            .Tie("a", "supported", "b", "e", date: "1956")
            .Tie("b", "supported", "a", "d", date: "1956")
            .Tie("a", "met", "b", "d")
            .Tie("b", "met", "a", "d");
        Assert.Equal(["r1", "r3", "r4", "r5", "r6"], Count(builder).Relations!.Select(relation => relation.Id));
    }

    [Fact]
    public void Rows_without_evidence_each_count() =>
        Assert.Equal(2, Count(new GraphBuilder().Tie("a", "supported", "b").Tie("a", "supported", "b")).Count);

    [Fact]
    public void Bonds_are_no_ties()
    {
        CountedTies ties = Count(new GraphBuilder().Actor("party", ActorKind.Party)
            .Tie("a", "leads", "party").Tie("b", "speaks_for", "party").Tie("c", "part_of", "party"));
        Assert.Equal(0, ties.Count);
        Assert.Equal(3, Assert.Single(ties.LeftOut).Count);
    }

    [Fact]
    public void An_empty_graph_has_nothing_to_count()
    {
        CountedTies ties = Count(new GraphBuilder());
        Assert.Equal(0, ties.Count);
        Assert.Equal(0, ties.Actors.Count);
        Assert.Empty(ties.LeftOut);
    }

    private static CountedTies Count(GraphBuilder builder) => CountingRules.Count(builder.Build(), RelationFilter.None);
}
