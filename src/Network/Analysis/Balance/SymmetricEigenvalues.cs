using System.Numerics;
using System.Runtime.InteropServices;

namespace Network.Analysis.Balance;

/// <summary>All eigenvalues of a dense symmetric matrix.</summary>
/// <remarks>
/// Householder's reduction to three diagonals, then the implicit QL method. 4/3·n³ operations, n² space.
/// Martin, Reinsch and Wilkinson, "Householder's tridiagonalization of a symmetric matrix", Numer. Math. 11 (1968), doi:10.1007/BF02161841;
/// Dubrulle, Martin and Wilkinson, "The implicit QL algorithm", Numer. Math. 12 (1968), doi:10.1007/BF02165404.
/// </remarks>
internal static class SymmetricEigenvalues
{
    private const int MostRoundsPerValue = 60;
    private const double Precision = 1.0 / (1L << 53);

    /// <summary>The eigenvalues, in no order.</summary>
    /// <param name="matrix">Row by row; its lower triangle is read and overwritten.</param>
    /// <param name="n">Rows and columns.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static double[] Of(double[] matrix, int n, CancellationToken cancellation)
    {
        double[] diagonal = new double[n], beside = new double[n];
        Reduce(matrix, n, diagonal, beside, cancellation);
        Solve(diagonal, beside);
        return diagonal;
    }

    /// <summary>Takes off the last row and column at a time: beside[i] is the element between i - 1 and i.</summary>
    private static void Reduce(double[] matrix, int n, double[] diagonal, double[] beside, CancellationToken cancellation)
    {
        double[] product = new double[n];
        for (int last = n - 1; last > 0; last--)
        {
            cancellation.ThrowIfCancellationRequested();
            Span<double> u = matrix.AsSpan(last * n, last), p = product.AsSpan(0, last);
            diagonal[last] = matrix[(last * n) + last];
            double rest = last > 1 ? VectorSums.Dot(u[..^1], u[..^1]) : 0, neighbour = u[last - 1];
            if (rest == 0)
            {
                beside[last] = neighbour;
                continue;
            }

            double length = Math.Sqrt(rest + (neighbour * neighbour));
            double mirrored = neighbour > 0 ? -length : length;
            beside[last] = mirrored;
            u[last - 1] = neighbour - mirrored;
            double half = (length * length) - (mirrored * neighbour);

            p.Clear();
            for (int row = 0; row < last; row++)
            {
                Span<double> before = matrix.AsSpan(row * n, row);
                p[row] += VectorSums.Dot(before, u[..row]) + (matrix[(row * n) + row] * u[row]);
                AddTimes(p[..row], before, u[row]);
            }

            double scale = 0;
            for (int i = 0; i < last; i++)
            {
                p[i] /= half;
                scale += p[i] * u[i];
            }

            scale /= 2 * half;
            for (int i = 0; i < last; i++) p[i] -= scale * u[i];
            for (int row = 0; row < last; row++)
            {
                Span<double> updated = matrix.AsSpan(row * n, row + 1);
                AddTimes(updated, p[..(row + 1)], -u[row]);
                AddTimes(updated, u[..(row + 1)], -p[row]);
            }
        }

        if (n > 0) diagonal[0] = matrix[0];
    }

    private static void Solve(double[] diagonal, double[] beside)
    {
        int n = diagonal.Length;
        for (int i = 1; i < n; i++) beside[i - 1] = beside[i];
        if (n > 0) beside[n - 1] = 0;
        double size = 0;
        for (int i = 0; i < n; i++) size = Math.Max(size, Math.Abs(diagonal[i]) + Math.Abs(beside[i]));
        double negligible = size * Precision;
        for (int first = 0; first < n; first++)
        {
            for (int round = 0; ; round++)
            {
                int split = first;
                while (split < n - 1 && Math.Abs(beside[split]) > negligible) split++;
                if (split == first) break;
                if (round == MostRoundsPerValue) throw new ArithmeticException("the QL method did not settle");
                Chase(diagonal, beside, first, split);
            }
        }
    }

    /// <summary>One QL step with a shift towards the first eigenvalue of rows first to last.</summary>
    private static void Chase(double[] diagonal, double[] beside, int first, int last)
    {
        double g = (diagonal[first + 1] - diagonal[first]) / (2 * beside[first]);
        double r = double.Hypot(g, 1);
        g = diagonal[last] - diagonal[first] + (beside[first] / (g + Math.CopySign(r, g)));
        double sine = 1, cosine = 1, p = 0;
        for (int i = last - 1; i >= first; i--)
        {
            double f = sine * beside[i], b = cosine * beside[i];
            r = double.Hypot(f, g);
            beside[i + 1] = r;
            if (r == 0)
            {
                diagonal[i + 1] -= p;
                beside[last] = 0;
                return;
            }

            sine = f / r;
            cosine = g / r;
            g = diagonal[i + 1] - p;
            r = ((diagonal[i] - g) * sine) + (2 * cosine * b);
            p = sine * r;
            diagonal[i + 1] = g + p;
            g = (cosine * r) - b;
        }

        diagonal[first] -= p;
        beside[first] = g;
        beside[last] = 0;
    }

    private static void AddTimes(Span<double> to, ReadOnlySpan<double> what, double factor)
    {
        Span<Vector<double>> a = MemoryMarshal.Cast<double, Vector<double>>(to);
        ReadOnlySpan<Vector<double>> b = MemoryMarshal.Cast<double, Vector<double>>(what);
        for (int i = 0; i < a.Length; i++) a[i] += b[i] * factor;
        for (int i = a.Length * Vector<double>.Count; i < to.Length; i++) to[i] += what[i] * factor;
    }
}
