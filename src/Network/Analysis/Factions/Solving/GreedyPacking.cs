namespace Network.Analysis.Factions.Solving;

/// <summary>A quick packing of conflicts: shortest first, each filled to the brim. A bound where the programme is too large, and its first sets.</summary>
internal static class GreedyPacking
{
    private const int ManyEdges = 20_000;
    private const int MostStates = 4000;
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
        ShortestConflict search = new(graph, k, room, graph.Edges < ManyEdges ? int.MaxValue : MostStates);
        foreach (int length in Lengths)
        {
            for (int closing = 0; closing < graph.Edges; closing++)
            {
                while (graph.Weight[closing] < 0 && room[closing] > 0)
                {
                    if (search.Through(closing, length, budget) is not { } cycle) break;
                    long least = long.MaxValue;
                    foreach (int e in cycle) least = Math.Min(least, room[e]);
                    foreach (int e in cycle) room[e] -= least;
                    sets.Add(cycle);
                    amounts.Add(least);
                }

                if (budget.Spent) return;
            }
        }
    }
}
