namespace Network.Analysis.Factions.Semidefinite;

/// <summary>Proves that a symmetric matrix is positive definite, by floating-point arithmetic that knows its own error.</summary>
/// <remarks>
/// Where Cholesky's factorisation of the matrix less c on its diagonal runs to its end, the matrix is positive definite, if c is no less than
/// what rounding may have changed: the sum over the diagonal times g / (1 - g), g = (n + 2)u / (1 - (n + 2)u), u = 2⁻⁵³ (Rump, "Verification
/// of positive definiteness", BIT 46 (2006), doi:10.1007/s10543-006-0056-1). That holds in whatever order sums are taken and with
/// multiplications fused to additions. Twice as much is taken, which covers the rounding of the difference and the smallest numbers.
/// Time: sparse elimination, then n³/3 for the n rows that are left in the end.
/// </remarks>
internal static class PositiveDefiniteness
{
    private const double Unit = 1.0 / (1L << 53);

    /// <summary>The most rows that a dense rest may have: some 0.6 GB.</summary>
    public const int MostCore = 12_000;

    /// <summary>What a proof has to spare on the diagonal.</summary>
    public static double Allowance(SymmetricMatrix matrix)
    {
        double sum = 0;
        foreach (double entry in matrix.Diagonal) sum += entry;
        double g = (matrix.Rows + 2) * Unit;
        g /= 1 - g;
        return 2 * sum * g / (1 - g);
    }

    /// <summary>True when the matrix is proven positive definite; false when it is not, or by too little, or too full for a proof.</summary>
    /// <param name="matrix">The matrix; finite.</param>
    /// <param name="goesOn">Asked now and then: false stops the work.</param>
    public static bool IsProven(SymmetricMatrix matrix, Func<bool> goesOn)
    {
        double spare = Allowance(matrix);
        SymmetricMatrix less = matrix with { Diagonal = [.. matrix.Diagonal.Select(entry => entry - spare)] };
        if (SparseElimination.Run(less, goesOn) is not { } elimination || elimination.Left > MostCore) return false;
        DenseCholesky rest = new(elimination.Left);
        elimination.CopyCore((row, column, entry) => rest[row, column] = entry);
        return rest.Factor(goesOn);
    }

    /// <summary>True when a proof for a matrix with such a pattern is not too large.</summary>
    /// <param name="matrix">A matrix; what its entries are does not matter.</param>
    /// <param name="goesOn">Asked now and then: false stops the work.</param>
    public static bool IsInReach(SymmetricMatrix matrix, Func<bool> goesOn)
    {
        double dominant = matrix.Greatest() + 1;
        return SparseElimination.Run(matrix with { Diagonal = [.. matrix.Diagonal.Select(_ => dominant)] }, goesOn) is { } elimination && elimination.Left <= MostCore;
    }
}
