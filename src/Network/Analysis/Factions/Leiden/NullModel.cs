namespace Network.Analysis.Factions.Leiden;

/// <summary>What is expected between two nodes: a sum of products of their masses, one product for every sign of every layer.</summary>
/// <remarks>
/// Node i has <see cref="Parts"/> masses m(i, p). Joining two disjoint sets a and b costs the sum over p of
/// Factor[p] * m(a, Dual[p]) * m(b, p), where a set's mass is the sum of its nodes'. Without direction a part is its own dual; with
/// direction the out-mass and the in-mass of a sign are each other's.
/// </remarks>
internal sealed class NullModel
{
    /// <summary>How many masses a node has.</summary>
    public int Parts => Factor.Length;

    /// <summary>What a product of masses costs; below 0 for negative ties.</summary>
    public required double[] Factor { get; init; }

    /// <summary>The part that each part is multiplied with.</summary>
    public required int[] Dual { get; init; }

    /// <summary>Half of what joining a set with itself costs: what all pairs within cost, each node with itself counted half.</summary>
    public double Within(ReadOnlySpan<double> mass)
    {
        double sum = 0;
        for (int p = 0; p < Factor.Length; p++) sum += Factor[p] * mass[Dual[p]] * mass[p];
        return sum / 2;
    }

    /// <summary>A node's masses times the factors, so that joining it with a set costs their product with the set's masses.</summary>
    public void Prices(ReadOnlySpan<double> mass, Span<double> prices)
    {
        for (int p = 0; p < prices.Length; p++) prices[p] = Factor[p] * mass[Dual[p]];
    }

    /// <summary>The product of prices with masses.</summary>
    public static double Cost(ReadOnlySpan<double> prices, ReadOnlySpan<double> mass)
    {
        double sum = 0;
        for (int p = 0; p < prices.Length; p++) sum += prices[p] * mass[p];
        return sum;
    }
}
