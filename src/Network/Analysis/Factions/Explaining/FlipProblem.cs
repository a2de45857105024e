using Network.Analysis.Counting;
using Network.Analysis.Factions.Solving;

namespace Network.Analysis.Factions.Explaining;

/// <summary>One connected component and two of its nodes: what it costs to have them together or apart while ties are lost.</summary>
/// <remarks>
/// Of a pair only the difference of its two costs matters, so parts that every partition pays are left out: they are the same for both
/// questions.
/// </remarks>
internal sealed class FlipProblem
{
    private readonly int[] _a;
    private readonly int[] _b;
    private readonly int _own = -1;
    private readonly ulong _seed;

    private FlipProblem(PairGraph graph, CountedTies ties, int[] nodes, List<int> pairs, int u, int v, int k, ulong seed)
    {
        Nodes = nodes.Length;
        U = Array.BinarySearch(nodes, u);
        V = Array.BinarySearch(nodes, v);
        K = Math.Min(k, nodes.Length);
        _seed = seed;
        _a = [.. pairs.Select(pair => Array.BinarySearch(nodes, graph.A[pair]))];
        _b = [.. pairs.Select(pair => Array.BinarySearch(nodes, graph.B[pair]))];
        Net = [.. pairs.Select(pair => graph.Apart[pair] - graph.Together[pair])];
        for (int p = 0; p < pairs.Count; p++)
        {
            if ((_a[p] == U && _b[p] == V) || (_a[p] == V && _b[p] == U)) _own = p;
        }

        Losses = graph.IsNet ? WholePairs(graph, pairs) : Relations(graph, ties, pairs);
    }

    /// <summary>How many nodes.</summary>
    public int Nodes { get; }

    /// <summary>How many pairs.</summary>
    public int Pairs => _a.Length;

    /// <summary>The node that may leave.</summary>
    public int U { get; }

    /// <summary>The node that it is measured against.</summary>
    public int V { get; }

    /// <summary>How many camps there may be.</summary>
    public int K { get; }

    /// <summary>What each pair costs apart less what it costs together, before anything is lost.</summary>
    public long[] Net { get; }

    /// <summary>What may be lost, in the order of the pairs.</summary>
    public IReadOnlyList<FlipLoss> Losses { get; }

    /// <summary>The problem of two nodes of a graph; null when no chain of counted ties joins them.</summary>
    public static FlipProblem? Of(PairGraph graph, CountedTies ties, int u, int v, int k, ulong seed)
    {
        int[]? nodes = Components.Of(graph).Find(component => Array.BinarySearch(component, u) >= 0);
        if (nodes is null || Array.BinarySearch(nodes, v) < 0) return null;
        List<int> pairs = [.. Enumerable.Range(0, graph.A.Length).Where(pair => Array.BinarySearch(nodes, graph.A[pair]) >= 0)];
        return new FlipProblem(graph, ties, nodes, pairs, u, v, k, seed);
    }

    /// <summary>True when a partition frustrates ties of this kind.</summary>
    public bool IsFrustrated(FlipLoss loss, int[] camps) => loss.IsFrustrated(camps[_a[loss.Pair]] == camps[_b[loss.Pair]]);

    /// <summary>What a partition costs with these differences.</summary>
    public long Cost(long[] net, int[] camps)
    {
        long cost = 0;
        for (int p = 0; p < net.Length; p++)
        {
            bool together = camps[_a[p]] == camps[_b[p]];
            if (net[p] > 0 != together) cost += Math.Abs(net[p]);
        }

        return cost;
    }

    /// <summary>The cheapest partition with the two nodes together, or apart.</summary>
    /// <param name="net">The differences now.</param>
    /// <param name="together">Which of both.</param>
    /// <param name="start">A partition to begin with; null for none.</param>
    /// <param name="budget">The work that may still be done.</param>
    public FlipAnswer Best(long[] net, bool together, int[]? start, WorkBudget budget)
    {
        SolvedPartition solved = PartitionSolver.Solve(Instance(net, together), K, start, null, _seed, budget);
        bool kept = solved.Camps[U] == solved.Camps[V] == together;
        long own = _own >= 0 && net[_own] > 0 != together ? Math.Abs(net[_own]) : 0;
        return new FlipAnswer(Cost(net, solved.Camps), solved.LowerBound + own, solved.Camps, solved.Proven && kept);
    }

    private SignedInstance Instance(long[] net, bool together)
    {
        // The heavy tie is no marked constraint, so that the problem may be reduced by it.
        long heavy = net.Sum(Math.Abs) + 1;
        List<(int A, int B, long Weight)> edges = [(U, V, together ? heavy : -heavy)];
        for (int p = 0; p < net.Length; p++)
        {
            if (p != _own && net[p] != 0) edges.Add((_a[p], _b[p], net[p]));
        }

        return SignedInstance.Of(Nodes, edges);
    }

    /// <summary>The pairs of the block on the way between the two nodes: what others cost is the same for both questions, whatever they lose.</summary>
    public HashSet<int> PairsBetween()
    {
        long heavy = Net.Sum(Math.Abs) + 1;
        List<(int A, int B, long Weight)> edges = [(U, V, heavy)];
        List<int> pairOf = [-1];
        for (int p = 0; p < Pairs; p++)
        {
            if (p == _own) continue;
            edges.Add((_a[p], _b[p], 1));
            pairOf.Add(p);
        }

        HashSet<int> between = [.. Blocks.Of(SignedInstance.Of(Nodes, edges)).First(block => block.Contains(0)).Select(edge => pairOf[edge])];
        if (_own >= 0) between.Add(_own);
        return between;
    }

    /// <summary>The graph of some kinds of ties, in their order, and a last edge that says the two nodes are apart.</summary>
    public SignedInstance Ways(IEnumerable<int> losses) => SignedInstance.Of(
        Nodes, [.. losses.Select(loss => (_a[Losses[loss].Pair], _b[Losses[loss].Pair], -Losses[loss].Change)), (U, V, -1)]);

    /// <summary>A partition with the two nodes together to which no single move and no merger of camps adds, from one such.</summary>
    public int[] Descend(long[] net, int[] start, WorkBudget budget) => PartitionSearch.Find(Instance(net, together: true), K, 0, start, 0, 0, budget);

    /// <summary>
    /// True when it is certain that no loss can part the two for good: on no chain from one to the other are there ties against someone
    /// that would do so.
    /// </summary>
    /// <remarks>
    /// Only blocks on the way between the two matter. What is left in the end can be taken to contradict nothing, and then two camps part the two
    /// only where a way has an odd number of negative ties; in a block that has ways of either kind there is a simple one, too. More camps
    /// are parted by one negative tie or more.
    /// </remarks>
    public bool CannotBeParted()
    {
        HashSet<int> between = PairsBetween();
        List<FlipLoss> ways = [.. Losses.Where(loss => between.Contains(loss.Pair))];
        bool[] reached = new bool[2 * Nodes];
        Stack<int> open = new([2 * U]);
        reached[2 * U] = true;
        while (open.TryPop(out int at))
        {
            foreach (FlipLoss way in ways)
            {
                int from = at / 2, other = _a[way.Pair] == from ? _b[way.Pair] : _b[way.Pair] == from ? _a[way.Pair] : -1;
                if (other < 0) continue;
                bool negative = way.Change > 0;
                int next = (2 * other) + (K == 2 ? (at % 2) ^ (negative ? 1 : 0) : (at % 2) | (negative ? 1 : 0));
                if (reached[next]) continue;
                reached[next] = true;
                open.Push(next);
            }
        }

        return !reached[(2 * V) + 1];
    }

    /// <summary>
    /// For each kind of tie at the first node a short simple way to the second that keeps them apart while none of its ties is lost: of two camps
    /// one with an odd number of negative ties, of more camps one with a single negative tie. As indices of <see cref="Losses"/>.
    /// </summary>
    public List<List<int>> PartingWays()
    {
        List<List<int>> ways = [];
        for (int first = 0; first < Losses.Count; first++)
        {
            if (Other(first, U) >= 0 && PartingWay(first) is { } way) ways.Add(way);
        }

        return ways;
    }

    private List<int>? PartingWay(int first)
    {
        int start = Side(Other(first, U), 0, first);
        Dictionary<int, (int From, int Loss)> before = new() { [start] = (-1, first) };
        Queue<int> open = new([start]);
        while (open.TryDequeue(out int at))
        {
            if (at == (2 * V) + 1) return Simple(at, before);
            for (int loss = 0; loss < Losses.Count; loss++)
            {
                int other = Other(loss, at / 2);
                if (other < 0 || other == U || (K > 2 && at % 2 == 1 && Losses[loss].Change > 0)) continue;
                int next = Side(other, at % 2, loss);
                if (before.TryAdd(next, (at, loss))) open.Enqueue(next);
            }
        }

        return null;
    }

    private static List<int>? Simple(int end, Dictionary<int, (int From, int Loss)> before)
    {
        List<int> way = [];
        HashSet<int> passed = [];
        for (int at = end; at >= 0; at = before[at].From)
        {
            if (!passed.Add(at / 2)) return null;
            way.Add(before[at].Loss);
        }

        return way;
    }

    private int Side(int node, int side, int loss) => (2 * node) + (side ^ (Losses[loss].Change > 0 ? 1 : 0));

    private int Other(int loss, int node) => _a[Losses[loss].Pair] == node ? _b[Losses[loss].Pair] : _b[Losses[loss].Pair] == node ? _a[Losses[loss].Pair] : -1;

    private static List<FlipLoss> WholePairs(PairGraph graph, List<int> pairs)
    {
        ILookup<int, int> ties = Enumerable.Range(0, graph.PairOfTie.Length).ToLookup(tie => graph.PairOfTie[tie]);
        return [.. pairs.Select((pair, p) => new FlipLoss(p, graph.Together[pair] - graph.Apart[pair], [[.. ties[pair]]]))];
    }

    private static List<FlipLoss> Relations(PairGraph graph, CountedTies ties, List<int> pairs)
    {
        Dictionary<int, int> place = pairs.Select((pair, p) => (pair, p)).ToDictionary(one => one.pair, one => one.p);
        return [.. Enumerable.Range(0, ties.Count)
            .Where(tie => graph.PairOfTie[tie] >= 0 && place.ContainsKey(graph.PairOfTie[tie]))
            .GroupBy(tie => (Pair: place[graph.PairOfTie[tie]], Change: ties.Sign[tie] > 0 ? -graph.CostOf(tie) : graph.CostOf(tie)))
            .OrderBy(group => group.Key.Pair).ThenBy(group => group.First())
            .Select(group => new FlipLoss(group.Key.Pair, group.Key.Change, [.. group.Select(tie => (IReadOnlyList<int>)[tie])]))];
    }
}

/// <summary>The cheapest partition that was found.</summary>
/// <param name="Cost">What it costs.</param>
/// <param name="LowerBound">No such partition costs less.</param>
/// <param name="Camps">The camp of each node.</param>
/// <param name="Proven">True when none is cheaper.</param>
internal sealed record FlipAnswer(long Cost, long LowerBound, int[] Camps, bool Proven);
