using System.Globalization;
using Network.Model;

namespace Network.Extraction.Merging;

/// <summary>Makes a graph anew with other actors in the place of its own.</summary>
internal static class GraphRewriter
{
    /// <summary>The graph with its actors replaced.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="actors">The actors that it is to have.</param>
    /// <param name="became">What each actor became.</param>
    /// <param name="dropped">Takes relations whose two ends became one.</param>
    public static RelationGraph WithActors(RelationGraph graph, IReadOnlyList<Actor> actors, IReadOnlyDictionary<Actor, Actor> became, ICollection<Dropped> dropped)
    {
        Dictionary<SourceDocument, SourceDocument> documents = new(ReferenceEqualityComparer.Instance);
        foreach (SourceDocument document in graph.Documents) documents.Add(document, With(document, became));
        HashSet<(Actor, RelationType, Actor, string)> taken = [];
        List<Relation> relations = new(graph.Relations.Count);
        foreach (Relation relation in graph.Relations)
        {
            Actor source = became[relation.Source], target = became[relation.Target];
            if (source == target && relation.Source != relation.Target)
            {
                Evidence? piece = relation.Evidence.Count == 0 ? null : relation.Evidence[0];
                dropped.Add(new Dropped(relation.ToString(), Place(piece), "both ends are one actor"));
                continue;
            }

            string id = Id(relation, source, target, taken);
            relations.Add(With(relation, id, source, target, relation.Event, piece => With(piece, became, documents), became));
        }

        return new RelationGraph(actors, relations)
        {
            Title = graph.Title,
            Documents = [.. graph.Documents.Select(document => documents[document])],
            DeclaredTypes = graph.DeclaredTypes,
            IsEdgeList = graph.IsEdgeList,
            Extra = graph.Extra,
        };
    }

    /// <summary>The graph with the document's id before the name of every event, so that events of several documents stay apart.</summary>
    public static RelationGraph WithOwnEvents(RelationGraph graph, string document)
    {
        if (!graph.Relations.Any(relation => relation.Event is { } name && !name.StartsWith(document, StringComparison.Ordinal))) return graph;
        return new RelationGraph(graph.Actors, graph.Relations.Select(relation => relation.Event is { } name && !name.StartsWith(document, StringComparison.Ordinal)
            ? With(relation, relation.Id, relation.Source, relation.Target, $"{document}:{name}", piece => piece, null) : relation))
        {
            Title = graph.Title,
            Documents = graph.Documents,
            DeclaredTypes = graph.DeclaredTypes,
            Extra = graph.Extra,
        };
    }

    /// <summary>The document and paragraph of a piece of evidence, in words.</summary>
    public static string Place(Evidence? piece) => piece is null ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{piece.Document?.Id}{(piece.Paragraph is int paragraph ? $", paragraph {paragraph}" : "")}");

    private static string Id(Relation relation, Actor source, Actor target, HashSet<(Actor, RelationType, Actor, string)> taken)
    {
        if (relation.IdIsGiven && taken.Add((source, relation.Type, target, relation.Id))) return relation.Id;
        string stem = relation.IdIsGiven ? relation.Id : $"{source.Id}-{relation.Type.Id}-{target.Id}";
        for (int n = relation.IdIsGiven ? 2 : 1; ; n++)
        {
            string id = string.Create(CultureInfo.InvariantCulture, $"{stem}-{n}");
            if (taken.Add((source, relation.Type, target, id))) return id;
        }
    }

    private static SourceDocument With(SourceDocument document, IReadOnlyDictionary<Actor, Actor> became) => new()
    {
        Id = document.Id,
        Title = document.Title,
        Date = document.Date,
        Archive = document.Archive,
        Url = document.Url,
        Narrator = document.Narrator is null ? null : became[document.Narrator],
        Extra = document.Extra,
    };

    private static Relation With(Relation relation, string id, Actor source, Actor target, string? eventName, Func<Evidence, Evidence> evidence, IReadOnlyDictionary<Actor, Actor>? became) =>
        new(id, source, relation.Type, target)
        {
            IdIsGiven = relation.IdIsGiven,
            Date = relation.Date,
            Weight = relation.Weight,
            OwnSign = relation.OwnSign,
            To = relation.To is null || became is null ? relation.To : became[relation.To],
            Event = eventName,
            Note = relation.Note,
            Evidence = [.. relation.Evidence.Select(evidence)],
            Extra = relation.Extra,
        };

    private static Evidence With(Evidence piece, IReadOnlyDictionary<Actor, Actor> became, Dictionary<SourceDocument, SourceDocument> documents) => new()
    {
        Document = piece.Document is null ? null : documents[piece.Document],
        Paragraph = piece.Paragraph,
        Start = piece.Start,
        End = piece.End,
        Trigger = piece.Trigger,
        AssertedBy = [.. piece.AssertedBy.Select(actor => became[actor])],
        Modality = piece.Modality,
        Negated = piece.Negated,
        ContestedBy = [.. piece.ContestedBy.Select(actor => became[actor])],
        SourceInferred = piece.SourceInferred,
        Rule = piece.Rule,
        Confidence = piece.Confidence,
        Note = piece.Note,
        Extra = piece.Extra,
    };
}
