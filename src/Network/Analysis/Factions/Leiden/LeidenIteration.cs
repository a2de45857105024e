namespace Network.Analysis.Factions.Leiden;

/// <summary>One iteration of Leiden (Traag, Waltman, van Eck 2019, doi:10.1038/s41598-019-41695-z): moves, refinement and aggregation, level by level.</summary>
internal static class LeidenIteration
{
    /// <summary>Improves a partition; gives the quality that was gained.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="camp">Each node's camp, below the number of nodes; replaced by the improved partition, numbered from 0.</param>
    /// <param name="theta">The randomness of merges.</param>
    /// <param name="random">Random numbers.</param>
    /// <param name="cancellation">Ends the work early with what was reached.</param>
    public static double Improve(LevelGraph graph, ref int[] camp, double theta, ref SeededRandom random, CancellationToken cancellation)
    {
        double gained = 0;
        int[]? nodeOf = null;
        int[] own = [.. camp];
        while (true)
        {
            gained += new LocalMoving(graph, own).Run(ref random, cancellation);
            int camps = Aggregation.Compact(own, graph.NodeCount);
            if (camps == graph.NodeCount || cancellation.IsCancellationRequested) break;
            int[] sets = Refinement.Of(graph, own, camps, theta, ref random);
            int count = Aggregation.Compact(sets, graph.NodeCount);
            if (count == graph.NodeCount) break;
            int[] campOfSet = new int[count];
            for (int node = 0; node < sets.Length; node++) campOfSet[sets[node]] = own[node];
            graph = Aggregation.Of(graph, sets, count);
            nodeOf = nodeOf is null ? sets : Compose(nodeOf, sets);
            own = campOfSet;
        }

        camp = nodeOf is null ? own : Compose(nodeOf, own);
        Aggregation.Compact(camp, camp.Length);
        return gained;
    }

    private static int[] Compose(int[] first, int[] then)
    {
        int[] both = new int[first.Length];
        for (int node = 0; node < both.Length; node++) both[node] = then[first[node]];
        return both;
    }
}
