namespace Network.Analysis;

/// <summary>A graph with its nodes numbered by degree, the busiest first, so that what is read most lies close together.</summary>
/// <remarks>In a graph of people a few have most ties: their numbers then fit into the fastest memory. Equal degrees keep their order. O(n + m).</remarks>
internal sealed class DegreeOrder
{
    public DegreeOrder(SignedGraph graph)
    {
        Rank = Ranks(Degrees(graph));
        SignedAdjacency renumbered = RowSort.Transposed(CompressedRows.Renumber(graph.In, Rank));
        Graph = new SignedGraph(renumbered, graph.IsDirected ? RowSort.Transposed(renumbered) : renumbered);
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

    /// <summary>The place of each node in the order of degrees, the highest first.</summary>
    public static int[] Ranks(int[] degrees)
    {
        int most = 0;
        foreach (int degree in degrees) most = Math.Max(most, degree);
        int[] next = new int[most + 2], rank = new int[degrees.Length];
        foreach (int degree in degrees) next[most - degree + 1]++;
        for (int place = 1; place < next.Length; place++) next[place] += next[place - 1];
        for (int node = 0; node < rank.Length; node++) rank[node] = next[most - degrees[node]]++;
        return rank;
    }

    private static int[] Degrees(SignedGraph graph)
    {
        int[] degrees = new int[graph.NodeCount];
        for (int node = 0; node < degrees.Length; node++)
            degrees[node] = graph.Out.Degree(node) + (graph.IsDirected ? graph.In.Degree(node) : 0);
        return degrees;
    }
}
