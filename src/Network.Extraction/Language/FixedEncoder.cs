using System.Buffers;

namespace Network.Extraction.Language;

/// <summary>An encoder that has learned: its layers' weights are laid out for products.</summary>
internal sealed class FixedEncoder
{
    private readonly Encoder _encoder;
    private readonly PackedMatrix[] _weights;

    /// <summary>Makes it; later changes of the encoder's layers are not seen.</summary>
    public FixedEncoder(Encoder encoder)
    {
        _encoder = encoder;
        _weights = [.. encoder.Layers.Select(layer => new PackedMatrix(layer.Weights, RecurrentLayer.Columns))];
    }

    /// <summary>Encodes a sentence.</summary>
    /// <param name="keys">Keys of its words, <see cref="Encoder.KeyCount"/> a word.</param>
    /// <param name="count">How many words.</param>
    /// <param name="x">Set to <see cref="RecurrentLayer.Size"/> numbers a word.</param>
    public void Encode(ReadOnlySpan<uint> keys, int count, Span<float> x)
    {
        const int Size = RecurrentLayer.Size;
        int each = _encoder.KeyCount;
        float[] room = ArrayPool<float>.Shared.Rent(count * (RecurrentLayer.Columns + (2 * Size)));
        Span<float> sums = room.AsSpan(0, count * RecurrentLayer.Columns);
        Span<float> carried = room.AsSpan(sums.Length, count * Size);
        Span<float> next = room.AsSpan(sums.Length + carried.Length, count * Size);
        Span<int> rows = stackalloc int[each];
        for (int word = 0; word < count; word++)
        {
            _encoder.Rows(keys.Slice(word * each, each), rows);
            _encoder.Embed(rows, x.Slice(word * Size, Size));
        }

        // The layers write to and fro.
        Span<float> from = x[..(count * Size)], to = next;
        for (int i = 0; i < _weights.Length; i++)
        {
            RecurrentLayer layer = _encoder.Layers[i];
            _weights[i].ProductFrom(layer.Bias, from, count, sums);
            layer.Run(from, count, sums, carried, to);
            Span<float> swap = from;
            from = to;
            to = swap;
        }

        if (_weights.Length % 2 == 1) from.CopyTo(x);
        ArrayPool<float>.Shared.Return(room);
    }
}
