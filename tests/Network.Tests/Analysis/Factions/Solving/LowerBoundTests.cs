using CsCheck;
using Network.Analysis.Factions.Solving;

namespace Network.Tests.Analysis.Factions.Solving;

public class LowerBoundTests
{
    [Fact]
    public void The_bound_is_never_more_than_the_least_cost() =>
        RandomInstances.WithCount.Sample(problem =>
        {
            Packing packing = RandomInstances.Bound(problem.Graph, problem.K, RandomInstances.Enough);
            Assert.InRange(packing.LowerBound, 0, RandomInstances.Least(problem.Graph, problem.K));
        });

    [Fact]
    public void Every_set_of_a_packing_leaves_an_edge_frustrated_in_every_partition_and_no_edge_is_overloaded() =>
        RandomInstances.WithCount.Sample(problem =>
        {
            (SignedInstance graph, int k) = problem;
            Packing packing = RandomInstances.Bound(graph, k, RandomInstances.Enough);
            long[] load = new long[graph.Edges];
            for (int s = 0; s < packing.Sets.Count; s++)
            {
                foreach (int e in packing.Sets[s]) load[e] += packing.Amounts[s];
            }

            for (int e = 0; e < graph.Edges; e++) Assert.InRange(load[e], 0, Math.Abs(graph.Weight[e]) * Packing.Scale);
            foreach (int[] camp in PartitionOracle.Partitions(graph.Nodes, k))
            {
                foreach (int[] set in packing.Sets)
                    Assert.Contains(set, e => graph.Weight[e] > 0 != (camp[graph.A[e]] == camp[graph.B[e]]));
            }
        });

    [Fact]
    public void Two_camps_of_a_planar_graph_need_no_branching()
    {
        // A wheel of five enemies around a hub that is everyone's friend: planar, so the cycles alone give the optimum.
        SignedInstance wheel = SignedInstance.Of(6, [.. Enumerable.Range(0, 5).SelectMany(i => new[] { (i, (i + 1) % 5, -1L), (i, 5, 1L) })]);
        Packing packing = RandomInstances.Bound(wheel, 2, RandomInstances.Enough);
        Assert.Equal(RandomInstances.Least(wheel, 2), packing.LowerBound);
    }

    [Fact]
    public void One_more_enemy_than_camps_is_bounded_by_the_clique()
    {
        SignedInstance enemies = SignedInstance.Of(4, [(0, 1, -1), (0, 2, -1), (0, 3, -1), (1, 2, -1), (1, 3, -1), (2, 3, -1)]);
        Assert.Equal(1, RandomInstances.Bound(enemies, 3, RandomInstances.Enough).LowerBound);
        Assert.Equal(0, RandomInstances.Bound(enemies, 4, RandomInstances.Enough).LowerBound);
    }

    [Fact]
    public void A_spent_budget_still_gives_a_valid_bound() =>
        Gen.Select(RandomInstances.WithCount, Gen.Int[0, 4000]).Sample((problem, steps) =>
        {
            WorkBudget budget = new(steps, null, TestContext.Current.CancellationToken);
            Packing packing = RandomInstances.Bound(problem.Graph, problem.K, budget);
            Assert.InRange(packing.LowerBound, 0, RandomInstances.Least(problem.Graph, problem.K));
        });
}
