namespace Network.Analysis.Factions.Leiden;

/// <summary>Makes one node of every set of nodes.</summary>
internal static class Aggregation
{
    private const int NodesPerBlock = 1024;

    /// <summary>Numbers labels from 0 in the order in which they come, in place; gives how many there are.</summary>
    /// <param name="label">Labels below <paramref name="limit"/>.</param>
    /// <param name="limit">Above every label.</param>
    public static int Compact(int[] label, int limit)
    {
        int[] number = new int[limit];
        int count = 0;
        for (int node = 0; node < label.Length; node++)
        {
            ref int own = ref number[label[node]];
            if (own == 0) own = ++count;
            label[node] = own - 1;
        }

        return count;
    }

    /// <summary>The graph of the sets; ties within a set are dropped. Time O(n + m), over all processors.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="set">Each node's set, below <paramref name="sets"/>.</param>
    /// <param name="sets">How many sets there are.</param>
    public static LevelGraph Of(LevelGraph graph, int[] set, int sets)
    {
        int[] first = new int[sets + 1];
        foreach (int s in set) first[s + 1]++;
        for (int s = 0; s < sets; s++) first[s + 1] += first[s];
        int[] next = first[..^1], members = new int[set.Length];
        for (int node = 0; node < set.Length; node++) members[next[set[node]]++] = node;

        int[] offsets = new int[sets + 1];
        int blocks = (sets + NodesPerBlock - 1) / NodesPerBlock;
        (int[] Neighbours, double[] Weights)[] parts = new (int[], double[])[blocks];
        ParallelBlocks.RunWith(blocks, () => new CampWeights(sets), (block, weights) =>
        {
            int from = block * NodesPerBlock, to = Math.Min(sets, from + NodesPerBlock), used = 0;
            int room = 0;
            for (int i = first[from]; i < first[to]; i++) room += graph.Offsets[members[i] + 1] - graph.Offsets[members[i]];
            int[] neighbours = new int[room];
            double[] values = new double[room];
            for (int s = from; s < to; s++)
            {
                weights.Clear();
                for (int i = first[s]; i < first[s + 1]; i++) Collect(graph, members[i], set, s, weights);
                foreach (int other in weights.Touched)
                {
                    neighbours[used] = other;
                    values[used++] = weights[other];
                }

                offsets[s + 1] = weights.Count;
            }

            parts[block] = (neighbours, values);
        }, CancellationToken.None);
        for (int s = 0; s < sets; s++) offsets[s + 1] += offsets[s];
        int[] allNeighbours = new int[offsets[sets]];
        double[] allWeights = new double[offsets[sets]];
        for (int block = 0; block < blocks; block++)
        {
            int at = offsets[block * NodesPerBlock], length = offsets[Math.Min(sets, (block + 1) * NodesPerBlock)] - at;
            Array.Copy(parts[block].Neighbours, 0, allNeighbours, at, length);
            Array.Copy(parts[block].Weights, 0, allWeights, at, length);
        }

        return new LevelGraph
        {
            Offsets = offsets,
            Neighbours = allNeighbours,
            Weights = allWeights,
            Masses = graph.CampMasses(set, sets),
            Null = graph.Null,
        };
    }

    private static void Collect(LevelGraph graph, int node, int[] set, int own, CampWeights weights)
    {
        for (int arc = graph.Offsets[node]; arc < graph.Offsets[node + 1]; arc++)
        {
            int other = set[graph.Neighbours[arc]];
            if (other != own) weights.Add(other, graph.Weights is null ? 1 : graph.Weights[arc]);
        }
    }
}
