using System.Globalization;
using CsCheck;
using Network.Analysis.Balance;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Tests.Analysis.Factions;
using Network.Tests.Support;

namespace Network.Tests.Analysis.Balance;

public class LineIndexTableTests
{
    [Theory]
    [InlineData("affect", "T2", 48.5, 21.5, 17.5)]
    [InlineData("affect", "T3", 48, 16, 11)]
    [InlineData("affect", "T4", 47, 12.5, 10.5)]
    [InlineData("esteem", "T4", 56, 20.5, 13.5)]
    [InlineData("influence", "T4", 50, 14.5, 11.5)]
    [InlineData("sanction", "T4", 40.5, 10, 6)]
    public void Doreian_and_Mrvars_P_is_as_published(string relation, string time, double one, double two, double three)
    {
        CountedTies ties = Ties.Of(File.ReadLines(SharedMaterial.Path("networks", "sampson_multirelational.csv")).Skip(1).Select(line => line.Split(','))
            .Where(row => row[3] == relation && row[4] == time).Select(row => (row[0], row[1], double.Parse(row[2], CultureInfo.InvariantCulture))));
        foreach (Objective objective in (Objective[])[Objective.Arcs, Objective.Pairs, Objective.Weights])
        {
            LineIndexTable table = Of(ties, new FactionOptions { Objective = objective });
            Assert.Equal([one, two, three, three], table.Rows.Take(4).Select(row => row.DoreianMrvar!.Value));
        }
    }

    [Fact]
    public void P_of_an_undirected_graph_is_its_line_index_by_weight()
    {
        CountedTies ties = Ties.Of(4, (0, 1, 2), (1, 2, 3), (0, 2, -1), (2, 3, -2), (1, 3, 1));
        LineIndexTable table = Of(ties, new FactionOptions { Objective = Objective.Weights, Undirected = true });
        Assert.All(table.Rows, row => Assert.Equal(row.Frustration, row.DoreianMrvar));
        Assert.Equal((9.0, 3.0), (table.Total, table.Negative));
    }

    [Fact]
    public void Every_row_is_the_least_of_all_partitions_by_its_own_count() =>
        (from actors in Gen.Int[2, 6]
         from rows in Gen.Select(Gen.Int[0, actors - 1], Gen.Int[0, actors - 1], Gen.Int[-3, 3]).Array[0, 14]
         select Ties.Of(actors, [.. rows.Where(row => row.Item1 != row.Item2).Select(row => (row.Item1, row.Item2, (double)row.Item3))])).Sample(ties =>
        {
            foreach (LineIndexRow row in Of(ties, new FactionOptions()).Rows)
            {
                Assert.True(row.Optimal);
                Assert.Equal(new PartitionOracle(ties, Objective.Arcs, false, row.Count).Least, row.Frustration, 1e-6);
                Assert.Equal(new PartitionOracle(ties, Objective.Weights, false, row.Count).Least / 2, row.DoreianMrvar!.Value, 1e-6);
            }
        });

    private static LineIndexTable Of(CountedTies ties, FactionOptions options)
    {
        FactionInput input = Ties.Input(ties);
        return LineIndexTable.Of(input, BalanceFactions.Find(input, options));
    }
}
