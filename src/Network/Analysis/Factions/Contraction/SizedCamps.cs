using Network.Analysis.Factions.Solving;

namespace Network.Analysis.Factions.Contraction;

/// <summary>Partitions whose camps are kept from growing by a price on what they hold, as a start for the search without it.</summary>
/// <remarks>
/// Where positive ties prevail, moves alone soon put nearly everyone into one camp, whatever camps are planted there. With the price of
/// modularity, resolution * volume * volume / total volume for each pair within (volume: the weight of a node's ties without their signs),
/// camps show that are cheaper still once the price is taken away. Moves and contraction by turns (Blondel et al. 2008,
/// doi:10.1088/1742-5468/2008/10/P10008). Time O(edges) a round as a rule.
/// </remarks>
internal static class SizedCamps
{
    private const int Rounds = 12;

    /// <summary>The camps that moves and merges find, from every node by itself.</summary>
    /// <param name="rows">The graph.</param>
    /// <param name="resolution">The price, above 0; at 1 that of modularity.</param>
    /// <param name="budget">When spent, the work ends early.</param>
    /// <returns>The camp of each node, numbered from 0 in node order.</returns>
    public static int[] Find(SignedRows rows, double resolution, WorkBudget budget)
    {
        double[] volume = new double[rows.Nodes];
        double total = 0;
        for (int u = 0; u < rows.Nodes; u++)
        {
            for (int i = rows.Start[u]; i < rows.Start[u + 1]; i++) volume[u] += Math.Abs(rows.Weight[i]);
            total += volume[u];
        }

        int[] camp = new int[rows.Nodes];
        for (int u = 0; u < camp.Length; u++) camp[u] = u;
        if (total > 0) Join(rows, volume, resolution / total, camp, budget);
        return camp;
    }

    private static void Join(SignedRows rows, double[] volume, double price, int[] camp, WorkBudget budget)
    {
        Move(rows, volume, price, camp, budget);
        int parts = Coarsening.Number(camp, rows.Nodes);
        if (parts == rows.Nodes || budget.Spent) return;
        double[] together = new double[parts];
        for (int u = 0; u < camp.Length; u++) together[camp[u]] += volume[u];
        int[] above = new int[parts];
        for (int p = 0; p < parts; p++) above[p] = p;
        budget.Spend(4L * rows.Arcs);
        Join(rows.Contract(camp, parts), together, price, above, budget);
        for (int u = 0; u < camp.Length; u++) camp[u] = above[camp[u]];
        Move(rows, volume, price, camp, budget);
        Coarsening.Number(camp, rows.Nodes);
    }

    private static void Move(SignedRows rows, double[] volume, double price, int[] camp, WorkBudget budget)
    {
        int nodes = rows.Nodes;
        double[] held = new double[nodes];
        long[] pull = new long[nodes];
        for (int u = 0; u < nodes; u++) held[camp[u]] += volume[u];
        int least = nodes / 1000;
        for (int round = 0; round < Rounds; round++)
        {
            int moved = 0;
            for (int u = 0; u < nodes; u++)
            {
                for (int i = rows.Start[u]; i < rows.Start[u + 1]; i++) pull[camp[rows.Neighbour[i]]] += rows.Weight[i];
                int own = camp[u];
                held[own] -= volume[u];
                int best = own;
                double most = pull[own] - (price * volume[u] * held[own]);
                for (int i = rows.Start[u]; i < rows.Start[u + 1]; i++)
                {
                    int there = camp[rows.Neighbour[i]];
                    double value = pull[there] - (price * volume[u] * held[there]);
                    if (value <= most) continue;
                    best = there;
                    most = value;
                }

                for (int i = rows.Start[u]; i < rows.Start[u + 1]; i++) pull[camp[rows.Neighbour[i]]] = 0;
                held[best] += volume[u];
                if (best == own) continue;
                camp[u] = best;
                moved++;
            }

            if (moved <= least || !budget.Spend((10L * nodes) + (6L * rows.Arcs))) return;
        }
    }
}
