using Network.Analysis.Factions.Solving;

namespace Network.Analysis.Factions;

/// <summary>How many camps there are.</summary>
/// <remarks>
/// Two, unless a third lowers the objective by at least two ties (by weights: twice the mean weight) and holds two units joined by a
/// positive tie; likewise a fourth, and so on. One number for the whole graph, on the objective summed over components.
/// </remarks>
internal sealed class CountChoice
{
    private const int LeastTable = 4;

    private readonly PairGraph _graph;
    private readonly IReadOnlyList<ComponentProblem> _components;
    private readonly FactionOptions _options;
    private readonly WorkBudget _budget;
    private int _reported;

    /// <summary>Prepares the choice.</summary>
    public CountChoice(PairGraph graph, IReadOnlyList<ComponentProblem> components, FactionOptions options, WorkBudget budget)
    {
        _graph = graph;
        _components = components;
        _options = options;
        _budget = budget;
    }

    /// <summary>The objective with at most so many camps, from one to the first of four or more that gains nothing.</summary>
    public IReadOnlyList<FactionChoice> Table()
    {
        List<FactionChoice> table = [];
        for (int k = 1; ; k++)
        {
            table.Add(new FactionChoice(k, _graph.Value(Cost(k))));
            if (k >= LeastTable && Cost(k) >= Cost(k - 1)) return table;
        }
    }

    /// <summary>The number of camps: what the options ask for, else what the ties show.</summary>
    public int Choose()
    {
        if (_options.Count is int asked) return asked;
        int k = 2;
        while (Cost(k) - Cost(k + 1) >= 2 * _graph.MeanCost && HoldsFriends(k + 1)) k++;
        return k;
    }

    private long Cost(int k)
    {
        for (; _reported < k; _reported++)
            _options.Progress?.Report($"looking for at most {_reported + 1} camp{(_reported == 0 ? string.Empty : "s")}");
        return _components.Sum(component => component.Cost(k, _budget));
    }

    /// <summary>True when some component's smallest of <paramref name="k"/> camps holds two units joined by a positive tie.</summary>
    private bool HoldsFriends(int k)
    {
        foreach (ComponentProblem component in _components)
        {
            // Where one camp more gains nothing, the reported partition has no more camps than before.
            if (component.Nodes.Length < k || component.Cost(k, _budget) >= component.Cost(k - 1, _budget)) continue;
            SolvedPartition found = component.Found(k, _budget);
            int[] reported = found.Proven ? component.Optima(k, _options.OptimaCap, _budget).Reported : ComponentOptima.Finish(component, k, found.Camps);
            List<int[]> camps = CampLabels.BySize(reported);
            if (camps.Count < k) continue;
            int smallest = reported[camps[k - 1][0]];
            if (component.Friends.Any(pair => reported[pair.A] == smallest && reported[pair.B] == smallest)) return true;
        }

        return false;
    }
}
