using Network.Analysis.Factions.Contraction;
using Network.Analysis.Factions.Semidefinite;

namespace Network.Analysis.Factions.Solving;

/// <summary>A cheap partition and what is known of the cheapest.</summary>
/// <param name="Camps">The camp of each node; numbers have no meaning.</param>
/// <param name="Cost">What it costs.</param>
/// <param name="LowerBound">No partition into as many camps costs less.</param>
/// <param name="Packing">The proof of a bound, for further searches.</param>
/// <param name="Semidefinite">The proof of the bound where it is better than the packing's; else null.</param>
internal sealed record SolvedPartition(int[] Camps, long Cost, long LowerBound, Packing Packing, SemidefiniteProof? Semidefinite = null)
{
    /// <summary>True when no partition is cheaper.</summary>
    public bool Proven => Cost == LowerBound;

    /// <summary>True when the packing alone proves it by cycles with a single negative edge, which no number of camps satisfies: more camps gain nothing.</summary>
    /// <param name="graph">The problem that was solved.</param>
    public bool HoldsForMoreCamps(SignedInstance graph) =>
        Cost == Packing.LowerBound && Packing.Sets.All(set => set.Count(e => graph.Weight[e] < 0) == 1);
}

/// <summary>Finds the cheapest partition: search for a good one, a bound that may meet it, else branch and bound.</summary>
internal static class PartitionSolver
{
    /// <summary>Partitions the nodes into at most <paramref name="k"/> camps.</summary>
    /// <param name="graph">The problem.</param>
    /// <param name="k">How many camps there may be, from 1.</param>
    /// <param name="start">A partition to begin with, such as the best with fewer camps; null for none.</param>
    /// <param name="known">Conflicts of this very problem, from the bound of a like one; null for none.</param>
    /// <param name="seed">Seed of the search.</param>
    /// <param name="budget">When spent, the best so far is returned, not proven.</param>
    public static SolvedPartition Solve(SignedInstance graph, int k, int[]? start, IReadOnlyList<int[]>? known, ulong seed, WorkBudget budget)
    {
        k = Math.Min(k, Math.Max(1, graph.Nodes));
        if (k == 1)
        {
            int[] one = new int[graph.Nodes];
            return new SolvedPartition(one, graph.Cost(one), graph.Cost(one), Packing.Empty);
        }

        if (budget.Spent)
        {
            // Time is up or the user has stopped the work: nothing is begun that takes long on a large graph.
            int[] last = start ?? new int[graph.Nodes];
            return new SolvedPartition(last, graph.Cost(last), 0, Packing.Empty);
        }

        // Known conflicts are of the problem as it is.
        return known is null && graph.ForcedEdge < 0 && graph.Edges > 0
            ? ReducedSolver.Solve(graph, k, start, seed, budget)
            : SolveWhole(graph, k, start, known, seed, budget);
    }

    /// <summary>A good partition, not bounded.</summary>
    /// <remarks>A large problem leaves the search something to do for as long as it may.</remarks>
    /// <param name="graph">The problem.</param>
    /// <param name="k">How many camps there may be, from 2.</param>
    /// <param name="start">A partition to begin with, which the result is no dearer than; null for none.</param>
    /// <param name="seed">Seed of the search.</param>
    /// <param name="budget">When spent, the best so far is returned.</param>
    public static int[] Search(SignedInstance graph, int k, int[]? start, ulong seed, WorkBudget budget) =>
        ContractionSearch.Suits(graph) ? ContractionSearch.Find(graph, k, start, 0, seed, budget) : PartitionSearch.Find(graph, k, 3, start, 0, seed, budget);

    /// <summary>The same for more than one camp, without reducing the problem first.</summary>
    public static SolvedPartition SolveWhole(SignedInstance graph, int k, int[]? start, IReadOnlyList<int[]>? known, ulong seed, WorkBudget budget)
    {
        k = Math.Min(k, graph.Nodes);
        int[] best;
        Packing packing;
        if (start is not null && known is not null)
        {
            // Like a problem that was solved before: what is known may do.
            best = start;
            packing = LowerBound.Find(graph, k, ref best, known, budget);
        }
        else
        {
            best = Search(graph, k, start, seed, ContractionSearch.Suits(graph) ? budget.PartByClock(WorkShares.LargeSearch) : budget);
            packing = LowerBound.Find(graph, k, ref best, null, budget);
        }

        if (graph.Cost(best) > packing.LowerBound && !ContractionSearch.Suits(graph))
            best = PartitionSearch.Find(graph, k, 25, best, packing.LowerBound, seed + 1, budget);
        long cost = graph.Cost(best);
        if (cost == packing.LowerBound || budget.Spent) return new SolvedPartition(best, cost, packing.LowerBound, packing);

        long least = Close(graph, k, ref best, packing, seed, budget);
        cost = graph.Cost(best);
        if (cost == least) return new SolvedPartition(best, cost, cost, packing);
        best = ExactPartition.Minimise(graph, k, packing, best, budget, out bool proven);
        cost = graph.Cost(best);
        return new SolvedPartition(best, cost, proven ? cost : least, packing);
    }

    /// <summary>
    /// Looks for a cheaper partition where alone it can be: with every edge satisfied whose slack leaves no room for it (see
    /// <see cref="SlackProof"/>). Gives what every partition costs at least.
    /// </summary>
    private static long Close(SignedInstance graph, int k, ref int[] best, Packing packing, ulong seed, WorkBudget budget)
    {
        long cost = graph.Cost(best);
        SolvedPartition cheaper = new(best, cost - graph.Grain, packing.LowerBound, packing);
        ContractedProblem contracted = new(graph, k, cheaper, [.. Enumerable.Range(0, graph.Nodes)]);
        budget.Spend(100L * graph.Edges);
        if (contracted.Graph.Nodes >= graph.Nodes) return packing.LowerBound;
        SolvedPartition smaller = Solve(contracted.Graph, k, null, null, seed, budget);
        int[] camps = contracted.Expand(smaller.Camps);
        long here = graph.Cost(camps);
        long least = Math.Max(packing.LowerBound, Math.Min(cost, smaller.LowerBound + here - smaller.Cost));
        if (here < cost) best = camps;
        return least;
    }
}
