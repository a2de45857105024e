using Network.Files.Merging;
using Network.Model;

namespace Network.Files;

/// <summary>Graphs that are merged but for their relations; these are read one graph after the other, so that no more than one need be in memory.</summary>
/// <remarks>Holds the merged actors and documents, and for each actor and document of the graphs, as a number, which of them it became.</remarks>
public sealed class MergedHeads
{
    private readonly MergedActors _actors;
    private readonly MergedDocuments _documents;
    private readonly MergedTypes _types;
    private readonly int[] _graphs;

    internal MergedHeads(RelationGraph graph, IReadOnlyList<Problem> problems, MergedActors actors, MergedDocuments documents, MergedTypes types, int[] graphs)
    {
        Graph = graph;
        Problems = problems;
        _graphs = graphs;
        _actors = actors;
        _documents = documents;
        _types = types;
    }

    /// <summary>The merged graph without relations.</summary>
    public RelationGraph Graph { get; }

    /// <summary>What was kept apart, and why: warnings only.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>How many graphs were merged.</summary>
    public int Count => _graphs.Length;

    /// <summary>The merged relations, those that <see cref="GraphMerger.Merge"/> would give, in the order of the graphs.</summary>
    /// <param name="load">Gives the whole graph of a place, with the actors and documents of its head in their order; asked for each in order.</param>
    /// <returns>Read while they are asked for, by one reader at a time; beginning anew reads all anew.</returns>
    /// <exception cref="ArgumentException">A whole graph is not that of its head.</exception>
    /// <remarks>Beside one graph, some 40 bytes a relation are held to tell its identity, and as many an ordered pair and type of relations.</remarks>
    public IEnumerable<Relation> Relations(Func<int, RelationGraph> load)
    {
        ArgumentNullException.ThrowIfNull(load);
        return Read();

        IEnumerable<Relation> Read()
        {
            MergedRelations relations = new(_actors, _documents, _types);
            foreach (int i in _graphs)
            {
                foreach (Relation relation in relations.Of(load(i), i)) yield return relation;
            }
        }
    }
}
