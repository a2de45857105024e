using Network.Analysis.Counting;
using Network.Model;

namespace Network.Analysis.Factions;

/// <summary>Camps, how firm they are, and on whose word.</summary>
public sealed class FactionResult
{
    /// <summary>The method's id, such as "balance".</summary>
    public required string Method { get; init; }

    /// <summary>What a frustrated tie costs.</summary>
    public required Objective Objective { get; init; }

    /// <summary>True when direction was ignored and each pair counted once.</summary>
    public bool Undirected { get; init; }

    /// <summary>How many camps there are.</summary>
    public required int FactionCount { get; init; }

    /// <summary>k: how many camps were allowed in a component; null when any number was.</summary>
    public int? AllowedCount { get; init; }

    /// <summary>What the camps leave unexplained.</summary>
    public required Frustration Frustration { get; init; }

    /// <summary>Signed modularity (Gomez, Jensen, Arenas 2009) of the camps.</summary>
    public double Modularity { get; init; }

    /// <summary>How many optimal partitions there are, over all components.</summary>
    public required long Optima { get; init; }

    /// <summary>True when counting stopped at the cap, so that there are at least <see cref="Optima"/>.</summary>
    public bool OptimaCapped { get; init; }

    /// <summary>Every actor that takes part, in actor order.</summary>
    public required IReadOnlyList<FactionMember> Members { get; init; }

    /// <summary>Bound units of more than one actor, each in actor order, the units by their first actor.</summary>
    public required IReadOnlyList<Unit> Units { get; init; }

    /// <summary>The ties that contradict the camps, as indices of the counted ties.</summary>
    public required IReadOnlyList<int> Frustrated { get; init; }

    /// <summary>The ties inside bound units: listed, not counted; indices of the counted ties.</summary>
    public required IReadOnlyList<int> InsideUnits { get; init; }

    /// <summary>The least frustration for each number of camps, from 1.</summary>
    public required IReadOnlyList<FactionChoice> Choice { get; init; }

    /// <summary>Each innermost speaker's share of the relations that enter the factions, largest first.</summary>
    public required IReadOnlyList<Voice> Voices { get; init; }

    /// <summary>What a reader must know besides: bonds not made, searches cut short.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>"time-limit" or "interrupted" where the work was stopped early; null else.</summary>
    public string? Stopped { get; init; }

    /// <summary>What the result was solved from, to write down its proof; null where there is none.</summary>
    internal BalanceSolution? Solution { get; init; }

    /// <summary>The actor that stands for an actor wherever camps are named or counted: the head of its unit, or itself when it is bound to nobody.</summary>
    public int HeadOf(int actor) => Members[actor].Unit is int unit ? Units[unit].Head : actor;
}

/// <summary>What a partition leaves unexplained: positive ties across camps, negative ties within.</summary>
/// <param name="Count">How many frustrated ties, in the objective's unit of count (pairs under <see cref="Objective.Pairs"/>).</param>
/// <param name="Weight">The sum of their weights.</param>
/// <param name="Optimal">True when proven least.</param>
/// <param name="LowerBound">No partition with as many camps has less; in the objective's unit.</param>
public sealed record Frustration(int Count, double Weight, bool Optimal, double LowerBound);

/// <summary>An actor's place.</summary>
public sealed class FactionMember
{
    /// <summary>Index of the actor among the counted ties' actors.</summary>
    public required int Actor { get; init; }

    /// <summary>The camp, from 1, the largest first; null for an actor without a counted tie.</summary>
    public int? Faction { get; init; }

    /// <summary>Share of the optima in which the actor is with the camp's core; null without a camp.</summary>
    public double? Certainty { get; init; }

    /// <summary>How much more the best partition costs in which the actor is apart from the core; null when alone in its camp or none exists.</summary>
    public double? Margin { get; init; }

    /// <summary>What holds the actor there; null without a camp.</summary>
    public MemberBasis? Basis { get; init; }

    /// <summary>True when the actor stands between camps.</summary>
    public bool Between { get; init; }

    /// <summary>Why the actor stands between, in words; null when it does not.</summary>
    public string? BetweenReason { get; init; }

    /// <summary>The actor that it is measured against: the first of the core's unit or, for the core itself, of the next; null when there is none.</summary>
    public int? Against { get; init; }

    /// <summary>True for the camp's core: its actor with most counted ties (all members of a core unit).</summary>
    public bool IsCore { get; init; }

    /// <summary>Index into <see cref="FactionResult.Units"/>; null when bound to nobody.</summary>
    public int? Unit { get; init; }
}

/// <summary>What holds an actor in its camp.</summary>
public enum MemberBasis
{
    /// <summary>An act or stance for someone of the camp, by or towards the actor.</summary>
    Tied,

    /// <summary>Only bound to a body of the camp, or declared a member.</summary>
    Affiliated,

    /// <summary>Only ties against others: against them, not shown to be with the camp.</summary>
    Opposed,
}

/// <summary>Actors that act as one: a body, its parts, and those who lead it or speak for it.</summary>
/// <param name="Actors">Indices of the actors, ascending.</param>
public sealed record Unit(IReadOnlyList<int> Actors)
{
    /// <summary>The actor that names the unit: the body that a person leads or speaks for, where there is one; the first when nothing else is set.</summary>
    public int Head { get; init; } = Actors[0];
}

/// <summary>The least frustration with at most so many camps.</summary>
/// <param name="FactionCount">The number of camps allowed in a component.</param>
/// <param name="Frustration">In the objective's unit, summed over components.</param>
public sealed record FactionChoice(int FactionCount, double Frustration);

/// <summary>A speaker's part in the evidence.</summary>
/// <param name="Speaker">The innermost speaker; null where nobody is named.</param>
/// <param name="Share">From 0 to 1; all shares sum to 1.</param>
public sealed record Voice(Actor? Speaker, double Share);
