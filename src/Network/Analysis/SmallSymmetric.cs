namespace Network.Analysis;

/// <summary>All eigenpairs of a small symmetric matrix, by Jacobi's rotations.</summary>
/// <remarks>Golub and Van Loan, Matrix Computations (2013), section 8.5. O(n³) a sweep, some ten sweeps.</remarks>
internal static class SmallSymmetric
{
    private const int MostSweeps = 60;

    /// <summary>Eigenvalues by falling absolute value, and their vectors as columns.</summary>
    /// <param name="matrix">Its first <paramref name="size"/> rows and columns; not changed.</param>
    /// <param name="size">How many.</param>
    public static (double[] Values, double[,] Vectors) Eigen(double[,] matrix, int size)
    {
        double[,] rest = new double[size, size], turns = new double[size, size];
        for (int i = 0; i < size; i++)
        {
            turns[i, i] = 1;
            for (int j = 0; j < size; j++) rest[i, j] = matrix[i, j];
        }

        for (int sweep = 0; sweep < MostSweeps && !IsDiagonal(rest, size); sweep++)
        {
            for (int i = 0; i < size; i++)
            {
                for (int j = i + 1; j < size; j++) Rotate(rest, turns, size, i, j);
            }
        }

        int[] order = [.. Enumerable.Range(0, size).OrderByDescending(i => Math.Abs(rest[i, i]))];
        double[] values = [.. order.Select(i => rest[i, i])];
        double[,] vectors = new double[size, size];
        for (int column = 0; column < size; column++)
        {
            for (int row = 0; row < size; row++) vectors[row, column] = turns[row, order[column]];
        }

        return (values, vectors);
    }

    private static bool IsDiagonal(double[,] matrix, int size)
    {
        double off = 0, all = 0;
        for (int i = 0; i < size; i++)
        {
            for (int j = 0; j < size; j++)
            {
                double square = matrix[i, j] * matrix[i, j];
                all += square;
                if (i != j) off += square;
            }
        }

        return off <= 1e-34 * all;
    }

    private static void Rotate(double[,] rest, double[,] turns, int size, int i, int j)
    {
        if (rest[i, j] == 0) return;
        double tau = (rest[j, j] - rest[i, i]) / (2 * rest[i, j]);
        double tangent = tau >= 0 ? 1 / (tau + Math.Sqrt(1 + (tau * tau))) : -1 / (-tau + Math.Sqrt(1 + (tau * tau)));
        double cosine = 1 / Math.Sqrt(1 + (tangent * tangent)), sine = tangent * cosine;
        for (int k = 0; k < size; k++)
            (rest[k, i], rest[k, j]) = ((cosine * rest[k, i]) - (sine * rest[k, j]), (sine * rest[k, i]) + (cosine * rest[k, j]));
        for (int k = 0; k < size; k++)
        {
            (rest[i, k], rest[j, k]) = ((cosine * rest[i, k]) - (sine * rest[j, k]), (sine * rest[i, k]) + (cosine * rest[j, k]));
            (turns[k, i], turns[k, j]) = ((cosine * turns[k, i]) - (sine * turns[k, j]), (sine * turns[k, i]) + (cosine * turns[k, j]));
        }

        rest[i, j] = rest[j, i] = 0;
    }
}
