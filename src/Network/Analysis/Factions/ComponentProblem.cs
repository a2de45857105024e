using Network.Analysis.Factions.Semidefinite;
using Network.Analysis.Factions.Solving;

namespace Network.Analysis.Factions;

/// <summary>One connected component: its cheapest partitions for any number of camps, each found once.</summary>
internal sealed class ComponentProblem
{
    private readonly long _unavoidable;
    private readonly List<SolvedPartition> _solved = [];
    private readonly Dictionary<int, ComponentOptima> _optima = [];
    private readonly ulong _seed;
    private readonly IProgress<string>? _progress;
    private SolvedPartition? _any;

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
    public long Cost(int k, WorkBudget budget) => Solve(k, budget).Cost + _unavoidable;

    /// <summary>No partition into at most <paramref name="k"/> camps costs less.</summary>
    public long LowerBound(int k, WorkBudget budget) => Solve(k, budget).LowerBound + _unavoidable;

    /// <summary>The solved problem for at most <paramref name="k"/> camps.</summary>
    /// <param name="k">From 1; all above the number of nodes are the same.</param>
    /// <param name="budget">The work that may still be done; each number of camps takes a part of it.</param>
    public SolvedPartition Solve(int k, WorkBudget budget)
    {
        int camps = Math.Min(k, Nodes.Length);
        if (camps == Nodes.Length && camps > _solved.Count) return _any ??= SolveFor(camps, budget);
        while (_solved.Count < camps) _solved.Add(SolveFor(_solved.Count + 1, budget));
        return _solved[camps - 1];
    }

    /// <summary>The optimal partitions for at most <paramref name="k"/> camps.</summary>
    public ComponentOptima Optima(int k, int cap, WorkBudget budget)
    {
        int camps = Math.Min(k, Nodes.Length);
        if (_optima.TryGetValue(camps, out ComponentOptima? known)) return known;
        return _optima[camps] = ComponentOptima.Find(this, camps, cap, _seed, budget);
    }

    private SolvedPartition SolveFor(int k, WorkBudget budget)
    {
        if (_solved.Count > 0 && _solved[^1].HoldsForMoreCamps(Instance)) return _solved[^1];
        int[]? start = _solved.Count == 0 ? null : _solved[^1].Camps;
        double share = WorkShares.OneCount(Instance.Edges, k == Nodes.Length);
        bool second = SemidefiniteBound.Suits(Instance);
        SolvedPartition solved = PartitionSolver.Solve(Instance, k, start, null, _seed, second ? budget.PartByClock(share, WorkShares.OneCountTime) : budget.Part(share));
        return solved.Proven || !second ? solved
            : SemidefiniteBound.Improve(Instance, k, solved, _seed, budget.PartByClock(WorkShares.Semidefinite, WorkShares.SemidefiniteTime), _progress);
    }
}
