using Network.Model;

namespace Network.Analysis.Factions.Explaining;

/// <summary>Why an actor stands where it stands, and what would change that.</summary>
public sealed class FactionExplanation
{
    /// <summary>The actor's index among the counted ties' actors.</summary>
    public required int Actor { get; init; }

    /// <summary>All who act as one with it, itself included, ascending.</summary>
    public required IReadOnlyList<int> Unit { get; init; }

    /// <summary>Its place in the camps.</summary>
    public required FactionMember Member { get; init; }

    /// <summary>
    /// Counted ties of its unit that speak for the place: positive ones within the camp, negative ones to another. Indices of the counted ties,
    /// ascending.
    /// </summary>
    public required IReadOnlyList<int> For { get; init; }

    /// <summary>Counted ties of its unit that speak against it: positive ones to another camp, negative ones within.</summary>
    public required IReadOnlyList<int> Against { get; init; }

    /// <summary>The fewest ties whose loss makes a division with the actor apart from the core as good as any; null where nobody is there to be apart from.</summary>
    public FlipSet? MayLeave { get; init; }

    /// <summary>The fewest ties whose loss puts it apart from the core in every best division, parts that no tie joins any more being free to lie together.</summary>
    public FlipSet? MustLeave { get; init; }

    /// <summary>What becomes of it without each speaker's word, in actor order.</summary>
    public required IReadOnlyList<SpeakerEffect> Speakers { get; init; }
}

/// <summary>What becomes of an actor when all that a speaker says or passes on is left out.</summary>
/// <param name="Speaker">The speaker.</param>
/// <param name="Lost">How many of the unit's counted ties rest on that word alone.</param>
/// <param name="Outcome">Where the actor then stands.</param>
public sealed record SpeakerEffect(Actor Speaker, int Lost, SpeakerOutcome Outcome);

/// <summary>Where an actor stands without a speaker's word.</summary>
public enum SpeakerOutcome
{
    /// <summary>With its camp's core in every best division.</summary>
    Stays,

    /// <summary>With the core in some best divisions and apart in others.</summary>
    Open,

    /// <summary>Apart from the core in every best division.</summary>
    Leaves,

    /// <summary>In no camp: it has no counted tie left.</summary>
    Unplaced,

    /// <summary>Its core has no counted tie left, or no chain of counted ties joins the two any more.</summary>
    Unjoined,

    /// <summary>Not found out within the time or the steps allowed.</summary>
    Unknown,
}
