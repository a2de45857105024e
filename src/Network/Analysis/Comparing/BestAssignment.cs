namespace Network.Analysis.Comparing;

/// <summary>The assignment of rows to columns with the greatest sum (Kuhn 1955, doi:10.1002/nav.3800020109; Munkres 1957).</summary>
internal static class BestAssignment
{
    /// <summary>The column of each row; -1 where it is worth nothing. Time O(n^2 m) with n the lesser of rows and columns.</summary>
    /// <param name="worth">Worth of each row and column, 0 or more; all rows of equal length.</param>
    /// <remarks>Of equally good assignments the same one comes out for the same table.</remarks>
    public static int[] Of(long[][] worth)
    {
        int rows = worth.Length, columns = rows == 0 ? 0 : worth[0].Length;
        if (rows > columns)
        {
            long[][] turned = [.. Enumerable.Range(0, columns).Select(column => worth.Select(row => row[column]).ToArray())];
            int[] rowOf = Of(turned);
            int[] found = new int[rows];
            Array.Fill(found, -1);
            for (int column = 0; column < columns; column++)
            {
                if (rowOf[column] >= 0) found[rowOf[column]] = column;
            }

            return found;
        }

        long[] u = new long[rows + 1], v = new long[columns + 1];
        int[] row = new int[columns + 1];
        for (int i = 1; i <= rows; i++) Augment(worth, i, u, v, row);
        int[] assigned = new int[rows];
        Array.Fill(assigned, -1);
        for (int j = 1; j <= columns; j++)
        {
            if (row[j] > 0 && worth[row[j] - 1][j - 1] > 0) assigned[row[j] - 1] = j - 1;
        }

        return assigned;
    }

    /// <summary>Gives one row more a column, along the cheapest way of changing others.</summary>
    private static void Augment(long[][] worth, int added, long[] u, long[] v, int[] row)
    {
        int columns = v.Length - 1;
        long[] least = new long[columns + 1];
        Array.Fill(least, long.MaxValue);
        int[] before = new int[columns + 1];
        bool[] used = new bool[columns + 1];
        row[0] = added;
        int at = 0;
        do
        {
            used[at] = true;
            int next = 0;
            long step = long.MaxValue;
            for (int j = 1; j <= columns; j++)
            {
                if (used[j]) continue;
                long cost = -worth[row[at] - 1][j - 1] - u[row[at]] - v[j];
                if (cost < least[j]) (least[j], before[j]) = (cost, at);
                if (least[j] < step) (step, next) = (least[j], j);
            }

            for (int j = 0; j <= columns; j++)
            {
                if (used[j]) (u[row[j]], v[j]) = (u[row[j]] + step, v[j] - step);
                else if (j > 0) least[j] -= step;
            }

            at = next;
        }
        while (row[at] != 0);

        while (at != 0)
        {
            row[at] = row[before[at]];
            at = before[at];
        }
    }
}
