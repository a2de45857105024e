namespace Network.Analysis.Factions.Solving;

/// <summary>Solves a problem by its reduction and the blocks of that, one by one.</summary>
/// <remarks>Camps of a block are renamed to fit the node that it shares with an earlier one: a renaming costs nothing.</remarks>
internal static class ReducedSolver
{
    /// <summary>Partitions the nodes into at most <paramref name="k"/> camps.</summary>
    /// <param name="graph">The problem; without a forced edge.</param>
    /// <param name="k">How many camps there may be, from 2.</param>
    /// <param name="start">A partition to begin with; null for none.</param>
    /// <param name="seed">Seed of the search.</param>
    /// <param name="budget">When spent, the best so far is returned, not proven.</param>
    public static SolvedPartition Solve(SignedInstance graph, int k, int[]? start, ulong seed, WorkBudget budget)
    {
        Reduction reduction = new(graph, k);
        budget.Spend(300L * (graph.Nodes + graph.Edges));
        List<(int A, int B, MergedEdge Edge)> edges = reduction.Remaining();
        SignedInstance rest = SignedInstance.Of(graph.Nodes, [.. edges.Select(edge => (edge.A, edge.B, edge.Edge.Weight))]);
        List<int[]> blocks = Blocks.Of(rest);
        SolvedPartition[] solved = new SolvedPartition[blocks.Count];
        int[][] nodes = [.. blocks.Select(block => block.SelectMany(e => new[] { rest.A[e], rest.B[e] }).Distinct().Order().ToArray())];
        // The largest last: it may spend what the others leave.
        foreach (int b in Enumerable.Range(0, blocks.Count).OrderBy(b => blocks[b].Length).ThenBy(b => b))
        {
            SignedInstance block = SignedInstance.Of(
                nodes[b].Length,
                [.. blocks[b].Select(e => (Array.BinarySearch(nodes[b], rest.A[e]), Array.BinarySearch(nodes[b], rest.B[e]), rest.Weight[e]))]);
            int[]? part = start is null ? null : [.. nodes[b].Select(u => start[u])];
            if (part is not null) CampLabels.Normalise(part);
            solved[b] = PartitionSolver.SolveWhole(block, k, part, null, seed, budget);
        }

        int[] camp = new int[graph.Nodes];
        bool[] placed = new bool[graph.Nodes];
        long bound = reduction.Constant + solved.Sum(block => block.Packing.LowerBound);
        PackingLift lift = new(graph, reduction);
        for (int b = 0; b < blocks.Count; b++)
        {
            Place(nodes[b], solved[b].Camps, camp, placed);
            Packing packing = solved[b].Packing;
            for (int s = 0; s < packing.Sets.Count; s++)
                lift.Add([.. packing.Sets[s].Select(e => edges[blocks[b][e]].Edge)], packing.Amounts[s]);
        }

        reduction.Expand(camp);
        long cost = graph.Cost(camp);
        if (start is not null && graph.Cost(start) < cost) (camp, cost) = ([.. start], graph.Cost(start));
        return new SolvedPartition(camp, cost, reduction.Constant + solved.Sum(block => block.LowerBound), lift.Result(bound));
    }

    private static void Place(int[] nodes, int[] local, int[] camp, bool[] placed)
    {
        int from = 0;
        int to = 0;
        int shared = Array.FindIndex(nodes, u => placed[u]);
        if (shared >= 0) (from, to) = (local[shared], camp[nodes[shared]]);
        for (int i = 0; i < nodes.Length; i++)
        {
            int own = local[i];
            camp[nodes[i]] = own == from ? to : own == to ? from : own;
            placed[nodes[i]] = true;
        }
    }
}
