using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>A relation that a rule has read, by indices of actors.</summary>
internal sealed record FoundRelation
{
    /// <summary>Who acts.</summary>
    public required int Source { get; init; }

    /// <summary>Id of the type.</summary>
    public required string Type { get; init; }

    /// <summary>Whom it concerns.</summary>
    public required int Target { get; init; }

    /// <summary>The third party: the body someone was removed from, the commission a case was referred to.</summary>
    public int? To { get; init; }

    /// <summary>Name of the act, shared by the relations that one vote or order made.</summary>
    public string? Event { get; init; }

    /// <summary>Index of the sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>Number of the paragraph.</summary>
    public required int Paragraph { get; init; }

    /// <summary>Index of the word that tells it.</summary>
    public required int Word { get; init; }

    /// <summary>First offset of the trigger.</summary>
    public required int TriggerStart { get; init; }

    /// <summary>Offset behind the trigger.</summary>
    public required int TriggerEnd { get; init; }

    /// <summary>First offset of the span that holds trigger and parties.</summary>
    public required int Start { get; init; }

    /// <summary>Offset behind that span.</summary>
    public required int End { get; init; }

    /// <summary>How firmly it is claimed.</summary>
    public Modality Modality { get; init; }

    /// <summary>True when the text says that it did not happen.</summary>
    public bool Negated { get; init; }

    /// <summary>Who says so within the document, outermost first; the narrator is not among them.</summary>
    public IReadOnlyList<int> AssertedBy { get; init; } = [];

    /// <summary>Who denies it.</summary>
    public IReadOnlyList<int> ContestedBy { get; init; } = [];

    /// <summary>True when nobody is named who acted, and the body in session is taken.</summary>
    public bool SourceInferred { get; init; }

    /// <summary>The rule that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>True for what the text states as done.</summary>
    public bool IsDone => Modality == Modality.Asserted && !Negated;

    /// <summary>The probability that it is what the text tells, from 0 to 1; null where it was not measured.</summary>
    public double? Confidence { get; init; }

    /// <summary>When it happened, where the sentence says so.</summary>
    public EdtfDate? Date { get; init; }
}
