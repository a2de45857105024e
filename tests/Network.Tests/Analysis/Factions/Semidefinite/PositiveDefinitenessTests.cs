using CsCheck;
using Network.Analysis.Factions.Semidefinite;

namespace Network.Tests.Analysis.Factions.Semidefinite;

public class PositiveDefinitenessTests
{
    private const double Near = 1e-9;

    [Fact]
    public void What_is_proven_has_no_negative_eigenvalue_and_what_has_none_is_proven() =>
        Matrices.Any.Sample(matrix =>
        {
            double least = Matrices.Least(matrix);
            if (least < -Near) Assert.False(IsProven(matrix));
            if (least > Near) Assert.True(IsProven(matrix));
        });

    [Fact]
    public void The_border_is_told_within_a_millionth() =>
        Matrices.Any.Sample(matrix =>
        {
            double least = Matrices.Least(matrix);
            Assert.True(IsProven(Matrices.Shifted(matrix, -least + 1e-6)));
            Assert.False(IsProven(Matrices.Shifted(matrix, -least - 1e-6)));
        });

    [Theory]
    [InlineData(700, 1)]
    [InlineData(700, 2)]
    [InlineData(600, 5)]
    public void Large_matrices_are_eliminated_row_by_row_first_to_the_same_end(int rows, int entriesARow)
    {
        SymmetricMatrix matrix = Matrices.Of(rows, entriesARow, 9, 3);
        Assert.True(SparseElimination.Run(Matrices.Shifted(matrix, 100), () => true)!.Left < rows);
        double least = Matrices.Least(matrix);
        Assert.True(IsProven(Matrices.Shifted(matrix, -least + 1e-6)));
        Assert.False(IsProven(Matrices.Shifted(matrix, -least - 1e-6)));
    }

    [Fact]
    public void A_matrix_with_an_eigenvalue_of_0_is_not_proven()
    {
        // The Laplacian of a ring and of a tree: all rows sum to 0.
        foreach (bool ring in (bool[])[true, false])
        {
            List<(int, int, double)> entries = [.. Enumerable.Range(1, 499).Select(row => (row, ring ? row - 1 : row / 2, -1.0))];
            if (ring) entries.Add((0, 499, -1));
            double[] degree = new double[500];
            foreach ((int a, int b, double _) in entries)
            {
                degree[a]++;
                degree[b]++;
            }

            SymmetricMatrix laplacian = SymmetricMatrix.Of(degree, entries);
            Assert.False(IsProven(laplacian));
            Assert.True(IsProven(Matrices.Shifted(laplacian, 1e-6)));
        }
    }

    [Fact]
    public void Nothing_that_is_no_number_is_proven()
    {
        Assert.False(IsProven(SymmetricMatrix.Of([1, double.NaN], [])));
        Assert.False(IsProven(SymmetricMatrix.Of([1, 1], [(0, 1, double.NaN)])));
        Assert.False(IsProven(SymmetricMatrix.Of([1, double.PositiveInfinity], [(0, 1, 1)])));
        Assert.False(IsProven(SymmetricMatrix.Of([0], [])));
        Assert.True(IsProven(SymmetricMatrix.Of([1], [])));
        Assert.True(IsProven(SymmetricMatrix.Of([], [])));
    }

    [Fact]
    public void Stopped_work_proves_nothing()
    {
        SymmetricMatrix matrix = Matrices.Of(700, 2, 90, 1);
        Assert.True(IsProven(matrix));
        Assert.False(PositiveDefiniteness.IsProven(matrix, () => false));
        Assert.False(PositiveDefiniteness.IsInReach(matrix, () => false));
    }

    private static bool IsProven(SymmetricMatrix matrix) => PositiveDefiniteness.IsProven(matrix, () => true);
}
