namespace Network.Analysis.Centrality.Distances;

/// <summary>Draws two nodes and one of their shortest paths, over and over with the same arrays.</summary>
/// <remarks>
/// Two breadth-first searches run towards each other, always the one whose next level has fewer arcs, until they meet: on graphs of people
/// each sees about √m arcs. Paths are counted on the way, and one is drawn in proportion to the counts, so that all are as likely.
/// Only proportions within a level matter: a level whose counts grow too large is scaled down.
/// </remarks>
internal sealed class PathSampler
{
    private const double CountLimit = 2.582249878086909e120; // 2^400

    private readonly int _nodes;
    private readonly Ball _ahead;
    private readonly Ball _back;
    private readonly List<(int Ahead, int Back)> _bridges = [];
    private readonly List<int> _path = [];
    private readonly Action<int, int> _meetAhead;
    private readonly Action<int, int> _meetBack;

    public PathSampler(SignedGraph graph)
    {
        _nodes = graph.NodeCount;
        _ahead = new Ball(graph.Out, graph.In);
        _back = new Ball(graph.In, graph.Out);
        _meetAhead = (from, to) => _bridges.Add((from, to));
        _meetBack = (from, to) => _bridges.Add((to, from));
    }

    /// <summary>The nodes within the path, its ends left out; none where there is no path. To be read before the next draw.</summary>
    public List<int> Draw(ref SeededRandom random)
    {
        _path.Clear();
        _bridges.Clear();
        int source = random.Below(_nodes), target = random.Below(_nodes - 1);
        if (target >= source) target++;
        _ahead.Begin(source);
        _back.Begin(target);
        while (_bridges.Count == 0 && _ahead.FrontArcs > 0 && _back.FrontArcs > 0)
        {
            if (_ahead.FrontArcs <= _back.FrontArcs) _ahead.Grow(_back, _meetAhead);
            else _back.Grow(_ahead, _meetBack);
        }

        if (_bridges.Count > 0)
        {
            (int before, int after) = DrawBridge(ref random);
            _ahead.Trace(before, ref random, _path);
            _back.Trace(after, ref random, _path);
        }

        return _path;
    }

    private (int Before, int After) DrawBridge(ref SeededRandom random)
    {
        double all = 0;
        foreach ((int before, int after) in _bridges) all += _ahead.Paths(before) * _back.Paths(after);
        double left = random.Unit() * all;
        foreach ((int before, int after) in _bridges)
        {
            left -= _ahead.Paths(before) * _back.Paths(after);
            if (left < 0) return (before, after);
        }

        return _bridges[^1];
    }

    /// <summary>What one search has reached.</summary>
    private sealed class Ball(SignedAdjacency onward, SignedAdjacency backward)
    {
        private readonly int[] _level = new int[onward.NodeCount];
        private readonly double[] _paths = new double[onward.NodeCount];
        private readonly int[] _reached = new int[onward.NodeCount];
        private int _count;
        private int _front;
        private int _levels;

        /// <summary>How many arcs the next step looks at; 0 when there is none to take.</summary>
        public long FrontArcs { get; private set; }

        public double Paths(int node) => _paths[node];

        public void Begin(int origin)
        {
            for (int i = 0; i < _count; i++) _level[_reached[i]] = 0;
            _level[origin] = _levels = 1;
            _paths[origin] = 1;
            _reached[0] = origin;
            _count = 1;
            _front = 0;
            FrontArcs = onward.Degree(origin);
        }

        /// <summary>One level on; tells of every arc that leads into the other ball.</summary>
        public void Grow(Ball other, Action<int, int> meet)
        {
            int end = _count, next = _levels + 1;
            double most = 0;
            for (int i = _front; i < end; i++)
            {
                int node = _reached[i];
                foreach (int neighbour in onward.Of(node))
                {
                    if (other._level[neighbour] > 0)
                    {
                        meet(node, neighbour);
                    }
                    else if (_level[neighbour] == 0)
                    {
                        _level[neighbour] = next;
                        _paths[neighbour] = _paths[node];
                        _reached[_count++] = neighbour;
                    }
                    else if (_level[neighbour] == next)
                    {
                        most = Math.Max(most, _paths[neighbour] += _paths[node]);
                    }
                }
            }

            _levels = next;
            _front = end;
            FrontArcs = 0;
            for (int i = end; i < _count; i++)
            {
                if (most > CountLimit) _paths[_reached[i]] /= CountLimit;
                FrontArcs += onward.Degree(_reached[i]);
            }
        }

        /// <summary>Adds the nodes from <paramref name="node"/> back to the origin, without the origin.</summary>
        public void Trace(int node, ref SeededRandom random, List<int> path)
        {
            while (_level[node] > 1)
            {
                path.Add(node);
                int before = _level[node] - 1, chosen = -1;
                double all = 0;
                foreach (int neighbour in backward.Of(node))
                {
                    if (_level[neighbour] == before) all += _paths[neighbour];
                }

                double left = random.Unit() * all;
                foreach (int neighbour in backward.Of(node))
                {
                    if (_level[neighbour] != before) continue;
                    chosen = neighbour;
                    left -= _paths[neighbour];
                    if (left < 0) break;
                }

                node = chosen;
            }
        }
    }
}
