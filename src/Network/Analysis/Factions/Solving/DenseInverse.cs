namespace Network.Analysis.Factions.Solving;

/// <summary>Inverts small dense matrices.</summary>
internal static class DenseInverse
{
    /// <summary>Turns [M | I] into [I | inverse of M] by Gauss-Jordan elimination with row pivoting. Time O(t^3).</summary>
    /// <param name="matrix">t rows of 2 t numbers; rows are exchanged and overwritten.</param>
    /// <param name="t">The size of M.</param>
    /// <returns>False when M is singular to rounding; the rows are then of no use.</returns>
    public static bool Reduce(double[][] matrix, int t)
    {
        for (int c = 0; c < t; c++)
        {
            int pivot = c;
            for (int r = c + 1; r < t; r++)
            {
                if (Math.Abs(matrix[r][c]) > Math.Abs(matrix[pivot][c])) pivot = r;
            }

            if (Math.Abs(matrix[pivot][c]) < 1e-11) return false;
            (matrix[c], matrix[pivot]) = (matrix[pivot], matrix[c]);
            double[] line = matrix[c];
            double scale = 1 / line[c];
            for (int i = c; i < 2 * t; i++) line[i] *= scale;
            for (int r = 0; r < t; r++)
            {
                double factor = matrix[r][c];
                if (r == c || factor == 0) continue;
                double[] other = matrix[r];
                for (int i = c; i < 2 * t; i++) other[i] -= factor * line[i];
            }
        }

        return true;
    }
}
