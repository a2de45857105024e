namespace Network.Analysis.Factions.Leiden;

/// <summary>Leiden (Traag, Waltman, van Eck 2019, doi:10.1038/s41598-019-41695-z) over signed, weighted, directed, layered ties as index arrays.</summary>
/// <remarks>
/// <para>The quality is a sum over layers, each with null models of its own; see <see cref="LeidenQuality"/>. Modularity of a layer is divided
/// by its total weight before the layer's own weight multiplies it, so layers of different size count alike.</para>
/// <para>The refinement phase is as published. The queue of moves ends when no node gains by going to a neighbour's camp or founding its own;
/// above 3 million arcs (two a tie) when a round gains little, and above 10 million the search ends with an iteration that would gain less than a thousandth.
/// Where camps are few, searches that start from annealed camps compete with the one that starts from single nodes.</para>
/// <para>The same seed gives the same camps on any number of processors. Time about O(m) an iteration; memory some 40 bytes a tie.</para>
/// </remarks>
public static class LeidenCommunities
{
    /// <summary>Each node's camp, numbered from 0 in the order of first nodes.</summary>
    /// <param name="nodes">How many nodes there are.</param>
    /// <param name="layers">The ties; at least one layer.</param>
    /// <param name="directed">True when the null models of modularity see direction.</param>
    /// <param name="options">Quality, resolution, seed; null for signed modularity.</param>
    /// <param name="cancellation">Ends the search early with the best so far.</param>
    /// <exception cref="ArgumentException">A node is out of range, or a weight is not finite and above 0.</exception>
    public static int[] Find(int nodes, IReadOnlyList<LeidenLayer> layers, bool directed, LeidenOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nodes);
        ArgumentNullException.ThrowIfNull(layers);
        options ??= new LeidenOptions();
        options.Check();
        LevelGraph graph = LevelBuilder.Build(nodes, layers, directed, options);
        return LeidenSearch.Find(graph, options, SeededRandom.Of(options.Seed).Next(), cancellation).Camp;
    }
}
