using Network.Analysis.Counting;

namespace Network.Analysis.Balance;

/// <summary>What the signs alone say of balance, before anyone is put into a camp.</summary>
public sealed class BalanceResult
{
    /// <summary>Triangles of pairs by net sign.</summary>
    public required TriangleCounts Triangles { get; init; }

    /// <summary>Transitive triads of arcs.</summary>
    public required TriadCounts Triads { get; init; }

    /// <summary>Balance over closed walks, above 0 to 1; null where it was not computed.</summary>
    public required double? WalkBalance { get; init; }

    /// <summary>Why there is no walk balance; null where there is.</summary>
    public string? WalkBalanceNote { get; init; }

    /// <summary>How far the ties agree with the given camps; null where none were given.</summary>
    public CampBalance? Camps { get; init; }
}

/// <summary>Measures of structural balance.</summary>
public static class BalanceAnalysis
{
    /// <summary>Triangles, transitive triads, walk balance and, where camps are given, how far the ties agree with them.</summary>
    /// <param name="ties">The counted ties; memberships are positive ones, neutral ones take no part.</param>
    /// <param name="units">Which actors act as one node; ties inside a unit take no part.</param>
    /// <param name="camps">The camp of each actor, below 0 for none; null to leave camps out.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">There is not one camp an actor.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static BalanceResult Compute(CountedTies ties, UnitMap units, int[]? camps = null, CancellationToken cancellation = default)
    {
        SignedGraph pairs = PairGraphs.Pairs(ties, units);
        return new BalanceResult
        {
            Triangles = Triangles.Count(pairs, cancellation),
            Triads = TransitiveTriads.Count(PairGraphs.OrderedPairs(ties, units), cancellation),
            WalkBalance = WalkBalance.Of(pairs, out string? note, cancellation),
            WalkBalanceNote = note,
            Camps = camps is null ? null : CampBalance.Of(ties, units, camps),
        };
    }
}
