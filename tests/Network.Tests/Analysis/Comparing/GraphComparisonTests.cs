using Network.Analysis.Comparing;
using Network.Files;
using Network.Model;
using Network.Tests.Support;

namespace Network.Tests.Analysis.Comparing;

public class GraphComparisonTests
{
    [Fact]
    public void Relations_agree_by_source_type_and_target_and_others_by_sign_only()
    {
        GraphComparison compared = Compare(
            new GraphBuilder().Tie("a", "supported", "b").Tie("a", "accused", "c").Tie("b", "met", "c"),
            new GraphBuilder().Tie("A", "supported", "B").Tie("A", "criticized", "c").Tie("c", "accused", "B"));
        Assert.Single(compared.Agreed);
        Assert.Equal("criticized", Assert.Single(compared.SameSign).Second.Type.Id);
        Assert.Equal("met", Assert.Single(compared.OnlyFirst).Type.Id);
        Assert.Equal("c", Assert.Single(compared.OnlySecond).Source.Id);
        Assert.Equal(0.25, compared.Share);
        Assert.Equal(0.5, compared.LenientShare);
    }

    [Fact]
    public void Symmetric_relations_agree_in_either_order() =>
        Assert.Single(Compare(new GraphBuilder().Actor("a").Actor("b").Tie("a", "met", "b"), new GraphBuilder().Actor("a").Actor("b").Tie("b", "met", "a")).Agreed);

    [Fact]
    public void A_relation_told_once_more_is_told_by_one_only()
    {
        GraphComparison compared = Compare(new GraphBuilder().Tie("a", "supported", "b").Tie("a", "supported", "b"), new GraphBuilder().Tie("a", "supported", "b"));
        Assert.Single(compared.Agreed);
        Assert.Single(compared.OnlyFirst);
    }

    [Fact]
    public void What_one_calls_alleged_and_the_other_a_fact_is_claimed_differently()
    {
        GraphComparison compared = Compare(new GraphBuilder().Tie("a", "supported", "b", modality: Modality.Alleged), new GraphBuilder().Tie("a", "supported", "b"));
        Assert.False(Assert.Single(compared.Agreed).ClaimedAlike);
    }

    [Fact]
    public void Kappa_is_over_all_ordered_pairs_of_actors()
    {
        GraphComparison compared = Compare(
            new GraphBuilder().Tie("a", "supported", "b").Tie("b", "accused", "c"),
            new GraphBuilder().Tie("a", "supported", "b").Tie("b", "supported", "c"));
        // Six pairs: four untied in both, one for in both, one against and for. By chance 4/6*4/6 + 1/6*2/6.
        Assert.Equal(6, compared.OnPairs.Units);
        Assert.Equal(5.0 / 6, compared.OnPairs.Agreement!.Value, 12);
        Assert.Equal(((5.0 / 6) - 0.5) / 0.5, compared.OnPairs.Kappa!.Value, 12);
        Assert.Equal(2, compared.OnSigns.Units);
        Assert.Equal(0.5, compared.OnSigns.Agreement);
    }

    [Fact]
    public void A_graph_agrees_fully_with_itself()
    {
        RelationGraph graph = new GraphBuilder().Tie("a", "supported", "b").Tie("b", "accused", "c").Build();
        GraphComparison compared = GraphComparison.Of(new NamedGraph("a", graph), new NamedGraph("a", graph));
        Assert.Equal(1, compared.Share);
        Assert.Equal(1, compared.OnPairs.Kappa);
        Assert.All(compared.Actors, pair => Assert.Same(pair.First, pair.Second));
    }

    [Fact]
    public void Actors_of_one_graph_only_are_named()
    {
        GraphComparison compared = Compare(new GraphBuilder().Tie("a", "supported", "b"), new GraphBuilder().Tie("a", "supported", "d"));
        Assert.Equal(["b"], compared.Actors.Where(pair => pair.Second is null).Select(pair => pair.Merged.Id));
        Assert.Equal(["d"], compared.Actors.Where(pair => pair.First is null).Select(pair => pair.Merged.Id));
    }

    private static GraphComparison Compare(GraphBuilder first, GraphBuilder second) =>
        GraphComparison.Of(new NamedGraph("first", first.Build()), new NamedGraph("second", second.Build()));
}
