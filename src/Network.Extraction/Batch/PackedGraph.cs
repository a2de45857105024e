using System.IO.Compression;
using Network.Files;
using Network.Model;

namespace Network.Extraction.Batch;

/// <summary>What was read of a document, as a compressed relation file: a tenth of what it takes as objects.</summary>
internal static class PackedGraph
{
    /// <summary>Packs a graph.</summary>
    public static byte[] Pack(RelationGraph graph)
    {
        using MemoryStream bytes = new();
        using (BrotliStream packed = new(bytes, CompressionLevel.Fastest, leaveOpen: true)) RelationFileWriter.WriteLine(graph, packed);
        return bytes.ToArray();
    }

    /// <summary>The graph, made anew.</summary>
    public static RelationGraph Unpack(byte[] bytes)
    {
        using BrotliStream packed = new(new MemoryStream(bytes), CompressionMode.Decompress);
        ReadResult read = RelationFileReader.Read(packed, "");
        return read.Graph ?? throw new InvalidOperationException($"What was written cannot be read again: {read.Problems[0]}");
    }
}
