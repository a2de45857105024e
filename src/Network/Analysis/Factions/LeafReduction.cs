namespace Network.Analysis.Factions;

/// <summary>
/// Units of a component with a single counted neighbour, looked for once and not in a component of two: they fit any partition of the
/// rest, so they are left out while optima are counted and placed afterwards.
/// </summary>
internal sealed class LeafReduction
{
    private static readonly Comparer<(int Leaf, int Neighbour, long Net)> ByLeaf =
        Comparer<(int Leaf, int Neighbour, long Net)>.Create((x, y) => x.Leaf.CompareTo(y.Leaf));

    private readonly List<(int Leaf, int Neighbour, long Net)> _leaves = [];

    /// <summary>Finds the leaves.</summary>
    /// <param name="nodes">How many nodes the component has.</param>
    /// <param name="pairs">Its pairs, with what each costs apart less what it costs together.</param>
    public LeafReduction(int nodes, IReadOnlyList<(int A, int B, long Net)> pairs)
    {
        int[] degree = new int[nodes];
        foreach ((int a, int b, _) in pairs)
        {
            degree[a]++;
            degree[b]++;
        }

        IsLeaf = new bool[nodes];
        if (nodes > 2)
        {
            foreach ((int a, int b, long net) in pairs)
            {
                if (degree[a] == 1) _leaves.Add((a, b, net));
                if (degree[b] == 1) _leaves.Add((b, a, net));
            }
        }

        _leaves.Sort(ByLeaf);
        foreach ((int leaf, _, _) in _leaves) IsLeaf[leaf] = true;
        Rest = [.. Enumerable.Range(0, nodes).Where(u => !IsLeaf[u])];
    }

    /// <summary>Whether each node is a leaf.</summary>
    public bool[] IsLeaf { get; }

    /// <summary>The nodes that are no leaves, ascending.</summary>
    public int[] Rest { get; }

    /// <summary>The single neighbour of a leaf, and what the pair costs apart less what it costs together.</summary>
    public (int Neighbour, long Net) Of(int leaf)
    {
        (_, int neighbour, long net) = _leaves[_leaves.BinarySearch((leaf, 0, 0), ByLeaf)];
        return (neighbour, net);
    }

    /// <summary>
    /// Places the leaves in node order: one with a positive tie beside its neighbour; one with a negative tie in the largest other camp, or a
    /// new one where there is no other and <paramref name="k"/> allows it; one whose ties cancel out in the largest camp. Of camps of one
    /// size the one whose first node comes first.
    /// </summary>
    /// <param name="camp">The camp of each node; leaves are filled in.</param>
    /// <param name="k">How many camps there may be.</param>
    public void Place(int[] camp, int k)
    {
        if (_leaves.Count == 0) return;
        List<int> size = [];
        List<int> first = [];
        foreach (int u in Rest) Enter(u);
        foreach ((int leaf, int neighbour, long net) in _leaves)
        {
            int beside = camp[neighbour];
            camp[leaf] = net > 0 ? beside : Largest(net < 0 ? beside : -1);
            if (camp[leaf] < 0) camp[leaf] = size.Count(members => members > 0) < k ? size.Count : beside;
            Enter(leaf);
        }

        void Enter(int u)
        {
            while (size.Count <= camp[u])
            {
                size.Add(0);
                first.Add(int.MaxValue);
            }

            size[camp[u]]++;
            first[camp[u]] = Math.Min(first[camp[u]], u);
        }

        int Largest(int without)
        {
            int best = -1;
            for (int c = 0; c < size.Count; c++)
            {
                if (c == without || size[c] == 0) continue;
                if (best < 0 || size[c] > size[best] || (size[c] == size[best] && first[c] < first[best])) best = c;
            }

            return best;
        }
    }
}
