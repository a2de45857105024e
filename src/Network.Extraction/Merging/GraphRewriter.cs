using Network.Model;

namespace Network.Extraction.Merging;

/// <summary>Makes the graphs of several documents fit to stand in one.</summary>
internal static class GraphRewriter
{
    /// <summary>The graph with the document's id before the name of every event, so that events of several documents stay apart.</summary>
    public static RelationGraph WithOwnEvents(RelationGraph graph, string document)
    {
        if (!graph.Relations.Any(relation => relation.Event is { } name && !name.StartsWith(document, StringComparison.Ordinal))) return graph;
        return new RelationGraph(graph.Actors, graph.Relations.Select(relation => relation.Event is { } name && !name.StartsWith(document, StringComparison.Ordinal)
            ? WithEvent(relation, $"{document}:{name}") : relation))
        {
            Title = graph.Title,
            Documents = graph.Documents,
            DeclaredTypes = graph.DeclaredTypes,
            Extra = graph.Extra,
        };
    }

    private static Relation WithEvent(Relation relation, string name) => new(relation, relation.Id, relation.Source, relation.Type, relation.Target) { Event = name };
}
