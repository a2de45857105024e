namespace Network.Analysis.Factions.Solving;

/// <summary>Biconnected components (Hopcroft, Tarjan 1973, doi:10.1145/362248.362272): frustration adds up over them, however many camps there are.</summary>
internal static class Blocks
{
    /// <summary>The edges of each block, ascending; a block comes before all that hang on it, so that all of its nodes but one are new. Time O(nodes + edges).</summary>
    /// <param name="graph">The problem.</param>
    public static List<int[]> Of(SignedInstance graph)
    {
        int n = graph.Nodes;
        int[] number = new int[n];
        int[] low = new int[n];
        int[] next = graph.Start[..n];
        int[] entered = new int[n];
        Stack<int> path = new();
        Stack<int> edges = new();
        List<int[]> blocks = [];
        int count = 0;
        for (int root = 0; root < n; root++)
        {
            if (number[root] > 0) continue;
            number[root] = low[root] = ++count;
            entered[root] = -1;
            path.Push(root);
            while (path.TryPeek(out int u))
            {
                if (next[u] < graph.Start[u + 1])
                {
                    int e = graph.Edge[next[u]];
                    int v = graph.Neighbour[next[u]++];
                    if (e == entered[u] || number[v] > number[u]) continue;
                    edges.Push(e);
                    if (number[v] > 0)
                    {
                        low[u] = Math.Min(low[u], number[v]);
                        continue;
                    }

                    number[v] = low[v] = ++count;
                    entered[v] = e;
                    path.Push(v);
                    continue;
                }

                path.Pop();
                if (!path.TryPeek(out int parent)) continue;
                low[parent] = Math.Min(low[parent], low[u]);
                if (low[u] < number[parent]) continue;
                List<int> block = [];
                int last;
                do
                {
                    last = edges.Pop();
                    block.Add(last);
                }
                while (last != entered[u]);
                block.Sort();
                blocks.Add([.. block]);
            }
        }

        // They are found from the leaves of the block tree upwards.
        blocks.Reverse();
        return blocks;
    }
}
