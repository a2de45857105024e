using System.Buffers;
using System.Runtime.CompilerServices;
using Network.Files;

namespace Network.Analysis;

/// <summary>Brings arcs into rows by one of their ends, over all processors: a stable counting sort, so that the result is the same however it is spread.</summary>
/// <remarks>
/// Nodes are cut into ranges. First every piece of the arcs is dealt out to the ranges, then every range is sorted by itself, in the nearest cache:
/// writing straight to the rows would miss all caches once an arc. Time O(n + m); memory 8 bytes an arc (16 with weights) while it works.
/// The loops are compiled at their best from the first call on: a large graph is sorted in fewer calls than it takes to be compiled a second time.
/// </remarks>
internal sealed class RowSort
{
    private const int MostRanges = 256;
    private const int NodesPerRange = 2048;
    private const int MostPieces = 64;
    private const int TiesPerPiece = 65_536;

    /// <summary>Each arc's source; null where the arcs are rows.</summary>
    private readonly int[]? _source;

    /// <summary>Where the rows begin; null where the arcs are ties.</summary>
    private readonly int[]? _rows;
    private readonly int[] _target;
    private readonly sbyte[]? _sign;
    private readonly double[]? _weight;
    private readonly bool _bothEnds;
    private readonly int[] _offsets;
    private readonly int _shift;
    private readonly int _ranges;
    private readonly int _pieces;

    private RowSort(int[] offsets, int[]? source, int[]? rows, int[] target, sbyte[]? sign, double[]? weight, bool bothEnds)
    {
        int nodeCount = offsets.Length - 1;
        _source = source;
        _rows = rows;
        _target = target;
        _sign = sign;
        _weight = weight;
        _bothEnds = bothEnds;
        _offsets = offsets;
        while (((nodeCount - 1) >> _shift) >= MostRanges || 1 << _shift < NodesPerRange) _shift++;
        _ranges = nodeCount == 0 ? 0 : ((nodeCount - 1) >> _shift) + 1;
        _pieces = Math.Clamp(target.Length / TiesPerPiece, 1, MostPieces);
    }

    /// <summary>Rows by target; within a row arcs lie in the order of the ties. Ties from a node to itself are left out.</summary>
    /// <param name="nodeCount">n.</param>
    /// <param name="source">Each tie's source, checked; may be longer.</param>
    /// <param name="target">Each tie's target.</param>
    /// <param name="sign">Signs, or null.</param>
    /// <param name="weight">Weights, or null.</param>
    /// <param name="bothEnds">True when every tie enters the rows of both its ends.</param>
    /// <exception cref="ArgumentException">There are more arcs than an array holds.</exception>
    public static SignedAdjacency ByTarget(int nodeCount, int[] source, int[] target, sbyte[]? sign, double[]? weight, bool bothEnds) =>
        new RowSort(LargeArray.Zeros<int>(nodeCount + 1), source, null, target, sign, weight, bothEnds).Sorted(null);

    /// <summary>The arcs of rows by their other end; the new rows come out in order, since they are filled in the order of the old.</summary>
    /// <param name="rows">The arcs, none from a node to itself.</param>
    /// <param name="spare">Rows of the same arcs by their other end that nobody needs any longer: they are written over, which spares new memory.</param>
    public static SignedAdjacency Transposed(SignedAdjacency rows, SignedAdjacency? spare = null) =>
        new RowSort(spare?.Offsets ?? LargeArray.Zeros<int>(rows.NodeCount + 1), null, rows.Offsets, rows.Neighbours, rows.Signs, rows.Magnitudes, bothEnds: false)
            .Sorted(spare);

    private SignedAdjacency Sorted(SignedAdjacency? spare)
    {
        int[][] places = new int[_pieces][];
        Parallel.For(0, _pieces, piece => places[piece] = Count(piece));
        long arcs = 0;
        int[] begins = new int[_ranges + 1];
        for (int range = 0; range < _ranges; range++)
        {
            for (int piece = 0; piece < _pieces; piece++)
            {
                int count = places[piece][range];
                places[piece][range] = (int)arcs;
                arcs += count;
            }

            if (arcs > Array.MaxLength) throw new ArgumentException($"{arcs} arcs and more are more than an array holds");
            begins[range + 1] = (int)arcs;
        }

        ulong[] dealt = LargeArray.Advised(ArrayPool<ulong>.Shared.Rent((int)arcs));
        double[] dealtWeights = _weight is null ? [] : LargeArray.Advised(ArrayPool<double>.Shared.Rent((int)arcs));
        Parallel.For(0, _pieces, piece => Deal(piece, places[piece], dealt, dealtWeights));
        int[] neighbours = spare?.Neighbours ?? LargeArray.Uninitialized<int>((int)arcs);
        sbyte[]? signs = _sign is null ? null : spare?.Signs ?? LargeArray.Uninitialized<sbyte>((int)arcs);
        double[]? weights = _weight is null ? null : spare?.Magnitudes ?? LargeArray.Uninitialized<double>((int)arcs);
        Parallel.For(0, _ranges, range => Sort(range, begins[range], begins[range + 1], dealt, dealtWeights, neighbours, signs, weights));
        ArrayPool<ulong>.Shared.Return(dealt);
        if (weights is not null) ArrayPool<double>.Shared.Return(dealtWeights);
        return new SignedAdjacency(_offsets, neighbours, signs, weights, null);
    }

    /// <summary>How many arcs of a piece go to each range.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] Count(int piece)
    {
        (int from, int to) = Piece(piece);
        ReadOnlySpan<int> targets = _target.AsSpan(from, to - from);
        int[] counts = new int[_ranges];
        if (_source is null)
        {
            foreach (int target in targets) counts[target >> _shift]++;
            return counts;
        }

        ReadOnlySpan<int> sources = _source.AsSpan(from, to - from);
        for (int i = 0; i < sources.Length; i++)
        {
            int source = sources[i], target = targets[i];
            if (source == target) continue;
            counts[target >> _shift]++;
            if (_bothEnds) counts[source >> _shift]++;
        }

        return counts;
    }

    /// <summary>Writes the arcs of a piece to the ranges, each as node, neighbour and sign in one number.</summary>
    private void Deal(int piece, int[] next, ulong[] dealt, double[] dealtWeights)
    {
        (int first, int to) = Piece(piece);
        int[]? filled = _source is null ? ArrayPool<int>.Shared.Rent(to - first) : null;
        if (filled is not null) Fill(filled.AsSpan(0, to - first), first);
        Deal(_source is null ? filled.AsSpan(0, to - first) : _source.AsSpan(first, to - first), first, next, dealt, dealtWeights);
        if (filled is not null) ArrayPool<int>.Shared.Return(filled);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Deal(ReadOnlySpan<int> sources, int first, int[] next, ulong[] dealt, double[] dealtWeights)
    {
        ReadOnlySpan<int> targets = _target.AsSpan(first, sources.Length);
        for (int i = 0; i < sources.Length; i++)
        {
            int source = sources[i], target = targets[i];
            if (source == target) continue;
            uint sign = _sign is null ? 0 : (uint)(_sign[first + i] + 1);
            int place = next[target >> _shift]++;
            dealt[place] = ((ulong)(uint)target << 33) | ((ulong)(uint)source << 2) | sign;
            if (_weight is not null) dealtWeights[place] = _weight[first + i];
            if (!_bothEnds) continue;
            place = next[source >> _shift]++;
            dealt[place] = ((ulong)(uint)source << 33) | ((ulong)(uint)target << 2) | sign;
            if (_weight is not null) dealtWeights[place] = _weight[first + i];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Sort(int range, int begin, int end, ulong[] dealt, double[] dealtWeights, int[] neighbours, sbyte[]? signs, double[]? weights)
    {
        int first = range << _shift, last = (int)Math.Min(_offsets.Length - 1, ((long)range + 1) << _shift);
        Span<int> next = new int[last - first];
        ReadOnlySpan<ulong> arcs = dealt.AsSpan(begin, end - begin);
        foreach (ulong arc in arcs) next[(int)(arc >> 33) - first]++;
        int sum = begin;
        for (int i = 0; i < next.Length; i++)
        {
            int degree = next[i];
            next[i] = sum;
            sum += degree;
            _offsets[first + i + 1] = sum;
        }

        for (int i = 0; i < arcs.Length; i++)
        {
            ulong arc = arcs[i];
            int place = next[(int)(arc >> 33) - first]++;
            neighbours[place] = (int)(arc >> 2) & int.MaxValue;
            if (signs is not null) signs[place] = (sbyte)((int)(arc & 3) - 1);
            if (weights is not null) weights[place] = dealtWeights[begin + i];
        }
    }

    /// <summary>Writes the row of each arc from <paramref name="first"/> on.</summary>
    private void Fill(Span<int> sources, int first)
    {
        int row = Array.BinarySearch(_rows!, first);
        if (row < 0) row = ~row - 1;
        for (int at = 0; at < sources.Length; row++)
        {
            int end = Math.Min(_rows![row + 1] - first, sources.Length);
            sources[at..end].Fill(row);
            at = end;
        }
    }

    private (int From, int To) Piece(int piece) =>
        ((int)((long)_target.Length * piece / _pieces), (int)((long)_target.Length * (piece + 1) / _pieces));
}
