using Network.Model;

namespace Network.Tests.Support;

/// <summary>Writes small relation graphs in a line each: <c>.Tie("a", "supported", "b")</c>.</summary>
internal sealed class GraphBuilder
{
    private readonly List<Actor> _actors = [];
    private readonly List<Relation> _relations = [];
    private readonly List<SourceDocument> _documents = [];
    private readonly List<RelationType> _types = [];

    public GraphBuilder Actor(string id, ActorKind kind = ActorKind.Person, params string[] aliases)
    {
        _actors.Add(new Actor(id, id) { Kind = kind, Aliases = aliases });
        return this;
    }

    public GraphBuilder Document(string id, string? date = null, string? narrator = null)
    {
        _documents.Add(new SourceDocument { Id = id, Date = date is null ? null : EdtfDate.Parse(date), Narrator = narrator is null ? null : Find(narrator) });
        return this;
    }

    public GraphBuilder Type(RelationType type)
    {
        _types.Add(type);
        return this;
    }

    /// <summary>Adds a relation; actors not named before are persons. Evidence is added when a document or speaker is named.</summary>
    public GraphBuilder Tie(string source, string type, string target, string? document = null, string? by = null,
        Modality modality = Modality.Asserted, bool negated = false, string? date = null, double weight = 1, int? sign = null)
    {
        List<Evidence> evidence = [];
        if (document is not null || by is not null || modality != Modality.Asserted || negated)
            evidence.Add(Piece(document, by, modality, negated));
        return Tie(source, type, target, evidence, date, weight, sign);
    }

    public GraphBuilder Tie(string source, string type, string target, IReadOnlyList<Evidence> evidence, string? date = null, double weight = 1, int? sign = null)
    {
        _relations.Add(new Relation($"r{_relations.Count + 1}", Find(source), RelationTypes.With(_types).Find(type)!, Find(target))
        {
            Date = date is null ? null : EdtfDate.Parse(date),
            Weight = weight,
            OwnSign = sign,
            Evidence = evidence,
        });
        return this;
    }

    /// <summary>A piece of evidence; speakers by comma, the outermost first.</summary>
    public Evidence Piece(string? document = null, string? by = null, Modality modality = Modality.Asserted, bool negated = false) => new()
    {
        Document = document is null ? null : _documents.First(known => known.Id == document),
        AssertedBy = by is null ? [] : [.. by.Split(',').Select(Find)],
        Modality = modality,
        Negated = negated,
        Paragraph = 1,
    };

    public RelationGraph Build() => new(_actors, _relations) { Documents = _documents, DeclaredTypes = _types };

    private Actor Find(string id)
    {
        if (_actors.Find(actor => actor.Id == id) is { } known) return known;
        Actor(id);
        return _actors[^1];
    }
}
