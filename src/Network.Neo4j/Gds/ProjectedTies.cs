using System.Collections;
using Network.Analysis;
using Network.Analysis.Factions;

namespace Network.Neo4j.Gds;

/// <summary>Ties as the parameters of a projection: a row a tie, and a row without a target for each node that no tie names.</summary>
internal sealed class ProjectedTies
{
    private ProjectedTies(int nodes, List<int> source, List<int> target, List<double>? weight, bool undirected)
    {
        NodeCount = nodes;
        Undirected = undirected;
        bool[] named = new bool[nodes];
        foreach (int node in source) named[node] = true;
        foreach (int node in target) named[node] = true;
        int ties = target.Count;
        for (int node = 0; node < nodes; node++)
        {
            if (!named[node]) source.Add(node);
        }

        Sources = new Column(source.Count, row => (long)source[row]);
        Targets = new Column(source.Count, row => row < ties ? (long)target[row] : null);
        if (weight is not null) Weights = new Column(source.Count, row => row < ties ? weight[row] : null);
    }

    /// <summary>How many nodes there are, from 0.</summary>
    public int NodeCount { get; }

    /// <summary>True when ties have no direction.</summary>
    public bool Undirected { get; }

    /// <summary>The source of each row.</summary>
    public IReadOnlyList<object?> Sources { get; }

    /// <summary>The target of each row; null for a node alone.</summary>
    public IReadOnlyList<object?> Targets { get; }

    /// <summary>The weight of each row; null when none is sent.</summary>
    public IReadOnlyList<object?>? Weights { get; }

    /// <summary>The arcs of a graph; of one without direction each tie once.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="weights">True to send weights, where not all are 1.</param>
    /// <param name="loops">True to add a tie from every node to itself.</param>
    public static ProjectedTies Of(SignedGraph graph, bool weights, bool loops)
    {
        SignedAdjacency arcs = graph.Out;
        weights &= arcs.Magnitudes is not null;
        int count = graph.IsDirected ? arcs.ArcCount : arcs.ArcCount / 2;
        List<int> source = new(count), target = new(count);
        List<double>? weight = weights ? new(count) : null;
        for (int node = 0; node < graph.NodeCount; node++)
        {
            for (int arc = arcs.Offsets[node]; arc < arcs.Offsets[node + 1]; arc++)
            {
                if (graph.IsDirected || arcs.Neighbours[arc] > node) Add(node, arcs.Neighbours[arc], arcs.MagnitudeOf(arc));
            }

            if (loops) Add(node, node, 1);
        }

        return new ProjectedTies(graph.NodeCount, source, target, weight, !graph.IsDirected);

        void Add(int from, int to, double value)
        {
            source.Add(from);
            target.Add(to);
            weight?.Add(value);
        }
    }

    /// <summary>The pairs that something holds together, without direction, by its weight.</summary>
    public static ProjectedTies OfPositive(OutsideSearch search)
    {
        List<int> source = [], target = [];
        List<double> weight = [];
        for (int pair = 0; pair < search.First.Length; pair++)
        {
            if (search.Positive[pair] <= 0) continue;
            source.Add(search.First[pair]);
            target.Add(search.Second[pair]);
            weight.Add(search.Positive[pair]);
        }

        return new ProjectedTies(search.NodeCount, source, target, weight, undirected: true);
    }

    /// <summary>A list of values that are made as they are read, so that a million of them need no million objects at a time.</summary>
    private sealed class Column(int count, Func<int, object?> value) : IReadOnlyList<object?>
    {
        public int Count => count;

        public object? this[int index] => value(index);

        public IEnumerator<object?> GetEnumerator()
        {
            for (int row = 0; row < count; row++) yield return value(row);
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
