using System.Numerics;
using System.Runtime.CompilerServices;

namespace Network.Extraction.Language;

/// <summary>Weights of features for classes, as a perceptron has learned them; only those above a threshold are kept.</summary>
/// <remarks>
/// Features are found by open addressing. The tables are larger than a processor's near memory, so a look costs what the way to far memory
/// costs: a feature takes two such ways, to its slot and to its row, and all features of a state are looked up at once, so that the ways
/// overlap.
/// </remarks>
internal sealed class LinearModel
{
    // Rows that speak of many classes are laid out in full and added eight or sixteen classes at a time.
    private const int DenseFrom = 12;

    // Below a feature's key its slot holds the number of the row's pairs, or this, and below that the row's place.
    private const int Dense = DenseFrom;
    private const int PlaceBits = 28;
    private const int PlaceMask = (1 << PlaceBits) - 1;

    private readonly int[] _rowStart;
    private readonly byte[] _class;
    private readonly short[] _weight;

    // Key, length and place in one number: a look is one cache line, and no row must be read to know how long it is. Zero is an empty slot.
    private readonly ulong[] _slots;

    // Rows one behind the other: pairs of class and weight, or the weights of all classes.
    private readonly short[] _rows;
    private readonly int _mask;

    /// <summary>Makes the model.</summary>
    /// <param name="classes">Names of the classes.</param>
    /// <param name="keys">Hash of each feature, ascending, no two equal.</param>
    /// <param name="rowStart">Where each feature's pairs begin; one entry more than features.</param>
    /// <param name="pairClass">The class of each pair.</param>
    /// <param name="pairWeight">The weight of each pair.</param>
    public LinearModel(IReadOnlyList<string> classes, uint[] keys, int[] rowStart, byte[] pairClass, short[] pairWeight)
    {
        Classes = classes;
        Keys = keys;
        _rowStart = rowStart;
        _class = pairClass;
        _weight = pairWeight;
        Width = (classes.Count + Vector<short>.Count - 1) / Vector<short>.Count * Vector<short>.Count;
        // Two of three slots are taken at most.
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length + (keys.Length / 2)));
        _mask = size - 1;
        _slots = new ulong[size];
        _rows = new short[1 + Enumerable.Range(0, keys.Length).Sum(Length)];
        int at = 1;
        // What speaks of many classes is met most often, and stands close together.
        foreach (bool isDense in (ReadOnlySpan<bool>)[true, false])
        {
            for (int row = 0; row < keys.Length; row++)
            {
                if (IsDense(row) != isDense) continue;
                Lay(row, _rows.AsSpan(at, Length(row)));
                int slot = (int)(keys[row] & (uint)_mask);
                while (_slots[slot] != 0) slot = (slot + 1) & _mask;
                int pairs = isDense ? Dense : rowStart[row + 1] - rowStart[row];
                _slots[slot] = ((ulong)keys[row] << 32) | ((uint)pairs << PlaceBits) | (uint)at;
                at += Length(row);
            }
        }
    }

    /// <summary>Names of the classes.</summary>
    public IReadOnlyList<string> Classes { get; }

    /// <summary>Hash of each feature, ascending.</summary>
    public uint[] Keys { get; }

    /// <summary>The pairs of class and weight of a row.</summary>
    public (ReadOnlyMemory<byte> Classes, ReadOnlyMemory<short> Weights) Row(int row)
    {
        int start = _rowStart[row];
        int length = _rowStart[row + 1] - start;
        return (_class.AsMemory(start, length), _weight.AsMemory(start, length));
    }

    /// <summary>As long as scores must be: classes, and room to add several at once.</summary>
    public int Width { get; }

    /// <summary>Sums the weights of the features for each class.</summary>
    /// <param name="features">Hashes of the features that hold.</param>
    /// <param name="scores">Set to the sums; <see cref="Width"/> long.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Score(ReadOnlySpan<uint> features, Span<short> scores)
    {
        Span<ulong> found = stackalloc ulong[features.Length];
        Span<uint> sparse = stackalloc uint[features.Length];
        Span<int> dense = stackalloc int[features.Length];
        ulong[] slots = _slots;
        int mask = _mask;
        // No step of these loops waits for another: the processor fetches as many slots at once as it can, then as many rows.
        for (int i = 0; i < features.Length; i++) found[i] = slots[(int)(features[i] & (uint)mask)];
        int sparseCount = 0, denseCount = 0;
        for (int i = 0; i < features.Length; i++)
        {
            ulong entry = found[i];
            uint key = features[i];
            for (int slot = (int)(key & (uint)mask); entry != 0 & (uint)(entry >> 32) != key; entry = slots[slot]) slot = (slot + 1) & mask;
            // Written to both and counted in one or none, without a branch that cannot be foretold.
            dense[denseCount] = (int)entry & PlaceMask;
            sparse[sparseCount] = (uint)entry;
            int pairs = (int)((uint)entry >> PlaceBits), isDense = (Dense - 1 - pairs) >>> 31;
            denseCount += isDense;
            sparseCount += (-pairs >>> 31) - isDense;
        }

        AddDense(dense[..denseCount], scores);
        AddSparse(sparse[..sparseCount], scores);
    }

    private void AddDense(ReadOnlySpan<int> places, Span<short> scores)
    {
        short[] rows = _rows;
        for (int lane = 0; lane < Width; lane += Vector<short>.Count)
        {
            Vector<short> sum = Vector<short>.Zero;
            foreach (int at in places) sum += new Vector<short>(rows, at + lane);
            sum.CopyTo(scores[lane..]);
        }
    }

    private void AddSparse(ReadOnlySpan<uint> found, Span<short> scores)
    {
        short[] rows = _rows;
        foreach (uint row in found)
        {
            int at = (int)row & PlaceMask;
            for (int end = at + (2 * (int)(row >> PlaceBits)); at < end; at += 2) scores[rows[at]] += rows[at + 1];
        }
    }

    private bool IsDense(int row) => _rowStart[row + 1] - _rowStart[row] >= DenseFrom;

    private int Length(int row) => IsDense(row) ? Width : 2 * (_rowStart[row + 1] - _rowStart[row]);

    private void Lay(int row, Span<short> place)
    {
        bool isDense = IsDense(row);
        for (int pair = _rowStart[row], at = 0; pair < _rowStart[row + 1]; pair++)
        {
            if (isDense)
            {
                place[_class[pair]] = _weight[pair];
                continue;
            }

            place[at++] = _class[pair];
            place[at++] = _weight[pair];
        }
    }
}
