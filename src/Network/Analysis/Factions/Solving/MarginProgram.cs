namespace Network.Analysis.Factions.Solving;

/// <summary>Bounds from below what it costs to take a node from the side of another, by the linear programme that proved the optimum.</summary>
/// <remarks>
/// With the two forced apart, every path between them that says together is a conflict too (see <see cref="SlackFlow"/>): such paths are
/// packed beside the cycles, in a programme that goes on from the optimum and is taken back to it for the next node. What is shown is
/// rounded to whole parts and added up anew, so that it does not hang on the simplex.
/// </remarks>
internal sealed class MarginProgram
{
    private const double LeastPrice = 1e-7;
    private const double PerStep = 1e-7;
    private const double Undervalued = 1 - 1e-4;
    private const int MostRounds = 60;
    private const int PathsPerRound = 40;

    private readonly SignedInstance _graph;
    private readonly int _k;
    private readonly WorkBudget _whole;
    private readonly long _cost;
    private readonly PackingProgram _program;
    private readonly SearchPool<CheapConflict> _searches;
    private readonly bool[] _satisfied;
    private double[] _base;
    private double[] _last;
    private readonly double[] _dearer;
    private readonly double[] _distance;
    private readonly int[] _from;
    private readonly List<int> _touched = [];
    private readonly PriorityQueue<int, double> _queue = new();
    private bool _sound;

    /// <summary>Sets the programme up and solves it for the optimum.</summary>
    /// <param name="graph">The problem.</param>
    /// <param name="k">How many camps there may be, from 2.</param>
    /// <param name="solved">Its optimum with the proof.</param>
    /// <param name="camps">The optimum that is looked from.</param>
    /// <param name="budget">When spent, nothing is shown.</param>
    public MarginProgram(SignedInstance graph, int k, SolvedPartition solved, int[] camps, WorkBudget budget)
    {
        _graph = graph;
        _k = k;
        _whole = budget;
        _cost = solved.Cost;
        _searches = new SearchPool<CheapConflict>(() => new CheapConflict(graph, k, int.MaxValue, PerStep));
        _satisfied = new bool[graph.Edges];
        for (int e = 0; e < graph.Edges; e++) _satisfied[e] = graph.Weight[e] > 0 == (camps[graph.A[e]] == camps[graph.B[e]]);
        _program = new PackingProgram([.. graph.Weight.Select(w => (double)Math.Abs(w))]);
        foreach (int set in Enumerable.Range(0, solved.Packing.Sets.Count).OrderByDescending(s => solved.Packing.Amounts[s]).ThenBy(s => s))
            _program.Add(solved.Packing.Sets[set]);
        _program.Fill();
        _sound = _program.Solve(budget);
        Complete(budget);
        _program.Save();
        _base = [.. _program.Prices];
        _last = _base;
        _dearer = new double[graph.Edges];
        _distance = new double[2 * graph.Nodes];
        Array.Fill(_distance, double.PositiveInfinity);
        _from = new int[2 * graph.Nodes];
    }

    /// <summary>A partition that takes the node from the root's side, as the prices of the last bound suggest; what it costs beyond the optimum.</summary>
    /// <param name="node">The node.</param>
    /// <param name="root">Whom it leaves.</param>
    /// <param name="budget">When spent, the partition is as it comes.</param>
    public long AtMost(int node, int root, WorkBudget budget)
    {
        SignedInstance apart = _graph.Force(node, root, together: false, out long constant);
        // The forced edge comes first of all.
        double[] price = new double[apart.Edges];
        Array.Copy(_last, price, _last.Length);
        price[apart.ForcedEdge] = -1;
        budget.Spend(100L * apart.Edges);
        int[] rounded = PartitionSearch.Find(apart, _k, 0, PriceRounding.Partition(apart, _k, price), 0, 0, budget);
        return apart.Cost(rounded) + constant - _cost;
    }

    /// <summary>What a partition costs at least beyond the optimum when it takes a node from the root's side, as far as it is to be shown.</summary>
    /// <param name="node">The node.</param>
    /// <param name="bound">Whether a node is the root, or known not to leave it for less than is to be shown.</param>
    /// <param name="enough">What is to be shown, above 0.</param>
    /// <param name="budget">When spent, what is shown so far is returned.</param>
    public long AtLeast(int node, Func<int, bool> bound, long enough, WorkBudget budget)
    {
        if (!_sound || budget.Spent) return 0;
        List<int[]> cycles = [];
        HashSet<string> seen = [];
        IReadOnlyList<double> price = _base;
        long shown = 0;
        for (int round = 0; round < MostRounds && shown < enough; round++)
        {
            bool added = false;
            for (int e = 0; e < _dearer.Length; e++) _dearer[e] = Math.Max(0, price[e]);
            for (int count = 0; count < PathsPerRound && Path(node, bound, budget) is { } path; count++)
            {
                if (!seen.Add(Key(path))) break;
                _program.Add(path);
                added = true;
                // Dearer for the rest of the round, so that paths differ.
                double missing = 1;
                foreach (int e in path) missing -= _dearer[e];
                foreach (int e in path) _dearer[e] += missing / path.Length;
            }

            if (!added)
            {
                foreach (int[] cycle in Cycles(price, budget))
                {
                    if (!seen.Add(Key(cycle))) continue;
                    _program.Add(cycle);
                    cycles.Add(cycle);
                    added = true;
                }
            }

            if (!added || !_program.Solve(budget)) break;
            price = _program.Prices;
            if (_program.Sum > _cost + shown) shown = Math.Max(shown, Shown(enough));
        }

        _last = [.. price];
        _sound = _program.GoBack();
        if (cycles.Count > 0)
        {
            foreach (int[] cycle in cycles) _program.Add(cycle);
            // Paid by all: the next nodes need these cycles too. Ended early it is still a packing.
            if (_sound) _program.Solve(_whole);
            _program.Save();
            _base = [.. _program.Prices];
        }

        return shown;
    }

    /// <summary>Adds the cycles that the optimum's prices leave undervalued: later only those need be looked at whose prices fall.</summary>
    private void Complete(WorkBudget budget)
    {
        int[] negative = [.. Enumerable.Range(0, _graph.Edges).Where(e => _graph.Weight[e] < 0)];
        for (int round = 0; _sound && round < MostRounds && Through(negative, _program.Prices, budget) is { Count: > 0 } cycles; round++)
        {
            foreach (int[] cycle in cycles) _program.Add(cycle);
            _sound = _program.Solve(budget);
        }
    }

    private long Shown(long enough) =>
        Math.Min(enough, Packing.Of(_graph, _program.Sets, _program.Amounts()).LowerBound - _cost);

    /// <summary>Cycles that are undervalued since prices have fallen: each goes through an edge whose price has.</summary>
    private List<int[]> Cycles(IReadOnlyList<double> price, WorkBudget budget) =>
        Through([.. Enumerable.Range(0, _graph.Edges).Where(e => price[e] < _base[e] - LeastPrice)], price, budget);

    private List<int[]> Through(int[] edges, IReadOnlyList<double> price, WorkBudget budget)
    {
        double[] worth = [.. price.Select(p => Math.Max(0, p))];
        int[]?[] cycles = _searches.Through(edges, (CheapConflict search, int e, out long steps) => search.Through(e, worth, Undervalued, out steps), budget);
        return [.. cycles.OfType<int[]>()];
    }

    /// <summary>The cheapest path that says the node is with the root as in the optimum; null when none is worth less than 1.</summary>
    /// <remarks>A state is a node and whether the edges so far say otherwise than the optimum: with two camps a frustrated edge turns that.</remarks>
    private int[]? Path(int node, Func<int, bool> bound, WorkBudget budget)
    {
        foreach (int state in _touched) _distance[state] = double.PositiveInfinity;
        _touched.Clear();
        _queue.Clear();
        Reach(2 * node, -1, 0);
        long steps = 100;
        int[]? path = null;
        while (_queue.TryDequeue(out int state, out double reached))
        {
            if (reached > _distance[state]) continue;
            int u = state >> 1;
            if ((state & 1) == 0 && u != node && bound(u))
            {
                path = Trace(state, node);
                break;
            }

            for (int i = _graph.Start[u]; i < _graph.Start[u + 1]; i++)
            {
                int e = _graph.Edge[i];
                if (_k > 2 && _graph.Weight[e] < 0) continue;
                double length = reached + _dearer[e] + PerStep;
                int next = (2 * _graph.Neighbour[i]) | ((state & 1) ^ (_k > 2 || _satisfied[e] ? 0 : 1));
                if (length >= Undervalued || length >= _distance[next]) continue;
                Reach(next, e, length);
                steps += 60;
            }
        }

        budget.Spend(steps);
        return path;

        void Reach(int state, int edge, double length)
        {
            if (double.IsPositiveInfinity(_distance[state])) _touched.Add(state);
            _distance[state] = length;
            _from[state] = edge;
            _queue.Enqueue(state, length);
        }
    }

    /// <summary>The walk's edges, each once: they need not be a path to be in conflict with leaving.</summary>
    private int[] Trace(int state, int node)
    {
        HashSet<int> edges = [];
        while (state != 2 * node)
        {
            int e = _from[state];
            edges.Add(e);
            int u = state >> 1;
            int other = _graph.A[e] == u ? _graph.B[e] : _graph.A[e];
            state = (2 * other) | ((state & 1) ^ (_k > 2 || _satisfied[e] ? 0 : 1));
        }

        return [.. edges];
    }

    private static string Key(int[] set) => string.Join(',', set.Order());
}
