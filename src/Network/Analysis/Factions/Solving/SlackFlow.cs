namespace Network.Analysis.Factions.Solving;

/// <summary>Bounds from below what it costs to take a node from the side of another: flows through the slack of a packing.</summary>
/// <remarks>
/// A path of edges that say together (with two camps: of edges that the known optimum satisfies) holds a frustrated edge in every
/// partition that has its ends otherwise than the optimum. A flow that loads no edge beyond its slack is a sum of such paths, so each
/// such partition frustrates slack of the flow's value or more and costs that much more than the packing's sum (see
/// <see cref="SlackProof"/>). A node that is known to be bound to the root by a level as high as what is to be shown counts as the root: either it has
/// left, which costs the level, or it has not.
/// </remarks>
internal sealed class SlackFlow
{
    private const int MostSteps = 4000;

    private readonly SignedInstance _graph;
    private readonly SlackProof _proof;
    private readonly bool[] _usable;
    private readonly long[] _flow;
    private readonly long[] _level;
    private readonly int[] _from;
    private readonly List<int> _queue = [];
    private readonly List<int> _used = [];
    private readonly List<int> _known = [];

    /// <summary>Prepares for one solved problem.</summary>
    /// <param name="graph">The problem.</param>
    /// <param name="k">How many camps there may be, from 2.</param>
    /// <param name="solved">Its optimum with the proof.</param>
    /// <param name="camps">The optimum that is looked from.</param>
    public SlackFlow(SignedInstance graph, int k, SolvedPartition solved, int[] camps)
    {
        _graph = graph;
        _proof = new SlackProof(graph, solved);
        _usable = new bool[graph.Edges];
        for (int e = 0; e < graph.Edges; e++)
        {
            bool together = camps[graph.A[e]] == camps[graph.B[e]];
            bool positive = graph.Weight[e] > 0;
            _usable[e] = _proof.Slack[e] > 0 && positive == together && (k == 2 || positive);
        }

        _flow = new long[graph.Edges];
        _level = new long[graph.Nodes];
        _from = new int[graph.Nodes];
        Array.Fill(_from, -1);
    }

    /// <summary>Forgets all levels and begins anew with another root.</summary>
    public void SetRoot(int root)
    {
        foreach (int u in _known) _level[u] = 0;
        _known.Clear();
        _known.Add(root);
        _level[root] = long.MaxValue;
    }

    /// <summary>True when a node is known not to leave the root for less.</summary>
    public bool IsBound(int node, long level) => _level[node] >= level;

    /// <summary>Tells what was shown elsewhere of a node.</summary>
    public void SetLevel(int node, long level)
    {
        _known.Add(node);
        _level[node] = Math.Max(_level[node], level);
    }

    /// <summary>What a partition costs at least beyond the optimum when it takes a node from the root's side, as far as it is to be shown.</summary>
    /// <param name="node">The node.</param>
    /// <param name="enough">What is to be shown, above 0.</param>
    /// <param name="budget">When spent, what is shown so far is returned.</param>
    public long AtLeast(int node, long enough, WorkBudget budget)
    {
        if (_level[node] >= enough) return enough;
        // One part more than all below, as costs are multiples of the grain.
        long target = ((enough - _graph.Grain) * Packing.Scale) + _proof.Gap + 1;
        long value = 0;
        while (value < target)
        {
            long pushed = Push(node, enough, target - value, budget);
            if (pushed == 0) break;
            value += pushed;
        }

        foreach (int e in _used) _flow[e] = 0;
        _used.Clear();
        long parts = value - _proof.Gap;
        long grain = _graph.Grain * Packing.Scale;
        long shown = parts <= 0 ? 0 : Math.Min(enough, (parts + grain - 1) / grain * _graph.Grain);
        SetLevel(node, shown);
        return shown;
    }

    /// <summary>Sends flow along a shortest path. 0 when there is none.</summary>
    private long Push(int source, long enough, long most, WorkBudget budget)
    {
        _queue.Clear();
        _queue.Add(source);
        _from[source] = _graph.Edges;
        int reached = -1;
        long steps = 50;
        for (int head = 0; head < _queue.Count && reached < 0 && head < MostSteps; head++)
        {
            int u = _queue[head];
            for (int i = _graph.Start[u]; i < _graph.Start[u + 1]; i++)
            {
                steps += 4;
                int e = _graph.Edge[i];
                int v = _graph.Neighbour[i];
                if (!_usable[e] || _from[v] >= 0 || Room(e, u) <= 0) continue;
                _from[v] = e;
                _queue.Add(v);
                if (_level[v] < enough) continue;
                reached = v;
                break;
            }
        }

        long amount = 0;
        if (reached >= 0)
        {
            amount = most;
            for (int v = reached; v != source; v = Other(_from[v], v)) amount = Math.Min(amount, Room(_from[v], Other(_from[v], v)));
            for (int v = reached; v != source; v = Other(_from[v], v))
            {
                int e = _from[v];
                _flow[e] += _graph.A[e] == v ? -amount : amount;
                _used.Add(e);
            }
        }

        foreach (int u in _queue) _from[u] = -1;
        return budget.Spend(steps) ? amount : 0;
    }

    /// <summary>What an edge can still carry away from one of its ends; flow from its first end to its second counts up.</summary>
    private long Room(int e, int from) => _proof.Slack[e] - (_graph.A[e] == from ? _flow[e] : -_flow[e]);

    private int Other(int e, int node) => _graph.A[e] == node ? _graph.B[e] : _graph.A[e];
}
