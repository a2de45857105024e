namespace Network.Analysis.Factions.Contraction;

/// <summary>Groups nodes that belong together, for a smaller graph on which a move carries a whole group.</summary>
internal static class Coarsening
{
    /// <summary>Groups each node with neighbours that pull it, by one round of label propagation that never crosses a border. Time O(nodes + edges).</summary>
    /// <param name="rows">The graph.</param>
    /// <param name="border">A partition: groups lie inside its camps.</param>
    /// <param name="random">The order in which nodes choose.</param>
    /// <param name="parts">How many groups there are.</param>
    /// <returns>The group of each node, numbered from 0 in node order.</returns>
    public static int[] Groups(SignedRows rows, int[] border, ref SeededRandom random, out int parts)
    {
        int nodes = rows.Nodes;
        int[] group = new int[nodes];
        int[] size = new int[nodes];
        long[] pull = new long[nodes];
        int[] order = new int[nodes];
        for (int u = 0; u < nodes; u++) group[u] = order[u] = u;
        Array.Fill(size, 1);
        for (int i = nodes - 1; i > 0; i--)
        {
            int j = random.Below(i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }

        foreach (int u in order)
        {
            // Who has been joined stays: else groups would fall apart into parts that nothing holds together.
            if (size[group[u]] > 1) continue;
            int best = u;
            long most = 0;
            for (int i = rows.Start[u]; i < rows.Start[u + 1]; i++)
            {
                int v = rows.Neighbour[i];
                if (border[v] == border[u]) pull[group[v]] += rows.Weight[i];
            }

            for (int i = rows.Start[u]; i < rows.Start[u + 1]; i++)
            {
                int there = group[rows.Neighbour[i]];
                if (pull[there] > most)
                {
                    best = there;
                    most = pull[there];
                }
            }

            for (int i = rows.Start[u]; i < rows.Start[u + 1]; i++) pull[group[rows.Neighbour[i]]] = 0;
            if (best == u) continue;
            size[group[u]]--;
            size[best]++;
            group[u] = best;
        }

        parts = Number(group, nodes);
        return group;
    }

    /// <summary>Renumbers groups from 0 in node order; returns how many there are.</summary>
    /// <param name="group">The group of each node; changed in place.</param>
    /// <param name="bound">All groups have numbers below this.</param>
    public static int Number(int[] group, int bound)
    {
        int[] number = new int[bound];
        int count = 0;
        for (int u = 0; u < group.Length; u++)
        {
            ref int own = ref number[group[u]];
            if (own == 0) own = ++count;
            group[u] = own - 1;
        }

        return count;
    }
}
