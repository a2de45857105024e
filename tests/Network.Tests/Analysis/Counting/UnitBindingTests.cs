using Network.Analysis.Counting;
using Network.Model;
using Network.Tests.Support;

namespace Network.Tests.Analysis.Counting;

public class UnitBindingTests
{
    [Fact]
    public void A_leader_his_body_and_its_parts_are_one_unit()
    {
        GraphBuilder builder = Party().Tie("kim", "leads", "party").Tie("plenum", "part_of", "party").Tie("spokesman", "speaks_for", "plenum").Tie("kim", "met", "pak");
        Assert.Equal(["kim,party,plenum,spokesman", "pak"], Units(builder, out _));
    }

    [Fact]
    public void A_seat_does_not_bind() =>
        Assert.Equal(["kim", "party", "plenum"], Units(Party().Tie("kim", "member_of", "party"), out _));

    [Theory]
    [InlineData(Modality.Alleged, false)]
    [InlineData(Modality.Planned, false)]
    [InlineData(Modality.Asserted, true)]
    public void Only_asserted_bonds_bind(Modality modality, bool negated) =>
        Assert.Equal(["kim", "party", "plenum"], Units(Party().Tie("kim", "leads", "party", modality: modality, negated: negated), out _));

    [Fact]
    public void A_leader_at_odds_with_the_unit_is_not_bound_to_it_and_a_note_says_so()
    {
        GraphBuilder builder = Party().Tie("kim", "leads", "party").Tie("plenum", "part_of", "party").Tie("plenum", "criticized", "kim");
        Assert.Equal(["kim", "party,plenum"], Units(builder, out IReadOnlyList<string> notes));
        Assert.Contains("kim is not bound", Assert.Single(notes));
    }

    [Fact]
    public void Two_leaders_who_quarrel_are_both_unbound() =>
        Assert.Equal(["kim", "pak", "party,plenum"], Units(Party()
            .Tie("kim", "leads", "party").Tie("pak", "speaks_for", "party").Tie("plenum", "part_of", "party").Tie("kim", "accused", "pak"), out _));

    [Fact]
    public void A_part_at_odds_with_the_whole_leaves_it_and_takes_its_leader_along() =>
        Assert.Equal(["kim,party", "pak,plenum"], Units(Party()
            .Tie("kim", "leads", "party").Tie("pak", "leads", "plenum").Tie("plenum", "part_of", "party")
            .Tie("party", "criticized", "plenum").Tie("party", "removed", "pak"), out _));

    [Fact]
    public void An_alleged_quarrel_unbinds_nobody() =>
        Assert.Equal(["kim,party", "plenum"], Units(Party().Tie("kim", "leads", "party").Tie("kim", "accused", "party", modality: Modality.Alleged), out _));

    [Fact]
    public void Filters_do_not_undo_bonds()
    {
        RelationGraph graph = Party().Document("d").Tie("kim", "leads", "party", "d", "x").Tie("a", "supported", "b").Build();
        RelationFilter filter = new() { WithoutAssertedBy = [graph.FindActor("x")!] };
        CountedTies ties = CountingRules.Count(filter.Apply(graph), filter);
        Assert.Contains("kim,party", Describe(UnitBinding.Bind(graph, ties), ties));
    }

    [Fact]
    public void A_bond_through_an_actor_that_is_filtered_away_still_binds()
    {
        RelationGraph graph = Party().Tie("plenum", "part_of", "party").Tie("kim", "leads", "plenum").Build();
        RelationFilter filter = new() { WithoutActors = [graph.FindActor("plenum")!] };
        CountedTies ties = CountingRules.Count(filter.Apply(graph), filter);
        Assert.Equal(["kim,party"], Describe(UnitBinding.Bind(graph, ties), ties));
    }

    [Theory]
    [InlineData("kim leads plenum,plenum part_of party", "plenum")]
    [InlineData("kim speaks_for party,plenum part_of party", "party")]
    [InlineData("plenum part_of party", "party")]
    public void A_unit_is_named_after_the_body_that_a_person_leads_or_speaks_for_else_after_the_whole(string bonds, string head)
    {
        GraphBuilder builder = Party().Tie("plenum", "met", "kim");
        foreach (string[] bond in bonds.Split(',').Select(bond => bond.Split(' '))) builder.Tie(bond[0], bond[1], bond[2]);
        RelationGraph graph = builder.Build();
        CountedTies ties = CountingRules.Count(graph, RelationFilter.None);
        UnitMap map = UnitBinding.Bind(graph, ties);
        int plenum = Enumerable.Range(0, ties.Actors.Count).Single(actor => ties.Actors.Id(actor) == "plenum");
        Assert.Equal(head, ties.Actors.Id(map.Head[plenum]));
        Assert.All(Enumerable.Range(0, map.First.Length), actor => Assert.Equal(map.First[actor], map.First[map.Head[actor]]));
    }

    [Fact]
    public void Filters_do_not_rename_a_unit()
    {
        RelationGraph graph = Party().Document("d").Tie("kim", "leads", "plenum", "d", "x").Tie("plenum", "part_of", "party", "d", "x").Tie("a", "supported", "b").Build();
        RelationFilter filter = new() { WithoutAssertedBy = [graph.FindActor("x")!] };
        CountedTies ties = CountingRules.Count(filter.Apply(graph), filter);
        UnitMap map = UnitBinding.Bind(graph, ties);
        Assert.Equal("plenum", ties.Actors.Id(map.Head[Enumerable.Range(0, ties.Actors.Count).Single(actor => ties.Actors.Id(actor) == "kim")]));
    }

    private static GraphBuilder Party() =>
        new GraphBuilder().Actor("kim").Actor("party", ActorKind.Party).Actor("plenum", ActorKind.Body);

    private static List<string> Units(GraphBuilder builder, out IReadOnlyList<string> notes)
    {
        RelationGraph graph = builder.Build();
        CountedTies ties = CountingRules.Count(graph, RelationFilter.None);
        UnitMap map = UnitBinding.Bind(graph, ties);
        notes = map.Notes;
        return Describe(map, ties);
    }

    private static List<string> Describe(UnitMap map, CountedTies ties) =>
        [.. Enumerable.Range(0, map.First.Length).GroupBy(actor => map.First[actor])
            .Select(unit => string.Join(',', unit.Select(ties.Actors.Id).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];
}
