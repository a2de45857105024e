using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Analysis.Factions.Solving;
using Network.Model;

namespace Network.Analysis.Balance;

/// <summary>Balance within one window.</summary>
/// <param name="Label">The window's name.</param>
/// <param name="Frustration">The frustration index, with the camps.</param>
/// <param name="Balance">What the signs say; cohesiveness and divisiveness of those camps.</param>
public sealed record WindowBalance(string Label, FrustrationIndex Frustration, BalanceResult Balance);

/// <summary>Balance window by window.</summary>
public static class BalanceOverTime
{
    /// <summary>Counts and solves each window by itself; bonds hold in all of them.</summary>
    /// <remarks>Parallel over windows; the same result everywhere unless a time limit or a cancellation stops it.</remarks>
    /// <param name="whole">The graph before any filter.</param>
    /// <param name="filter">What to look at in every window.</param>
    /// <param name="splitBodies">True to bind nobody.</param>
    /// <param name="windows">The windows.</param>
    /// <param name="options">Objective, direction, number of camps (2 where none is named), time limit and progress.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The windows that were solved, in order: all of them unless the work was cancelled.</returns>
    public static IReadOnlyList<WindowBalance> Compute(
        RelationGraph whole, RelationFilter filter, bool splitBodies, IReadOnlyList<TimeWindow> windows, FactionOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(whole);
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(windows);
        ArgumentNullException.ThrowIfNull(options);
        RelationGraph shown = filter.Apply(whole);
        WindowBalance?[] rows = new WindowBalance?[windows.Count];
        int done = 0;
        try
        {
            ParallelBlocks.RunWith(windows.Count, () => 0, (at, _) =>
            {
                rows[at] = One(whole, shown, filter, splitBodies, windows[at], options, cancellation);
                options.Progress?.Report($"solved {Interlocked.Increment(ref done)} of {windows.Count} windows");
            }, cancellation);
        }
        catch (OperationCanceledException)
        {
            // The windows solved so far are given back.
        }

        return [.. rows.OfType<WindowBalance>()];
    }

    private static WindowBalance One(
        RelationGraph whole, RelationGraph shown, RelationFilter filter, bool splitBodies, TimeWindow window, FactionOptions options, CancellationToken cancellation)
    {
        RelationGraph graph = new(shown.Actors, shown.Relations.Where(window.Holds)) { IsEdgeList = shown.IsEdgeList };
        CountedTies ties = CountingRules.Count(graph, filter);
        UnitMap units = splitBodies ? UnitMap.Split(ties.Actors.Count) : UnitBinding.Bind(whole, ties);
        WorkBudget budget = new(WorkShares.StepsFor(ties.Count), options.TimeLimit, cancellation);
        FrustrationIndex index = FrustrationIndex.Of(ties, units, options.Objective, options.Undirected, options.Count ?? 2, budget);
        return new WindowBalance(window.Label, index, BalanceAnalysis.Compute(ties, units, index.Camps, cancellation));
    }
}
