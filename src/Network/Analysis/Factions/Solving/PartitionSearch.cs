namespace Network.Analysis.Factions.Solving;

/// <summary>Looks for a cheap partition by simulated annealing from several starts, each ended by a descent of moves and merges.</summary>
/// <remarks>Time O(starts * sweeps * edges). The result depends on the seed only.</remarks>
internal sealed class PartitionSearch
{
    private const int Sweeps = 120;

    private readonly SignedInstance _graph;
    private readonly int _k;
    private readonly WorkBudget _budget;
    private readonly int[] _camp;
    private readonly int[] _size;
    private readonly long[] _pull;
    private readonly Stack<int> _empty = new();
    private SeededRandom _random;

    private PartitionSearch(SignedInstance graph, int k, ulong seed, WorkBudget budget)
    {
        _graph = graph;
        _k = Math.Min(k, Math.Max(1, graph.Nodes));
        _budget = budget;
        _random = new SeededRandom(seed);
        _camp = new int[graph.Nodes];
        _size = new int[_k + 1];
        _pull = new long[_k + 1];
    }

    /// <summary>The cheapest partition that was found; never dearer than <paramref name="start"/>.</summary>
    /// <param name="graph">The problem.</param>
    /// <param name="k">How many camps there may be, from 1.</param>
    /// <param name="starts">How many annealing runs.</param>
    /// <param name="start">A partition to begin with; null for one single camp.</param>
    /// <param name="goal">Stop when a partition costs no more than this.</param>
    /// <param name="seed">Seed of the random numbers.</param>
    /// <param name="budget">When spent, the best so far is returned.</param>
    public static int[] Find(SignedInstance graph, int k, int starts, int[]? start, long goal, ulong seed, WorkBudget budget)
    {
        int[] best = start is null ? new int[graph.Nodes] : [.. start];
        long bestCost = graph.Cost(best);
        if (k == 1 || graph.Edges == 0) return best;
        PartitionSearch search = new(graph, k, seed, budget);
        for (int run = 0; run <= starts && bestCost > goal && (run == 0 || !budget.Spent); run++)
        {
            search.Begin(best);
            if (run > 0) search.Anneal(fresh: run % 2 == 1);
            search.Descend();
            long cost = graph.Cost(search._camp);
            if (cost >= bestCost) continue;
            bestCost = cost;
            search._camp.CopyTo(best, 0);
        }

        return best;
    }

    private void Begin(int[] camps)
    {
        Array.Clear(_size);
        _empty.Clear();
        for (int u = 0; u < camps.Length; u++)
        {
            _camp[u] = camps[u];
            _size[camps[u]]++;
        }

        for (int c = _k - 1; c >= 0; c--)
        {
            if (_size[c] == 0) _empty.Push(c);
        }
    }

    private void Anneal(bool fresh)
    {
        int nodes = _graph.Nodes;
        if (fresh)
        {
            int spread = Math.Min(_k, 8);
            for (int u = 0; u < nodes; u++) Move(u, _random.Below(spread));
        }

        double mean = (double)_graph.Total / _graph.Edges;
        if (_graph.ForcedEdge >= 0)
            mean = (double)(_graph.Total - Math.Abs(_graph.Weight[_graph.ForcedEdge])) / Math.Max(1, _graph.Edges - 1);
        double from = (fresh ? 2.5 : 0.8) * mean;
        double to = 0.12 * mean;
        for (int sweep = 0; sweep < Sweeps && !_budget.Spent; sweep++)
        {
            double temperature = from * Math.Pow(to / from, sweep / (Sweeps - 1.0));
            for (int i = 0; i < nodes; i++)
            {
                int u = _random.Below(nodes);
                int target = Target(u);
                if (target < 0 || target == _camp[u]) continue;
                long dearer = Dearer(u, target);
                if (dearer <= 0 || _random.Unit() < Math.Exp(-dearer / temperature)) Move(u, target);
            }

            _budget.Spend(30L * nodes + 6L * _graph.Edges);
        }
    }

    /// <summary>A camp to try: the other one of two, a neighbour's, an empty one, or any where none is empty.</summary>
    private int Target(int u)
    {
        if (_k == 2) return 1 - _camp[u];
        int degree = _graph.Start[u + 1] - _graph.Start[u];
        int choice = _random.Below(degree + 1);
        if (choice < degree) return _camp[_graph.Neighbour[_graph.Start[u] + choice]];
        int empty = Empty();
        if (empty < 0) return _random.Below(_k);
        return _size[_camp[u]] == 1 ? -1 : empty;
    }

    /// <summary>An empty camp; -1 when all are in use.</summary>
    private int Empty()
    {
        while (_empty.TryPeek(out int camp))
        {
            if (_size[camp] == 0) return camp;
            _empty.Pop();
        }

        return -1;
    }

    private long Dearer(int u, int target)
    {
        long change = 0;
        int own = _camp[u];
        for (int i = _graph.Start[u]; i < _graph.Start[u + 1]; i++)
        {
            int camp = _camp[_graph.Neighbour[i]];
            if (camp == own) change += _graph.Weight[_graph.Edge[i]];
            else if (camp == target) change -= _graph.Weight[_graph.Edge[i]];
        }

        return change;
    }

    private void Move(int u, int camp)
    {
        if (--_size[_camp[u]] == 0) _empty.Push(_camp[u]);
        _camp[u] = camp;
        _size[camp]++;
    }

    private void Descend()
    {
        bool better = true;
        while (better && !_budget.Spent)
        {
            better = false;
            for (int u = 0; u < _graph.Nodes; u++) better |= MoveToBest(u);
            if (!better) better = Merge();
            _budget.Spend(10L * _graph.Nodes + 10L * _graph.Edges);
        }
    }

    private bool MoveToBest(int u)
    {
        int own = _camp[u];
        int best = own;
        for (int i = _graph.Start[u]; i < _graph.Start[u + 1]; i++) _pull[_camp[_graph.Neighbour[i]]] += _graph.Weight[_graph.Edge[i]];
        if (_pull[own] < 0 && _size[own] > 1)
        {
            int empty = Empty();
            if (empty >= 0) best = empty;
        }

        for (int i = _graph.Start[u]; i < _graph.Start[u + 1]; i++)
        {
            int camp = _camp[_graph.Neighbour[i]];
            if (_pull[camp] > _pull[best]) best = camp;
        }

        // With every camp in use, one without any neighbour may still be better than the own one.
        if (_pull[own] < 0 && best == own)
        {
            for (int c = 0; c < _k && best == own; c++)
            {
                if (_pull[c] > _pull[own]) best = c;
            }
        }

        for (int i = _graph.Start[u]; i < _graph.Start[u + 1]; i++) _pull[_camp[_graph.Neighbour[i]]] = 0;
        if (best == own) return false;
        Move(u, best);
        return true;
    }

    private bool Merge()
    {
        if (_k == 2) return false;
        Dictionary<(int, int), long> gain = [];
        for (int e = 0; e < _graph.Edges; e++)
        {
            int a = _camp[_graph.A[e]];
            int b = _camp[_graph.B[e]];
            if (a == b) continue;
            (int, int) pair = a < b ? (a, b) : (b, a);
            gain[pair] = gain.GetValueOrDefault(pair) + _graph.Weight[e];
        }

        (int From, int To) best = default;
        long most = 0;
        foreach (((int a, int b), long value) in gain)
        {
            if (value < most || value <= 0 || (value == most && (a, b).CompareTo(best) > 0)) continue;
            most = value;
            best = (a, b);
        }

        if (most == 0) return false;
        for (int u = 0; u < _graph.Nodes; u++)
        {
            if (_camp[u] == best.To) Move(u, best.From);
        }

        return true;
    }
}
