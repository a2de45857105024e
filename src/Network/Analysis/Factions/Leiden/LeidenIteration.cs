using Network.Files;

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
    /// <param name="enough">When the first moves gain less, nothing is changed and 0 given: the rest would gain less still.</param>
    public static double Improve(LevelGraph graph, ref int[] camp, double theta, ref SeededRandom random, CancellationToken cancellation, double enough = 0)
    {
        double gained = 0;
        int[]? nodeOf = null;
        int[] own = LargeArray.Copy(camp);
        while (true)
        {
            gained += new LocalMoving(graph, own).Run(ref random, cancellation);
            if (nodeOf is null && gained < enough) return 0;
            int camps = Aggregation.Compact(own, graph.NodeCount);
            if (camps == graph.NodeCount || cancellation.IsCancellationRequested) break;
            int[] sets = Refinement.Of(graph, own, camps, theta, ref random);
            int count = Aggregation.Compact(sets, graph.NodeCount);
            if (count == graph.NodeCount) break;
            int[] campOfSet = LargeArray.Uninitialized<int>(count);
            for (int node = 0; node < sets.Length; node++) campOfSet[sets[node]] = own[node];
            LevelGraph above = Aggregation.Of(graph, sets, count);
            if (nodeOf is not null) Aggregation.GiveBack(graph);
            graph = above;
            nodeOf = nodeOf is null ? sets : Compose(nodeOf, sets);
            own = campOfSet;
        }

        if (PositiveParts.NeverLose(graph))
        {
            int[] parts = PositiveParts.Of(graph, own);
            double before = graph.Quality(own, graph.NodeCount);
            gained += graph.Quality(parts, graph.NodeCount) - before;
            own = parts;
        }

        if (nodeOf is not null) Aggregation.GiveBack(graph);
        camp = nodeOf is null ? own : Compose(nodeOf, own);
        Aggregation.Compact(camp, camp.Length);
        return gained;
    }

    private static int[] Compose(int[] first, int[] then)
    {
        int[] both = LargeArray.Uninitialized<int>(first.Length);
        for (int node = 0; node < both.Length; node++) both[node] = then[first[node]];
        return both;
    }
}
