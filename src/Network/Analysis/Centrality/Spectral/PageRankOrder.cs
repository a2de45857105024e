using System.Numerics;
using System.Runtime.CompilerServices;
using Network.Files;

namespace Network.Analysis.Centrality.Spectral;

/// <summary>Nodes numbered for PageRank: those whose values are read most often lie side by side, and those that nobody reads come last.</summary>
/// <remarks>
/// A node's value is read once a round for each of its arcs out. Nodes fall into classes by the highest bit of that number, and keep
/// their order within a class: that makes the values as near to one another as a full sort does, while numbers are given out in long runs, on all
/// processors. O(n).
/// </remarks>
internal sealed class PageRankOrder
{
    /// <summary>No arc out.</summary>
    private const int SilentClass = 0;

    /// <summary>Arcs out and none in.</summary>
    private const int SourceClass = 1;
    private const int Classes = 34;

    private readonly int[] _out;
    private readonly int[] _in;

    /// <summary>By block of nodes and class: the number that the next node gets.</summary>
    private readonly int[] _next;

    /// <summary>A bit for each node: whether it has arcs out. So small that it stays in fast memory.</summary>
    private readonly ulong[] _gives;

    public PageRankOrder(SignedGraph graph, CancellationToken cancellation)
    {
        int n = graph.NodeCount, blocks = ParallelBlocks.Count(n);
        (_out, _in) = (graph.Out.Offsets, graph.In.Offsets);
        _next = new int[blocks * Classes];
        _gives = new ulong[(n + 63) / 64];
        ParallelBlocks.Run(n, Count, cancellation);
        int place = 0;
        for (int kind = Classes - 1; kind >= 0; kind--)
        {
            if (kind == SourceClass) Active = place;
            if (kind == SilentClass) Givers = place;
            for (int entry = kind; entry < _next.Length; entry += Classes) (_next[entry], place) = (place, place + _next[entry]);
        }

        Number = LargeArray.Uninitialized<int>(n);
        Node = LargeArray.Uninitialized<int>(n);
        ParallelBlocks.Run(n, Place, cancellation);
    }

    /// <summary>How many nodes have arcs in and out: they have the first numbers.</summary>
    public int Active { get; }

    /// <summary>How many nodes have arcs out: those without arcs in come after the active ones.</summary>
    public int Givers { get; }

    /// <summary>The number of each node.</summary>
    public int[] Number { get; }

    /// <summary>The node of each number.</summary>
    public int[] Node { get; }

    /// <summary>1 where a node has arcs out, else 0.</summary>
    public int Gives(int node) => (int)(_gives[node >> 6] >> node) & 1;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Count(int block, int first, int end)
    {
        for (int node = first; node < end; node++)
        {
            int kind = ClassOf(node);
            _next[(block * Classes) + kind]++;
            if (kind != SilentClass) _gives[node >> 6] |= 1UL << node;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Place(int block, int first, int end)
    {
        for (int node = first; node < end; node++)
        {
            int number = _next[(block * Classes) + ClassOf(node)]++;
            Number[node] = number;
            Node[number] = node;
        }
    }

    private int ClassOf(int node)
    {
        int given = _out[node + 1] - _out[node];
        if (given == 0) return SilentClass;
        return _in[node + 1] == _in[node] ? SourceClass : SourceClass + 1 + BitOperations.Log2((uint)given);
    }
}
