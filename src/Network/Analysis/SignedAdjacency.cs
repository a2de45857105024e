namespace Network.Analysis;

/// <summary>One side of a <see cref="SignedGraph"/>: for every node the nodes that its arcs lead to, or come from.</summary>
/// <remarks>
/// Compressed sparse rows: the arcs of node v lie at <c>Offsets[v] .. Offsets[v + 1]</c> (end exclusive) in every other array,
/// ordered by neighbour; parallel arcs lie side by side in the order in which they were given.
/// The arrays are the graph's own and are not to be written to.
/// </remarks>
public sealed class SignedAdjacency
{
    internal SignedAdjacency(int[] offsets, int[] neighbours, sbyte[]? signs, double[]? magnitudes, int[]? multiplicities)
    {
        Offsets = offsets;
        Neighbours = neighbours;
        Signs = signs;
        Magnitudes = magnitudes;
        Multiplicities = multiplicities;
    }

    /// <summary>Where each node's arcs begin; one entry more than there are nodes.</summary>
    public int[] Offsets { get; }

    /// <summary>The other end of each arc.</summary>
    public int[] Neighbours { get; }

    /// <summary>+1, -1 or 0 for each arc; null when all are +1.</summary>
    public sbyte[]? Signs { get; }

    /// <summary>The size of each arc's weight, above 0; null when all are 1.</summary>
    public double[]? Magnitudes { get; }

    /// <summary>How many ties each arc stands for; null when each stands for one.</summary>
    public int[]? Multiplicities { get; }

    /// <summary>How many nodes there are.</summary>
    public int NodeCount => Offsets.Length - 1;

    /// <summary>How many arcs there are.</summary>
    public int ArcCount => Neighbours.Length;

    /// <summary>How many arcs node <paramref name="node"/> has on this side.</summary>
    public int Degree(int node) => Offsets[node + 1] - Offsets[node];

    /// <summary>The other ends of node <paramref name="node"/>'s arcs, ascending.</summary>
    public ReadOnlySpan<int> Of(int node) => Neighbours.AsSpan(Offsets[node], Degree(node));

    /// <summary>The sign of arc <paramref name="arc"/>.</summary>
    public int SignOf(int arc) => Signs is null ? 1 : Signs[arc];

    /// <summary>The size of arc <paramref name="arc"/>'s weight.</summary>
    public double MagnitudeOf(int arc) => Magnitudes is null ? 1 : Magnitudes[arc];

    /// <summary>How many ties arc <paramref name="arc"/> stands for.</summary>
    public int MultiplicityOf(int arc) => Multiplicities is null ? 1 : Multiplicities[arc];

    /// <summary>The sum of the sizes of node <paramref name="node"/>'s weights.</summary>
    public double Strength(int node)
    {
        if (Magnitudes is null) return Degree(node);
        double sum = 0;
        for (int arc = Offsets[node]; arc < Offsets[node + 1]; arc++) sum += Magnitudes[arc];
        return sum;
    }
}
