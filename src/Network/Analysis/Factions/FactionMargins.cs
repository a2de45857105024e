using Network.Analysis.Factions.Solving;

namespace Network.Analysis.Factions;

/// <summary>How firmly each unit stands: how much more the best partition costs in which it is apart from its camp's core, all else free.</summary>
/// <remarks>
/// From above: the unit moves, and whoever gains by following it follows. From below: flows through the slack of the proof
/// (<see cref="SlackFlow"/>). Where the two do not meet, paths are packed beside the cycles of the proof (<see cref="MarginProgram"/>), and on
/// small networks the problem with the pair forced apart is solved.
/// </remarks>
internal sealed class FactionMargins
{
    private const int LargestForced = 3000;

    private readonly ComponentProblem _component;
    private readonly SolvedPartition _solved;
    private readonly int _k;
    private readonly ulong _seed;
    private readonly Departure _departure;
    private readonly SlackFlow? _flow;
    private readonly int[] _reported;
    private readonly WorkBudget _proving;
    private MarginProgram? _program;

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
        _reported = optima.Reported;
        _proving = budget.Part(WorkShares.ProvingMargins);
        _departure = new Departure(component.Instance, _k, optima.Reported);
        _solved = component.Solve(k, budget);
        if (_solved.Proven && _k > 1) _flow = new SlackFlow(component.Instance, _k, _solved, optima.Reported);
    }

    /// <summary>How many margins may be less than was found.</summary>
    public int Unproven { get; private set; }

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

        _flow?.SetRoot(core);
        List<int> open = [];
        // The firmest first: they stand for the core when those are looked at that hang on them.
        foreach (int i in Enumerable.Range(0, others.Count).OrderByDescending(i => above[i]).ThenBy(i => others[i]))
        {
            margins[i] = above[i];
            if (above[i] == 0) continue;
            if (_flow is null) Unproven++;
            else if (_flow.AtLeast(others[i], above[i], budget) < above[i]) open.Add(i);
        }

        // The cheapest first: hubs take long.
        foreach (int i in open.OrderBy(i => above[i]).ThenBy(i => others[i])) margins[i] = Prove(others[i], core, above[i], moved[i]);

        return margins;
    }

    private long Prove(int node, int core, long above, int[] moved)
    {
        WorkBudget part = _proving.Part(WorkShares.OneMargin);
        _program ??= new MarginProgram(_component.Instance, _k, _solved, _reported, _proving);
        long shown = _program.AtLeast(node, u => _flow!.IsBound(u, above), above, part);
        _flow!.SetLevel(node, shown);
        if (shown < above && !part.Spent) above = Math.Min(above, _program.AtMost(node, core, part));
        if (shown == above) return above;
        if (part.Spent || _component.Instance.Edges > LargestForced)
        {
            Unproven++;
            return above;
        }

        SignedInstance apart = _component.Instance.Force(node, core, together: false, out long constant);
        List<int[]> known = [.. _solved.Packing.Sets.Where(set => Array.IndexOf(set, apart.ForcedEdge) < 0)];
        SolvedPartition solved = PartitionSolver.Solve(apart, _k, _departure.Apply(moved, node), known, _seed, part);
        if (!solved.Proven) Unproven++;
        long margin = Math.Min(above, solved.Cost + constant - _solved.Cost);
        if (solved.Proven) _flow.SetLevel(node, margin);
        return margin;
    }
}
