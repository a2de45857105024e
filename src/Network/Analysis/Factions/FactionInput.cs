using Network.Analysis.Counting;
using Network.Model;

namespace Network.Analysis.Factions;

/// <summary>What a faction method works on.</summary>
public sealed class FactionInput
{
    /// <summary>The counted ties.</summary>
    public required CountedTies Ties { get; init; }

    /// <summary>Which actors act as one.</summary>
    public required UnitMap Units { get; init; }

    /// <summary>The graph after its filter, whose relations the ties are; null when the ties were streamed.</summary>
    public RelationGraph? Graph { get; init; }

    /// <summary>The ties that remain without a speaker's word, over the same actor table; null when nobody speaks (edge lists).</summary>
    public Func<Actor, CountedTies>? WithoutSpeaker { get; init; }
}
