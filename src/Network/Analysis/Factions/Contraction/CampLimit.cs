namespace Network.Analysis.Factions.Contraction;

/// <summary>Puts camps together until there are no more than allowed.</summary>
internal static class CampLimit
{
    /// <summary>Merges camps: by falling weight of their ties each goes where that costs least, into one of those that were placed or a new one. Time O(edges + camps log camps).</summary>
    /// <param name="rows">The graph.</param>
    /// <param name="camp">The camp of each node, numbered from 0 to the number of nodes less 1; changed in place.</param>
    /// <param name="k">How many camps there may be, from 1.</param>
    /// <returns>How many there are.</returns>
    public static int Apply(SignedRows rows, int[] camp, int k)
    {
        int count = Coarsening.Number(camp, Math.Max(1, rows.Nodes));
        if (count <= k) return count;
        SignedRows camps = rows.Contract(camp, count);
        long[] ties = new long[count];
        int[] order = new int[count];
        for (int c = 0; c < count; c++)
        {
            order[c] = c;
            for (int i = camps.Start[c]; i < camps.Start[c + 1]; i++) ties[c] -= Math.Abs(camps.Weight[i]);
        }

        // Equal ties: by the first node.
        Array.Sort(order, (c, d) => (ties[c], c).CompareTo((ties[d], d)));
        int[] place = new int[count];
        Array.Fill(place, -1);
        long[] pull = new long[k];
        foreach (int c in order)
        {
            for (int i = camps.Start[c]; i < camps.Start[c + 1]; i++)
            {
                int there = place[camps.Neighbour[i]];
                if (there >= 0) pull[there] += camps.Weight[i];
            }

            int best = 0;
            for (int p = 1; p < k; p++)
            {
                if (pull[p] > pull[best]) best = p;
            }

            place[c] = best;
            Array.Clear(pull);
        }

        for (int u = 0; u < camp.Length; u++) camp[u] = place[camp[u]];
        return Coarsening.Number(camp, k);
    }
}
