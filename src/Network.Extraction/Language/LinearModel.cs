using System.Numerics;

namespace Network.Extraction.Language;

/// <summary>Weights of features for classes, as a perceptron has learned them; only those above a threshold are kept.</summary>
/// <remarks>Features are found by open addressing; a row holds pairs of class and weight.</remarks>
internal sealed class LinearModel
{
    private readonly uint[] _slotKey;
    private readonly int[] _slotRow;
    private readonly int[] _rowStart;
    private readonly byte[] _class;
    private readonly short[] _weight;
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
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 2));
        _mask = size - 1;
        _slotKey = new uint[size];
        _slotRow = new int[size];
        for (int row = 0; row < keys.Length; row++)
        {
            int slot = (int)(keys[row] & (uint)_mask);
            while (_slotRow[slot] != 0) slot = (slot + 1) & _mask;
            _slotKey[slot] = keys[row];
            _slotRow[slot] = row + 1;
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

    /// <summary>Sums the weights of the features for each class.</summary>
    /// <param name="features">Hashes of the features that hold.</param>
    /// <param name="scores">Set to the sums; as long as there are classes.</param>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores.Clear();
        foreach (uint key in features)
        {
            int slot = (int)(key & (uint)_mask);
            int row;
            while ((row = _slotRow[slot]) != 0 && _slotKey[slot] != key) slot = (slot + 1) & _mask;
            if (row == 0) continue;
            int end = _rowStart[row];
            for (int pair = _rowStart[row - 1]; pair < end; pair++) scores[_class[pair]] += _weight[pair];
        }
    }
}
