using CsCheck;
using Network.Analysis;

namespace Network.Tests.Analysis;

public class RowSortTests
{
    private static readonly Gen<(int Nodes, (int Source, int Target, int Sign)[] Ties)> Any =
        from nodes in Gen.OneOf(Gen.Int[1, 6], Gen.Int[3000, 9000])
        from ties in Gen.Select(Gen.Int[0, nodes - 1], Gen.Int[0, nodes - 1], Gen.Int[-1, 1]).Array[0, 60]
        select (nodes, ties);

    [Fact]
    public void Rows_hold_the_ties_of_each_node_in_the_order_of_the_ties() =>
        Gen.Select(Any, Gen.Bool, Gen.Bool, Gen.Bool).Sample((graph, bothEnds, signed, weighted) => Check(graph.Nodes, graph.Ties, bothEnds, signed, weighted));

    [Fact]
    public void So_they_do_when_the_ties_are_many_enough_for_all_processors()
    {
        SeededRandom random = SeededRandom.Of(11);
        (int, int, int)[] ties = new (int, int, int)[300_000];
        for (int tie = 0; tie < ties.Length; tie++) ties[tie] = (random.Below(70_000), random.Below(200), random.Below(3) - 1);
        Check(70_000, ties, bothEnds: true, signed: true, weighted: true);
    }

    [Fact]
    public void Rows_turned_twice_are_the_same_and_new_arrays_or_old_make_no_difference() =>
        Gen.Select(Any, Gen.Bool, Gen.Bool).Sample((graph, signed, weighted) => CheckTurns(graph.Nodes, graph.Ties, signed, weighted));

    [Fact]
    public void So_they_are_when_pieces_begin_within_rows()
    {
        SeededRandom random = SeededRandom.Of(12);
        (int, int, int)[] ties = new (int, int, int)[300_000];
        for (int tie = 0; tie < ties.Length; tie++) ties[tie] = (random.Below(9) * 1000, random.Below(70_000), random.Below(3) - 1);
        CheckTurns(70_000, ties, signed: true, weighted: true);
    }

    private static void CheckTurns(int nodes, (int Source, int Target, int Sign)[] ties, bool signed, bool weighted)
    {
        sbyte[]? signs = signed ? [.. ties.Select(tie => (sbyte)tie.Sign)] : null;
        double[]? weights = weighted ? [.. ties.Select((_, tie) => tie + 0.5)] : null;
        SignedAdjacency rows = RowSort.ByTarget(nodes, [.. ties.Select(tie => tie.Source)], [.. ties.Select(tie => tie.Target)], signs, weights, bothEnds: false);
        SignedAdjacency turned = RowSort.Transposed(rows), twice = RowSort.Transposed(turned);
        List<(int, int, int, double)> expected = [], actual = [];
        for (int node = 0; node < nodes; node++)
        {
            for (int arc = rows.Offsets[node]; arc < rows.Offsets[node + 1]; arc++) expected.Add((rows.Neighbours[arc], node, rows.SignOf(arc), rows.MagnitudeOf(arc)));
            for (int arc = turned.Offsets[node]; arc < turned.Offsets[node + 1]; arc++) actual.Add((node, turned.Neighbours[arc], turned.SignOf(arc), turned.MagnitudeOf(arc)));
        }

        Assert.Equal(expected.OrderBy(arc => arc.Item1).ThenBy(arc => arc.Item2), actual);
        SignedAdjacency over = RowSort.Transposed(turned, spare: rows);
        Assert.Same(rows.Neighbours, over.Neighbours);
        Assert.Equal(twice.Offsets, over.Offsets);
        Assert.Equal(twice.Neighbours, over.Neighbours);
        Assert.Equal(twice.Signs, over.Signs);
        Assert.Equal(twice.Magnitudes, over.Magnitudes);
    }

    private static void Check(int nodes, (int Source, int Target, int Sign)[] ties, bool bothEnds, bool signed, bool weighted)
    {
        sbyte[]? signs = signed ? [.. ties.Select(tie => (sbyte)tie.Sign)] : null;
        double[]? weights = weighted ? [.. ties.Select((_, tie) => tie + 0.5)] : null;
        SignedAdjacency rows = RowSort.ByTarget(nodes, [.. ties.Select(tie => tie.Source)], [.. ties.Select(tie => tie.Target)], signs, weights, bothEnds);
        List<(int Neighbour, int Tie)>[] expected = [.. Enumerable.Range(0, nodes).Select(_ => new List<(int, int)>())];
        for (int tie = 0; tie < ties.Length; tie++)
        {
            (int source, int target, _) = ties[tie];
            if (source == target) continue;
            expected[target].Add((source, tie));
            if (bothEnds) expected[source].Add((target, tie));
        }

        Assert.Equal(nodes, rows.NodeCount);
        Assert.Equal(expected.Sum(row => row.Count), rows.ArcCount);
        for (int node = 0; node < nodes; node++)
        {
            Assert.Equal(expected[node].Count, rows.Degree(node));
            for (int i = 0; i < expected[node].Count; i++)
            {
                (int neighbour, int tie) = expected[node][i];
                int arc = rows.Offsets[node] + i;
                Assert.Equal(neighbour, rows.Neighbours[arc]);
                Assert.Equal(signed ? ties[tie].Sign : 1, rows.SignOf(arc));
                Assert.Equal(weighted ? tie + 0.5 : 1, rows.MagnitudeOf(arc));
            }
        }
    }
}
