using Network.Analysis;
using Network.Analysis.Counting;

namespace Network.Tests.Analysis.Centrality;

/// <summary>Definitions worked out the slow way, on matrices made straight from the ties.</summary>
internal static class DenseOracle
{
    /// <summary>Summed weights from row to column of the selected ties.</summary>
    public static double[,] Matrix(CountedTies ties, TieSelection selection)
    {
        double[,] matrix = new double[ties.Actors.Count, ties.Actors.Count];
        ForEachArc(ties, selection, (from, to, weight) => matrix[from, to] += weight);
        return matrix;
    }

    /// <summary>Length of the shortest arc from row to column, infinite where there is none.</summary>
    public static double[,] Lengths(CountedTies ties, TieSelection selection, bool weighted)
    {
        int n = ties.Actors.Count;
        double[,] matrix = new double[n, n];
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++) matrix[i, j] = double.PositiveInfinity;
        }

        ForEachArc(ties, selection, (from, to, weight) => matrix[from, to] = Math.Min(matrix[from, to], weighted ? weight : 1));
        return matrix;
    }

    /// <summary>Distances between all, after Floyd and Warshall.</summary>
    public static double[,] Distances(double[,] lengths)
    {
        int n = lengths.GetLength(0);
        double[,] distance = (double[,])lengths.Clone();
        for (int i = 0; i < n; i++) distance[i, i] = 0;
        for (int k = 0; k < n; k++)
        {
            for (int i = 0; i < n; i++)
            {
                for (int j = 0; j < n; j++) distance[i, j] = Math.Min(distance[i, j], distance[i, k] + distance[k, j]);
            }
        }

        return distance;
    }

    /// <summary>Solves rows · x = right side by Gauss and Jordan.</summary>
    public static double[] Solve(double[,] rows, double[] right)
    {
        int n = right.Length;
        for (int column = 0; column < n; column++)
        {
            int pivot = column;
            for (int row = column; row < n; row++)
            {
                if (Math.Abs(rows[row, column]) > Math.Abs(rows[pivot, column])) pivot = row;
            }

            for (int k = 0; k < n; k++) (rows[column, k], rows[pivot, k]) = (rows[pivot, k], rows[column, k]);
            (right[column], right[pivot]) = (right[pivot], right[column]);
            for (int row = 0; row < n; row++)
            {
                double factor = rows[row, column] / rows[column, column];
                if (row == column || factor == 0) continue;
                for (int k = 0; k < n; k++) rows[row, k] -= factor * rows[column, k];
                right[row] -= factor * right[column];
            }
        }

        for (int row = 0; row < n; row++) right[row] /= rows[row, row];
        return right;
    }

    public static double[,] Multiply(double[,] left, double[,] right)
    {
        int n = left.GetLength(0);
        double[,] product = new double[n, n];
        for (int i = 0; i < n; i++)
        {
            for (int k = 0; k < n; k++)
            {
                for (int j = 0; j < n; j++) product[i, j] += left[i, k] * right[k, j];
            }
        }

        return product;
    }

    private static void ForEachArc(CountedTies ties, TieSelection selection, Action<int, int, double> use)
    {
        for (int tie = 0; tie < ties.Count; tie++)
        {
            if ((ties.TraitsOf(tie) & TieTraits.Affiliation) != 0) continue;
            int sign = ties.Sign[tie];
            if (selection == TieSelection.Positive && sign <= 0) continue;
            if (selection == TieSelection.Negative && sign >= 0) continue;
            if (selection == TieSelection.Signed && sign == 0) continue;
            use(ties.Source[tie], ties.Target[tie], ties.WeightOf(tie));
            if (selection == TieSelection.Contact || (ties.TraitsOf(tie) & TieTraits.Symmetric) != 0) use(ties.Target[tie], ties.Source[tie], ties.WeightOf(tie));
        }
    }
}
