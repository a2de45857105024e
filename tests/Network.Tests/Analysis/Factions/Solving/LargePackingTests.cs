using CsCheck;
using Network.Analysis;
using Network.Analysis.Factions.Solving;

namespace Network.Tests.Analysis.Factions.Solving;

public class LargePackingTests
{
    [Fact]
    public void Greedy_and_raised_packings_hold_conflicts_only_overload_no_edge_and_never_bound_too_much() =>
        RandomInstances.WithCount.Sample(problem =>
        {
            (SignedInstance graph, int k) = problem;
            (List<int[]> sets, List<double> amounts) = GreedyPacking.Find(graph, k, RandomInstances.Enough);
            Packing greedy = Packing.Of(graph, sets, amounts);
            LargePacking large = new(graph, k, new ConflictFinder(graph, k, new int[graph.Nodes]), greedy, RandomInstances.Enough);
            large.Raise(graph.Total, RandomInstances.Enough);
            Assert.True(large.Best.LowerBound >= greedy.LowerBound);
            long least = RandomInstances.Least(graph, k);
            foreach (Packing packing in (Packing[])[greedy, large.Best])
            {
                Assert.InRange(packing.LowerBound, 0, least);
                AssertPacked(graph, k, packing);
            }
        });

    [Fact]
    public void A_raised_packing_comes_close_to_that_of_the_exact_programme()
    {
        SignedInstance graph = Noisy(60, 400);
        foreach (int k in (int[])[2, 60])
        {
            LargePacking large = new(graph, k, new ConflictFinder(graph, k, new int[graph.Nodes]), Packing.Empty, RandomInstances.Enough);
            large.Raise(graph.Total, RandomInstances.Enough);
            long exact = RandomInstances.Bound(graph, k, RandomInstances.Enough).LowerBound;
            Assert.InRange(large.Best.LowerBound, 0.96 * exact, exact);
        }
    }

    [Fact]
    public void A_spent_budget_still_leaves_a_valid_packing() =>
        Gen.Select(RandomInstances.WithCount, Gen.Int[0, 40_000]).Sample((problem, steps) =>
        {
            (SignedInstance graph, int k) = problem;
            WorkBudget budget = new(steps, null, TestContext.Current.CancellationToken);
            LargePacking large = new(graph, k, new ConflictFinder(graph, k, new int[graph.Nodes]), Packing.Empty, budget);
            large.Raise(graph.Total, budget);
            AssertPacked(graph, k, large.Best);
        });

    [Fact]
    public void The_bound_of_a_large_problem_adds_up_over_its_parts_and_is_never_more_than_they_cost_together()
    {
        SignedInstance part = Noisy(8, 18);
        const int Copies = 250;
        SignedInstance graph = SignedInstance.Of(
            Copies * part.Nodes,
            [.. Enumerable.Range(0, Copies).SelectMany(copy => Enumerable.Range(0, part.Edges).Select(e => ((copy * part.Nodes) + part.A[e], (copy * part.Nodes) + part.B[e], part.Weight[e])))]);
        Assert.True(LargePacking.Suits(graph));
        foreach (int k in (int[])[2, 8])
        {
            Packing packing = RandomInstances.Bound(graph, k, new WorkBudget(3_000_000_000, null, TestContext.Current.CancellationToken));
            AssertPacked(graph, k, packing);
            Assert.InRange(packing.LowerBound, 0.9 * Copies * RandomInstances.Bound(part, k, RandomInstances.Enough).LowerBound, Copies * RandomInstances.Least(part, k));
        }
    }

    [Fact]
    public void Batches_over_all_processors_pack_a_large_graph_the_same_way_on_every_run()
    {
        SignedInstance graph = Noisy(4000, 24_000);
        foreach (int k in (int[])[2, graph.Nodes])
        {
            Packing one = Packed(), other = Packed();
            Assert.Equal(one.LowerBound, other.LowerBound);
            Assert.Equal(one.Sets, other.Sets);
            Assert.Equal(one.Amounts, other.Amounts);
            AssertPacked(graph, k, one);

            Packing Packed()
            {
                WorkBudget budget = new(300_000_000, null, TestContext.Current.CancellationToken);
                (List<int[]> sets, List<double> amounts) = GreedyPacking.Find(graph, k, budget);
                LargePacking large = new(graph, k, new ConflictFinder(graph, k, new int[graph.Nodes]), Packing.Of(graph, sets, amounts), budget);
                large.Raise(graph.Total, budget);
                return large.Best;
            }
        }
    }

    private static void AssertPacked(SignedInstance graph, int k, Packing packing)
    {
        ConflictFinder finder = new(graph, k, new int[graph.Nodes]);
        long[] load = new long[graph.Edges];
        for (int s = 0; s < packing.Sets.Count; s++)
        {
            int[] set = packing.Sets[s];
            Assert.True(packing.Amounts[s] > 0);
            Assert.True(finder.IsConflict(set) || set.Length == (k + 1) * k / 2);
            foreach (int e in set) load[e] += packing.Amounts[s];
        }

        for (int e = 0; e < graph.Edges; e++) Assert.InRange(load[e], 0, Math.Abs(graph.Weight[e]) * Packing.Scale);
        Assert.InRange(packing.Amounts.Sum(), (packing.LowerBound - graph.Grain) * Packing.Scale, packing.LowerBound * Packing.Scale);
    }

    /// <summary>Ties near each other on a ring, mostly in accord with two camps.</summary>
    private static SignedInstance Noisy(int nodes, int edges)
    {
        SeededRandom random = new(7);
        SortedDictionary<(int, int), long> ties = [];
        while (ties.Count < edges)
        {
            int u = random.Below(nodes), v = (u + 1 + random.Below(Math.Min(12, nodes - 1))) % nodes;
            bool accord = random.Below(10) > 0;
            ties[(Math.Min(u, v), Math.Max(u, v))] = u % 2 == v % 2 == accord ? 1 : -1;
        }

        return SignedInstance.Of(nodes, [.. ties.Select(tie => (tie.Key.Item1, tie.Key.Item2, tie.Value))]);
    }
}
