using Network.Analysis.Counting;
using Network.Model;

namespace Network.Analysis.Factions;

/// <summary>Prepares a graph for a faction method.</summary>
public static class FactionInputs
{
    /// <summary>Counts a graph's relations, binds its units, and keeps the way to recount without a speaker.</summary>
    /// <param name="whole">The graph before any filter: its bonds hold whatever is filtered.</param>
    /// <param name="filter">What to look at.</param>
    /// <param name="splitBodies">True to bind nobody.</param>
    public static FactionInput Of(RelationGraph whole, RelationFilter filter, bool splitBodies = false)
    {
        ArgumentNullException.ThrowIfNull(whole);
        ArgumentNullException.ThrowIfNull(filter);
        RelationGraph shown = filter.Apply(whole);
        CountedTies ties = CountingRules.Count(shown, filter);
        return new FactionInput
        {
            Graph = shown,
            Ties = ties,
            Units = splitBodies ? UnitMap.Split(ties.Actors.Count) : UnitBinding.Bind(whole, ties),
            WithoutSpeaker = speaker =>
            {
                RelationFilter without = filter with { WithoutAssertedBy = [.. filter.WithoutAssertedBy ?? [], speaker] };
                return CountingRules.Count(without.Apply(whole), without);
            },
        };
    }
}
