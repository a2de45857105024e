using CsCheck;
using Network.Analysis.Factions.Solving;

namespace Network.Tests.Analysis.Factions.Solving;

public class SparseBasisTests
{
    private const int Rows = 9;

    private static readonly Gen<int[][]> Columns = Gen.Int[0, Rows - 1].Array[1, 4].Array[1, 7]
        .Select(columns => columns.Select(column => column.Distinct().ToArray()).ToArray());

    [Fact]
    public void A_basis_built_anew_solves_both_ways_or_is_refused_as_singular() =>
        Gen.Select(Columns, Gen.Int[-5, 5].Array[Rows]).Sample((columns, right) =>
        {
            bool[] allowed = [.. Enumerable.Range(0, Rows).Select(r => r < columns.Length)];
            SparseBasis basis = new(Rows);
            int[]? rowOf = basis.Rebuild(columns, allowed);
            if (rowOf is null)
            {
                Assert.Equal(0, Determinant([.. columns.Select(column => column.Where(r => r < columns.Length).ToArray())]), 1e-6);
                return;
            }

            Assert.Equal(Enumerable.Range(0, columns.Length), rowOf.Order());
            int[][] at = [.. Enumerable.Range(0, Rows).Select(r => Array.IndexOf(rowOf, r) is var c and >= 0 ? columns[c] : [r])];
            AssertSolves(basis, at, right);
        });

    [Fact]
    public void Replaced_columns_are_solved_like_those_built_in() =>
        Gen.Select(Columns, Gen.Int[-5, 5].Array[Rows]).Sample((columns, right) =>
        {
            SparseBasis basis = new(Rows);
            int[][] at = [.. Enumerable.Range(0, Rows).Select(r => new[] { r })];
            foreach (int[] column in columns)
            {
                double[] solved = new double[Rows];
                foreach (int r in column) solved[r] = 1;
                basis.Solve(solved);
                int row = Array.FindLastIndex(solved, entry => Math.Abs(entry) > 0.1);
                if (row < 0) continue;
                basis.Replace(row, solved);
                at[row] = column;
            }

            AssertSolves(basis, at, right);
        });

    private static void AssertSolves(SparseBasis basis, int[][] at, int[] right)
    {
        double[] x = [.. right.Select(value => (double)value)];
        basis.Solve(x);
        double[] product = new double[Rows];
        for (int c = 0; c < Rows; c++)
        {
            foreach (int r in at[c]) product[r] += x[c];
        }

        double[] y = [.. right.Select(value => (double)value)];
        basis.SolveTransposed(y);
        for (int i = 0; i < Rows; i++)
        {
            Assert.Equal(right[i], product[i], 1e-6);
            Assert.Equal(right[i], at[i].Sum(r => y[r]), 1e-6);
        }
    }

    private static double Determinant(int[][] columns)
    {
        int n = columns.Length;
        double[][] m = [.. Enumerable.Range(0, n).Select(r => columns.Select(column => column.Contains(r) ? 1.0 : 0).ToArray())];
        double product = 1;
        for (int c = 0; c < n; c++)
        {
            int pivot = Enumerable.Range(c, n - c).MaxBy(r => Math.Abs(m[r][c]));
            (m[c], m[pivot]) = (m[pivot], m[c]);
            if (Math.Abs(m[c][c]) < 1e-9) return 0;
            product *= m[c][c];
            for (int r = c + 1; r < n; r++)
            {
                double factor = m[r][c] / m[c][c];
                for (int i = c; i < n; i++) m[r][i] -= factor * m[c][i];
            }
        }

        return product;
    }
}
