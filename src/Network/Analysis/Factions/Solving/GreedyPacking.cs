namespace Network.Analysis.Factions.Solving;

/// <summary>A quick packing of conflicts: shortest first, each filled to the brim. A bound where the programme is too large, and its first sets.</summary>
internal static class GreedyPacking
{
    private const int ManyEdges = 20_000;
    private const int MostStates = 4000;

    /// <summary>Edges whose cycles are looked for side by side. Fewer would find less that is taken by then, but wait for each other more often.</summary>
    private const int Batch = 2048;
    private static readonly int[] Lengths = [3, 4, 5, 7, int.MaxValue];

    /// <summary>Packs cycles through each negative edge, by breadth-first search from both of its ends in what room is left.</summary>
    /// <remarks>On large graphs a search that does not end within some thousand nodes is given up, so that time is O(negative edges) there.</remarks>
    /// <param name="graph">The problem.</param>
    /// <param name="k">How many camps there may be, from 2.</param>
    /// <param name="budget">When spent, what is packed so far is returned.</param>
    public static (List<int[]> Sets, List<double> Amounts) Find(SignedInstance graph, int k, WorkBudget budget)
    {
        long[] room = new long[graph.Edges];
        for (int e = 0; e < graph.Edges; e++) room[e] = Math.Abs(graph.Weight[e]);
        List<int[]> sets = [];
        List<long> amounts = [];
        Fill(graph, k, room, sets, amounts, budget);
        return (sets, [.. amounts.Select(amount => (double)amount)]);
    }

    /// <summary>Packs into the room that other sets leave.</summary>
    /// <param name="graph">The problem.</param>
    /// <param name="k">How many camps there may be, from 2.</param>
    /// <param name="room">What each edge can still carry, in any unit; becomes less.</param>
    /// <param name="sets">Gets the sets.</param>
    /// <param name="amounts">Gets their amounts, in the unit of <paramref name="room"/>.</param>
    /// <param name="budget">When spent, no more is packed.</param>
    public static void Fill(SignedInstance graph, int k, long[] room, List<int[]> sets, List<long> amounts, WorkBudget budget)
    {
        if (graph.Edges >= ManyEdges)
        {
            FillLarge(graph, k, room, sets, amounts, budget);
            return;
        }

        ShortestConflict search = new(graph, k, room, int.MaxValue);
        foreach (int length in Lengths)
        {
            for (int closing = 0; closing < graph.Edges; closing++)
            {
                if (graph.Weight[closing] < 0) Pack(search, closing, length, room, sets, amounts, budget);
                if (budget.Spent) return;
            }
        }
    }

    /// <summary>The same in batches: cycles are looked for side by side in the room that there is before a batch, and packed where they still have room.</summary>
    private static void FillLarge(SignedInstance graph, int k, long[] room, List<int[]> sets, List<long> amounts, WorkBudget budget)
    {
        SearchPool<ShortestConflict> searches = new(() => new ShortestConflict(graph, k, room, MostStates));
        ShortestConflict search = new(graph, k, room, MostStates);
        int[] negative = [.. Enumerable.Range(0, graph.Edges).Where(e => graph.Weight[e] < 0)];
        foreach (int length in Lengths)
        {
            foreach (int[] closing in negative.Where(e => room[e] > 0).Chunk(Batch))
            {
                int[]?[] cycles = searches.Through(closing, (ShortestConflict one, int e, out long steps) => one.Through(e, length, out steps), budget);
                for (int i = 0; i < closing.Length; i++)
                {
                    // Room only becomes less: where there was no cycle, there is none.
                    if (cycles[i] is not { } cycle) continue;
                    if (cycle.All(e => room[e] > 0)) Pack(cycle, room, sets, amounts);
                    Pack(search, closing[i], length, room, sets, amounts, budget);
                }

                if (budget.Spent) return;
            }
        }
    }

    /// <summary>Packs cycles through an edge until it has no room or there are none.</summary>
    private static void Pack(ShortestConflict search, int closing, int length, long[] room, List<int[]> sets, List<long> amounts, WorkBudget budget)
    {
        while (room[closing] > 0 && search.Through(closing, length, budget) is { } cycle) Pack(cycle, room, sets, amounts);
    }

    private static void Pack(int[] cycle, long[] room, List<int[]> sets, List<long> amounts)
    {
        long least = long.MaxValue;
        foreach (int e in cycle) least = Math.Min(least, room[e]);
        foreach (int e in cycle) room[e] -= least;
        sets.Add(cycle);
        amounts.Add(least);
    }
}
