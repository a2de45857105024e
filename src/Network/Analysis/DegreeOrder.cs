namespace Network.Analysis;

/// <summary>A graph with its nodes numbered by degree, the busiest first, so that what is read most lies close together.</summary>
/// <remarks>In a graph of people a few have most ties: their numbers then fit into the fastest memory. Equal degrees keep their order. O(n + m).</remarks>
internal sealed class DegreeOrder
{
    public DegreeOrder(SignedGraph graph)
    {
        Rank = Ranks(graph);
        SignedAdjacency renumbered = CompressedRows.Transpose(CompressedRows.Renumber(graph.In, Rank));
        Graph = new SignedGraph(renumbered, graph.IsDirected ? CompressedRows.Transpose(renumbered) : renumbered);
    }

    /// <summary>The graph by new numbers.</summary>
    public SignedGraph Graph { get; }

    /// <summary>The new number of each node.</summary>
    public int[] Rank { get; }

    /// <summary>Values by new numbers put back into the nodes' own order.</summary>
    public double[] Restore(double[] values)
    {
        double[] restored = new double[values.Length];
        for (int node = 0; node < restored.Length; node++) restored[node] = values[Rank[node]];
        return restored;
    }

    private static int[] Ranks(SignedGraph graph)
    {
        int[] degree = new int[graph.NodeCount], rank = new int[graph.NodeCount];
        int most = 0;
        for (int node = 0; node < degree.Length; node++)
        {
            degree[node] = graph.Out.Degree(node) + (graph.IsDirected ? graph.In.Degree(node) : 0);
            most = Math.Max(most, degree[node]);
        }

        int[] next = new int[most + 2];
        foreach (int one in degree) next[most - one + 1]++;
        for (int place = 1; place < next.Length; place++) next[place] += next[place - 1];
        for (int node = 0; node < degree.Length; node++) rank[node] = next[most - degree[node]]++;
        return rank;
    }
}
