using Network.Analysis.Counting;

namespace Network.Analysis.Balance;

/// <summary>The signed ties as balance sees them: bound units are one node, memberships are positive, neutral ties are no ties.</summary>
public static class PairGraphs
{
    /// <summary>True when the tie takes part in balance: it has a sign and joins two units.</summary>
    public static bool Counts(CountedTies ties, UnitMap units, int tie)
    {
        ArgumentNullException.ThrowIfNull(ties);
        ArgumentNullException.ThrowIfNull(units);
        return ties.Sign[tie] != 0 && units.First[ties.Source[tie]] != units.First[ties.Target[tie]];
    }

    /// <summary>One tie a pair of units, with the sign of the sum of its ties' signs; a pair whose signs cancel has no tie.</summary>
    /// <remarks>A unit is the node of its first actor; its other actors are nodes without ties. O(n + m).</remarks>
    public static SignedGraph Pairs(CountedTies ties, UnitMap units) => Build(ties, units, directed: false);

    /// <summary>
    /// One arc from a unit to another, with the sign of the sum of its ties' signs; where they cancel, none. Symmetric ties run both ways.
    /// </summary>
    /// <remarks>A unit is the node of its first actor; its other actors are nodes without ties. O(n + m).</remarks>
    public static SignedGraph OrderedPairs(CountedTies ties, UnitMap units) => Build(ties, units, directed: true);

    private static SignedGraph Build(CountedTies ties, UnitMap units, bool directed)
    {
        ArgumentNullException.ThrowIfNull(ties);
        ArgumentNullException.ThrowIfNull(units);
        int arcs = 0;
        for (int tie = 0; tie < ties.Count; tie++)
        {
            if (Counts(ties, units, tie)) arcs = checked(arcs + (RunsBothWays(tie) ? 2 : 1));
        }

        int[] source = new int[arcs], target = new int[arcs];
        sbyte[] sign = new sbyte[arcs];
        int place = 0;
        for (int tie = 0; tie < ties.Count; tie++)
        {
            if (!Counts(ties, units, tie)) continue;
            int from = units.First[ties.Source[tie]], to = units.First[ties.Target[tie]];
            (source[place], target[place], sign[place++]) = (from, to, ties.Sign[tie]);
            if (RunsBothWays(tie)) (source[place], target[place], sign[place++]) = (to, from, ties.Sign[tie]);
        }

        return SignedGraph.FromTies(ties.Actors.Count, source, target, sign, directed: directed).Merged().WithoutNeutral();

        bool RunsBothWays(int tie) => directed && (ties.TraitsOf(tie) & TieTraits.Symmetric) != 0;
    }
}
