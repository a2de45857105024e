using Network.Files.Merging;
using Network.Model;

namespace Network.Files;

/// <summary>Makes one graph of several: actors, documents and types that are the same become one, relations are kept apart.</summary>
/// <remarks>
/// Actors of different files are one when their ids are equal and their names do not contradict, or when names (aliases included) are equal
/// after <see cref="NameFolding"/>. Two actors of one file never become one, not by way of a third either. What contradicts stays apart
/// under a new id, with a warning. Relations of equal source, type, target and id are one when they say the same; else the later gets a new id.
/// </remarks>
public static class GraphMerger
{
    /// <summary>Merges graphs; a single one is given back as it is.</summary>
    /// <param name="graphs">At least one; on conflict the earlier keeps its id.</param>
    /// <returns>The graph and warnings. Its actors, documents and relations stand in the order of the inputs.</returns>
    /// <remarks>Near linear in the number of actors, their spellings, and relations.</remarks>
    public static MergeResult Merge(IReadOnlyList<NamedGraph> graphs)
    {
        ArgumentNullException.ThrowIfNull(graphs);
        if (graphs.Count == 0) throw new ArgumentException("There is no graph to merge.", nameof(graphs));
        if (graphs.Count == 1) return new MergeResult(graphs[0].Graph, []);
        (RelationGraph head, List<Problem> problems, MergedActors actors, MergedDocuments documents, MergedTypes types) = Heads(graphs);
        MergedRelations relations = new(actors, documents, types);
        RelationGraph merged = new(head.Actors, graphs.SelectMany((named, i) => relations.Of(named.Graph, i)))
        {
            Title = head.Title,
            Documents = head.Documents,
            DeclaredTypes = head.DeclaredTypes,
            IsEdgeList = head.IsEdgeList,
            Extra = head.Extra,
        };
        return new MergeResult(merged, problems);
    }

    /// <summary>Merges many graphs of which one at a time is whole in memory; the result is that of merging them whole.</summary>
    /// <param name="heads">At least two: all of the graphs but their relations. They declare no types. They need not be held any longer.</param>
    /// <exception cref="ArgumentException">There are fewer than two, or a type is declared.</exception>
    /// <remarks>Near linear in the number of actors and their spellings.</remarks>
    public static MergedHeads MergeHeads(IReadOnlyList<NamedGraph> heads)
    {
        ArgumentNullException.ThrowIfNull(heads);
        if (heads.Count < 2) throw new ArgumentException("There are no several graphs to merge.", nameof(heads));
        // Whether a declared type may keep its id depends on the relations of all the others.
        if (heads.Any(head => head.Graph.DeclaredTypes.Count > 0)) throw new ArgumentException("Graphs that declare types are merged whole.", nameof(heads));
        (RelationGraph graph, List<Problem> problems, MergedActors actors, MergedDocuments documents, MergedTypes types) = Heads(heads);
        return new MergedHeads(graph, problems, actors, documents, types, heads.Count);
    }

    private static (RelationGraph Graph, List<Problem> Problems, MergedActors Actors, MergedDocuments Documents, MergedTypes Types) Heads(IReadOnlyList<NamedGraph> graphs)
    {
        List<Problem> problems = [];
        MergedActors actors = MergedActors.Of(graphs, problems);
        MergedDocuments documents = MergedDocuments.Of(graphs, actors, problems);
        MergedTypes types = MergedTypes.Of(graphs, problems);
        string[] titles = [.. graphs.Select(named => named.Graph.Title).OfType<string>().Distinct()];
        RelationGraph head = new(actors.All, [])
        {
            Title = titles.Length == 0 ? null : string.Join(" + ", titles),
            Documents = documents.All,
            DeclaredTypes = types.Declared,
            IsEdgeList = graphs.All(named => named.Graph.IsEdgeList),
            Extra = Extras.Join(graphs.Select(named => named.Graph.Extra)),
        };
        return (head, problems, actors, documents, types);
    }
}

/// <summary>A graph and the file that it came from.</summary>
/// <param name="File">The input as the user named it.</param>
/// <param name="Graph">The graph.</param>
public sealed record NamedGraph(string File, RelationGraph Graph);

/// <summary>What came of merging.</summary>
/// <param name="Graph">The one graph.</param>
/// <param name="Problems">What was kept apart, and why: warnings only.</param>
public sealed record MergeResult(RelationGraph Graph, IReadOnlyList<Problem> Problems);
