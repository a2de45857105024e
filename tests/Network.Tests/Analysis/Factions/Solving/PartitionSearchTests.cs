using CsCheck;
using Network.Analysis.Factions.Solving;
using Network.Tests.Support;

namespace Network.Tests.Analysis.Factions.Solving;

public class PartitionSearchTests
{
    // A search promises nothing: the problems are always the same, so that the test is.
    [Fact]
    public void The_search_reaches_the_optimum_of_small_problems_and_keeps_to_the_count()
    {
        foreach ((SignedInstance graph, int k) in SameEveryTime.Of(RandomInstances.WithCount, 200))
        {
            int[] found = PartitionSearch.Find(graph, k, 25, null, 0, 1, RandomInstances.Enough);
            Assert.Equal(RandomInstances.Least(graph, k), graph.Cost(found));
            Assert.All(found, camp => Assert.InRange(camp, 0, k - 1));
        }
    }

    [Fact]
    public void The_search_is_never_worse_than_its_start_and_repeats_by_seed() =>
        Gen.Select(RandomInstances.WithCount, Gen.Int[0, 99]).Sample((problem, seed) =>
        {
            (SignedInstance graph, int k) = problem;
            int[] start = [.. Enumerable.Range(0, graph.Nodes).Select(u => u * seed % Math.Min(k, graph.Nodes))];
            int[] one = PartitionSearch.Find(graph, k, 1, start, 0, (ulong)seed, RandomInstances.Enough);
            Assert.InRange(graph.Cost(one), 0, graph.Cost(start));
            Assert.Equal(one, PartitionSearch.Find(graph, k, 1, start, 0, (ulong)seed, RandomInstances.Enough));
        });
}
