using Network.Analysis.Counting;

namespace Network.Analysis.Balance;

/// <summary>How far the signed ties agree with given camps, each counted relation 1.</summary>
/// <param name="PositiveWithin">Positive ties within camps.</param>
/// <param name="NegativeWithin">Negative ties within camps: frustrated.</param>
/// <param name="PositiveBetween">Positive ties between camps: frustrated.</param>
/// <param name="NegativeBetween">Negative ties between camps.</param>
public sealed record CampBalance(long PositiveWithin, long NegativeWithin, long PositiveBetween, long NegativeBetween)
{
    /// <summary>The positive share of ties within camps, 0 to 1; null when there is no tie within.</summary>
    public double? Cohesiveness => Share(PositiveWithin, NegativeWithin);

    /// <summary>The negative share of ties between camps, 0 to 1; null when there is no tie between.</summary>
    public double? Divisiveness => Share(NegativeBetween, PositiveBetween);

    /// <summary>How many ties contradict the camps.</summary>
    public long Frustrated => NegativeWithin + PositiveBetween;

    /// <summary>How many ties were counted.</summary>
    public long Total => PositiveWithin + NegativeWithin + PositiveBetween + NegativeBetween;

    /// <summary>Counts the ties within and between camps. O(m).</summary>
    /// <remarks>
    /// Ties inside a bound unit are left out, memberships are positive, a tie of someone without a camp is left out.
    /// Aref, Dinh, Rezapour and Diesner, Sci. Rep. 10:15228 (2020), doi:10.1038/s41598-020-71838-6.
    /// </remarks>
    /// <param name="ties">The counted ties.</param>
    /// <param name="units">Which actors act as one.</param>
    /// <param name="camps">The camp of each actor; below 0 for none.</param>
    /// <exception cref="ArgumentException">There is not one camp an actor.</exception>
    public static CampBalance Of(CountedTies ties, UnitMap units, int[] camps)
    {
        ArgumentNullException.ThrowIfNull(ties);
        ArgumentNullException.ThrowIfNull(camps);
        if (camps.Length != ties.Actors.Count) throw new ArgumentException($"{camps.Length} camps for {ties.Actors.Count} actors", nameof(camps));
        long positiveWithin = 0, negativeWithin = 0, positiveBetween = 0, negativeBetween = 0;
        for (int tie = 0; tie < ties.Count; tie++)
        {
            int one = camps[ties.Source[tie]], other = camps[ties.Target[tie]];
            if (one < 0 || other < 0 || !PairGraphs.Counts(ties, units, tie)) continue;
            bool positive = ties.Sign[tie] > 0;
            if (one == other) _ = positive ? positiveWithin++ : negativeWithin++;
            else _ = positive ? positiveBetween++ : negativeBetween++;
        }

        return new CampBalance(positiveWithin, negativeWithin, positiveBetween, negativeBetween);
    }

    /// <summary>
    /// F = 1 - 2L / m: 1 when balanced, above 0 always for two camps or more, whatever the graph, since L is m / 2 at most; null without a tie.
    /// </summary>
    /// <remarks>Aref and Wilson, J. Complex Netw. 6 (2018), doi:10.1093/comnet/cnx044.</remarks>
    /// <param name="frustration">L, the frustration index.</param>
    /// <param name="total">m, the number (or summed weight) of ties.</param>
    public static double? NormalisedFrustration(double frustration, double total) => total > 0 ? 1 - (2 * frustration / total) : null;

    private static double? Share(long part, long rest) => part + rest == 0 ? null : (double)part / (part + rest);
}
