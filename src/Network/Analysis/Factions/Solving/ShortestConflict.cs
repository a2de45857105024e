namespace Network.Analysis.Factions.Solving;

/// <summary>
/// Shortest cycles in conflict among the edges that have room, by breadth-first search from both ends of a negative edge, in the double
/// cover, where a negative edge changes sides.
/// </summary>
/// <remarks>Two searches of half the length reach a small part of what one of the whole length does: in a graph of degree d, its root.</remarks>
internal sealed class ShortestConflict
{
    private readonly SignedInstance _graph;
    private readonly bool _two;
    private readonly long[] _room;
    private readonly int _mostStates;
    private readonly int[][] _from;
    private readonly List<int>[] _reached = [[], []];

    /// <summary>Prepares for one problem.</summary>
    /// <param name="graph">The problem.</param>
    /// <param name="k">How many camps there may be, from 2: with more than two a cycle has exactly one negative edge.</param>
    /// <param name="room">What each edge can still carry; looked at anew in each search.</param>
    /// <param name="mostStates">How many states a search may reach before it is given up.</param>
    public ShortestConflict(SignedInstance graph, int k, long[] room, int mostStates)
    {
        _graph = graph;
        _two = k == 2;
        _room = room;
        _mostStates = mostStates;
        _from = [new int[2 * graph.Nodes], new int[2 * graph.Nodes]];
        foreach (int[] from in _from) Array.Fill(from, -1);
    }

    /// <summary>A shortest cycle through a negative edge; null when there is none within the limits.</summary>
    /// <param name="closing">The edge.</param>
    /// <param name="length">How many edges the cycle may have.</param>
    /// <param name="budget">What the search costs is taken from it.</param>
    public int[]? Through(int closing, int length, WorkBudget budget)
    {
        int[]? cycle = Through(closing, length, out long steps);
        budget.Spend(steps);
        return cycle;
    }

    /// <summary>A shortest cycle through a negative edge; null when there is none within the limits.</summary>
    /// <param name="closing">The edge.</param>
    /// <param name="length">How many edges the cycle may have.</param>
    /// <param name="steps">What the search costs.</param>
    public int[]? Through(int closing, int length, out long steps)
    {
        Begin(0, 2 * _graph.A[closing]);
        Begin(1, 2 * _graph.B[closing]);
        int[] level = [0, 0];
        steps = 20;
        int[]? cycle = null;
        for (int depth = 1; depth < length; depth++)
        {
            // The side with fewer states on its border goes one level on.
            int side = _reached[0].Count - level[0] <= _reached[1].Count - level[1] ? 0 : 1;
            int end = _reached[side].Count;
            if (level[side] == end || _reached[0].Count + _reached[1].Count > _mostStates) break;
            int met = Advance(side, level[side], end, closing, ref steps);
            level[side] = end;
            if (met < 0) continue;
            cycle = MeetingWalk.Conflict(_graph, _from, closing, met);
            break;
        }

        for (int side = 0; side < 2; side++)
        {
            foreach (int state in _reached[side]) _from[side][state] = -1;
            _reached[side].Clear();
        }

        return cycle;
    }

    private void Begin(int side, int state)
    {
        _from[side][state] = _graph.Edges;
        _reached[side].Add(state);
    }

    /// <summary>Goes on from one level of a side. The state at which it meets the other side; -1 when it does not.</summary>
    private int Advance(int side, int first, int end, int closing, ref long steps)
    {
        int[] from = _from[side], other = _from[1 - side];
        List<int> reached = _reached[side];
        for (int head = first; head < end; head++)
        {
            int state = reached[head];
            int u = state >> 1;
            steps += 5L * (_graph.Start[u + 1] - _graph.Start[u]);
            for (int i = _graph.Start[u]; i < _graph.Start[u + 1]; i++)
            {
                int e = _graph.Edge[i];
                bool negative = _graph.Weight[e] < 0;
                if (_room[e] <= 0 || e == closing || (negative && !_two)) continue;
                int next = (2 * _graph.Neighbour[i]) | ((state & 1) ^ (negative ? 1 : 0));
                if (from[next] >= 0) continue;
                from[next] = e;
                reached.Add(next);
                if (other[next] >= 0) return next;
            }
        }

        return -1;
    }
}
