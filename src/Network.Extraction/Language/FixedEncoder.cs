using System.Buffers;

namespace Network.Extraction.Language;

/// <summary>An encoder that has learned: its vectors are packed, and its layers' weights laid out for products.</summary>
internal sealed class FixedEncoder
{
    private readonly PackedTable[] _tables;
    private readonly int[] _keys;
    private readonly RecurrentLayer[] _layers;
    private readonly QuantizedMatrix[] _weights;

    /// <summary>Makes it; later changes of the encoder's numbers are not seen.</summary>
    public FixedEncoder(Encoder encoder)
    {
        _tables = [.. encoder.Tables.Select(table => new PackedTable(table))];
        _keys = encoder.Keys;
        _layers = encoder.Layers;
        KeyCount = encoder.KeyCount;
        _weights = [.. encoder.Layers.Select(layer => new QuantizedMatrix(layer.Weights, RecurrentLayer.Columns))];
    }

    /// <summary>How many keys a word has.</summary>
    public int KeyCount { get; }

    /// <summary>Encodes a sentence.</summary>
    /// <param name="keys">Keys of its words, <see cref="KeyCount"/> a word.</param>
    /// <param name="count">How many words.</param>
    /// <param name="x">Set to <see cref="RecurrentLayer.Size"/> numbers a word.</param>
    public void Encode(ReadOnlySpan<uint> keys, int count, Span<float> x)
    {
        const int Size = RecurrentLayer.Size;
        int each = KeyCount;
        float[] room = ArrayPool<float>.Shared.Rent(count * (RecurrentLayer.Columns + (2 * Size)));
        Span<float> sums = room.AsSpan(0, count * RecurrentLayer.Columns);
        Span<float> carried = room.AsSpan(sums.Length, count * Size);
        Span<float> next = room.AsSpan(sums.Length + carried.Length, count * Size);
        Span<int> rows = stackalloc int[each];
        for (int word = 0; word < count; word++) Embed(keys.Slice(word * each, each), rows, x.Slice(word * Size, Size));

        // The layers write to and fro.
        Span<float> from = x[..(count * Size)], to = next;
        for (int i = 0; i < _weights.Length; i++)
        {
            RecurrentLayer layer = _layers[i];
            _weights[i].ProductFrom(layer.Bias, from, count, sums);
            layer.Run(from, count, sums, carried, to);
            Span<float> swap = from;
            from = to;
            to = swap;
        }

        if (_weights.Length % 2 == 1) from.CopyTo(x);
        ArrayPool<float>.Shared.Return(room);
    }

    /// <summary>Adds up a word's vectors, those of all tables side by side.</summary>
    private void Embed(ReadOnlySpan<uint> keys, Span<int> rows, Span<float> x)
    {
        for (int table = 0, at = 0; table < _tables.Length; table++)
        {
            PackedTable packed = _tables[table];
            Span<int> own = rows.Slice(at, _keys[table]);
            for (int key = 0; key < own.Length; key++) own[key] = packed.Row(keys[at + key]);
            packed.Sum(own, x[..packed.Size]);
            at += own.Length;
            x = x[packed.Size..];
        }
    }
}
