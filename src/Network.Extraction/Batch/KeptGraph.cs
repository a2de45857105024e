using Network.Model;

namespace Network.Extraction.Batch;

/// <summary>Where the graph of a document that was read is kept.</summary>
/// <param name="Place">Its part, where parts are kept.</param>
/// <param name="Packed">Its bytes, where none are.</param>
internal readonly record struct KeptGraph(PartPlace Place, byte[]? Packed = null)
{
    /// <summary>The graph, made anew.</summary>
    /// <exception cref="IOException">The part can no longer be read.</exception>
    public RelationGraph Load() => Packed is null ? PartFolder.Graph(Place) : PackedGraph.Unpack(Packed);
}
