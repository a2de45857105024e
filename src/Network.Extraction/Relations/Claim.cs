using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>How an act is told: as fact or less, denied or not, and on whose word.</summary>
/// <param name="Modality">How firmly.</param>
/// <param name="Negated">True when the text says that it is not so.</param>
/// <param name="Speakers">Who says so, outermost first, as words of the sentence that speak.</param>
/// <param name="DeniedBy">Words whose actors deny it.</param>
/// <param name="Demand">The word by which someone demands it; -1 when nobody does.</param>
/// <param name="IsContent">True for what somebody is accused of.</param>
/// <param name="IsPurpose">True for what something else is done for: "came to arrest".</param>
internal readonly record struct Claim(Modality Modality, bool Negated, IReadOnlyList<int> Speakers, IReadOnlyList<int> DeniedBy, int Demand, bool IsContent, bool IsPurpose)
{
    /// <summary>True for what a text states as done.</summary>
    public bool IsFact => Modality == Modality.Asserted && !Negated;
}
