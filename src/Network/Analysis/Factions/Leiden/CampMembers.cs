using Network.Files;

namespace Network.Analysis.Factions.Leiden;

/// <summary>The nodes of each camp side by side, in order: a counting sort, time O(n).</summary>
internal sealed class CampMembers
{
    /// <summary>Sorts nodes by camp.</summary>
    /// <param name="camp">Each node's camp, below <paramref name="camps"/>.</param>
    /// <param name="camps">How many camps there are.</param>
    public CampMembers(int[] camp, int camps)
    {
        Offsets = LargeArray.Zeros<int>(camps + 1);
        foreach (int c in camp) Offsets[c + 1]++;
        for (int c = 0; c < camps; c++) Offsets[c + 1] += Offsets[c];
        int[] next = LargeArray.Copy(Offsets);
        Nodes = LargeArray.Uninitialized<int>(camp.Length);
        for (int node = 0; node < camp.Length; node++) Nodes[next[camp[node]]++] = node;
    }

    /// <summary>Where each camp's nodes begin; one entry more than there are camps.</summary>
    public int[] Offsets { get; }

    /// <summary>The nodes, camp by camp.</summary>
    public int[] Nodes { get; }

    /// <summary>
    /// The camps in shares of about <paramref name="nodes"/> nodes, each the first camp and the one after the last; shares of one large camp come
    /// first, the largest before all, so that no processor is left with it at the end.
    /// </summary>
    public (int From, int To)[] Shares(int nodes)
    {
        List<(int From, int To)> large = [], small = [];
        int from = 0, camps = Offsets.Length - 1;
        for (int c = 0; c < camps; c++)
        {
            if (Offsets[c + 1] - Offsets[c] > nodes)
            {
                if (from < c) small.Add((from, c));
                large.Add((c, c + 1));
                from = c + 1;
            }
            else if (Offsets[c + 1] - Offsets[from] >= nodes)
            {
                small.Add((from, c + 1));
                from = c + 1;
            }
        }

        if (from < camps) small.Add((from, camps));
        return [.. large.OrderByDescending(share => Offsets[share.To] - Offsets[share.From]), .. small];
    }
}
