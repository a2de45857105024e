using Network.Extraction.Language;

namespace Network.Training;

/// <summary>Puts words whose vectors point the same way in one cluster: k-means on the sphere (Dhillon and Modha 2001).</summary>
internal static class Clustering
{
    private const int Most = byte.MaxValue;
    private const int Rounds = 25;

    /// <summary>Clusters the words of vectors.</summary>
    /// <param name="vectors">The vectors.</param>
    /// <param name="seed">Decides with which words the clusters begin.</param>
    public static WordClusters Of(WordVectors vectors, int seed)
    {
        int size = vectors.Size, words = vectors.Values.Length / size, wide = (Most + Matrices.Lanes - 1) / Matrices.Lanes * Matrices.Lanes;
        float[] unit = [.. vectors.Values];
        for (int word = 0; word < words; word++) Shorten(unit.AsSpan(word * size, size));

        // The most frequent words are many of a kind: the clusters begin anywhere.
        int[] first = [.. Enumerable.Range(0, words)];
        new Random(seed).Shuffle(first);
        float[] centres = new float[Most * size];
        for (int cluster = 0; cluster < Most; cluster++) unit.AsSpan(first[cluster] * size, size).CopyTo(centres.AsSpan(cluster * size));

        int[] clusterOf = new int[words];
        float[] across = new float[size * wide], near = new float[words * wide];
        for (int round = 0; round < Rounds; round++)
        {
            Matrices.Transpose(centres, Most, size, across, wide);
            Array.Clear(near);
            Matrices.AddProduct(unit, words, size, across, wide, near);
            for (int word = 0; word < words; word++)
            {
                ReadOnlySpan<float> to = near.AsSpan(word * wide, Most);
                int best = 0;
                for (int cluster = 1; cluster < Most; cluster++)
                {
                    if (to[cluster] > to[best]) best = cluster;
                }

                clusterOf[word] = best;
            }

            Array.Clear(centres);
            for (int word = 0; word < words; word++)
            {
                Span<float> centre = centres.AsSpan(clusterOf[word] * size, size);
                for (int i = 0; i < size; i++) centre[i] += unit[(word * size) + i];
            }

            for (int cluster = 0; cluster < Most; cluster++) Shorten(centres.AsSpan(cluster * size, size));
        }

        (uint Word, int Row)[] known = [.. vectors.Rows.Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Key)];
        return new WordClusters([.. known.Select(word => word.Word)], [.. known.Select(word => (byte)(clusterOf[word.Row] + 1))]);
    }

    private static void Shorten(Span<float> vector)
    {
        float squares = 0;
        foreach (float value in vector) squares += value * value;
        if (squares == 0) return;
        float by = 1 / MathF.Sqrt(squares);
        foreach (ref float value in vector) value *= by;
    }
}
