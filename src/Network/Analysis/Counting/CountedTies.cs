using Network.Model;

namespace Network.Analysis.Counting;

/// <summary>The ties that an analysis counts, in parallel index arrays: where object graph and streamed edge list meet.</summary>
/// <remarks>
/// Every entry is one counted relation between two different actors that take part: positive, negative and neutral ones,
/// and declared memberships of groups (sign +1, <see cref="TieTraits.Affiliation"/>). Parallel ties stay apart.
/// </remarks>
public sealed class CountedTies
{
    /// <summary>The actors that take part.</summary>
    public required ActorTable Actors { get; init; }

    /// <summary>Index of each tie's source.</summary>
    public required int[] Source { get; init; }

    /// <summary>Index of each tie's target.</summary>
    public required int[] Target { get; init; }

    /// <summary>+1, -1 or 0.</summary>
    public required sbyte[] Sign { get; init; }

    /// <summary>Weights above 0; null when all are 1.</summary>
    public double[]? Weight { get; init; }

    /// <summary>Traits; null when none has any.</summary>
    public TieTraits[]? Traits { get; init; }

    /// <summary>The relation behind each tie; null when the ties were streamed from an edge list.</summary>
    public IReadOnlyList<Relation>? Relations { get; init; }

    /// <summary>How many relations were left out, by reason, in a fixed order.</summary>
    public IReadOnlyList<LeftOut> LeftOut { get; init; } = [];

    /// <summary>True when all of it came from edge lists.</summary>
    public bool IsEdgeList { get; init; }

    /// <summary>How many ties there are.</summary>
    public int Count => Source.Length;

    /// <summary>The weight of tie <paramref name="tie"/>.</summary>
    public double WeightOf(int tie) => Weight is null ? 1 : Weight[tie];

    /// <summary>The traits of tie <paramref name="tie"/>.</summary>
    public TieTraits TraitsOf(int tie) => Traits is null ? TieTraits.None : Traits[tie];
}

/// <summary>A number of relations left out of the count, and why.</summary>
/// <param name="Reason">Short words such as "alleged", "negated", "to itself", "place, document or event".</param>
/// <param name="Count">How many.</param>
public sealed record LeftOut(string Reason, int Count);
