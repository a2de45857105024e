using CsCheck;
using Network.Analysis.Balance;
using Network.Analysis.Factions.Semidefinite;

namespace Network.Tests.Analysis.Factions.Semidefinite;

/// <summary>Random symmetric matrices of whole numbers, and what a method that shares nothing with ours says of them.</summary>
internal static class Matrices
{
    /// <summary>Small or middling, sparse or full, near the border between definite and not as often as away from it.</summary>
    public static readonly Gen<SymmetricMatrix> Any =
        from rows in Gen.Int[1, 90]
        from entries in Gen.Int[0, 4]
        from diagonal in Gen.Int[1, 24]
        from seed in Gen.ULong
        select Of(rows, entries, diagonal, seed);

    /// <summary>A matrix with some entries a row and a diagonal between one and three times a number.</summary>
    public static SymmetricMatrix Of(int rows, int entriesARow, int diagonal, ulong seed)
    {
        Network.Analysis.SeededRandom random = new(seed);
        Dictionary<(int, int), double> entries = [];
        for (int i = 0; i < rows * entriesARow; i++)
        {
            int a = random.Below(rows), b = random.Below(rows);
            if (a != b) entries[(Math.Min(a, b), Math.Max(a, b))] = random.Below(7) - 3;
        }

        double[] own = new double[rows];
        for (int row = 0; row < rows; row++) own[row] = diagonal + random.Below((2 * diagonal) + 1);
        return SymmetricMatrix.Of(own, [.. entries.Select(entry => (entry.Key.Item1, entry.Key.Item2, entry.Value))]);
    }

    /// <summary>The least eigenvalue, by Householder and QL.</summary>
    public static double Least(SymmetricMatrix matrix)
    {
        int n = matrix.Rows;
        double[] dense = new double[n * n];
        for (int row = 0; row < n; row++)
        {
            dense[(row * n) + row] = matrix.Diagonal[row];
            for (int i = matrix.Start[row]; i < matrix.Start[row + 1]; i++) dense[(row * n) + matrix.Column[i]] = matrix.Value[i];
        }

        return SymmetricEigenvalues.Of(dense, n, CancellationToken.None).Min();
    }

    /// <summary>The same matrix with something added to its diagonal.</summary>
    public static SymmetricMatrix Shifted(SymmetricMatrix matrix, double by) => matrix with { Diagonal = [.. matrix.Diagonal.Select(entry => entry + by)] };
}
