using CsCheck;
using Network.Analysis.Factions.Solving;

namespace Network.Tests.Analysis.Factions.Solving;

public class ShortestConflictTests
{
    [Fact]
    public void It_is_a_conflict_and_as_short_as_a_search_from_one_end_says() =>
        Gen.Select(RandomInstances.WithCount, Gen.Int[0, 2].Array[28]).Sample((problem, room) =>
        {
            (SignedInstance graph, int k) = problem;
            long[] left = [.. room.Take(graph.Edges).Select(r => (long)r)];
            ShortestConflict search = new(graph, k, left, int.MaxValue);
            ConflictFinder finder = new(graph, k, new int[graph.Nodes]);
            for (int closing = 0; closing < graph.Edges; closing++)
            {
                if (graph.Weight[closing] > 0) continue;
                double walk = Conflicts.Cheapest(graph, k, closing, [.. left.Select(r => r > 0 ? 1 : double.PositiveInfinity)]) + 1;
                Assert.Equal(double.IsPositiveInfinity(walk), search.Through(closing, int.MaxValue, RandomInstances.Enough) is null);
                if (double.IsPositiveInfinity(walk)) continue;
                int[] cycle = search.Through(closing, (int)walk, RandomInstances.Enough)!;
                Assert.True(finder.IsConflict(cycle));
                Conflicts.AssertCycle(graph, cycle);
                Assert.True(cycle.Length == walk || (k == 2 && cycle.Length < walk));
                Assert.All(cycle, e => Assert.True(left[e] > 0 || e == closing));
                Assert.Null(search.Through(closing, (int)walk - 1, RandomInstances.Enough));
            }
        });
}
