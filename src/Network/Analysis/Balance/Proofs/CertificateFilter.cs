using Network.Analysis.Counting;
using Network.Model;

namespace Network.Analysis.Balance.Proofs;

/// <summary>A filter as text, to be applied again to the same input. A null member filters nothing.</summary>
public sealed record CertificateFilter
{
    /// <summary>Ids of relation types.</summary>
    public IReadOnlyList<string>? Types { get; init; }

    /// <summary>Ids of kinds of actors.</summary>
    public IReadOnlyList<string>? Kinds { get; init; }

    /// <summary>The first date.</summary>
    public string? FromDate { get; init; }

    /// <summary>The last date.</summary>
    public string? ToDate { get; init; }

    /// <summary>Ids of actors who must speak.</summary>
    public IReadOnlyList<string>? AssertedBy { get; init; }

    /// <summary>Ids of actors who must not speak.</summary>
    public IReadOnlyList<string>? WithoutAssertedBy { get; init; }

    /// <summary>Ids of modalities.</summary>
    public IReadOnlyList<string>? Modalities { get; init; }

    /// <summary>Ids of documents.</summary>
    public IReadOnlyList<string>? Documents { get; init; }

    /// <summary>Ids of actors left out.</summary>
    public IReadOnlyList<string>? WithoutActors { get; init; }

    /// <summary>The least weight.</summary>
    public double? MinWeight { get; init; }

    /// <summary>The least confidence.</summary>
    public double? MinConfidence { get; init; }

    /// <summary>True when nothing is filtered.</summary>
    public bool IsEmpty => this == new CertificateFilter();

    /// <summary>Writes a filter down.</summary>
    public static CertificateFilter Of(RelationFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return new CertificateFilter
        {
            Types = Ids(filter.Types, type => type.Id),
            Kinds = Ids(filter.Kinds, kind => kind.Id()),
            FromDate = filter.From?.Text,
            ToDate = filter.To?.Text,
            AssertedBy = Ids(filter.AssertedBy, actor => actor.Id),
            WithoutAssertedBy = Ids(filter.WithoutAssertedBy, actor => actor.Id),
            Modalities = Ids(filter.Modalities, modality => modality.Id()),
            Documents = Ids(filter.Documents, document => document.Id),
            WithoutActors = Ids(filter.WithoutActors, actor => actor.Id),
            MinWeight = filter.MinWeight,
            MinConfidence = filter.MinConfidence,
        };
    }

    /// <summary>The filter over a graph.</summary>
    /// <exception cref="FormatException">Something that it names is not of this graph.</exception>
    public RelationFilter For(RelationGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        if (IsEmpty) return RelationFilter.None;
        RelationTypes types = RelationTypes.With(graph.DeclaredTypes);
        return new RelationFilter
        {
            Types = Named(Types, types.Find, "relation type"),
            Kinds = Named<ActorKind?>(Kinds, id => ActorKinds.TryParse(id, out ActorKind kind) ? kind : null, "kind of actor")?.ConvertAll(kind => kind!.Value),
            From = Date(FromDate),
            To = Date(ToDate),
            AssertedBy = Named(AssertedBy, graph.FindActor, "actor"),
            WithoutAssertedBy = Named(WithoutAssertedBy, graph.FindActor, "actor"),
            Modalities = Named<Modality?>(Modalities, id => Model.Modalities.TryParse(id, out Modality modality) ? modality : null, "modality")?.ConvertAll(modality => modality!.Value),
            Documents = Named(Documents, id => graph.Documents.FirstOrDefault(document => document.Id == id), "document"),
            WithoutActors = Named(WithoutActors, graph.FindActor, "actor"),
            MinWeight = MinWeight,
            MinConfidence = MinConfidence,
        };
    }

    private static List<string>? Ids<T>(IReadOnlyCollection<T>? items, Func<T, string> id) => items is null ? null : [.. items.Select(id)];

    private static List<T>? Named<T>(IReadOnlyList<string>? ids, Func<string, T?> find, string what) =>
        ids is null ? null : [.. ids.Select(id => find(id) ?? throw new FormatException($"the filter names the {what} \"{id}\", which the input does not have"))];

    private static EdtfDate? Date(string? text) => text is null ? null : EdtfDate.Parse(text);
}
