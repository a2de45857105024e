namespace Network.Extraction.Language;

/// <summary>Which words are used alike: each known word belongs to one of some hundred clusters, by which a word is told that the treebank lacks.</summary>
internal sealed class WordClusters
{
    private readonly HashRows _rows;
    private readonly byte[] _clusters;

    /// <summary>Makes the clusters.</summary>
    /// <param name="words">Hashes of words, ascending.</param>
    /// <param name="clusters">The cluster of each, from 1.</param>
    public WordClusters(uint[] words, byte[] clusters)
    {
        _rows = new HashRows(words);
        _clusters = [0, .. clusters];
    }

    /// <summary>Hashes of the known words, ascending.</summary>
    public uint[] Words => _rows.Keys;

    /// <summary>The cluster of each known word, from 1.</summary>
    public ReadOnlySpan<byte> Clusters => _clusters.AsSpan(1);

    /// <summary>The cluster of a word; 0 for one that is unknown.</summary>
    /// <param name="word">Its hash, <see cref="WordFeatures.Word"/>.</param>
    public byte Of(uint word) => _clusters[_rows.Row(word)];
}
