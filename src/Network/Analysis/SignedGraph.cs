namespace Network.Analysis;

/// <summary>Ties as index arrays, sign apart from weight: what every measure works on.</summary>
/// <remarks>
/// <para>Nodes are numbers from 0. Parallel arcs are kept until <see cref="Merged"/> joins them; a tie from a node to itself is never
/// counted and is left out. In a graph without direction every tie lies in the lists of both its ends, and <see cref="In"/> is <see cref="Out"/>.</para>
/// <para>Weights are held in double precision, and not at all where every one is 1: in single precision a weight of 0.1
/// alone would move a score by more than the iterative measures' tolerance.</para>
/// <para>Memory: 4 bytes an arc and side, 1 more with signs, 8 more with weights. Time to build: O(n + m) by counting sort.</para>
/// </remarks>
public sealed class SignedGraph
{
    internal SignedGraph(SignedAdjacency outgoing, SignedAdjacency incoming)
    {
        Out = outgoing;
        In = incoming;
    }

    /// <summary>The arcs by source.</summary>
    public SignedAdjacency Out { get; }

    /// <summary>The arcs by target.</summary>
    public SignedAdjacency In { get; }

    /// <summary>How many nodes there are.</summary>
    public int NodeCount => Out.NodeCount;

    /// <summary>How many arcs there are; without direction every tie makes two.</summary>
    public int ArcCount => Out.ArcCount;

    /// <summary>False when ties have no direction.</summary>
    public bool IsDirected => !ReferenceEquals(Out, In);

    /// <summary>Builds a graph from parallel arrays, one entry a tie.</summary>
    /// <param name="nodeCount">n; nodes are 0 to n - 1.</param>
    /// <param name="source">Each tie's source.</param>
    /// <param name="target">Each tie's target.</param>
    /// <param name="sign">+1, -1 or 0; null when all are +1.</param>
    /// <param name="weight">Finite and above 0; null when all are 1.</param>
    /// <param name="directed">False to ignore direction.</param>
    /// <exception cref="ArgumentException">Arrays differ in length, a node is out of range, a weight is not finite and above 0,
    /// or there are more arcs than an array holds (2,147,483,591).</exception>
    public static SignedGraph FromTies(
        int nodeCount, int[] source, int[] target, sbyte[]? sign = null, double[]? weight = null, bool directed = true)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nodeCount);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        CompressedRows.Check(nodeCount, source, target, sign, weight);
        if (weight is not null && !weight.AsSpan().ContainsAnyExcept(1.0)) weight = null;
        if (sign is not null && !sign.AsSpan().ContainsAnyExcept((sbyte)1)) sign = null;
        SignedAdjacency unordered = RowSort.ByTarget(nodeCount, source, target, sign, weight, bothEnds: !directed);
        SignedAdjacency outgoing = RowSort.Transposed(unordered);
        return new SignedGraph(outgoing, directed ? RowSort.Transposed(outgoing, spare: unordered) : outgoing);
    }

    /// <summary>The same ties without direction; this graph when it has none.</summary>
    public SignedGraph Undirected()
    {
        if (!IsDirected) return this;
        SignedAdjacency both = CompressedRows.Union(Out, In);
        return new SignedGraph(both, both);
    }

    /// <summary>The graph without arcs of sign 0; this graph when it has none.</summary>
    public SignedGraph WithoutNeutral()
    {
        SignedAdjacency outgoing = CompressedRows.WithoutNeutral(Out);
        if (ReferenceEquals(outgoing, Out)) return this;
        return new SignedGraph(outgoing, IsDirected ? CompressedRows.WithoutNeutral(In) : outgoing);
    }

    /// <summary>The graph with at most one arc from a node to another; this graph when it has no parallel arcs.</summary>
    /// <remarks>
    /// A merged arc's sign is that of the sum of its ties' signs, 0 where they cancel; its multiplicity says how many ties it stands for.
    /// The signs of ties are added, not those of merged arcs: whoever wants pairs makes the graph undirected first.
    /// </remarks>
    /// <param name="weights">What becomes of the weights.</param>
    public SignedGraph Merged(ParallelWeights weights = ParallelWeights.Sum)
    {
        SignedAdjacency outgoing = CompressedRows.Merge(Out, weights);
        if (ReferenceEquals(outgoing, Out)) return this;
        return new SignedGraph(outgoing, IsDirected ? CompressedRows.Merge(In, weights) : outgoing);
    }
}

/// <summary>What becomes of the weights of parallel arcs that are merged.</summary>
public enum ParallelWeights
{
    /// <summary>They are added.</summary>
    Sum,

    /// <summary>The smallest stays: for weights that are lengths.</summary>
    Smallest,
}
