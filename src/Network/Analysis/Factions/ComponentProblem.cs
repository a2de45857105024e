using Network.Analysis.Factions.Semidefinite;
using Network.Analysis.Factions.Solving;

namespace Network.Analysis.Factions;

/// <summary>One connected component: its cheapest partitions for any number of camps, each found once.</summary>
/// <remarks>
/// Where two camps are proven best, so mostly are three, soon: each number of camps begins where the one before ended. Where a number is left unproven
/// the larger ones are only searched until one of them is chosen, so that the work goes into the bound of that one.
/// </remarks>
internal sealed class ComponentProblem
{
    private readonly long _unavoidable;
    private readonly List<SolvedPartition> _found = [];
    private readonly Dictionary<int, SolvedPartition> _solved = [];
    private readonly Dictionary<int, ComponentOptima> _optima = [];
    private readonly ulong _seed;
    private readonly IProgress<string>? _progress;
    private readonly HashSet<int> _searched = [];

    /// <summary>Cuts a component out of the graph of pairs.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="nodes">The component's nodes, ascending.</param>
    /// <param name="pairs">The component's pairs.</param>
    /// <param name="seed">Seed of searches.</param>
    /// <param name="progress">Is told of bounds that take long; null for silence.</param>
    public ComponentProblem(PairGraph graph, int[] nodes, IReadOnlyList<int> pairs, ulong seed, IProgress<string>? progress = null)
    {
        Nodes = nodes;
        _seed = seed;
        _progress = progress;
        List<(int A, int B, long Net)> local = [];
        List<(int A, int B, long Weight)> edges = [];
        List<(int A, int B)> friends = [];
        foreach (int pair in pairs)
        {
            int a = Array.BinarySearch(nodes, graph.A[pair]);
            int b = Array.BinarySearch(nodes, graph.B[pair]);
            long net = graph.Apart[pair] - graph.Together[pair];
            local.Add((a, b, net));
            if (net != 0) edges.Add((a, b, net));
            if (graph.Apart[pair] > 0) friends.Add((a, b));
            _unavoidable += Math.Min(graph.Apart[pair], graph.Together[pair]);
        }

        Friends = friends;
        Leaves = new LeafReduction(nodes.Length, local);
        Instance = SignedInstance.Of(nodes.Length, edges);
    }

    /// <summary>All components of a graph, by their first nodes.</summary>
    public static List<ComponentProblem> AllOf(PairGraph graph, ulong seed, IProgress<string>? progress = null)
    {
        List<int[]> components = Components.Of(graph);
        int[] componentOf = new int[graph.Nodes];
        List<int>[] pairs = [.. components.Select(_ => new List<int>())];
        for (int c = 0; c < components.Count; c++)
        {
            foreach (int u in components[c]) componentOf[u] = c;
        }

        for (int p = 0; p < graph.A.Length; p++) pairs[componentOf[graph.A[p]]].Add(p);
        return [.. components.Select((nodes, c) => new ComponentProblem(graph, nodes, pairs[c], seed, progress))];
    }

    /// <summary>The component's nodes in the graph, ascending; here they are numbered from 0 in this order.</summary>
    public int[] Nodes { get; }

    /// <summary>The problem without what every partition costs.</summary>
    public SignedInstance Instance { get; }

    /// <summary>The units that do not multiply the count of optima.</summary>
    public LeafReduction Leaves { get; }

    /// <summary>Pairs with a positive counted tie.</summary>
    public IReadOnlyList<(int A, int B)> Friends { get; }

    /// <summary>What the best partition that was found for at most <paramref name="k"/> camps costs.</summary>
    public long Cost(int k, WorkBudget budget) => Found(k, budget).Cost + _unavoidable;

    /// <summary>No partition into at most <paramref name="k"/> camps costs less, as far as is known: what bounds more camps bounds fewer.</summary>
    public long LowerBound(int k, WorkBudget budget)
    {
        int camps = Math.Min(k, Nodes.Length);
        if (_solved.TryGetValue(camps, out SolvedPartition? own)) return own.LowerBound + _unavoidable;
        SolvedPartition found = Found(k, budget);
        long bound = _solved.Where(solved => solved.Key > camps).Aggregate(found.LowerBound, (most, solved) => Math.Max(most, solved.Value.LowerBound));
        return Math.Min(bound, found.Cost) + _unavoidable;
    }

    /// <summary>A good partition into at most <paramref name="k"/> camps: proven best where that was not too much work, and not yet bounded else.</summary>
    /// <param name="k">From 1; all above the number of nodes are the same.</param>
    /// <param name="budget">The work that may still be done; each number of camps takes a part of it.</param>
    public SolvedPartition Found(int k, WorkBudget budget)
    {
        int camps = Math.Min(k, Nodes.Length);
        if (_solved.TryGetValue(camps, out SolvedPartition? solved)) return solved;
        if (camps == Nodes.Length && camps > _found.Count) return Solve(camps, budget);
        while (_found.Count < camps) _found.Add(Next(budget));
        SolvedPartition found = _found[camps - 1];
        // Bounding fewer camps may have found better ones since.
        SolvedPartition? fewer = _solved.Where(other => other.Key < camps).Select(other => other.Value).MinBy(other => other.Cost);
        return fewer is not null && fewer.Cost < found.Cost ? found with { Camps = fewer.Camps, Cost = fewer.Cost } : found;
    }

    /// <summary>The solved problem for at most <paramref name="k"/> camps, with the best bound that the work allows.</summary>
    /// <param name="k">From 1; all above the number of nodes are the same.</param>
    /// <param name="budget">The work that may still be done; each number of camps takes a part of it.</param>
    public SolvedPartition Solve(int k, WorkBudget budget)
    {
        int camps = Math.Min(k, Nodes.Length);
        if (_solved.TryGetValue(camps, out SolvedPartition? known)) return known;
        SolvedPartition? last = _found.LastOrDefault();
        bool isAhead = camps > _found.Count;
        if (isAhead && last is not null && last.HoldsForMoreCamps(Instance)) return _solved[camps] = last;
        bool any = isAhead && camps == Nodes.Length;
        bool direct = any || (isAhead && camps > 2 && Instance.Edges >= WorkShares.LargePairs);
        SolvedPartition? start = direct ? last : Found(camps, budget);
        SolvedPartition solved = start is null || direct || _searched.Contains(camps) ? ByPacking(camps, any, start, budget) : start;
        if (!solved.Proven && SemidefiniteBound.Suits(Instance))
            solved = SemidefiniteBound.Improve(Instance, camps, solved, _seed, budget.PartByClock(WorkShares.Semidefinite, WorkShares.SemidefiniteTime), _progress);
        return _solved[camps] = solved;
    }

    /// <summary>The optimal partitions for at most <paramref name="k"/> camps.</summary>
    public ComponentOptima Optima(int k, int cap, WorkBudget budget)
    {
        int camps = Math.Min(k, Nodes.Length);
        if (_optima.TryGetValue(camps, out ComponentOptima? known)) return known;
        return _optima[camps] = ComponentOptima.Find(this, camps, cap, _seed, budget);
    }

    /// <summary>The next number of camps: proven if it can be, or only searched for where fewer were left unproven.</summary>
    private SolvedPartition Next(WorkBudget budget)
    {
        int k = _found.Count + 1;
        if (_found.LastOrDefault() is not { } last) return PartitionSolver.Solve(Instance, k, null, null, _seed, budget);
        if (_solved.TryGetValue(k - 1, out SolvedPartition? solved)) last = solved;
        if (last.HoldsForMoreCamps(Instance)) return last;
        if (k == 2 || last.Proven) return ByPacking(k, false, last, budget);
        _searched.Add(k);
        WorkBudget part = budget.PartByClock(WorkShares.Search, WorkShares.SearchTime);
        int[] camps = PartitionSolver.Search(Instance, k, last.Camps, _seed, part);
        return new SolvedPartition(camps, Instance.Cost(camps), 0, Packing.Empty);
    }

    private SolvedPartition ByPacking(int k, bool any, SolvedPartition? start, WorkBudget budget)
    {
        double share = WorkShares.OneCount(Instance.Edges, any);
        bool second = SemidefiniteBound.Suits(Instance);
        double ofTime = _searched.Contains(k) ? WorkShares.SearchedCountTime : WorkShares.OneCountTime;
        return PartitionSolver.Solve(Instance, k, start?.Camps, null, _seed, second ? budget.PartByClock(share, ofTime) : budget.Part(share));
    }
}
