namespace Network.Analysis.Factions.Solving;

/// <summary>The cheapest cycle in conflict through an edge, by Dijkstra's method from both of its ends, in the double cover, where a negative edge changes sides.</summary>
/// <remarks>
/// A step costs a little besides its price, so that short cycles are preferred, which load fewer edges. With more than two camps one edge
/// of the cycle is negative, and no other: the way back from a positive edge's end begins on the other side, and leaves it once.
/// </remarks>
internal sealed class CheapConflict
{
    private readonly SignedInstance _graph;
    private readonly bool _two;
    private readonly int _mostStates;
    private readonly double _perStep;
    private readonly double[][] _distance;
    private readonly int[][] _from;
    private readonly List<int>[] _touched = [[], []];
    private readonly PriorityQueue<int, double>[] _queue = [new(), new()];

    /// <summary>Prepares for one problem.</summary>
    /// <param name="graph">The problem.</param>
    /// <param name="k">How many camps there may be, from 2: with more than two a cycle has exactly one negative edge.</param>
    /// <param name="mostStates">How many states a search may reach before it is given up.</param>
    /// <param name="perStep">What a step costs besides its price, above 0.</param>
    public CheapConflict(SignedInstance graph, int k, int mostStates, double perStep)
    {
        _graph = graph;
        _two = k == 2;
        _mostStates = mostStates;
        _perStep = perStep;
        _distance = [new double[2 * graph.Nodes], new double[2 * graph.Nodes]];
        foreach (double[] distance in _distance) Array.Fill(distance, double.PositiveInfinity);
        _from = [new int[2 * graph.Nodes], new int[2 * graph.Nodes]];
    }

    /// <summary>A cycle whose edges are worth less than a limit together; null when none was found.</summary>
    /// <param name="closing">The edge.</param>
    /// <param name="price">What each edge is worth, from 0.</param>
    /// <param name="limit">What the cycle is to be worth less than.</param>
    /// <param name="steps">What the search costs.</param>
    public int[]? Through(int closing, double[] price, double limit, out long steps)
    {
        steps = 0;
        double best = limit - price[closing];
        if (best <= 0) return null;
        Begin(0, 2 * _graph.A[closing]);
        int turned = _graph.Weight[closing] < 0 ? 0 : 1;
        Begin(1, (2 * _graph.B[closing]) | turned);
        steps = 20;
        int met = -1;
        while (_touched[0].Count + _touched[1].Count < _mostStates
            && _queue[0].TryPeek(out _, out double there) && _queue[1].TryPeek(out _, out double here) && there + here < best)
        {
            int side = there <= here ? 0 : 1;
            _queue[side].TryDequeue(out int state, out double reached);
            double[] distance = _distance[side], other = _distance[1 - side];
            if (reached > distance[state]) continue;
            int u = state >> 1;
            bool mayTurn = _two || (turned == 1 && (state & 1) == side);
            for (int i = _graph.Start[u]; i < _graph.Start[u + 1]; i++)
            {
                int e = _graph.Edge[i];
                bool negative = _graph.Weight[e] < 0;
                if ((negative && !mayTurn) || e == closing) continue;
                double length = reached + price[e] + _perStep;
                int next = (2 * _graph.Neighbour[i]) | ((state & 1) ^ (negative ? 1 : 0));
                if (length >= distance[next] || length >= best) continue;
                if (double.IsPositiveInfinity(distance[next])) _touched[side].Add(next);
                distance[next] = length;
                _from[side][next] = e;
                _queue[side].Enqueue(next, length);
                steps += 60;
                if (length + other[next] >= best) continue;
                best = length + other[next];
                met = next;
            }
        }

        int[]? cycle = met < 0 ? null : MeetingWalk.Conflict(_graph, _from, closing, met);
        for (int side = 0; side < 2; side++)
        {
            foreach (int state in _touched[side]) _distance[side][state] = double.PositiveInfinity;
            _touched[side].Clear();
            _queue[side].Clear();
        }

        return cycle;
    }

    private void Begin(int side, int state)
    {
        _distance[side][state] = 0;
        _from[side][state] = _graph.Edges;
        _touched[side].Add(state);
        _queue[side].Enqueue(state, 0);
    }
}
