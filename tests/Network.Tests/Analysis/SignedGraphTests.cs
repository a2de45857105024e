using CsCheck;
using Network.Analysis;

namespace Network.Tests.Analysis;

public class SignedGraphTests
{
    [Fact]
    public void Every_tie_lies_in_its_source_s_and_its_target_s_list_in_order()
    {
        IndexedTies.Any(9).Sample(ties =>
        {
            SignedGraph graph = SignedGraph.FromTies(ties.Actors.Count, ties.Source, ties.Target, ties.Sign, ties.Weight);
            List<(int, int, int, double)> given = [.. Enumerable.Range(0, ties.Count).Select(tie => (ties.Source[tie], ties.Target[tie], (int)ties.Sign[tie], ties.WeightOf(tie)))];
            List<(int From, int To, int, double)> outgoing = Arcs(graph.Out), incoming = [.. Arcs(graph.In).Select(arc => (arc.To, arc.From, arc.Sign, arc.Weight))];
            return given.Order().SequenceEqual(outgoing.Order())
                && given.Order().SequenceEqual(incoming.Order())
                && given.OrderBy(tie => tie.Item1).ThenBy(tie => tie.Item2).SequenceEqual(outgoing);
        });
    }

    [Fact]
    public void Without_direction_every_tie_lies_in_the_lists_of_both_its_ends()
    {
        IndexedTies.Any(9).Sample(ties =>
        {
            SignedGraph built = SignedGraph.FromTies(ties.Actors.Count, ties.Source, ties.Target, ties.Sign, ties.Weight, directed: false);
            SignedGraph made = SignedGraph.FromTies(ties.Actors.Count, ties.Source, ties.Target, ties.Sign, ties.Weight).Undirected();
            return !built.IsDirected && !made.IsDirected && built.ArcCount == 2 * ties.Count
                && ReferenceEquals(built.In, built.Out)
                && Arcs(built.Out).Order().SequenceEqual(Arcs(made.Out).Order());
        });
    }

    [Fact]
    public void Parallel_ties_are_merged_by_the_sum_of_weights_and_signs()
    {
        SignedGraph graph = SignedGraph.FromTies(3, [0, 0, 0, 1, 1, 2], [1, 1, 1, 0, 0, 0], [1, -1, 1, 1, -1, -1], [1, 2, 0.5, 1, 1, 4]).Merged();
        Assert.Equal([(0, 1, 1, 3.5), (1, 0, 0, 2), (2, 0, -1, 4)], Arcs(graph.Out));
        Assert.Equal([(0, 1, 0, 2), (0, 2, -1, 4), (1, 0, 1, 3.5)], Arcs(graph.In));
        Assert.Equal([3, 2, 1], Enumerable.Range(0, 3).Select(graph.Out.MultiplicityOf));
        Assert.Equal(3.5, graph.Out.Strength(0));
    }

    [Fact]
    public void Lengths_of_parallel_ties_are_merged_to_the_smallest()
    {
        SignedGraph graph = SignedGraph.FromTies(2, [0, 0], [1, 1], null, [3, 0.5]).Merged(ParallelWeights.Smallest);
        Assert.Equal([(0, 1, 1, 0.5)], Arcs(graph.Out));
    }

    [Fact]
    public void Merging_agrees_with_grouping()
    {
        Gen.Select(IndexedTies.Any(6), Gen.Bool).Sample((ties, directed) =>
        {
            SignedGraph graph = SignedGraph.FromTies(ties.Actors.Count, ties.Source, ties.Target, ties.Sign, ties.Weight, directed);
            List<(int, int, int, double)> expected = [.. Arcs(graph.Out).GroupBy(arc => (arc.From, arc.To)).OrderBy(group => group.Key)
                .Select(group => (group.Key.From, group.Key.To, Math.Sign(group.Sum(arc => arc.Sign)), group.Sum(arc => arc.Weight)))];
            return expected.SequenceEqual(Arcs(graph.Merged().Out))
                && expected.Where(arc => arc.Item3 != 0).SequenceEqual(Arcs(graph.Merged().WithoutNeutral().Out));
        });
    }

    [Fact]
    public void A_graph_without_parallel_ties_is_its_own_merged_view()
    {
        SignedGraph graph = SignedGraph.FromTies(3, [0, 1], [1, 0]);
        Assert.Same(graph, graph.Merged());
        Assert.Same(graph, graph.WithoutNeutral());
    }

    [Fact]
    public void Weights_of_one_and_signs_of_plus_take_no_room()
    {
        SignedGraph graph = SignedGraph.FromTies(2, [0, 1], [1, 0], [1, 1], [1, 1]);
        Assert.Null(graph.Out.Signs);
        Assert.Null(graph.Out.Magnitudes);
    }

    [Fact]
    public void A_tie_to_oneself_is_left_out() => Assert.Equal([(0, 1, 1, 1)], Arcs(SignedGraph.FromTies(2, [0, 0, 1], [0, 1, 1]).Out));

    [Fact]
    public void Wrong_arrays_are_refused()
    {
        Assert.Contains("names a node that is not there", Assert.Throws<ArgumentException>(() => SignedGraph.FromTies(2, [0], [2])).Message);
        Assert.Throws<ArgumentException>(() => SignedGraph.FromTies(2, [-1], [1]));
        Assert.Throws<ArgumentException>(() => SignedGraph.FromTies(2, [0], [1, 0]));
        Assert.Throws<ArgumentException>(() => SignedGraph.FromTies(2, [0], [1], [1, 1]));
        Assert.Throws<ArgumentException>(() => SignedGraph.FromTies(2, [0], [1], null, [double.NaN]));
        Assert.Throws<ArgumentException>(() => SignedGraph.FromTies(2, [0], [1], null, [0]));
        Assert.Throws<ArgumentException>(() => SignedGraph.FromTies(2, [0], [1], null, [double.PositiveInfinity]));
    }

    private static List<(int From, int To, int Sign, double Weight)> Arcs(SignedAdjacency rows) =>
        [.. Enumerable.Range(0, rows.NodeCount).SelectMany(node => Enumerable.Range(rows.Offsets[node], rows.Degree(node))
            .Select(arc => (node, rows.Neighbours[arc], rows.SignOf(arc), rows.MagnitudeOf(arc))))];
}
