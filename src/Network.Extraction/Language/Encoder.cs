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
}
