namespace Network.Analysis.Balance;

/// <summary>How many triangles of ties there are, by the number of their negative ties.</summary>
/// <param name="Ppp">Three positive: balanced.</param>
/// <param name="Ppn">One negative: imbalanced.</param>
/// <param name="Pnn">Two negative: balanced (the enemy of my enemy).</param>
/// <param name="Nnn">Three negative: imbalanced in the strict sense, clusterable in the weak (Davis 1967).</param>
public sealed record TriangleCounts(long Ppp, long Ppn, long Pnn, long Nnn)
{
    /// <summary>How many there are of all kinds.</summary>
    public long Total => Ppp + Ppn + Pnn + Nnn;

    /// <summary>The share with an even number of negative ties, 0 to 1; null without a triangle.</summary>
    public double? BalancedShare => Total == 0 ? null : (double)(Ppp + Pnn) / Total;
}

/// <summary>Counts triangles by sign.</summary>
public static class Triangles
{
    /// <summary>Triangles of pairs by their net signs; a pair whose signs cancel is no tie.</summary>
    /// <remarks>O(m^1.5) time, O(n + m) space. Cartwright and Harary, Psychol. Rev. 63 (1956), doi:10.1037/h0046049.</remarks>
    /// <param name="pairs">From <see cref="PairGraphs.Pairs"/>: no direction, no parallel ties.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">The graph has direction.</exception>
    public static TriangleCounts Count(SignedGraph pairs, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        if (pairs.IsDirected) throw new ArgumentException("triangles are counted on pairs: the graph must have no direction", nameof(pairs));
        SignedAdjacency ties = pairs.Out;
        TriangleSearch search = new(ties, (_, arc) => (byte)(ties.SignOf(arc) switch { > 0 => 1, < 0 => 2, _ => 0 }));
        long[] counts = search.Count(4, (ab, ac, bc) => ((ab >> 1) + (ac >> 1) + (bc >> 1)) & 3, cancellation);
        return new TriangleCounts(counts[0], counts[1], counts[2], counts[3]);
    }
}
