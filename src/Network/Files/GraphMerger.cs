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
        List<Problem> problems = [], ofTypes = [];
        MergedTypes types = MergedTypes.Of(graphs, ofTypes);
        (RelationGraph head, MergedActors actors, MergedDocuments documents) = Heads(PackedHeads.Of(graphs), types, problems);
        problems.AddRange(ofTypes);
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
    /// <param name="heads">At least two graphs but for their relations; they need not be held any longer.</param>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    /// <remarks>Near linear in the number of actors and their spellings. Beside the result, some forty bytes an actor of a graph are held while they are merged.</remarks>
    public static MergedHeads MergeHeads(PackedHeads heads)
    {
        ArgumentNullException.ThrowIfNull(heads);
        int[] graphs = [.. Enumerable.Range(0, heads.Count).Where(place => heads.Head(place) is not null)];
        if (graphs.Length < 2) throw new ArgumentException("There are no several graphs to merge.", nameof(heads));
        List<Problem> problems = [];
        MergedTypes types = MergedTypes.Of([], problems);
        (RelationGraph graph, MergedActors actors, MergedDocuments documents) = Heads(heads, types, problems);
        return new MergedHeads(graph, problems, actors, documents, types, graphs);
    }

    private static (RelationGraph Graph, MergedActors Actors, MergedDocuments Documents) Heads(PackedHeads packed, MergedTypes types, List<Problem> problems)
    {
        List<HeadRow> heads = [.. Enumerable.Range(0, packed.Count).Select(packed.Head).OfType<HeadRow>()];
        MergedActors actors = MergedActors.Of(packed, problems);
        MergedDocuments documents = MergedDocuments.Of(packed, actors, problems);
        string[] titles = [.. heads.Select(head => head.Title).Where(title => title >= 0).Distinct().Select(title => packed.Texts[title])];
        RelationGraph graph = new(actors.All, [])
        {
            Title = titles.Length == 0 ? null : string.Join(" + ", titles),
            Documents = documents.All,
            DeclaredTypes = types.Declared,
            IsEdgeList = heads.TrueForAll(head => head.IsEdgeList),
            Extra = Extras.Join(heads.Select(head => packed.Extra(head.Extra))),
        };
        return (graph, actors, documents);
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
