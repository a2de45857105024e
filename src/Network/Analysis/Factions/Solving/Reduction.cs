namespace Network.Analysis.Factions.Solving;

/// <summary>
/// A smaller problem with the same optimum: a node with an edge that weighs as much as all its others together is merged into the
/// neighbour there (on the other side of a negative edge where there are two camps), parallel edges add up, and what they cancel out is a
/// cost that no partition avoids. With more camps a node that has fewer than k neighbours, all against it, is left out.
/// </summary>
/// <remarks>
/// Nodes of one or two edges are the common case. To keep to the heavy edge costs the node its other edges at most, which is no more. Time O(nodes * degree * log degree) as a rule. The result depends on the order of nodes and edges only.
/// </remarks>
internal sealed class Reduction
{
    private readonly int _k;
    private readonly bool _two;
    private readonly SortedDictionary<int, MergedEdge>[] _at;
    private readonly bool[] _gone;
    private readonly int[] _parent;
    private readonly MergedEdge?[] _along;
    private readonly int[] _time;
    private readonly bool[] _odd;
    private readonly List<(int Node, int[] Neighbours)> _leftOut = [];
    private readonly List<(int Heavy, int Light, long Amount, int Time)> _cancelled = [];
    private readonly SortedSet<int> _waiting = [];
    private int _merges;

    /// <summary>Reduces a problem as far as it goes.</summary>
    /// <param name="graph">The problem; without a forced edge.</param>
    /// <param name="k">How many camps there may be, from 2.</param>
    public Reduction(SignedInstance graph, int k)
    {
        _k = k;
        _two = k == 2;
        _gone = new bool[graph.Nodes];
        _parent = new int[graph.Nodes];
        _along = new MergedEdge[graph.Nodes];
        _time = new int[graph.Nodes];
        Array.Fill(_parent, -1);
        _odd = new bool[graph.Nodes];
        _at = new SortedDictionary<int, MergedEdge>[graph.Nodes];
        for (int u = 0; u < graph.Nodes; u++)
        {
            _at[u] = [];
            _waiting.Add(u);
        }

        for (int e = 0; e < graph.Edges; e++)
        {
            MergedEdge edge = new(graph.Weight[e], [(e, Math.Abs(graph.Weight[e]))]);
            _at[graph.A[e]][graph.B[e]] = edge;
            _at[graph.B[e]][graph.A[e]] = edge;
        }

        while (_waiting.Count > 0)
        {
            int u = _waiting.Min;
            _waiting.Remove(u);
            if (!_gone[u]) TryNode(u);
        }
    }

    /// <summary>What every partition costs beyond the smaller problem.</summary>
    public long Constant { get; private set; }

    /// <summary>Pairs of parallel edges of different sign that no partition both pleases: one edge of each, how much of their weights, and after which merge.</summary>
    public IReadOnlyList<(int Heavy, int Light, long Amount, int Time)> Cancelled => _cancelled;

    /// <summary>The edges that remain: their ends, their weight, and the edges that they are made of.</summary>
    public List<(int A, int B, MergedEdge Edge)> Remaining()
    {
        List<(int, int, MergedEdge)> edges = [];
        for (int u = 0; u < _at.Length; u++)
        {
            if (_gone[u]) continue;
            foreach ((int v, MergedEdge edge) in _at[u])
            {
                if (v > u) edges.Add((u, v, edge));
            }
        }

        return edges;
    }

    /// <summary>The node that a node was merged into; -1 where it was not.</summary>
    public int Parent(int u) => _parent[u];

    /// <summary>Which merge it was, counted from 1; 0 where the node was not merged.</summary>
    public int Time(int u) => _time[u];

    /// <summary>The edge along which a node was merged.</summary>
    public MergedEdge? Along(int u) => _along[u];

    /// <summary>The camps of all nodes.</summary>
    /// <param name="camp">The camps of the nodes that remain; filled up in place.</param>
    public void Expand(int[] camp)
    {
        bool[] known = new bool[camp.Length];
        for (int u = 0; u < camp.Length; u++) known[u] = !_gone[u];
        for (int i = _leftOut.Count - 1; i >= 0; i--)
        {
            HashSet<int> hostile = [.. _leftOut[i].Neighbours.Select(Settle)];
            int free = 0;
            while (hostile.Contains(free)) free++;
            camp[_leftOut[i].Node] = free;
            known[_leftOut[i].Node] = true;
        }

        for (int u = 0; u < camp.Length; u++) Settle(u);

        int Settle(int u)
        {
            if (known[u]) return camp[u];
            Stack<int> path = new();
            for (; !known[u]; u = _parent[u]) path.Push(u);
            while (path.TryPop(out int v))
            {
                camp[v] = _odd[v] ? 1 - camp[_parent[v]] : camp[_parent[v]];
                known[v] = true;
                u = v;
            }

            return camp[u];
        }
    }

    private void TryNode(int u)
    {
        long sum = 0;
        long most = 0;
        int heaviest = -1;
        bool friends = false;
        foreach ((int v, MergedEdge edge) in _at[u])
        {
            long weight = Math.Abs(edge.Weight);
            sum += weight;
            friends |= edge.Weight > 0;
            if (weight <= most && (weight < most || _two || edge.Weight < 0)) continue;
            most = weight;
            heaviest = v;
        }

        if (!friends && !_two && _at[u].Count < _k) LeaveOut(u);
        else if (heaviest >= 0 && 2 * most >= sum && (_two || _at[u][heaviest].Weight > 0)) Merge(u, heaviest);
    }

    private void LeaveOut(int u)
    {
        _gone[u] = true;
        _leftOut.Add((u, [.. _at[u].Keys]));
        foreach (int v in _at[u].Keys)
        {
            _at[v].Remove(u);
            _waiting.Add(v);
        }
    }

    private void Merge(int u, int into)
    {
        MergedEdge along = _at[u][into];
        bool odd = along.Weight < 0;
        _gone[u] = true;
        _parent[u] = into;
        _along[u] = along;
        _time[u] = ++_merges;
        _odd[u] = odd;
        _at[into].Remove(u);
        foreach ((int v, MergedEdge edge) in _at[u])
        {
            if (v == into) continue;
            _at[v].Remove(u);
            MergedEdge moved = odd ? edge.Turned() : edge;
            MergedEdge? sum = _at[into].TryGetValue(v, out MergedEdge? other) ? Add(moved, other) : moved;
            if (sum is null)
            {
                _at[into].Remove(v);
                _at[v].Remove(into);
            }
            else
            {
                _at[into][v] = sum;
                _at[v][into] = sum;
            }

            _waiting.Add(v);
        }

        _waiting.Add(into);
    }

    /// <summary>Two parallel edges as one; null when they cancel out.</summary>
    private MergedEdge? Add(MergedEdge one, MergedEdge other)
    {
        if (one.Weight > 0 == other.Weight > 0) return new MergedEdge(one.Weight + other.Weight, [.. one.Parts, .. other.Parts]);
        (MergedEdge heavy, MergedEdge light) = Math.Abs(one.Weight) >= Math.Abs(other.Weight) ? (one, other) : (other, one);
        Constant += Math.Abs(light.Weight);
        List<(int Edge, long Weight)> rest = [.. heavy.Parts];
        foreach ((int edge, long weight) in light.Parts)
        {
            for (long open = weight; open > 0;)
            {
                (int last, long has) = rest[^1];
                long amount = Math.Min(open, has);
                _cancelled.Add((last, edge, amount, _merges));
                open -= amount;
                if (amount == has) rest.RemoveAt(rest.Count - 1);
                else rest[^1] = (last, has - amount);
            }
        }

        return rest.Count == 0 ? null : new MergedEdge(heavy.Weight + light.Weight, rest);
    }
}

/// <summary>An edge made of parallel ones of the same sign.</summary>
/// <param name="Weight">The signed sum.</param>
/// <param name="Parts">The edges, each with what it adds without its sign.</param>
internal sealed record MergedEdge(long Weight, IReadOnlyList<(int Edge, long Weight)> Parts)
{
    /// <summary>The same edge with one of its ends on the other side.</summary>
    public MergedEdge Turned() => this with { Weight = -Weight };
}
