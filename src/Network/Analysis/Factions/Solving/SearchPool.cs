using System.Collections.Concurrent;

namespace Network.Analysis.Factions.Solving;

/// <summary>Looks for conflicts through many negative edges at once, over all processors.</summary>
/// <remarks>
/// Every search finds what it finds whichever processor does it, and all of a batch are done before their work is counted: so what comes
/// out does not depend on how many processors there are.
/// </remarks>
/// <typeparam name="TSearch">A search with memory of its own, which is used again and again.</typeparam>
/// <param name="make">Makes a search.</param>
internal sealed class SearchPool<TSearch>(Func<TSearch> make)
{
    private const int EdgesPerItem = 16;

    private readonly ConcurrentBag<TSearch> _idle = [];

    /// <summary>What one edge gave: a cycle, or null where there is none, and the steps that it took.</summary>
    /// <param name="search">The search to use.</param>
    /// <param name="closing">The edge.</param>
    /// <param name="steps">What the search costs.</param>
    public delegate int[]? Look(TSearch search, int closing, out long steps);

    /// <summary>Looks through a batch of edges.</summary>
    /// <param name="closing">The edges.</param>
    /// <param name="look">Looks through one.</param>
    /// <param name="budget">What all of them cost is taken from it afterwards.</param>
    /// <returns>What each edge gave.</returns>
    public int[]?[] Through(IReadOnlyList<int> closing, Look look, WorkBudget budget)
    {
        int[]?[] cycles = new int[closing.Count][];
        long total = 0;
        Parallel.For(
            0,
            (closing.Count + EdgesPerItem - 1) / EdgesPerItem,
            () => (Search: _idle.TryTake(out TSearch? idle) ? idle : make(), Steps: 0L),
            (item, _, own) =>
            {
                for (int i = item * EdgesPerItem; i < Math.Min(closing.Count, (item + 1) * EdgesPerItem); i++)
                {
                    cycles[i] = look(own.Search, closing[i], out long steps);
                    own.Steps += steps;
                }

                return own;
            },
            own =>
            {
                _idle.Add(own.Search);
                Interlocked.Add(ref total, own.Steps);
            });
        budget.Spend(total);
        return cycles;
    }
}
