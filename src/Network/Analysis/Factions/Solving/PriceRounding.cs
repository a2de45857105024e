namespace Network.Analysis.Factions.Solving;

/// <summary>Makes a partition of the prices of a packing: an edge's price is the share of it that the linear programme leaves frustrated.</summary>
/// <remarks>Where the programme's solution is whole, the partition is an optimum. Time O(edges log edges), for more than two camps times the camps.</remarks>
internal static class PriceRounding
{
    /// <summary>A partition into at most <paramref name="k"/> camps that leaves frustrated what is dear.</summary>
    /// <param name="graph">The problem.</param>
    /// <param name="k">How many camps there may be, from 2.</param>
    /// <param name="price">What each edge is worth.</param>
    public static int[] Partition(SignedInstance graph, int k, IReadOnlyList<double> price)
    {
        double[] key = [.. price];
        int[] edges = [.. Enumerable.Range(0, graph.Edges)];
        Array.Sort(edges, (d, e) => (key[d], d).CompareTo((key[e], e)));
        return k == 2 ? Two(graph, edges) : Clusters(graph, k, edges.Where(e => graph.Weight[e] > 0 && key[e] < 0.5));
    }

    /// <summary>The sides that the cheapest spanning forest asks for.</summary>
    private static int[] Two(SignedInstance graph, int[] edges)
    {
        SignedForest forest = new(graph.Nodes);
        foreach (int e in edges) forest.Join(graph.A[e], graph.B[e], graph.Weight[e] < 0);
        return [.. Enumerable.Range(0, graph.Nodes).Select(u => forest.Find(u).Odd ? 1 : 0)];
    }

    /// <summary>What cheap positive edges hold together, the largest first, each part in the camp that pulls most; in a new one where none pulls.</summary>
    private static int[] Clusters(SignedInstance graph, int k, IEnumerable<int> edges)
    {
        SignedForest forest = new(graph.Nodes);
        foreach (int e in edges) forest.Join(graph.A[e], graph.B[e], false);
        int[] camp = new int[graph.Nodes];
        Array.Fill(camp, -1);
        int used = 0;
        Dictionary<int, long> pull = [];
        foreach (IGrouping<int, int> part in Enumerable.Range(0, graph.Nodes).GroupBy(u => forest.Find(u).Root).OrderByDescending(part => part.Count()).ThenBy(part => part.Key))
        {
            pull.Clear();
            foreach (int u in part)
            {
                for (int i = graph.Start[u]; i < graph.Start[u + 1]; i++)
                {
                    int there = camp[graph.Neighbour[i]];
                    if (there >= 0) pull[there] = pull.GetValueOrDefault(there) + graph.Weight[graph.Edge[i]];
                }
            }

            int best = Best(pull, used, k);
            used = Math.Max(used, best + 1);
            foreach (int u in part) camp[u] = best;
        }

        return camp;
    }

    private static int Best(Dictionary<int, long> pull, int used, int k)
    {
        // A camp without any tie pulls with 0: the first such one, in use or new.
        int best = 0;
        while (best < used && pull.ContainsKey(best)) best++;
        long most = best < k ? 0 : long.MinValue;
        foreach ((int camp, long value) in pull)
        {
            if (value < most || (value == most && camp > best)) continue;
            most = value;
            best = camp;
        }

        return best;
    }
}
