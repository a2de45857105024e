using System.IO.Compression;
using Network.Files;
using Network.Model;

namespace Network.Extraction.Batch;

/// <summary>What was read of a document, packed: its actors as they are, its relations as a compressed relation file.</summary>
/// <remarks>A tenth of what the relations take as objects, which is what a folder of many documents is held as until all are read.</remarks>
internal sealed class PackedGraph
{
    private readonly byte[] _bytes;

    private PackedGraph(RelationGraph head, byte[] bytes)
    {
        Head = head;
        _bytes = bytes;
    }

    /// <summary>The graph without its relations.</summary>
    public RelationGraph Head { get; }

    /// <summary>Packs a graph.</summary>
    public static PackedGraph Of(RelationGraph graph)
    {
        using MemoryStream bytes = new();
        using (BrotliStream packed = new(bytes, CompressionLevel.Fastest, leaveOpen: true)) RelationFileWriter.Write(graph, packed);
        return new PackedGraph(new RelationGraph(graph.Actors, []) { Title = graph.Title, Documents = graph.Documents, DeclaredTypes = graph.DeclaredTypes, Extra = graph.Extra }, bytes.ToArray());
    }

    /// <summary>The whole graph, made anew.</summary>
    public RelationGraph Unpack()
    {
        using BrotliStream packed = new(new MemoryStream(_bytes), CompressionMode.Decompress);
        ReadResult read = RelationFileReader.Read(packed, "");
        return read.Graph ?? throw new InvalidOperationException($"What was written cannot be read again: {read.Problems[0]}");
    }
}
