using System.Text.Json.Nodes;

namespace Network.Model;

/// <summary>Where a relation is told, and on whose word.</summary>
public sealed class Evidence
{
    /// <summary>Makes a piece that tells nothing but what its initialiser says.</summary>
    public Evidence()
    {
    }

    /// <summary>Makes a piece that tells what another does, but for what its initialiser says.</summary>
    /// <param name="other">The other.</param>
    public Evidence(Evidence other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Document = other.Document;
        Paragraph = other.Paragraph;
        Start = other.Start;
        End = other.End;
        Trigger = other.Trigger;
        AssertedBy = other.AssertedBy;
        Modality = other.Modality;
        Negated = other.Negated;
        ContestedBy = other.ContestedBy;
        SourceInferred = other.SourceInferred;
        Rule = other.Rule;
        Confidence = other.Confidence;
        Note = other.Note;
        Extra = other.Extra;
    }

    /// <summary>The document that tells it.</summary>
    public SourceDocument? Document { get; init; }

    /// <summary>The paragraph, counted from 1 after the document's header.</summary>
    public int? Paragraph { get; init; }

    /// <summary>First UTF-16 offset, in the document's text as read, of the smallest span that holds trigger and parties.</summary>
    public int? Start { get; init; }

    /// <summary>Offset behind the span's last character.</summary>
    public int? End { get; init; }

    /// <summary>The word or words that express the relation.</summary>
    public string? Trigger { get; init; }

    /// <summary>Who says so: the outermost reporter first, the innermost speaker last.</summary>
    public IReadOnlyList<Actor> AssertedBy { get; init; } = [];

    /// <summary>How firmly it is claimed.</summary>
    public Modality Modality { get; init; }

    /// <summary>True when the text says that it did not happen.</summary>
    public bool Negated { get; init; }

    /// <summary>Who denies it.</summary>
    public IReadOnlyList<Actor> ContestedBy { get; init; } = [];

    /// <summary>True when an agentless passive was resolved to the body that acts.</summary>
    public bool SourceInferred { get; init; }

    /// <summary>The rule that found it, "coder" for a person's reading, or "llm:" and a model's name.</summary>
    public string? Rule { get; init; }

    /// <summary>How sure the finder is, from 0 to 1.</summary>
    public double? Confidence { get; init; }

    /// <summary>The coder's remark.</summary>
    public string? Note { get; init; }

    /// <summary>Members of the file that this version does not know, kept for writing back.</summary>
    public JsonObject? Extra { get; init; }

    /// <summary>The innermost speaker: the last of <see cref="AssertedBy"/>; null when nobody is named.</summary>
    public Actor? Speaker => AssertedBy.Count == 0 ? null : AssertedBy[^1];

    /// <summary>What a relation without evidence counts as: one asserted piece with no document and no speaker.</summary>
    public static Evidence None { get; } = new();
}
