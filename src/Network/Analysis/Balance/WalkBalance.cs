namespace Network.Analysis.Balance;

/// <summary>Balance over closed walks of every length, long ones counting less.</summary>
/// <remarks>
/// K = Σ exp(eigenvalues of A) / Σ exp(eigenvalues of |A|) on pairs by net sign: the weighted share of closed walks with a positive
/// product of signs, positive less negative ones. Range above 0 to 1; 1 when balanced.
/// Nodes without a tie are left out, since they say nothing of balance.
/// Estrada and Benzi, Phys. Rev. E 90 (2014), doi:10.1103/PhysRevE.90.042802.
/// </remarks>
public static class WalkBalance
{
    /// <summary>The most nodes of a connected part for which all eigenvalues are computed.</summary>
    public const int LargestPart = 2000;

    /// <summary>Walk balance; null without a tie, and where a connected part has more than <see cref="LargestPart"/> nodes.</summary>
    /// <remarks>O(Σ n³) time over connected parts of n nodes, O(n²) space.</remarks>
    /// <param name="pairs">From <see cref="PairGraphs.Pairs"/>: no direction, no parallel ties; weights are not looked at.</param>
    /// <param name="note">Why there is no value; null where there is one.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">The graph has direction.</exception>
    public static double? Of(SignedGraph pairs, out string? note, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        if (pairs.IsDirected) throw new ArgumentException("walk balance is of pairs: the graph must have no direction", nameof(pairs));
        StrongComponents parts = StrongComponents.Find(pairs);
        note = null;
        List<double> signed = [], unsigned = [];
        for (int part = 0; part < parts.Count; part++)
        {
            if (parts.Members(part).Length > LargestPart)
            {
                note = $"walk balance is not computed where more than {LargestPart} actors hang together";
                return null;
            }
        }

        for (int part = 0; part < parts.Count; part++)
        {
            ReadOnlySpan<int> members = parts.Members(part);
            if (members.Length == 1) continue;
            (double[] withSigns, double[] without) = Matrices(pairs.Out, members);
            signed.AddRange(SymmetricEigenvalues.Of(withSigns, members.Length, cancellation));
            unsigned.AddRange(SymmetricEigenvalues.Of(without, members.Length, cancellation));
        }

        if (unsigned.Count == 0)
        {
            note = "there is no signed tie";
            return null;
        }

        double top = unsigned.Max();
        return signed.Sum(value => Math.Exp(value - top)) / unsigned.Sum(value => Math.Exp(value - top));
    }

    private static (double[] Signed, double[] Unsigned) Matrices(SignedAdjacency ties, ReadOnlySpan<int> members)
    {
        int n = members.Length;
        double[] signed = new double[n * n], unsigned = new double[n * n];
        for (int row = 0; row < n; row++)
        {
            for (int arc = ties.Offsets[members[row]]; arc < ties.Offsets[members[row] + 1]; arc++)
            {
                int column = members.BinarySearch(ties.Neighbours[arc]);
                signed[(row * n) + column] = ties.SignOf(arc);
                unsigned[(row * n) + column] = Math.Abs(ties.SignOf(arc));
            }
        }

        return (signed, unsigned);
    }
}
