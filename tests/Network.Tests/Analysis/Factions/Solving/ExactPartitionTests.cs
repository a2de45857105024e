using CsCheck;
using Network.Analysis.Factions.Solving;

namespace Network.Tests.Analysis.Factions.Solving;

public class ExactPartitionTests
{
    [Fact]
    public void Branch_and_bound_finds_the_least_cost_with_any_valid_packing() =>
        Gen.Select(RandomInstances.WithCount, Gen.Bool).Sample((problem, tight) =>
        {
            (SignedInstance graph, int k) = problem;
            int[] start = new int[graph.Nodes];
            Packing packing = tight ? RandomInstances.Bound(graph, k, RandomInstances.Enough) : Packing.Empty;
            int[] best = ExactPartition.Minimise(graph, k, packing, start, RandomInstances.Enough, out bool proven);
            Assert.True(proven);
            Assert.Equal(RandomInstances.Least(graph, k), graph.Cost(best));
            Assert.InRange(best.Distinct().Count(), 1, k);
        });

    [Fact]
    public void Every_partition_within_the_limit_is_visited_once() =>
        Gen.Select(RandomInstances.WithCount, Gen.Int[0, 3]).Sample((problem, above) =>
        {
            (SignedInstance graph, int k) = problem;
            long limit = RandomInstances.Least(graph, k) + above;
            Packing packing = RandomInstances.Bound(graph, k, RandomInstances.Enough);
            List<string> visited = [];
            bool through = ExactPartition.Enumerate(graph, k, packing, [.. Enumerable.Range(0, graph.Nodes)], limit, camp => Note(visited, camp), RandomInstances.Enough);
            Assert.True(through);
            List<string> expected = [.. PartitionOracle.Partitions(graph.Nodes, k).Where(camp => graph.Cost(camp) <= limit).Select(camp => string.Join(' ', camp))];
            Assert.Equal(expected.Order(StringComparer.Ordinal), visited.Order(StringComparer.Ordinal));
        });

    [Fact]
    public void The_first_optimum_in_node_order_is_the_first_restricted_growth_string() =>
        RandomInstances.WithCount.Sample(problem =>
        {
            (SignedInstance graph, int k) = problem;
            long least = RandomInstances.Least(graph, k);
            Packing packing = RandomInstances.Bound(graph, k, RandomInstances.Enough);
            int[]? first = ExactPartition.First(graph, k, packing, [.. Enumerable.Range(0, graph.Nodes)], least, RandomInstances.Enough);
            Assert.Equal(PartitionOracle.Partitions(graph.Nodes, k).First(camp => graph.Cost(camp) == least), first);
        });

    [Fact]
    public void Two_nodes_can_be_forced_apart_or_together() =>
        Gen.Select(RandomInstances.WithCount, Gen.Int[0, 7], Gen.Int[0, 7], Gen.Bool).Sample((problem, u, v, together) =>
        {
            (SignedInstance graph, int k) = problem;
            u %= graph.Nodes;
            v %= graph.Nodes;
            if (u == v) return;
            SignedInstance forced = graph.Force(u, v, together, out long constant);
            SolvedPartition solved = PartitionSolver.Solve(forced, k, null, null, 1, RandomInstances.Enough);
            long least = PartitionOracle.Partitions(graph.Nodes, k).Where(camp => camp[u] == camp[v] == together).Min(camp => graph.Cost(camp));
            Assert.True(solved.Proven);
            Assert.Equal(least, solved.Cost + constant);
        });

    private static bool Note(List<string> visited, int[] camp)
    {
        List<int> seen = [.. camp.Distinct()];
        visited.Add(string.Join(' ', camp.Select(c => seen.IndexOf(c))));
        return true;
    }
}
