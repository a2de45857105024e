using CsCheck;
using Network.Analysis.Factions.Solving;

namespace Network.Tests.Analysis.Factions.Solving;

public class CheapConflictTests
{
    [Fact]
    public void It_is_a_conflict_below_the_limit_wherever_one_is_by_more_than_the_steps_count() =>
        Gen.Select(RandomInstances.WithCount, Gen.Double[0, 0.6].Array[28]).Sample((problem, all) =>
        {
            (SignedInstance graph, int k) = problem;
            double[] price = all[..graph.Edges];
            CheapConflict search = new(graph, k, int.MaxValue, 0.004);
            ConflictFinder finder = new(graph, k, new int[graph.Nodes]);
            for (int closing = 0; closing < graph.Edges; closing++)
            {
                double worth = price[closing] + Conflicts.Cheapest(graph, k, closing, price);
                int[]? cycle = search.Through(closing, price, 1, out _);
                if (cycle is null)
                {
                    Assert.True(worth >= 0.9);
                    continue;
                }

                Assert.True(finder.IsConflict(cycle));
                Conflicts.AssertCycle(graph, cycle);
                Assert.True(cycle.Sum(e => price[e]) < 1);
                Assert.True(worth < 1);
            }
        });
}
