namespace Network.Analysis.Factions.Solving;

/// <summary>Disjoint sets of nodes that know of each node whether it is on its root's side (Tarjan 1975, with parities).</summary>
internal sealed class SignedForest
{
    private readonly int[] _parent;
    private readonly bool[] _odd;
    private readonly int[] _size;

    /// <summary>Every node by itself.</summary>
    /// <param name="nodes">How many nodes.</param>
    public SignedForest(int nodes)
    {
        _parent = [.. Enumerable.Range(0, nodes)];
        _odd = new bool[nodes];
        _size = new int[nodes];
        Array.Fill(_size, 1);
    }

    /// <summary>The root of a node's set, and whether the node is on the other side than the root.</summary>
    public (int Root, bool Odd) Find(int u)
    {
        int root = u;
        bool odd = false;
        while (_parent[root] != root)
        {
            odd ^= _odd[root];
            root = _parent[root];
        }

        bool rest = odd;
        while (_parent[u] != root && u != root)
        {
            (int next, bool step) = (_parent[u], _odd[u]);
            _parent[u] = root;
            _odd[u] = rest;
            rest ^= step;
            u = next;
        }

        return (root, odd);
    }

    /// <summary>Joins two sets. False when they are one already.</summary>
    /// <param name="u">A node.</param>
    /// <param name="v">Another.</param>
    /// <param name="odd">True when they are on different sides.</param>
    public bool Join(int u, int v, bool odd)
    {
        (int a, bool oddA) = Find(u);
        (int b, bool oddB) = Find(v);
        if (a == b) return false;
        if (_size[a] < _size[b]) (a, b) = (b, a);
        _parent[b] = a;
        _odd[b] = oddA ^ oddB ^ odd;
        _size[a] += _size[b];
        return true;
    }
}
