using CsCheck;
using Network.Analysis.Factions.Solving;

namespace Network.Tests.Analysis.Factions.Solving;

public class ReductionTests
{
    [Fact]
    public void The_smaller_problem_has_the_same_optimum_and_any_of_its_partitions_expands_at_the_same_cost() =>
        Gen.Select(RandomInstances.WithCount, Gen.Int[0, 4].Array[8]).Sample((problem, camps) =>
        {
            (SignedInstance graph, int k) = problem;
            k = Math.Max(2, Math.Min(k, graph.Nodes));
            Reduction reduction = new(graph, k);
            SignedInstance rest = Rest(graph, reduction);
            Assert.Equal(RandomInstances.Least(graph, k), reduction.Constant + RandomInstances.Least(rest, k));
            int[] camp = [.. camps[..graph.Nodes].Select(c => c % k)];
            long cost = reduction.Constant + rest.Cost(camp);
            reduction.Expand(camp);
            Assert.All(camp, c => Assert.InRange(c, 0, k - 1));
            Assert.Equal(cost, graph.Cost(camp));
        });

    [Fact]
    public void A_tree_and_a_ring_vanish()
    {
        SignedInstance tree = SignedInstance.Of(5, [(0, 1, -1), (1, 2, 1), (1, 3, -1), (3, 4, -1)]);
        Assert.Empty(new Reduction(tree, 2).Remaining());
        Assert.Empty(new Reduction(tree, 3).Remaining());
        SignedInstance ring = SignedInstance.Of(5, [(0, 1, -1), (1, 2, 1), (2, 3, 1), (3, 4, 1), (0, 4, 1)]);
        Assert.Empty(new Reduction(ring, 2).Remaining());
        Assert.Equal(1, new Reduction(ring, 2).Constant);
        Assert.Equal(1, new Reduction(ring, 3).Constant);
    }

    [Fact]
    public void What_hangs_on_a_heavy_tie_follows_it()
    {
        SignedInstance graph = SignedInstance.Of(4, [(0, 1, -5), (0, 2, 2), (0, 3, 3), (1, 2, 1), (1, 3, 1), (2, 3, -9)]);
        Reduction reduction = new(graph, 2);
        Assert.Empty(reduction.Remaining());
        Assert.Equal(RandomInstances.Least(graph, 2), reduction.Constant);
    }

    private static SignedInstance Rest(SignedInstance graph, Reduction reduction) =>
        SignedInstance.Of(graph.Nodes, [.. reduction.Remaining().Select(edge => (edge.A, edge.B, edge.Edge.Weight))]);
}
