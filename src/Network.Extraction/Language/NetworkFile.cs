namespace Network.Extraction.Language;

/// <summary>
/// Writes and reads a parser's network: names and hashes, then its numbers as fractions of 16 bits, of which eleven tell the digits;
/// a word's vector as whole numbers of 8 bits behind the size of their unit.
/// </summary>
internal static class NetworkFile
{
    /// <summary>Writes a network.</summary>
    public static void Write(BinaryWriter writer, ParserNetwork network)
    {
        Encoder encoder = network.Encoder;
        ModelFile.WriteNames(writer, network.Labels);
        writer.Write7BitEncodedInt(encoder.Tables.Length);
        foreach ((int i, EmbeddingTable table) in encoder.Tables.Index())
        {
            writer.Write7BitEncodedInt(encoder.Keys[i]);
            writer.Write7BitEncodedInt(table.Size);
            ModelFile.WriteKeys(writer, table.Keys);
            WriteVectors(writer, table);
        }

        writer.Write7BitEncodedInt(encoder.Layers.Length);
        foreach (RecurrentLayer layer in encoder.Layers)
        {
            Write(writer, layer.Weights);
            Write(writer, layer.Bias);
            Write(writer, layer.Carry);
        }

        foreach (float[] numbers in (float[][])[network.Roles, network.RoleBias, network.Arcs, network.ArcBias, network.Distance, network.LabelWeights, network.LabelBias]) Write(writer, numbers);
    }

    /// <summary>Reads what <see cref="Write(BinaryWriter, ParserNetwork)"/> wrote.</summary>
    public static ParserNetwork Read(BinaryReader reader)
    {
        string[] labels = ModelFile.ReadNames(reader);
        int[] keys = new int[reader.Read7BitEncodedInt()];
        EmbeddingTable[] tables = new EmbeddingTable[keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = reader.Read7BitEncodedInt();
            int size = reader.Read7BitEncodedInt();
            tables[i] = ReadVectors(reader, ModelFile.ReadKeys(reader), size);
        }

        RecurrentLayer[] layers = new RecurrentLayer[reader.Read7BitEncodedInt()];
        for (int i = 0; i < layers.Length; i++) layers[i] = new RecurrentLayer(Numbers(reader), Numbers(reader), Numbers(reader));
        return new ParserNetwork(new Encoder(tables, keys, layers), labels, Numbers(reader), Numbers(reader), Numbers(reader), Numbers(reader), Numbers(reader), Numbers(reader), Numbers(reader));
    }

    private static void WriteVectors(BinaryWriter writer, EmbeddingTable table)
    {
        Span<sbyte> numbers = stackalloc sbyte[table.Size];
        for (int at = 0; at < table.Vectors.Length; at += table.Size)
        {
            ReadOnlySpan<float> vector = table.Vectors.AsSpan(at, table.Size);
            writer.Write((Half)PackedTable.Pack(vector, numbers));
            foreach (sbyte number in numbers) writer.Write(number);
        }
    }

    private static EmbeddingTable ReadVectors(BinaryReader reader, uint[] keys, int size)
    {
        float[] vectors = new float[(keys.Length + 1) * size];
        Span<byte> numbers = stackalloc byte[size];
        for (int at = 0; at < vectors.Length; at += size)
        {
            float unit = (float)reader.ReadHalf();
            reader.ReadExactly(numbers);
            for (int i = 0; i < size; i++) vectors[at + i] = unit * (sbyte)numbers[i];
        }

        return new EmbeddingTable(keys, size, vectors);
    }

    private static void Write(BinaryWriter writer, float[] numbers)
    {
        writer.Write7BitEncodedInt(numbers.Length);
        foreach (float number in numbers) writer.Write((Half)number);
    }

    private static float[] Numbers(BinaryReader reader)
    {
        float[] numbers = new float[reader.Read7BitEncodedInt()];
        for (int i = 0; i < numbers.Length; i++) numbers[i] = (float)reader.ReadHalf();
        return numbers;
    }
}
