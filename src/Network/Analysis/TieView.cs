using Network.Analysis.Counting;

namespace Network.Analysis;

/// <summary>Counted ties as a <see cref="SignedGraph"/>.</summary>
public static class TieView
{
    /// <summary>
    /// True when the selection holds the tie; declared memberships are neither contact nor act, so no selection holds one, nor a tie to oneself.
    /// </summary>
    public static bool Holds(CountedTies ties, int tie, TieSelection selection)
    {
        ArgumentNullException.ThrowIfNull(ties);
        if ((ties.TraitsOf(tie) & TieTraits.Affiliation) != 0 || ties.Source[tie] == ties.Target[tie]) return false;
        return selection switch
        {
            TieSelection.Positive => ties.Sign[tie] > 0,
            TieSelection.Negative => ties.Sign[tie] < 0,
            TieSelection.Signed => ties.Sign[tie] != 0,
            _ => true,
        };
    }

    /// <summary>
    /// The selected ties, parallel ones apart. A symmetric tie runs both ways where direction counts, and is one tie where it does not.
    /// </summary>
    /// <remarks>O(n + m); the ties' own arrays serve where every tie is selected and none is symmetric.</remarks>
    public static SignedGraph Of(CountedTies ties, TieSelection selection) => Of(ties, selection, selection != TieSelection.Contact);

    /// <summary>The selected ties without direction, parallel ones apart: each tie, symmetric or not, lies once in the lists of both its ends.</summary>
    /// <remarks>O(n + m).</remarks>
    public static SignedGraph WithoutDirection(CountedTies ties, TieSelection selection) => Of(ties, selection, false);

    private static SignedGraph Of(CountedTies ties, TieSelection selection, bool directed)
    {
        ArgumentNullException.ThrowIfNull(ties);
        int held = 0, doubled = 0;
        for (int tie = 0; tie < ties.Count; tie++)
        {
            if (!Holds(ties, tie, selection)) continue;
            held++;
            if (directed && IsSymmetric(ties, tie)) doubled++;
        }

        if (held == ties.Count && doubled == 0)
            return SignedGraph.FromTies(ties.Actors.Count, ties.Source, ties.Target, ties.Sign, ties.Weight, directed);

        int arcs = checked(held + doubled), place = 0;
        int[] source = new int[arcs], target = new int[arcs];
        sbyte[] sign = new sbyte[arcs];
        double[]? weight = ties.Weight is null ? null : new double[arcs];
        for (int tie = 0; tie < ties.Count; tie++)
        {
            if (!Holds(ties, tie, selection)) continue;
            Put(ties.Source[tie], ties.Target[tie], tie);
            if (directed && IsSymmetric(ties, tie)) Put(ties.Target[tie], ties.Source[tie], tie);
        }

        return SignedGraph.FromTies(ties.Actors.Count, source, target, sign, weight, directed);

        void Put(int from, int to, int tie)
        {
            source[place] = from;
            target[place] = to;
            sign[place] = ties.Sign[tie];
            if (weight is not null) weight[place] = ties.Weight![tie];
            place++;
        }
    }

    private static bool IsSymmetric(CountedTies ties, int tie) => (ties.TraitsOf(tie) & TieTraits.Symmetric) != 0;
}
