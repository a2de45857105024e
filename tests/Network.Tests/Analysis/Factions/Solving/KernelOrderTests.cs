using CsCheck;
using Network.Analysis.Factions.Solving;

namespace Network.Tests.Analysis.Factions.Solving;

public class KernelOrderTests
{
    [Fact]
    public void No_column_has_an_entry_above_the_diagonal_outside_the_kernel() =>
        Gen.Int[0, 7].Array[1, 4].Array[0, 8].Sample(raw =>
        {
            int[][] columns = [.. raw.Select(column => column.Distinct().ToArray())];
            KernelOrder order = new(8, columns, [.. Enumerable.Repeat(true, 8)]);
            int[] all = [.. order.First.Select(one => one.Column), .. order.Kernel, .. order.Last.Select(one => one.Column)];
            Assert.Equal(Enumerable.Range(0, columns.Length), all.Order());
            HashSet<int> before = [];
            foreach ((int column, int row) in order.First)
            {
                Assert.Contains(row, columns[column]);
                Assert.DoesNotContain(columns[column], before.Contains);
                before.Add(row);
            }

            foreach (int column in order.Kernel) Assert.DoesNotContain(columns[column], before.Contains);
            before.UnionWith(order.KernelRows.Where(row => order.Kernel.Any(column => columns[column].Contains(row))));
            foreach ((int column, int row) in order.Last)
            {
                Assert.Contains(row, columns[column]);
                Assert.DoesNotContain(columns[column], before.Contains);
                before.Add(row);
            }
        });

    [Fact]
    public void A_triangle_has_no_kernel()
    {
        KernelOrder order = new(3, [[0], [0, 1], [1, 2]], [true, true, true]);
        Assert.Empty(order.Kernel);
        Assert.Empty(order.KernelRows);
    }
}
