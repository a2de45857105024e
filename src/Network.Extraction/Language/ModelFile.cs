using System.IO.Compression;
using System.Text;

namespace Network.Extraction.Language;

/// <summary>Writes and reads what was learned: clusters of words and a tagger's weights, as hashes in ascending differences and small numbers, then a parser's network; the whole compressed.</summary>
internal static class ModelFile
{
    /// <summary>Writes clusters of words, a tagger's weights and a parser's network.</summary>
    public static void Write(Stream stream, WordClusters clusters, LinearModel tagging, ParserNetwork parsing)
    {
        using BrotliStream packed = new(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using BinaryWriter writer = new(packed, Encoding.UTF8, leaveOpen: true);
        WriteKeys(writer, clusters.Words);
        writer.Write(clusters.Clusters);
        Write(writer, tagging);
        NetworkFile.Write(writer, parsing);
    }

    /// <summary>Reads what <see cref="Write(Stream, WordClusters, LinearModel, ParserNetwork)"/> wrote.</summary>
    public static (WordClusters Clusters, LinearModel Tagging, ParserNetwork Parsing) Read(Stream stream)
    {
        using BrotliStream packed = new(stream, CompressionMode.Decompress, leaveOpen: true);
        using BufferedStream buffered = new(packed, 1 << 16);
        using BinaryReader reader = new(buffered, Encoding.UTF8, leaveOpen: true);
        uint[] words = ReadKeys(reader);
        WordClusters clusters = new(words, reader.ReadBytes(words.Length));
        return (clusters, Read(reader), NetworkFile.Read(reader));
    }

    /// <summary>Writes hashes as ascending differences.</summary>
    public static void WriteKeys(BinaryWriter writer, uint[] keys)
    {
        writer.Write7BitEncodedInt(keys.Length);
        uint last = 0;
        foreach (uint key in keys)
        {
            writer.Write7BitEncodedInt64(key - last);
            last = key;
        }
    }

    /// <summary>Reads what <see cref="WriteKeys"/> wrote.</summary>
    public static uint[] ReadKeys(BinaryReader reader)
    {
        uint[] keys = new uint[reader.Read7BitEncodedInt()];
        uint last = 0;
        for (int row = 0; row < keys.Length; row++) keys[row] = last += (uint)reader.Read7BitEncodedInt64();
        return keys;
    }

    /// <summary>Writes strings with their number before them.</summary>
    public static void WriteNames(BinaryWriter writer, IReadOnlyList<string> names)
    {
        writer.Write7BitEncodedInt(names.Count);
        foreach (string name in names) writer.Write(name);
    }

    /// <summary>Reads what <see cref="WriteNames"/> wrote.</summary>
    public static string[] ReadNames(BinaryReader reader)
    {
        string[] names = new string[reader.Read7BitEncodedInt()];
        // They are compared with what the code calls them: the same strings are told equal at once.
        for (int i = 0; i < names.Length; i++) names[i] = string.Intern(reader.ReadString());
        return names;
    }

    // Like stands beside like, which compresses better: first all hashes, then all lengths, classes and weights.
    private static void Write(BinaryWriter writer, LinearModel model)
    {
        WriteNames(writer, model.Classes);
        WriteKeys(writer, model.Keys);
        int rows = model.Keys.Length;
        for (int row = 0; row < rows; row++) writer.Write7BitEncodedInt(model.Row(row).Classes.Length);
        for (int row = 0; row < rows; row++) writer.Write(model.Row(row).Classes.Span);
        for (int row = 0; row < rows; row++)
        {
            // Zigzag: small weights of either sign are small numbers, one byte each.
            foreach (short weight in model.Row(row).Weights.Span) writer.Write7BitEncodedInt((weight << 1) ^ (weight >> 31));
        }
    }

    private static LinearModel Read(BinaryReader reader)
    {
        string[] classes = ReadNames(reader);
        uint[] keys = ReadKeys(reader);
        int[] start = new int[keys.Length + 1];
        for (int row = 0; row < keys.Length; row++) start[row + 1] = start[row] + reader.Read7BitEncodedInt();
        byte[] pairClass = reader.ReadBytes(start[^1]);
        short[] weights = new short[start[^1]];
        for (int pair = 0; pair < weights.Length; pair++)
        {
            int zigzag = reader.Read7BitEncodedInt();
            weights[pair] = (short)((zigzag >> 1) ^ -(zigzag & 1));
        }

        return new LinearModel(classes, keys, start, pairClass, weights);
    }
}
