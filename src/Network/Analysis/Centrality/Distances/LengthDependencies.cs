namespace Network.Analysis.Centrality.Distances;

/// <summary>Brandes' dependencies of one source on every node, by length, over and over with the same arrays.</summary>
internal sealed class LengthDependencies(SignedGraph graph, string measure = "betweenness")
{
    /// <summary>Sums of the same weights in another order differ in their last digits, and still are the same length.</summary>
    private const double Rounding = 1 + 1e-12;

    private readonly SignedAdjacency _in = graph.In;
    private readonly LengthSearch _search = new(graph.Out);
    private readonly int[] _rank = new int[graph.NodeCount];
    private readonly double[] _paths = new double[graph.NodeCount];
    private readonly double[] _dependency = new double[graph.NodeCount];

    /// <summary>Adds the source's dependencies to <paramref name="into"/>.</summary>
    public void Add(int source, double[] into)
    {
        Search(source);
        for (int i = _search.SettledCount - 1; i > 0; i--)
        {
            int node = _search.Settled[i];
            double share = (1 + _dependency[node]) / _paths[node];
            for (int arc = _in.Offsets[node]; arc < _in.Offsets[node + 1]; arc++)
            {
                if (IsOnPath(arc, node)) _dependency[_in.Neighbours[arc]] += _paths[_in.Neighbours[arc]] * share;
            }

            into[node] += _dependency[node];
        }
    }

    /// <summary>Adds the source's dependencies on the arcs that come into each node to <paramref name="into"/>.</summary>
    public void AddArcs(int source, double[] into)
    {
        Search(source);
        for (int i = _search.SettledCount - 1; i > 0; i--)
        {
            int node = _search.Settled[i];
            double share = (1 + _dependency[node]) / _paths[node];
            for (int arc = _in.Offsets[node]; arc < _in.Offsets[node + 1]; arc++)
            {
                if (!IsOnPath(arc, node)) continue;
                double along = _paths[_in.Neighbours[arc]] * share;
                _dependency[_in.Neighbours[arc]] += along;
                into[arc] += along;
            }
        }
    }

    /// <summary>Finds and counts the shortest paths from the source.</summary>
    private void Search(int source)
    {
        _search.Run(source);
        int count = _search.SettledCount;
        int[] settled = _search.Settled;
        for (int i = 0; i < count; i++)
        {
            _rank[settled[i]] = i;
            _dependency[settled[i]] = 0;
        }

        _paths[source] = 1;
        for (int i = 1; i < count; i++)
        {
            int node = settled[i];
            double paths = 0;
            for (int arc = _in.Offsets[node]; arc < _in.Offsets[node + 1]; arc++)
            {
                if (IsOnPath(arc, node)) paths += _paths[_in.Neighbours[arc]];
            }

            if (double.IsInfinity(paths)) throw new MeasureUndefinedException(measure, "there are more shortest paths than a number can hold");
            _paths[node] = paths;
        }
    }

    private bool IsOnPath(int arc, int node)
    {
        int before = _in.Neighbours[arc];
        return _search.Distance[before] < double.PositiveInfinity
            && _rank[before] < _rank[node]
            && _search.Distance[before] + _in.MagnitudeOf(arc) <= _search.Distance[node] * Rounding;
    }
}
