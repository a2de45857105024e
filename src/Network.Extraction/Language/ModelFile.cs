using System.IO.Compression;
using System.Text;

namespace Network.Extraction.Language;

/// <summary>Writes and reads learned weights: hashes as ascending differences, weights as small numbers, the whole compressed.</summary>
internal static class ModelFile
{
    /// <summary>Writes models one behind the other.</summary>
    public static void Write(Stream stream, params LinearModel[] models)
    {
        using BrotliStream packed = new(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using BinaryWriter writer = new(packed, Encoding.UTF8, leaveOpen: true);
        writer.Write7BitEncodedInt(models.Length);
        foreach (LinearModel model in models) Write(writer, model);
    }

    /// <summary>Reads what <see cref="Write(Stream, LinearModel[])"/> wrote.</summary>
    public static LinearModel[] Read(Stream stream)
    {
        using BrotliStream packed = new(stream, CompressionMode.Decompress, leaveOpen: true);
        using BufferedStream buffered = new(packed, 1 << 16);
        using BinaryReader reader = new(buffered, Encoding.UTF8, leaveOpen: true);
        LinearModel[] models = new LinearModel[reader.Read7BitEncodedInt()];
        for (int i = 0; i < models.Length; i++) models[i] = Read(reader);
        return models;
    }

    // Like stands beside like, which compresses better: first all hashes, then all lengths, classes and weights.
    private static void Write(BinaryWriter writer, LinearModel model)
    {
        writer.Write7BitEncodedInt(model.Classes.Count);
        foreach (string name in model.Classes) writer.Write(name);
        int rows = model.Keys.Length;
        writer.Write7BitEncodedInt(rows);
        uint last = 0;
        foreach (uint key in model.Keys)
        {
            writer.Write7BitEncodedInt64(key - last);
            last = key;
        }

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
        string[] classes = new string[reader.Read7BitEncodedInt()];
        for (int i = 0; i < classes.Length; i++) classes[i] = reader.ReadString();
        uint[] keys = new uint[reader.Read7BitEncodedInt()];
        uint last = 0;
        for (int row = 0; row < keys.Length; row++) keys[row] = last += (uint)reader.Read7BitEncodedInt64();
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
