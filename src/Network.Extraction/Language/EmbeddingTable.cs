namespace Network.Extraction.Language;

/// <summary>A vector of numbers for each known hash, such as that of a word, and one for all that are unknown.</summary>
internal sealed class EmbeddingTable
{
    /// <summary>Makes the table.</summary>
    /// <param name="keys">The known hashes, ascending.</param>
    /// <param name="size">How long a vector is.</param>
    /// <param name="vectors">The vectors, the one for the unknown first.</param>
    public EmbeddingTable(uint[] keys, int size, float[] vectors)
    {
        Rows = new HashRows(keys);
        Size = size;
        Vectors = vectors;
    }

    /// <summary>Knows each hash's row.</summary>
    public HashRows Rows { get; }

    /// <summary>The known hashes, ascending.</summary>
    public uint[] Keys => Rows.Keys;

    /// <summary>How long a vector is.</summary>
    public int Size { get; }

    /// <summary>The vectors one behind the other, the one for the unknown first.</summary>
    public float[] Vectors { get; }

    /// <summary>The row of a hash; 0 when it is unknown.</summary>
    public int Row(uint key) => Rows.Row(key);
}
