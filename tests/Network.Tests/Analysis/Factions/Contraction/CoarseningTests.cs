using CsCheck;
using Network.Analysis;
using Network.Analysis.Factions.Contraction;
using Network.Analysis.Factions.Solving;
using Network.Tests.Analysis.Factions.Solving;

namespace Network.Tests.Analysis.Factions.Contraction;

public class CoarseningTests
{
    private static readonly Gen<(SignedInstance Graph, int[] Part, int Seed)> Parted =
        from graph in RandomInstances.Any
        from part in Gen.Int[0, graph.Nodes - 1].Array[graph.Nodes]
        from seed in Gen.Int[0, 999]
        select (graph, part, seed);

    [Fact]
    public void A_contracted_graph_costs_what_the_whole_costs_but_for_a_constant() =>
        Parted.Sample(parted =>
        {
            (SignedInstance graph, int[] part, int seed) = parted;
            int parts = Coarsening.Number(part, graph.Nodes);
            SignedRows rows = SignedRows.Of(graph);
            SignedRows coarse = rows.Contract(part, parts);
            Assert.Equal(parts, coarse.Nodes);
            int[] above = [.. Enumerable.Range(0, parts).Select(p => (p * seed) % parts)];
            int[] camp = [.. part.Select(p => above[p])];
            Assert.Equal(rows.Inside(camp), rows.Inside(part) + coarse.Inside(above));
            for (int p = 0; p < parts; p++)
            {
                int[] there = coarse.Neighbour[coarse.Start[p]..coarse.Start[p + 1]];
                Assert.Equal(there.Distinct().Count(), there.Length);
                Assert.DoesNotContain(p, there);
            }

            Assert.DoesNotContain(0L, coarse.Weight);
        });

    [Fact]
    public void Groups_never_cross_a_border_and_are_numbered_in_node_order() =>
        Parted.Sample(parted =>
        {
            (SignedInstance graph, int[] border, int seed) = parted;
            SeededRandom random = SeededRandom.Of(seed);
            int[] group = Coarsening.Groups(SignedRows.Of(graph), border, ref random, out int groups);
            Assert.Equal(groups, group.Max() + 1);
            int[] numbered = [.. group];
            Assert.Equal(groups, Coarsening.Number(numbered, groups));
            Assert.Equal(numbered, group);
            foreach (IGrouping<int, int> one in Enumerable.Range(0, graph.Nodes).GroupBy(u => group[u])) Assert.Single(one.Select(u => border[u]).Distinct());
        });

    [Fact]
    public void Friends_are_grouped_and_foes_are_not()
    {
        SeededRandom random = SeededRandom.Of(1);
        SignedRows rows = SignedRows.Of(SignedInstance.Of(4, [(0, 1, 1), (1, 2, -1), (2, 3, 1)]));
        Assert.Equal([0, 0, 1, 1], Coarsening.Groups(rows, new int[4], ref random, out _));
    }

    [Fact]
    public void What_two_partitions_have_in_common_is_together_in_both() =>
        Parted.Sample(parted =>
        {
            (SignedInstance graph, int[] one, int seed) = parted;
            int[] other = [.. one.Select((p, u) => (p * u + seed) % 3)];
            int[] common = MultilevelMoves.Common(one, other);
            for (int u = 0; u < one.Length; u++)
            {
                for (int v = 0; v < one.Length; v++) Assert.Equal(one[u] == one[v] && other[u] == other[v], common[u] == common[v]);
            }
        });

    [Fact]
    public void A_multilevel_round_never_makes_a_partition_dearer() =>
        Gen.Select(RandomInstances.WithCount, Gen.Int[0, 999]).Sample((problem, seed) =>
        {
            (SignedInstance graph, int k) = problem;
            SeededRandom random = SeededRandom.Of(seed);
            int[] camp = [.. Enumerable.Range(0, graph.Nodes).Select(_ => random.Below(Math.Min(k, graph.Nodes)))];
            long before = graph.Cost(camp);
            long inside = MultilevelMoves.Improve(SignedRows.Of(graph), k, camp, [.. camp], ref random, RandomInstances.Enough);
            Assert.InRange(graph.Cost(camp), 0, before);
            Assert.Equal(graph.Cost(camp), graph.Weight.Where(weight => weight > 0).Sum() - inside);
            Assert.All(camp, c => Assert.InRange(c, 0, Math.Min(k, graph.Nodes) - 1));
        });

    [Fact]
    public void Camps_are_put_together_down_to_the_limit_and_left_alone_within_it() =>
        Gen.Select(Parted, Gen.Int[1, 4]).Sample((parted, k) =>
        {
            (SignedInstance graph, int[] camp, _) = parted;
            int[] merged = [.. camp];
            int before = camp.Distinct().Count();
            int count = CampLimit.Apply(SignedRows.Of(graph), merged, k);
            Assert.Equal(merged.Max() + 1, count);
            Assert.Equal(before <= k, before == count);
            Assert.InRange(count, 1, k);
            for (int u = 0; u < camp.Length; u++)
            {
                for (int v = 0; v < camp.Length; v++) if (camp[u] == camp[v]) Assert.Equal(merged[u], merged[v]);
            }
        });
}
