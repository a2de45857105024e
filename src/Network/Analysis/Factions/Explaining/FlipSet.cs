namespace Network.Analysis.Factions.Explaining;

/// <summary>The fewest counted ties whose loss lets an actor leave its camp's core.</summary>
/// <remarks>
/// A tie is what the objective counts: a relation, or a pair with all its relations where each pair counts once. Lost ties are taken away and
/// nothing else changes; the number of camps that a component may have stays. Where several sets are equally small, one of them is given.
/// </remarks>
public sealed class FlipSet
{
    /// <summary>
    /// The ties of the smallest set that was found, each as indices of counted ties (one relation, or all of a pair); empty when nothing need be
    /// lost; null when no set is known.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<int>>? Losses { get; init; }

    /// <summary>No set of fewer ties does it.</summary>
    public required int AtLeast { get; init; }

    /// <summary>True when it is proven that no loss of ties does it.</summary>
    public bool Impossible { get; init; }

    /// <summary>True when the set is proven smallest, or proven not to exist.</summary>
    public bool Proven => Impossible || Losses?.Count == AtLeast;
}
