namespace Network.Analysis.Factions.Solving;

/// <summary>
/// Finds sets of edges of which every partition leaves at least one frustrated: for two camps the cycles with an odd number of negative
/// edges, for more the cycles with exactly one; besides, for k camps, k + 1 nodes that are all against each other.
/// </summary>
internal sealed class ConflictFinder
{
    private const double PerStep = 1e-7;

    private readonly SignedInstance _graph;
    private readonly int _k;
    private readonly bool _two;
    private readonly double[] _distance;
    private readonly int[] _from;
    private readonly int[] _sources;
    private readonly double[] _price;
    private readonly List<int> _touched = [];
    private readonly PriorityQueue<int, double> _queue = new();

    /// <summary>Prepares for one problem.</summary>
    /// <param name="graph">The problem.</param>
    /// <param name="k">How many camps there may be, from 2.</param>
    /// <param name="camps">A known partition: every cycle with an odd number of negative edges holds an edge that it leaves frustrated.</param>
    public ConflictFinder(SignedInstance graph, int k, int[] camps)
    {
        _graph = graph;
        _k = k;
        _two = k == 2;
        _distance = new double[2 * graph.Nodes];
        Array.Fill(_distance, double.PositiveInfinity);
        _from = new int[2 * graph.Nodes];
        _sources = _two ? Cover(graph, camps) : [.. Enumerable.Range(0, graph.Edges).Where(e => graph.Weight[e] < 0)];
        _price = new double[graph.Edges];
    }

    /// <summary>Triangles, up to <paramref name="limit"/> of them, and the cliques of enemies.</summary>
    public List<int[]> Small(int limit, WorkBudget budget)
    {
        List<int[]> sets = [];
        int[] edgeTo = new int[_graph.Nodes];
        Array.Fill(edgeTo, -1);
        for (int a = 0; a < _graph.Nodes && sets.Count < limit && !budget.Spent; a++)
        {
            for (int i = _graph.Start[a]; i < _graph.Start[a + 1]; i++) edgeTo[_graph.Neighbour[i]] = _graph.Edge[i];
            for (int i = _graph.Start[a]; i < _graph.Start[a + 1]; i++)
            {
                int b = _graph.Neighbour[i];
                if (b < a) continue;
                for (int j = _graph.Start[b]; j < _graph.Start[b + 1]; j++)
                {
                    int c = _graph.Neighbour[j];
                    if (c < b || edgeTo[c] < 0) continue;
                    int[] triangle = [_graph.Edge[i], _graph.Edge[j], edgeTo[c]];
                    if (IsConflict(triangle)) sets.Add(triangle);
                }

                budget.Spend(4L * (_graph.Start[b + 1] - _graph.Start[b]));
            }

            for (int i = _graph.Start[a]; i < _graph.Start[a + 1]; i++) edgeTo[_graph.Neighbour[i]] = -1;
        }

        if (_k > 2 && _k < _graph.Nodes) new EnemyCliques(_graph, _k, []).AddTo(sets, limit, budget);
        return sets;
    }

    /// <summary>True when a cycle of these edges leaves one frustrated in every partition into at most k camps.</summary>
    public bool IsConflict(ReadOnlySpan<int> cycle)
    {
        int negative = 0;
        foreach (int e in cycle)
        {
            if (_graph.Weight[e] < 0) negative++;
        }

        return _two ? negative % 2 == 1 : negative == 1;
    }

    /// <summary>Cycles whose edges are worth less than 1 together at these prices.</summary>
    /// <remarks>Each one found makes its edges dearer for the rest, so that they differ. While the forced edge has such cycles, only these are given.</remarks>
    /// <param name="price">What each edge is worth.</param>
    /// <param name="budget">The search ends early when it is spent.</param>
    /// <param name="complete">False when it ended early: there may be more.</param>
    public List<int[]> Violated(IReadOnlyList<double> price, WorkBudget budget, out bool complete)
    {
        List<int[]> found = [];
        for (int e = 0; e < _price.Length; e++) _price[e] = Math.Max(0, price[e]);
        if (_graph.ForcedEdge >= 0 && (_two || _graph.Weight[_graph.ForcedEdge] < 0))
            FindFrom(_two ? _graph.A[_graph.ForcedEdge] : _graph.ForcedEdge, int.MaxValue, found, budget);
        foreach (int source in _sources)
        {
            if ((found.Count > 0 && _graph.ForcedEdge >= 0) || budget.Spent) break;
            FindFrom(source, 1, found, budget);
        }

        complete = !budget.Spent;
        return found;
    }

    /// <summary>Finds cycles through a node (two camps) or a negative edge (more) until none is left, or enough are found.</summary>
    private void FindFrom(int source, int enough, List<int[]> found, WorkBudget budget)
    {
        for (int count = 0; count < enough && !budget.Spent; count++)
        {
            int[]? cycle = null;
            if (_two)
            {
                if (_graph.Start[source + 1] - _graph.Start[source] > 1) cycle = Walk(-1, 2 * source, (2 * source) + 1, 0, budget);
            }
            else if (_graph.Weight[source] < 0 && _price[source] < 1)
            {
                cycle = Walk(source, 2 * _graph.A[source], 2 * _graph.B[source], _price[source], budget);
            }

            if (cycle is null) return;
            found.Add(cycle);
            double missing = 1;
            foreach (int e in cycle) missing -= _price[e];
            if (enough > 1) foreach (int e in cycle) _price[e] += missing / 2;
        }
    }

    /// <summary>Shortest walk in the double cover, where a negative edge changes sides; closed by an edge where one is given.</summary>
    private int[]? Walk(int closing, int from, int to, double start, WorkBudget budget)
    {
        Reset();
        _distance[from] = start;
        _from[from] = -1;
        _touched.Add(from);
        _queue.Enqueue(from, start);
        long steps = 20;
        int[]? cycle = null;
        while (_queue.TryDequeue(out int state, out double reached))
        {
            if (reached > _distance[state]) continue;
            if (state == to)
            {
                cycle = Trace(closing, state);
                break;
            }

            int u = state >> 1;
            for (int i = _graph.Start[u]; i < _graph.Start[u + 1]; i++)
            {
                int e = _graph.Edge[i];
                bool negative = _graph.Weight[e] < 0;
                if (negative && !_two) continue;
                double length = reached + _price[e] + PerStep;
                if (length >= 1 - 1e-4 || length >= _distance[to]) continue;
                int next = (2 * _graph.Neighbour[i]) | ((state & 1) ^ (negative ? 1 : 0));
                if (length >= _distance[next]) continue;
                if (double.IsPositiveInfinity(_distance[next])) _touched.Add(next);
                _distance[next] = length;
                _from[next] = e;
                _queue.Enqueue(next, length);
                steps += 60;
            }
        }

        _queue.Clear();
        budget.Spend(steps);
        return cycle;
    }

    private void Reset()
    {
        foreach (int state in _touched) _distance[state] = double.PositiveInfinity;
        _touched.Clear();
    }

    /// <summary>The edges of the walk back from a state; of a closed walk that meets itself, the part that is a simple cycle in conflict.</summary>
    private int[] Trace(int closing, int state)
    {
        List<int> edges = [];
        List<int> nodes = [state >> 1];
        int at = state;
        while (_from[at] >= 0)
        {
            int e = _from[at];
            edges.Add(e);
            int u = at >> 1;
            int other = _graph.A[e] == u ? _graph.B[e] : _graph.A[e];
            at = (2 * other) | ((at & 1) ^ (_graph.Weight[e] < 0 ? 1 : 0));
            nodes.Add(other);
        }

        if (closing >= 0)
        {
            edges.Add(closing);
            return [.. edges];
        }

        return [.. ClosedWalk.Conflict(_graph, edges, nodes)];
    }

    /// <summary>Nodes such that every edge that a partition leaves frustrated has one of them as an end, ascending.</summary>
    private static int[] Cover(SignedInstance graph, int[] camps)
    {
        bool[] covers = new bool[graph.Nodes];
        int[] frustrated = new int[graph.Nodes];
        for (int pass = 0; pass < 2; pass++)
        {
            for (int e = 0; e < graph.Edges; e++)
            {
                int a = graph.A[e];
                int b = graph.B[e];
                if (graph.Weight[e] > 0 == (camps[a] == camps[b])) continue;
                if (pass == 0)
                {
                    frustrated[a]++;
                    frustrated[b]++;
                }
                else if (!covers[a] && !covers[b])
                {
                    covers[frustrated[a] >= frustrated[b] ? a : b] = true;
                }
            }
        }

        return [.. Enumerable.Range(0, graph.Nodes).Where(u => covers[u])];
    }
}
