namespace Network.Analysis.Factions.Semidefinite;

/// <summary>A sparse symmetric matrix: its diagonal, and in the row of each index the entries beside it, by ascending column.</summary>
/// <param name="Diagonal">The entries on the diagonal; their number is that of rows.</param>
/// <param name="Start">Where a row's entries start; one more than rows.</param>
/// <param name="Column">The columns, row by row; each entry stands in the rows of both its ends.</param>
/// <param name="Value">The entries.</param>
internal sealed record SymmetricMatrix(double[] Diagonal, int[] Start, int[] Column, double[] Value)
{
    /// <summary>How many rows.</summary>
    public int Rows => Diagonal.Length;

    /// <summary>Makes a matrix from entries beside the diagonal, at most one a pair of different indices.</summary>
    public static SymmetricMatrix Of(double[] diagonal, IReadOnlyList<(int A, int B, double Value)> entries)
    {
        int n = diagonal.Length;
        int[] start = new int[n + 1];
        foreach ((int a, int b, _) in entries)
        {
            start[a + 1]++;
            start[b + 1]++;
        }

        for (int row = 0; row < n; row++) start[row + 1] += start[row];
        int[] column = new int[2 * entries.Count], next = start[..n];
        double[] value = new double[column.Length];
        foreach ((int a, int b, double one) in entries)
        {
            (column[next[a]], value[next[a]++]) = (b, one);
            (column[next[b]], value[next[b]++]) = (a, one);
        }

        for (int row = 0; row < n; row++) Array.Sort(column, value, start[row], start[row + 1] - start[row]);
        return new SymmetricMatrix(diagonal, start, column, value);
    }

    /// <summary>The product with a vector.</summary>
    public double[] Times(double[] vector)
    {
        double[] image = new double[Rows];
        ParallelBlocks.Run(Rows, (_, first, end) =>
        {
            for (int row = first; row < end; row++)
            {
                double sum = Diagonal[row] * vector[row];
                for (int i = Start[row]; i < Start[row + 1]; i++) sum += Value[i] * vector[Column[i]];
                image[row] = sum;
            }
        }, CancellationToken.None);
        return image;
    }

    /// <summary>A number that no eigenvalue exceeds: the greatest sum of a row without signs (Gershgorin).</summary>
    public double Greatest()
    {
        double greatest = 0;
        for (int row = 0; row < Rows; row++)
        {
            double sum = Diagonal[row];
            for (int i = Start[row]; i < Start[row + 1]; i++) sum += Math.Abs(Value[i]);
            greatest = Math.Max(greatest, sum);
        }

        return greatest;
    }
}
