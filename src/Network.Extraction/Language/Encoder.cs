using System.Buffers;

namespace Network.Extraction.Language;

/// <summary>Turns the words of a sentence into numbers that speak of each word in its sentence: embeddings, then recurrent layers.</summary>
internal sealed class Encoder
{
    /// <summary>Makes the encoder.</summary>
    /// <param name="tables">Embeddings; their vectors stand side by side and are <see cref="RecurrentLayer.Size"/> long together.</param>
    /// <param name="keys">How many keys a word has for each table; their vectors are added.</param>
    /// <param name="layers">The layers, lowest first.</param>
    public Encoder(EmbeddingTable[] tables, int[] keys, RecurrentLayer[] layers)
    {
        Tables = tables;
        Keys = keys;
        Layers = layers;
        KeyCount = keys.Sum();
    }

    /// <summary>The embeddings.</summary>
    public EmbeddingTable[] Tables { get; }

    /// <summary>How many keys a word has for each table.</summary>
    public int[] Keys { get; }

    /// <summary>How many keys a word has.</summary>
    public int KeyCount { get; }

    /// <summary>The layers, lowest first.</summary>
    public RecurrentLayer[] Layers { get; }

    /// <summary>Finds the rows of a word's keys.</summary>
    /// <param name="keys">The keys, those for the first table first.</param>
    /// <param name="rows">Set to the rows.</param>
    public void Rows(ReadOnlySpan<uint> keys, Span<int> rows)
    {
        int at = 0;
        for (int table = 0; table < Tables.Length; table++)
        {
            for (int key = 0; key < Keys[table]; key++, at++) rows[at] = Tables[table].Row(keys[at]);
        }
    }

    /// <summary>Adds up a word's vectors.</summary>
    /// <param name="rows">Its rows.</param>
    /// <param name="x">Set to the sums, all tables side by side.</param>
    public void Embed(ReadOnlySpan<int> rows, Span<float> x)
    {
        x.Clear();
        int at = 0;
        foreach ((int table, EmbeddingTable embedding) in Tables.Index())
        {
            Span<float> part = x[..embedding.Size];
            for (int key = 0; key < Keys[table]; key++, at++)
            {
                ReadOnlySpan<float> vector = embedding.Vectors.AsSpan(rows[at] * embedding.Size, embedding.Size);
                for (int i = 0; i < vector.Length; i++) part[i] += vector[i];
            }

            x = x[embedding.Size..];
        }
    }

    /// <summary>Encodes a sentence.</summary>
    /// <param name="keys">Keys of its words, <see cref="KeyCount"/> a word.</param>
    /// <param name="count">How many words.</param>
    /// <param name="x">Set to <see cref="RecurrentLayer.Size"/> numbers a word.</param>
    public void Encode(ReadOnlySpan<uint> keys, int count, Span<float> x)
    {
        const int Size = RecurrentLayer.Size;
        float[] room = ArrayPool<float>.Shared.Rent(count * (RecurrentLayer.Columns + (2 * Size)));
        Span<float> sums = room.AsSpan(0, count * RecurrentLayer.Columns);
        Span<float> carried = room.AsSpan(sums.Length, count * Size);
        Span<float> next = room.AsSpan(sums.Length + carried.Length, count * Size);
        Span<int> rows = stackalloc int[KeyCount];
        for (int word = 0; word < count; word++)
        {
            Rows(keys.Slice(word * KeyCount, KeyCount), rows);
            Embed(rows, x.Slice(word * Size, Size));
        }

        // The layers write to and fro.
        Span<float> from = x[..(count * Size)], to = next;
        foreach (RecurrentLayer layer in Layers)
        {
            layer.Sum(from, count, sums);
            layer.Run(from, count, sums, carried, to);
            Span<float> swap = from;
            from = to;
            to = swap;
        }

        if (Layers.Length % 2 == 1) from.CopyTo(x);
        ArrayPool<float>.Shared.Return(room);
    }
}
