using System.Numerics;
using System.Runtime.InteropServices;

namespace Network.Extraction.Language;

/// <summary>Weights of features for classes, as a perceptron has learned them; only those above a threshold are kept.</summary>
/// <remarks>Features are found by open addressing; a row holds pairs of class and weight.</remarks>
internal sealed class LinearModel
{
    // Rows that speak of many classes are laid out in full and added eight or sixteen classes at a time.
    private const int DenseFrom = 12;

    private readonly ulong[] _slots;
    private readonly int[] _rowStart;
    private readonly int[] _denseAt;
    private readonly byte[] _class;
    private readonly short[] _weight;
    private readonly short[] _dense;
    private readonly int _width;
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
        _width = (classes.Count + Vector<short>.Count - 1) / Vector<short>.Count * Vector<short>.Count;
        _denseAt = new int[keys.Length];
        int dense = 0;
        for (int row = 0; row < keys.Length; row++) _denseAt[row] = rowStart[row + 1] - rowStart[row] < DenseFrom ? -1 : dense++ * _width;
        _dense = new short[dense * _width];
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 2));
        _mask = size - 1;
        // Key and row in one number: a look is one cache line.
        _slots = new ulong[size];
        for (int row = 0; row < keys.Length; row++)
        {
            for (int pair = rowStart[row]; _denseAt[row] >= 0 && pair < rowStart[row + 1]; pair++) _dense[_denseAt[row] + pairClass[pair]] = pairWeight[pair];
            int slot = (int)(keys[row] & (uint)_mask);
            while (_slots[slot] != 0) slot = (slot + 1) & _mask;
            _slots[slot] = ((ulong)keys[row] << 32) | (uint)(row + 1);
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
    public int Width => _width;

    /// <summary>Sums the weights of the features for each class.</summary>
    /// <param name="features">Hashes of the features that hold.</param>
    /// <param name="scores">Set to the sums; <see cref="Width"/> long.</param>
    public void Score(ReadOnlySpan<uint> features, Span<short> scores)
    {
        scores.Clear();
        Span<Vector<short>> sums = MemoryMarshal.Cast<short, Vector<short>>(scores[.._width]);
        foreach (uint key in features)
        {
            int slot = (int)(key & (uint)_mask);
            ulong found;
            while ((found = _slots[slot]) != 0 && (uint)(found >> 32) != key) slot = (slot + 1) & _mask;
            if (found == 0) continue;
            int row = (int)(uint)found - 1;
            int dense = _denseAt[row];
            if (dense >= 0)
            {
                ReadOnlySpan<Vector<short>> weights = MemoryMarshal.Cast<short, Vector<short>>(_dense.AsSpan(dense, _width));
                for (int v = 0; v < weights.Length; v++) sums[v] += weights[v];
                continue;
            }

            int end = _rowStart[row + 1];
            for (int pair = _rowStart[row]; pair < end; pair++) scores[_class[pair]] += _weight[pair];
        }
    }
}
