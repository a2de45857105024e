using Network.Model;

namespace Network.Analysis.Counting;

/// <summary>Which relations an analysis looks at. A null member filters nothing.</summary>
/// <remarks>
/// A relation stays while it passes the filters on type, kind, actor, date and weight, and one piece of its evidence passes
/// those on speaker, document, modality and confidence together; pieces that do not pass are dropped from it. A speaker matches anywhere
/// in a chain. Undated means the document's date; a relation without any date does not pass a filter on dates.
/// </remarks>
public sealed record RelationFilter
{
    /// <summary>Nothing is filtered.</summary>
    public static RelationFilter None { get; } = new();

    /// <summary>Only relations of these types.</summary>
    public IReadOnlyCollection<RelationType>? Types { get; init; }

    /// <summary>Only actors of these kinds, and relations between them.</summary>
    public IReadOnlyCollection<ActorKind>? Kinds { get; init; }

    /// <summary>Only relations that may have happened on its first day or later.</summary>
    public EdtfDate? From { get; init; }

    /// <summary>Only relations that may have happened on its last day or earlier.</summary>
    public EdtfDate? To { get; init; }

    /// <summary>Only evidence in whose chain one of these speaks.</summary>
    public IReadOnlyCollection<Actor>? AssertedBy { get; init; }

    /// <summary>Only evidence in whose chain none of these speaks.</summary>
    public IReadOnlyCollection<Actor>? WithoutAssertedBy { get; init; }

    /// <summary>Only evidence of these modalities; all of them are then counted.</summary>
    public IReadOnlyCollection<Modality>? Modalities { get; init; }

    /// <summary>Counts alleged relations as if they were asserted; what is looked at stays the same.</summary>
    public bool CountAlleged { get; init; }

    /// <summary>Only evidence of these documents.</summary>
    public IReadOnlyCollection<SourceDocument>? Documents { get; init; }

    /// <summary>Without these actors and their relations.</summary>
    public IReadOnlyCollection<Actor>? WithoutActors { get; init; }

    /// <summary>Only relations at least so strong.</summary>
    public double? MinWeight { get; init; }

    /// <summary>Only evidence that was found with at least this confidence, from 0 to 1; what has none, as what a person wrote down, stays.</summary>
    public double? MinConfidence { get; init; }

    /// <summary>The graph that passes; the same object when nothing is filtered. O(relations + evidence).</summary>
    public RelationGraph Apply(RelationGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        if (this == None) return graph;
        List<Actor> actors = [.. graph.Actors.Where(Passes)];
        List<Relation> relations = [];
        foreach (Relation relation in graph.Relations)
        {
            if (Trimmed(relation) is { } kept) relations.Add(kept);
        }

        return new RelationGraph(actors, relations)
        {
            Title = graph.Title,
            Documents = graph.Documents,
            DeclaredTypes = graph.DeclaredTypes,
            IsEdgeList = graph.IsEdgeList,
            Extra = graph.Extra,
        };
    }

    private bool Passes(Actor actor) =>
        (Kinds is null || Kinds.Contains(actor.Kind)) && (WithoutActors is null || !WithoutActors.Contains(actor));

    private bool Passes(Evidence piece) =>
        (Modalities is null || Modalities.Contains(piece.Modality))
        && (Documents is null || (piece.Document is not null && Documents.Contains(piece.Document)))
        && (MinConfidence is null || piece.Confidence is null || piece.Confidence >= MinConfidence)
        && (AssertedBy is null || piece.AssertedBy.Any(AssertedBy.Contains))
        && (WithoutAssertedBy is null || !piece.AssertedBy.Any(WithoutAssertedBy.Contains));

    private bool PassesDate(Relation relation)
    {
        if (From is null && To is null) return true;
        return RelationGraph.EffectiveDate(relation) is { } date
            && (From is null || date.LastDay >= From.FirstDay)
            && (To is null || date.FirstDay <= To.LastDay);
    }

    private Relation? Trimmed(Relation relation)
    {
        if (!Passes(relation.Source) || !Passes(relation.Target)
            || (Types is not null && !Types.Contains(relation.Type))
            || (MinWeight is not null && relation.Weight < MinWeight)
            || !PassesDate(relation)) return null;
        IReadOnlyList<Evidence> all = relation.EvidenceOrNone;
        List<Evidence> kept = [.. all.Where(Passes)];
        if (kept.Count == 0) return null;
        return kept.Count == all.Count ? relation : relation.WithEvidence(kept);
    }
}
