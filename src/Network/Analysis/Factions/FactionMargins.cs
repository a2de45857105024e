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
    private readonly int _used;
    private readonly long[] _pull;

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
        _used = optima.Reported.Max() + 1;
        _pull = new long[_used + 1];
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

        int target = BestMove(node, out long alone);
        if (!_solved.Proven || budget.Spent)
        {
            AllProven = false;
            return alone;
        }

        int[] moved = [.. _optima.Reported];
        moved[node] = target;
        SignedInstance apart = _component.Instance.Force(node, against, together: false, out long constant);
        List<int[]> known = [.. _solved.Packing.Sets.Where(set => Array.IndexOf(set, apart.ForcedEdge) < 0)];
        SolvedPartition solved = PartitionSolver.Solve(apart, _k, moved, known, _seed, budget.Part(WorkShares.OneMargin));
        AllProven &= solved.Proven;
        return solved.Cost + constant - _solved.Cost;
    }

    /// <summary>The camp, or a new one, to which the node alone moves for the least cost from the reported partition.</summary>
    /// <remarks>Looks at the node's ties only: on large graphs it is asked for every node.</remarks>
    private int BestMove(int node, out long dearer)
    {
        SignedInstance graph = _component.Instance;
        int[] camp = _optima.Reported;
        int own = camp[node];
        Array.Clear(_pull);
        for (int i = graph.Start[node]; i < graph.Start[node + 1]; i++) _pull[camp[graph.Neighbour[i]]] += graph.Weight[graph.Edge[i]];
        int best = -1;
        for (int c = 0; c < Math.Min(_used + 1, _k); c++)
        {
            if (c != own && (best < 0 || _pull[c] > _pull[best])) best = c;
        }

        dearer = _pull[own] - _pull[best];
        return best;
    }
}
