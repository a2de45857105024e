using CsCheck;
using Network.Analysis;
using Network.Analysis.Factions.Semidefinite;
using Network.Analysis.Factions.Solving;
using Network.Tests.Analysis.Factions.Solving;

namespace Network.Tests.Analysis.Factions.Semidefinite;

public class SemidefiniteBoundTests
{
    [Fact]
    public void No_bound_is_above_the_optimum_and_no_partition_below_it() =>
        RandomInstances.WithCount.Sample(problem =>
        {
            (SignedInstance graph, int k) = problem;
            k = Math.Min(k, graph.Nodes);
            if (k < 2) return;
            SolvedPartition solved = Improved(graph, k);
            long least = RandomInstances.Least(graph, k);
            Assert.InRange(solved.LowerBound, 0, least);
            Assert.True(solved.Cost >= least);
            Assert.Equal(graph.Cost(solved.Camps), solved.Cost);
        }, iter: 60);

    [Fact]
    public void The_relaxation_of_a_ring_of_five_in_two_camps_has_its_known_value()
    {
        // Five negative ties in a ring: one must be inside a camp; the relaxation says (5 - 5 cos(pi / 5)) / 2 = 0.4775 (Goemans and Williamson 1995).
        SignedInstance ring = SignedInstance.Of(5, [.. Enumerable.Range(0, 5).Select(i => (i, (i + 1) % 5, -1L))]);
        SolvedPartition solved = Improved(ring, 2);
        Assert.Equal(1, solved.LowerBound);
        Assert.Equal(1, solved.Cost);
        Assert.Equal(5 * (1 - Math.Cos(Math.PI / 5)) / 2, (double)solved.Semidefinite!.Amount / Packing.Scale, 3);
    }

    [Theory]
    [InlineData(2, 0.999)]
    [InlineData(3, 0.95)]
    [InlineData(200, 0.95)]
    public void Two_camps_under_noise_are_bounded_closely_where_packed_cycles_fall_short(int k, double share)
    {
        SignedInstance graph = Planted(200, 2000);
        SolvedPartition solved = Improved(graph, k);
        int[] planted = [.. Enumerable.Range(0, graph.Nodes).Select(u => u % 2)];
        Assert.InRange(solved.LowerBound, share * graph.Cost(planted), graph.Cost(planted));
        if (k == 2) Assert.True(solved.Proven);
    }

    [Fact]
    public void The_same_seed_gives_the_same_proof()
    {
        SignedInstance graph = Planted(50, 250);
        foreach (int k in (int[])[2, 4, 50])
        {
            SemidefiniteProof one = Improved(graph, k).Semidefinite!, other = Improved(graph, k).Semidefinite!;
            Assert.Equal(one.Diagonal, other.Diagonal);
            Assert.Equal(one.Raised, other.Raised);
        }
    }

    [Fact]
    public void A_spent_budget_leaves_what_is_known_as_it_is()
    {
        SignedInstance graph = Planted(100, 700);
        SolvedPartition known = Known(graph);
        Assert.Same(known, SemidefiniteBound.Improve(graph, 2, known, 1, new WorkBudget(0, null, CancellationToken.None)));
        Assert.Same(known, SemidefiniteBound.Improve(graph, 2, known, 1, new WorkBudget(1000, TimeSpan.Zero, CancellationToken.None)));
    }

    [Fact]
    public void Weights_that_are_too_large_to_be_reckoned_with_exactly_are_left_alone()
    {
        SignedInstance graph = SignedInstance.Of(3, [(0, 1, 1L << 50), (1, 2, 1L << 50), (0, 2, -(1L << 50))]);
        SolvedPartition known = Known(graph);
        Assert.False(SemidefiniteBound.Suits(graph));
        Assert.Same(known, SemidefiniteBound.Improve(graph, 2, known, 1, RandomInstances.Enough));
    }

    private static SolvedPartition Improved(SignedInstance graph, int k) => SemidefiniteBound.Improve(graph, k, Known(graph), 1, RandomInstances.Enough);

    private static SolvedPartition Known(SignedInstance graph)
    {
        int[] one = new int[graph.Nodes];
        return new SolvedPartition(one, graph.Cost(one), 0, Packing.Empty);
    }

    /// <summary>Ties between any two nodes, nine in ten in accord with two camps, even and odd.</summary>
    private static SignedInstance Planted(int nodes, int edges)
    {
        SeededRandom random = new(11);
        SortedDictionary<(int, int), long> ties = [];
        while (ties.Count < edges)
        {
            int u = random.Below(nodes), v = random.Below(nodes);
            if (u == v) continue;
            bool accord = random.Below(10) > 0;
            ties.TryAdd((Math.Min(u, v), Math.Max(u, v)), u % 2 == v % 2 == accord ? 1 : -1);
        }

        return SignedInstance.Of(nodes, [.. ties.Select(tie => (tie.Key.Item1, tie.Key.Item2, tie.Value))]);
    }
}
