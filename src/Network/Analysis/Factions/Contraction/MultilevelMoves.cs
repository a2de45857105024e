using Network.Analysis.Factions.Solving;

namespace Network.Analysis.Factions.Contraction;

/// <summary>Moves of nodes, of groups, of groups of groups and back: the V-cycle of multilevel clustering (Hausberger, Faraj, Schulz 2024, arXiv:2208.13618).</summary>
/// <remarks>Never makes a partition worse. Time O(edges) a level, as many levels as grouping halves the graph. The result depends on the seed.</remarks>
internal static class MultilevelMoves
{
    private const double LeastShrinking = 0.97;

    /// <summary>Improves a partition.</summary>
    /// <param name="rows">The graph.</param>
    /// <param name="k">How many camps there may be.</param>
    /// <param name="camp">The partition, camps numbered below the lesser of <paramref name="k"/> and the number of nodes; changed in place.</param>
    /// <param name="border">Groups lie within the parts of this one; the partition itself, or a finer one.</param>
    /// <param name="random">The order of grouping.</param>
    /// <param name="budget">When spent, the work ends early.</param>
    /// <returns>The signed weight inside camps.</returns>
    public static long Improve(SignedRows rows, int k, int[] camp, int[] border, ref SeededRandom random, WorkBudget budget)
    {
        if (budget.Spent) return rows.Inside(camp);
        int[] group = Coarsening.Groups(rows, border, ref random, out int groups);
        budget.Spend((20L * rows.Nodes) + (8L * rows.Arcs));
        if (groups < LeastShrinking * rows.Nodes && !budget.Spent)
        {
            int[] above = new int[groups];
            int[] borderAbove = new int[groups];
            for (int u = 0; u < camp.Length; u++)
            {
                above[group[u]] = camp[u];
                borderAbove[group[u]] = border[u];
            }

            // Camps that outnumber the groups are empty: their numbers are taken away.
            if (k > groups) Coarsening.Number(above, Math.Max(1, rows.Nodes));
            budget.Spend((30L * groups) + (6L * rows.Arcs));
            Improve(rows.Contract(group, groups), k, above, borderAbove, ref random, budget);
            for (int u = 0; u < camp.Length; u++) camp[u] = above[group[u]];
        }

        CampMoves moves = new(rows, k, camp);
        moves.Descend(budget);
        return moves.Inside;
    }

    /// <summary>The parts on which two partitions agree: nodes are in one part where both have them in one camp. Time O(nodes log nodes).</summary>
    public static int[] Common(int[] one, int[] other)
    {
        long[] pair = new long[one.Length];
        int[] node = new int[one.Length];
        for (int u = 0; u < pair.Length; u++) (pair[u], node[u]) = (((long)one[u] << 32) | (uint)other[u], u);
        Array.Sort(pair, node);
        int[] common = new int[one.Length];
        int part = 0;
        for (int i = 0; i < pair.Length; i++)
        {
            if (i > 0 && pair[i] != pair[i - 1]) part++;
            common[node[i]] = part;
        }

        return common;
    }
}
