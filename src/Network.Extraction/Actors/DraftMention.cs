using Network.Model;

namespace Network.Extraction.Actors;

/// <summary>A mention while the document is read.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Word">Index of the word in its parse.</param>
/// <param name="Form">How it refers.</param>
/// <param name="Span">The words; null for pronouns and descriptions.</param>
internal sealed record DraftMention(int Sentence, int Word, MentionForm Form, Span? Span)
{
    /// <summary>Whom it means.</summary>
    public List<Entity> Entities { get; set; } = [];

    /// <summary>The part it plays in its clause.</summary>
    public Role Role { get; init; }

    /// <summary>The probability that it means them, from 0 to 1: of a pronoun that was chosen among several; else 1.</summary>
    public double Probability { get; init; } = 1;

    /// <summary>What kind of actor it names.</summary>
    public ActorKind Kind => Entities.Count > 0 ? Entities[0].Kind : ActorKind.Unknown;
}
