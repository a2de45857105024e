using CsCheck;
using Network.Analysis.Comparing;

namespace Network.Tests.Analysis.Comparing;

public class BestAssignmentTests
{
    private static readonly Gen<long[][]> AnyTable =
        from rows in Gen.Int[0, 5]
        from columns in Gen.Int[1, 5]
        from table in Gen.Long[0, 9].Array[columns].Array[rows]
        select table;

    [Fact]
    public void The_sum_is_the_greatest_of_all_assignments() =>
        AnyTable.Sample(worth =>
        {
            int[] assigned = BestAssignment.Of(worth);
            int[] columns = [.. assigned.Where(column => column >= 0)];
            Assert.Equal(columns.Length, columns.Distinct().Count());
            Assert.Equal(Greatest(worth, 0, 0), assigned.Select((column, row) => column < 0 ? 0 : worth[row][column]).Sum());
        });

    private static long Greatest(long[][] worth, int row, int taken)
    {
        if (row == worth.Length) return 0;
        long best = Greatest(worth, row + 1, taken);
        for (int column = 0; column < worth[row].Length; column++)
        {
            if ((taken >> column & 1) == 0) best = Math.Max(best, worth[row][column] + Greatest(worth, row + 1, taken | (1 << column)));
        }

        return best;
    }
}
