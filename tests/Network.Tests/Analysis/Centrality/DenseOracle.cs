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

    /// <summary>Summed values of the selected ties of each pair, direction ignored: every tie, symmetric or not, once.</summary>
    public static double[,] Pairs(CountedTies ties, TieSelection selection, Func<int, double, double> value)
    {
        double[,] matrix = new double[ties.Actors.Count, ties.Actors.Count];
        for (int tie = 0; tie < ties.Count; tie++)
        {
            if (!IsSelected(ties, tie, selection)) continue;
            double one = value(ties.Sign[tie], ties.WeightOf(tie));
            matrix[ties.Source[tie], ties.Target[tie]] += one;
            matrix[ties.Target[tie], ties.Source[tie]] += one;
        }

        return matrix;
    }

    /// <summary>Summed signs from row to column of the signed ties.</summary>
    public static double[,] Signs(CountedTies ties)
    {
        double[,] matrix = new double[ties.Actors.Count, ties.Actors.Count];
        for (int tie = 0; tie < ties.Count; tie++)
        {
            if (!IsSelected(ties, tie, TieSelection.Signed)) continue;
            matrix[ties.Source[tie], ties.Target[tie]] += ties.Sign[tie];
            if ((ties.TraitsOf(tie) & TieTraits.Symmetric) != 0) matrix[ties.Target[tie], ties.Source[tie]] += ties.Sign[tie];
        }

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

    public static double[,] Transposed(double[,] matrix)
    {
        int n = matrix.GetLength(0);
        double[,] flipped = new double[n, n];
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++) flipped[j, i] = matrix[i, j];
        }

        return flipped;
    }

    /// <summary>Eigenvalues of a symmetric matrix and their vectors as columns: the largest entry off the diagonal is turned away, again and again.</summary>
    public static (double[] Values, double[,] Vectors) Eigen(double[,] symmetric)
    {
        int n = symmetric.GetLength(0);
        double[,] rest = (double[,])symmetric.Clone(), vectors = Turn(n, 0, 0, 0);
        for (int turns = 0; turns < 10_000; turns++)
        {
            int p = 0, q = 0;
            for (int i = 0; i < n; i++)
            {
                for (int j = i + 1; j < n; j++)
                {
                    if (p == q || Math.Abs(rest[i, j]) > Math.Abs(rest[p, q])) (p, q) = (i, j);
                }
            }

            if (p == q || Math.Abs(rest[p, q]) < 1e-15) break;
            double[,] turn = Turn(n, p, q, 0.5 * Math.Atan2(2 * rest[p, q], rest[q, q] - rest[p, p]));
            rest = Multiply(Transposed(turn), Multiply(rest, turn));
            vectors = Multiply(vectors, turn);
        }

        return ([.. Enumerable.Range(0, n).Select(i => rest[i, i])], vectors);
    }

    /// <summary>The greatest absolute eigenvalue: lim ‖Aᵏ‖^(1/k), by squaring.</summary>
    public static double Radius(double[,] matrix)
    {
        double[,] power = (double[,])matrix.Clone();
        double logarithm = 0;
        for (int squaring = 0; squaring < 40; squaring++)
        {
            double norm = power.Length == 0 ? 0 : power.Cast<double>().Max(Math.Abs);
            if (norm == 0) return 0;
            logarithm += Math.Log(norm) / Math.Pow(2, squaring);
            for (int i = 0; i < power.GetLength(0); i++)
            {
                for (int j = 0; j < power.GetLength(0); j++) power[i, j] /= norm;
            }

            power = Multiply(power, power);
        }

        return Math.Exp(logarithm);
    }

    private static double[,] Turn(int n, int p, int q, double angle)
    {
        double[,] turn = new double[n, n];
        for (int i = 0; i < n; i++) turn[i, i] = 1;
        if (p == q) return turn;
        turn[p, p] = turn[q, q] = Math.Cos(angle);
        turn[p, q] = Math.Sin(angle);
        turn[q, p] = -turn[p, q];
        return turn;
    }

    private static bool IsSelected(CountedTies ties, int tie, TieSelection selection)
    {
        if ((ties.TraitsOf(tie) & TieTraits.Affiliation) != 0) return false;
        int sign = ties.Sign[tie];
        return selection switch { TieSelection.Positive => sign > 0, TieSelection.Negative => sign < 0, TieSelection.Signed => sign != 0, _ => true };
    }

    private static void ForEachArc(CountedTies ties, TieSelection selection, Action<int, int, double> use)
    {
        for (int tie = 0; tie < ties.Count; tie++)
        {
            if (!IsSelected(ties, tie, selection)) continue;
            use(ties.Source[tie], ties.Target[tie], ties.WeightOf(tie));
            if (selection == TieSelection.Contact || (ties.TraitsOf(tie) & TieTraits.Symmetric) != 0) use(ties.Target[tie], ties.Source[tie], ties.WeightOf(tie));
        }
    }
}
