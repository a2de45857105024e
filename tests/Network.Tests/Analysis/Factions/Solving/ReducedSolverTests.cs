using CsCheck;
using Network.Analysis.Factions.Solving;

namespace Network.Tests.Analysis.Factions.Solving;

public class ReducedSolverTests
{
    /// <summary>Two problems that share a node, and twigs: blocks, bridges and merges in one.</summary>
    private static readonly Gen<SignedInstance> Joined =
        Gen.Select(Gen.Int[-2, 2].Array[10], Gen.Int[-2, 2].Array[6], Gen.Select(Gen.Int[0, 7], Gen.Int[-2, 2])).Select((first, second, twig) =>
        {
            List<(int, int, long)> edges = [];
            Complete(edges, [0, 1, 2, 3, 4], first);
            Complete(edges, [4, 5, 6, 7], second);
            if (twig.Item2 != 0) edges.Add((twig.Item1, 8, twig.Item2));
            return SignedInstance.Of(9, edges);
        });

    [Fact]
    public void Blocks_together_cost_what_the_best_partition_of_the_whole_costs() =>
        Gen.Select(Joined, Gen.Int[2, 4]).Sample(
            (graph, k) =>
            {
                SolvedPartition solved = ReducedSolver.Solve(graph, k, null, 1, RandomInstances.Enough);
                Assert.Equal(RandomInstances.Least(graph, k), solved.Cost);
                Assert.Equal(solved.Cost, graph.Cost(solved.Camps));
                Assert.True(solved.Proven);
                Assert.All(solved.Camps, camp => Assert.InRange(camp, 0, k - 1));
            },
            iter: 60);

    [Fact]
    public void Dense_problems_are_solved_and_proven_too() =>
        RandomInstances.WithCount.Where(problem => problem.Graph.Nodes > 1).Sample(problem =>
        {
            (SignedInstance graph, int k) = problem;
            k = Math.Min(k, graph.Nodes);
            SolvedPartition solved = ReducedSolver.Solve(graph, k, null, 1, RandomInstances.Enough);
            Assert.Equal(RandomInstances.Least(graph, k), solved.Cost);
            Assert.Equal(solved.Cost, graph.Cost(solved.Camps));
            Assert.True(solved.Proven);
        });

    [Fact]
    public void The_packing_holds_for_the_whole_problem_and_proves_its_bound() =>
        Gen.Select(Gen.OneOf(Joined, RandomInstances.Any.Where(graph => graph.Nodes > 2)), Gen.Int[2, 4]).Sample(
            (graph, k) =>
            {
                k = Math.Min(k, graph.Nodes);
                Packing packing = ReducedSolver.Solve(graph, k, null, 1, RandomInstances.Enough).Packing;
                long[] load = new long[graph.Edges];
                for (int s = 0; s < packing.Sets.Count; s++)
                {
                    Assert.Equal(packing.Sets[s].Length, packing.Sets[s].Distinct().Count());
                    foreach (int e in packing.Sets[s]) load[e] += packing.Amounts[s];
                }

                for (int e = 0; e < graph.Edges; e++) Assert.InRange(load[e], 0, Math.Abs(graph.Weight[e]) * Packing.Scale);
                Assert.InRange((double)packing.Amounts.Sum() / Packing.Scale, packing.LowerBound - graph.Grain, packing.LowerBound + 1e-3);
                foreach (int[] camp in PartitionOracle.Partitions(graph.Nodes, k))
                {
                    foreach (int[] set in packing.Sets)
                        Assert.Contains(set, e => graph.Weight[e] > 0 != (camp[graph.A[e]] == camp[graph.B[e]]));
                }
            },
            iter: 60);

    [Fact]
    public void A_proof_that_holds_for_more_camps_is_one() =>
        RandomInstances.WithCount.Sample(problem =>
        {
            SolvedPartition solved = PartitionSolver.Solve(problem.Graph, problem.K - 1, null, null, 1, RandomInstances.Enough);
            if (solved.HoldsForMoreCamps(problem.Graph)) Assert.Equal(RandomInstances.Least(problem.Graph, 8), solved.Cost);
        });

    [Fact]
    public void One_cycle_with_one_negative_tie_holds_for_more_camps_and_with_three_does_not()
    {
        SignedInstance one = SignedInstance.Of(3, [(0, 1, -1), (1, 2, 1), (0, 2, 1)]);
        SignedInstance three = SignedInstance.Of(3, [(0, 1, -1), (1, 2, -1), (0, 2, -1)]);
        Assert.True(PartitionSolver.Solve(one, 2, null, null, 1, RandomInstances.Enough).HoldsForMoreCamps(one));
        Assert.False(PartitionSolver.Solve(three, 2, null, null, 1, RandomInstances.Enough).HoldsForMoreCamps(three));
    }

    private static void Complete(List<(int, int, long)> edges, int[] nodes, int[] weights)
    {
        int i = 0;
        for (int a = 0; a < nodes.Length; a++)
        {
            for (int b = a + 1; b < nodes.Length; b++, i++)
            {
                if (weights[i] != 0) edges.Add((nodes[a], nodes[b], weights[i]));
            }
        }
    }
}
