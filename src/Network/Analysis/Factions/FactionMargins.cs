using Network.Analysis.Factions.Solving;

namespace Network.Analysis.Factions;

/// <summary>How firmly each unit stands: how much more the best partition costs in which it is apart from its camp's core, all else free.</summary>
/// <remarks>
/// From above: the unit moves, and whoever gains by following it follows. From below: flows through the slack of the proof
/// (<see cref="SlackFlow"/>). Where the two do not meet, the problem with the pair forced apart is solved.
/// </remarks>
internal sealed class FactionMargins
{
    private readonly ComponentProblem _component;
    private readonly SolvedPartition _solved;
    private readonly int _k;
    private readonly ulong _seed;
    private readonly Departure _departure;
    private readonly SlackFlow? _flow;

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
        _seed = seed;
        _departure = new Departure(component.Instance, _k, optima.Reported);
        _solved = component.Solve(k, budget);
        if (_solved.Proven && _k > 1) _flow = new SlackFlow(component.Instance, _k, _solved, optima.Reported);
    }

    /// <summary>False when a margin may be less than was found.</summary>
    public bool AllProven { get; private set; } = true;

    /// <summary>The margins of units of one camp against one of them, in whole units of cost; null when no partition has them apart.</summary>
    /// <param name="core">The unit that the others are measured against.</param>
    /// <param name="others">The others.</param>
    /// <param name="always">Whether each of them is with the core in all optima.</param>
    /// <param name="budget">The work that may still be done.</param>
    public long?[] Of(int core, IReadOnlyList<int> others, bool[] always, WorkBudget budget)
    {
        long?[] margins = new long?[others.Count];
        if (_k == 1) return margins;
        int[][] moved = new int[others.Count][];
        long[] above = new long[others.Count];
        for (int i = 0; i < others.Count; i++)
        {
            above[i] = always[i] ? _departure.Cost(others[i], core, out moved[i], budget) : 0;
        }

        SlackFlow? flow = _flow;
        flow?.SetRoot(core);
        List<int> open = [];
        // The firmest first: they stand for the core when those are looked at that hang on them.
        foreach (int i in Enumerable.Range(0, others.Count).OrderByDescending(i => above[i]).ThenBy(i => others[i]))
        {
            margins[i] = above[i];
            if (above[i] == 0) continue;
            if (flow is null) AllProven = false;
            else if (flow.AtLeast(others[i], above[i], budget) < above[i]) open.Add(i);
        }

        foreach (int i in open.OrderBy(i => above[i]).ThenBy(i => i)) margins[i] = Solve(others[i], core, above[i], moved[i], budget);
        return margins;
    }

    private long Solve(int node, int core, long above, int[] moved, WorkBudget budget)
    {
        if (budget.Spent)
        {
            AllProven = false;
            return above;
        }

        SignedInstance apart = _component.Instance.Force(node, core, together: false, out long constant);
        List<int[]> known = [.. _solved.Packing.Sets.Where(set => Array.IndexOf(set, apart.ForcedEdge) < 0)];
        int[] start = _departure.Apply(moved, node);
        SolvedPartition solved = PartitionSolver.Solve(apart, _k, start, known, _seed, budget.Part(WorkShares.OneMargin));
        AllProven &= solved.Proven;
        return Math.Min(above, solved.Cost + constant - _solved.Cost);
    }
}
