using Network.Analysis.Counting;

namespace Network.Analysis.Factions;

/// <summary>The ties that contradict a division, counted as the objective counts.</summary>
internal static class FrustratedTies
{
    /// <summary>How many ties contradict the division, or pairs where pairs are counted, and their weight.</summary>
    /// <param name="ties">The counted ties.</param>
    /// <param name="graph">Their pairs.</param>
    /// <param name="campOf">The camp of each node of the graph.</param>
    /// <param name="objective">What counts.</param>
    /// <param name="frustrated">The ties themselves, in order.</param>
    public static (int Count, double Weight) Of(CountedTies ties, PairGraph graph, int[] campOf, Objective objective, out List<int> frustrated)
    {
        frustrated = [];
        double weight = 0;
        for (int tie = 0; tie < ties.Count; tie++)
        {
            if (!graph.IsFrustrated(tie, campOf)) continue;
            frustrated.Add(tie);
            weight += ties.WeightOf(tie);
        }

        if (!graph.IsNet) return (frustrated.Count, weight);
        int pairs = 0;
        long cost = 0;
        for (int p = 0; p < graph.A.Length; p++)
        {
            long here = graph.CostOfPair(p, campOf);
            cost += here;
            if (here > 0) pairs++;
        }

        return (pairs, objective == Objective.Weights ? graph.Value(cost) : weight);
    }
}
