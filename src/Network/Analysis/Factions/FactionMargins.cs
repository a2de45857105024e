using Network.Analysis.Factions.Solving;

namespace Network.Analysis.Factions;

/// <summary>How firmly each unit stands: how much more the best partition costs in which it is apart from its camp's core, all else free.</summary>
internal sealed class FactionMargins
{
    private readonly ComponentProblem _component;
    private readonly ComponentOptima _optima;
    private readonly SolvedPartition _solved;
    private readonly int _k;
    private readonly ulong _seed;

    /// <summary>Prepares for one component.</summary>
    /// <param name="component">The component.</param>
    /// <param name="k">How many camps there may be.</param>
    /// <param name="optima">Its optima for as many camps.</param>
    /// <param name="seed">Seed of searches.</param>
    /// <param name="budget">The work that may still be done.</param>
    public FactionMargins(ComponentProblem component, int k, ComponentOptima optima, ulong seed, WorkBudget budget)
    {
        _component = component;
        _k = Math.Min(k, component.Nodes.Length);
        _optima = optima;
        _seed = seed;
        _solved = component.Solve(k, budget);
    }

    /// <summary>False when a margin may be less than was found.</summary>
    public bool AllProven { get; private set; } = true;

    /// <summary>The margin of a node against another of its camp, in whole units of cost; null when no partition has them apart.</summary>
    public long? Margin(int node, int against, WorkBudget budget)
    {
        if (_k == 1) return null;
        foreach (int[] camp in _optima.Partitions)
        {
            if (camp[node] != camp[against]) return 0;
        }

        SignedInstance apart = _component.Instance.Force(node, against, together: false, out long constant);
        int[] start = BestMove(apart, node);
        long cost = apart.Cost(start);
        if (_solved.Proven && !budget.Spent)
        {
            int forced = apart.ForcedEdge;
            List<int[]> known = [.. _solved.Packing.Sets.Where(set => Array.IndexOf(set, forced) < 0)];
            SolvedPartition solved = PartitionSolver.Solve(apart, _k, start, known, _seed, budget.Part(WorkShares.OneMargin));
            cost = solved.Cost;
            AllProven &= solved.Proven;
        }
        else
        {
            AllProven = false;
        }

        return cost + constant - _solved.Cost;
    }

    /// <summary>The reported partition with one node moved to the camp where it costs least.</summary>
    private int[] BestMove(SignedInstance apart, int node)
    {
        int[] camp = [.. _optima.Reported];
        int used = camp.Max() + 1;
        int best = -1;
        long least = long.MaxValue;
        for (int c = 0; c < Math.Min(used + 1, _k); c++)
        {
            if (c == _optima.Reported[node]) continue;
            camp[node] = c;
            long cost = apart.Cost(camp);
            if (cost >= least) continue;
            least = cost;
            best = c;
        }

        camp[node] = best;
        return camp;
    }
}
