namespace Network.Analysis.Factions.Solving;

/// <summary>The least that any partition can cost, proven by a fractional packing of conflicts.</summary>
/// <remarks>
/// Cutting planes: solve the packing over the conflicts known so far, add cycles that its prices leave undervalued, until there is none
/// or the bound meets the best known partition. Large problems are solved roughly first (<see cref="LargePacking"/>), which finds most of
/// the conflicts that matter and may do as it is; where the exact programme would be too large it is all that is done.
/// </remarks>
internal static class LowerBound
{
    private const int TriangleLimit = 6000;
    private const int EdgeLimit = 200_000;

    /// <summary>Finds a packing, and better partitions on the way.</summary>
    /// <param name="graph">The problem.</param>
    /// <param name="k">How many camps there may be, from 2.</param>
    /// <param name="camps">A known partition: a bound that meets its cost is good enough. Becomes a cheaper one where the prices show one.</param>
    /// <param name="known">Conflicts of this very problem to begin with, where a like problem was bounded before; null to look for short ones.</param>
    /// <param name="budget">When spent, the best packing so far is returned.</param>
    public static Packing Find(SignedInstance graph, int k, ref int[] camps, IReadOnlyList<int[]>? known, WorkBudget budget)
    {
        long upper = graph.Cost(camps);
        if (upper <= 0 || graph.Edges == 0) return Packing.Empty;
        Packing best = Packing.Empty;
        ConflictFinder finder = new(graph, k, camps);
        List<int[]> first = [.. known ?? []];
        if (known is null)
        {
            (first, List<double> amounts) = GreedyPacking.Find(graph, k, budget);
            best = Packing.Of(graph, first, amounts);
            if (best.LowerBound >= upper || budget.Spent) return best;
            if (LargePacking.Suits(graph))
            {
                LargePacking large = new(graph, k, finder, best, budget);
                large.Raise(upper, budget);
                best = large.Best;
                if (graph.Edges > EdgeLimit || budget.Spent) return best;
                first = [.. large.Promise()];
            }
            else
            {
                first.AddRange(finder.Small(TriangleLimit, budget));
            }
        }

        if (graph.Edges > EdgeLimit || budget.Spent) return best;
        PackingProgram program = new([.. graph.Weight.Select(w => (double)Math.Abs(w))]);
        HashSet<string> seen = [];
        foreach (int[] set in first)
        {
            if (seen.Add(Key(set))) program.Add(set);
        }

        program.Fill();
        WorkBudget work = best.LowerBound >= upper ? budget.Part(WorkShares.Polishing) : budget;
        while (true)
        {
            bool solved = program.Solve(work);
            if (!solved || program.Sum > upper - graph.Grain) Keep();
            if (!solved || best.LowerBound >= upper) return best;
            bool added = false;
            if (Round(graph, k, ref camps, program.Prices, work))
            {
                upper = graph.Cost(camps);
                if (program.Sum > upper - graph.Grain) continue;
            }

            List<int[]> violated = finder.Violated(program.Prices, work, out bool complete);
            foreach (int[] cycle in violated)
            {
                if (!seen.Add(Key(cycle))) continue;
                program.Add(cycle);
                added = true;
            }

            if (added && complete) continue;
            Keep();
            return best;
        }

        void Keep()
        {
            Packing packing = Packing.Of(graph, program.Sets, program.Amounts());
            if (packing.LowerBound >= best.LowerBound) best = packing;
        }
    }

    /// <summary>Rounds the prices to a partition. True when it is cheaper than the known one, whose place it takes.</summary>
    private static bool Round(SignedInstance graph, int k, ref int[] camps, IReadOnlyList<double> prices, WorkBudget budget)
    {
        int[] rounded = PartitionSearch.Find(graph, k, 0, PriceRounding.Partition(graph, k, prices), 0, 0, budget);
        budget.Spend(100L * graph.Edges);
        if (graph.Cost(rounded) >= graph.Cost(camps)) return false;
        camps = rounded;
        return true;
    }

    private static string Key(int[] set) => string.Join(',', set.Order());
}
