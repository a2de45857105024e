using Network.Analysis.Counting;
using Network.Model;

namespace Network.Tests.Report;

/// <summary>Makes small graphs with evidence, in few words.</summary>
internal sealed class Tell
{
    private readonly Dictionary<string, Actor> _actors = new(StringComparer.Ordinal);
    private readonly List<Relation> _relations = [];

    public SourceDocument? Document { get; set; }

    public Actor Actor(string id, string name, ActorKind kind = ActorKind.Person, string[]? aliases = null, Position[]? positions = null) =>
        _actors[id] = new Actor(id, name) { Kind = kind, Aliases = aliases ?? [], Positions = positions ?? [] };

    public Actor this[string id] => _actors[id];

    /// <summary>Adds a relation with one piece of evidence; speakers outermost first.</summary>
    public Relation Relation(
        string source, string type, string target, int? paragraph = null, string? speakers = null, string? trigger = null,
        Modality modality = Modality.Asserted, bool negated = false, string? date = null, string? to = null, string? happening = null,
        string? contestedBy = null, string? note = null, bool inferred = false, bool evidence = true, double weight = 1, int? sign = null, double? confidence = null)
    {
        Evidence piece = new()
        {
            Document = Document,
            Paragraph = paragraph,
            Trigger = trigger,
            AssertedBy = [.. Split(speakers).Select(id => _actors[id])],
            Modality = modality,
            Negated = negated,
            ContestedBy = [.. Split(contestedBy).Select(id => _actors[id])],
            SourceInferred = inferred,
            Rule = "coder",
            Confidence = confidence,
        };
        Relation relation = new($"r{_relations.Count + 1}", _actors[source], RelationTypes.BuiltIn.Find(type)!, _actors[target])
        {
            Date = date is null ? null : EdtfDate.Parse(date),
            To = to is null ? null : _actors[to],
            Event = happening,
            Note = note,
            Weight = weight,
            OwnSign = sign,
            Evidence = evidence ? [piece] : [],
        };
        _relations.Add(relation);
        return relation;
    }

    public RelationGraph Graph(string? title = null, bool edgeList = false) => new(_actors.Values, _relations)
    {
        Title = title,
        Documents = Document is null ? [] : [Document],
        IsEdgeList = edgeList,
    };

    /// <summary>Counts what is asserted and not negated, declared memberships of groups, and refuted speech acts: enough for a fixture.</summary>
    public static CountedTies Count(RelationGraph graph, bool alleged = false)
    {
        List<Actor> actors = [.. graph.Actors.Where(actor => actor.Kind.TakesPart())];
        List<(Relation Relation, int Sign, TieTraits Traits)> counted = [];
        SortedDictionary<string, int> left = new(StringComparer.Ordinal);
        foreach (Relation relation in graph.Relations)
        {
            bool member = relation.Type.Id == "member_of" && relation.Target.Kind == ActorKind.Group;
            if (relation.Type.Affiliation && !member) continue;
            string? reason = !relation.Source.Kind.TakesPart() || !relation.Target.Kind.TakesPart() ? "place, document or event"
                : relation.Negated ? "negated"
                : relation.Modality == Modality.Refuted && relation.Type.SpeechAct || relation.Modality == Modality.Asserted ? null
                : alleged && relation.Modality == Modality.Alleged ? null
                : relation.Modality.Id();
            if (reason is not null) left[reason] = left.GetValueOrDefault(reason) + 1;
            else counted.Add((relation, member ? 1 : relation.Sign, member ? TieTraits.Affiliation : relation.Type.Symmetric ? TieTraits.Symmetric : TieTraits.None));
        }

        return new CountedTies
        {
            Actors = ActorTable.Of(actors),
            Source = [.. counted.Select(tie => actors.IndexOf(tie.Relation.Source))],
            Target = [.. counted.Select(tie => actors.IndexOf(tie.Relation.Target))],
            Sign = [.. counted.Select(tie => (sbyte)tie.Sign)],
            Traits = [.. counted.Select(tie => tie.Traits)],
            Relations = [.. counted.Select(tie => tie.Relation)],
            LeftOut = [.. left.Select(reason => new LeftOut(reason.Key, reason.Value))],
            IsEdgeList = graph.IsEdgeList,
        };
    }

    private static string[] Split(string? ids) => ids is null ? [] : ids.Split(' ');
}
