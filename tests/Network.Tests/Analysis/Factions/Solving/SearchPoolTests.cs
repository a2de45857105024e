using Network.Analysis;
using Network.Analysis.Factions.Solving;

namespace Network.Tests.Analysis.Factions.Solving;

public class SearchPoolTests
{
    [Fact]
    public void A_batch_finds_what_one_search_after_another_finds_and_costs_as_much()
    {
        SeededRandom random = new(3);
        SignedInstance graph = SignedInstance.Of(600, [.. Enumerable.Range(0, 3000)
            .Select(_ => (random.Below(300), 300 + random.Below(300), random.Below(3) - 1L)).DistinctBy(edge => (edge.Item1, edge.Item2)).Where(edge => edge.Item3 != 0)]);
        long[] room = [.. graph.Weight.Select(weight => random.Below(4) * Math.Abs(weight))];
        int[] negative = [.. Enumerable.Range(0, graph.Edges).Where(e => graph.Weight[e] < 0)];
        ShortestConflict alone = new(graph, 2, room, int.MaxValue);
        long total = 0;
        int[]?[] expected = [.. negative.Select(e =>
        {
            int[]? cycle = alone.Through(e, 7, out long steps);
            total += steps;
            return cycle;
        })];
        Assert.Contains(expected, cycle => cycle is not null);
        SearchPool<ShortestConflict> searches = new(() => new ShortestConflict(graph, 2, room, int.MaxValue));
        for (int run = 0; run < 2; run++)
        {
            WorkBudget budget = new(total + 1, null, TestContext.Current.CancellationToken);
            Assert.Equal(expected, searches.Through(negative, (ShortestConflict search, int e, out long steps) => search.Through(e, 7, out steps), budget));
            Assert.True(budget.Spend(0));
            Assert.False(budget.Spend(1));
        }
    }
}
