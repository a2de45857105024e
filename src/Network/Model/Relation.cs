using System.Text.Json.Nodes;
using QuikGraph;

namespace Network.Model;

/// <summary>What one actor did or said to another, with its evidence. Parallel relations of one pair are kept apart.</summary>
public sealed class Relation : IEdge<Actor>
{
    /// <summary>Makes a relation.</summary>
    /// <param name="id">Identity is source, type, target and this.</param>
    /// <param name="source">Who acts.</param>
    /// <param name="type">What kind of relation it is.</param>
    /// <param name="target">Whom it concerns.</param>
    public Relation(string id, Actor source, RelationType type, Actor target)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(target);
        Id = id;
        Source = source;
        Type = type;
        Target = target;
    }

    /// <summary>Makes a relation that tells what another does under another identity, but for what its initialiser says.</summary>
    /// <param name="other">The other.</param>
    /// <param name="id">Identity is source, type, target and this.</param>
    /// <param name="source">Who acts.</param>
    /// <param name="type">What kind of relation it is.</param>
    /// <param name="target">Whom it concerns.</param>
    public Relation(Relation other, string id, Actor source, RelationType type, Actor target)
        : this(id, source, type, target)
    {
        ArgumentNullException.ThrowIfNull(other);
        IdIsGiven = other.IdIsGiven;
        Date = other.Date;
        Weight = other.Weight;
        OwnSign = other.OwnSign;
        To = other.To;
        Event = other.Event;
        Note = other.Note;
        Evidence = other.Evidence;
        Extra = other.Extra;
    }

    /// <summary>The id; with source, type and target it makes the identity.</summary>
    public string Id { get; }

    /// <summary>Who acts.</summary>
    public Actor Source { get; }

    /// <summary>What kind of relation it is.</summary>
    public RelationType Type { get; }

    /// <summary>Whom it concerns.</summary>
    public Actor Target { get; }

    /// <summary>True when the file gives the id; false when it was made from source, type, target and a count.</summary>
    public bool IdIsGiven { get; init; }

    /// <summary>When it happened; null when the text does not say.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>Strength, above 0; 1 unless told.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>A sign of its own that overrides the type's.</summary>
    public int? OwnSign { get; init; }

    /// <summary>+1 for, -1 against, 0 neither.</summary>
    public int Sign => OwnSign ?? Type.Sign;

    /// <summary>A third party: the body one was removed from, the commission a case was referred to.</summary>
    public Actor? To { get; init; }

    /// <summary>Relations of one act share it: four people expelled by one vote.</summary>
    public string? Event { get; init; }

    /// <summary>The coder's remark.</summary>
    public string? Note { get; init; }

    /// <summary>Where it is told and on whose word. May be empty.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>The evidence, or the one piece that a relation without evidence counts as.</summary>
    public IReadOnlyList<Evidence> EvidenceOrNone => Evidence.Count > 0 ? Evidence : NoEvidence;

    /// <summary>The firmest modality of the evidence.</summary>
    public Modality Modality
    {
        get
        {
            Modality firmest = Modality.Future;
            foreach (Evidence piece in EvidenceOrNone)
            {
                if (piece.Modality < firmest) firmest = piece.Modality;
            }

            return firmest;
        }
    }

    /// <summary>True only when every piece of evidence is negated.</summary>
    public bool Negated
    {
        get
        {
            foreach (Evidence piece in EvidenceOrNone)
            {
                if (!piece.Negated) return false;
            }

            return true;
        }
    }

    /// <summary>True when someone denies a piece of its evidence.</summary>
    public bool IsContested => Evidence.Any(piece => piece.ContestedBy.Count > 0);

    /// <summary>The highest confidence of its pieces of evidence, from 0 to 1; null where one tells none, as what a person wrote down.</summary>
    public double? Confidence
    {
        get
        {
            double? highest = 0;
            foreach (Evidence piece in EvidenceOrNone) highest = piece.Confidence is { } own && highest is { } before ? Math.Max(own, before) : null;
            return highest;
        }
    }

    /// <summary>Members of the file that this version does not know, kept for writing back.</summary>
    public JsonObject? Extra { get; init; }

    /// <summary>The same relation on other evidence.</summary>
    public Relation WithEvidence(IReadOnlyList<Evidence> evidence) => new(this, Id, Source, Type, Target) { Evidence = evidence };

    private static IReadOnlyList<Evidence> NoEvidence { get; } = [Model.Evidence.None];

    /// <summary>The relation in words: "X supported Y".</summary>
    public override string ToString() => $"{Source.Name} {Type.Label} {Target.Name}";
}
