using System.Buffers;
using Network.Files;

namespace Network.Analysis;

/// <summary>Brings arcs into rows by one of their ends, over all processors: a stable counting sort, so that the result is the same however it is spread.</summary>
/// <remarks>
/// Nodes are cut into ranges. First every piece of the arcs is dealt out to the ranges, then every range is sorted by itself, in the nearest cache:
/// writing straight to the rows would miss all caches once an arc. Time O(n + m); memory 8 bytes an arc (16 with weights) while it works.
/// </remarks>
internal sealed class RowSort
{
    private const int MostRanges = 256;
    private const int NodesPerRange = 2048;
    private const int MostPieces = 64;
    private const int TiesPerPiece = 65_536;

    private readonly int[] _source;
    private readonly int[] _target;
    private readonly sbyte[]? _sign;
    private readonly double[]? _weight;
    private readonly bool _bothEnds;
    private readonly int[] _offsets;
    private readonly int _shift;
    private readonly int _ranges;
    private readonly int _pieces;

    private RowSort(int nodeCount, int[] source, int[] target, sbyte[]? sign, double[]? weight, bool bothEnds)
    {
        _source = source;
        _target = target;
        _sign = sign;
        _weight = weight;
        _bothEnds = bothEnds;
        _offsets = LargeArray.Zeros<int>(nodeCount + 1);
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
        new RowSort(nodeCount, source, target, sign, weight, bothEnds).Sorted();

    private SignedAdjacency Sorted()
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
        int[] neighbours = LargeArray.Uninitialized<int>((int)arcs);
        sbyte[]? signs = _sign is null ? null : LargeArray.Uninitialized<sbyte>((int)arcs);
        double[]? weights = _weight is null ? null : LargeArray.Uninitialized<double>((int)arcs);
        Parallel.For(0, _ranges, range => Sort(range, begins[range], begins[range + 1], dealt, dealtWeights, neighbours, signs, weights));
        ArrayPool<ulong>.Shared.Return(dealt);
        if (weights is not null) ArrayPool<double>.Shared.Return(dealtWeights);
        return new SignedAdjacency(_offsets, neighbours, signs, weights, null);
    }

    /// <summary>How many arcs of a piece go to each range.</summary>
    private int[] Count(int piece)
    {
        (ReadOnlySpan<int> sources, ReadOnlySpan<int> targets, _) = Piece(piece);
        int[] counts = new int[_ranges];
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
        (ReadOnlySpan<int> sources, ReadOnlySpan<int> targets, int first) = Piece(piece);
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

    private Slice Piece(int piece)
    {
        int from = (int)((long)_target.Length * piece / _pieces), to = (int)((long)_target.Length * (piece + 1) / _pieces);
        return new Slice(_source.AsSpan(from, to - from), _target.AsSpan(from, to - from), from);
    }

    private readonly ref struct Slice(ReadOnlySpan<int> source, ReadOnlySpan<int> target, int first)
    {
        private readonly ReadOnlySpan<int> _source = source;
        private readonly ReadOnlySpan<int> _target = target;

        public void Deconstruct(out ReadOnlySpan<int> source, out ReadOnlySpan<int> target, out int from)
        {
            source = _source;
            target = _target;
            from = first;
        }
    }
}
