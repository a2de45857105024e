namespace Network.Analysis.Factions.Solving;

/// <summary>
/// A fractional packing of conflicts for large problems: its sum comes within some parts in a thousand of the best in a small part of
/// the time that an exact linear programme takes.
/// </summary>
/// <remarks>
/// The first sets are those of a greedy packing and the triangles in conflict. Gradients find amounts and prices; cycles that the prices
/// leave undervalued are added, round by round, until the bound hardly rises. What room a packing leaves is filled greedily.
/// </remarks>
internal sealed class LargePacking
{
    private const int LeastEdges = 4000;
    private const int MostTriangles = 1_000_000;
    private const int MostStates = 3000;
    private const int Iterations = 60;
    private const double PerStep = 0.004;

    /// <summary>Edges whose cycles are looked for side by side: enough for all processors, and done in some tenths of a second.</summary>
    private const int Batch = 2048;
    private const int IdleRounds = 3;
    private const double LeastRise = 0.0005;
    private const double Undervalued = 0.98;
    private const double Promising = 1.02;

    private readonly SignedInstance _graph;
    private readonly int _k;
    private readonly int[] _negative;
    private readonly GradientPacking _program;

    /// <summary>Begins with a packing, and with the triangles.</summary>
    /// <param name="graph">The problem.</param>
    /// <param name="k">How many camps there may be, from 2.</param>
    /// <param name="finder">Finds the triangles.</param>
    /// <param name="start">The packing.</param>
    /// <param name="budget">What the search for triangles costs is taken from it.</param>
    public LargePacking(SignedInstance graph, int k, ConflictFinder finder, Packing start, WorkBudget budget)
    {
        _graph = graph;
        _k = k;
        _negative = [.. Enumerable.Range(0, graph.Edges).Where(e => graph.Weight[e] < 0)];
        _program = new GradientPacking([.. graph.Weight.Select(w => (double)Math.Abs(w))]);
        for (int s = 0; s < start.Sets.Count; s++) _program.Add(start.Sets[s], (double)start.Amounts[s] / Packing.Scale);
        foreach (int[] set in finder.Small(MostTriangles, budget)) _program.Add(set, 0);
        Best = start;
    }

    /// <summary>True where the problem is so large that this is worth its while.</summary>
    public static bool Suits(SignedInstance graph) => graph.Edges >= LeastEdges;

    /// <summary>The best packing so far.</summary>
    public Packing Best { get; private set; }

    /// <summary>Raises the packing until it proves a cost, or hardly rises any more, or the budget is spent.</summary>
    /// <param name="upper">The cost of a known partition.</param>
    /// <param name="budget">The work that may be done.</param>
    public void Raise(long upper, WorkBudget budget)
    {
        SearchPool<CheapConflict> searches = new(() => new CheapConflict(_graph, _k, MostStates, PerStep));
        for (int idle = 0; Best.LowerBound < upper && idle < IdleRounds && !budget.Spent;)
        {
            _program.Solve(Iterations, budget);
            Packing packing = Filled(budget);
            idle = packing.LowerBound > Best.LowerBound * (1 + LeastRise) ? 0 : idle + 1;
            if (packing.LowerBound > Best.LowerBound) Best = packing;
            _program.Prune();
            AddUndervalued(searches, budget);
        }
    }

    /// <summary>The sets that a best packing may use, those with the greatest amounts first: a start for an exact programme.</summary>
    public IEnumerable<int[]> Promise()
    {
        double[] amounts = _program.Amounts();
        return Enumerable.Range(0, amounts.Length)
            .Where(s => amounts[s] > 0 || _program.Worth(_program.Sets[s]) < Promising)
            .OrderByDescending(s => amounts[s]).ThenBy(s => s)
            .Select(s => _program.Sets[s]);
    }

    private void AddUndervalued(SearchPool<CheapConflict> searches, WorkBudget budget)
    {
        double[] prices = _program.Prices;
        foreach (int[] closing in _negative.Chunk(Batch))
        {
            if (budget.Spent) return;
            int[]?[] cycles = searches.Through(closing, (CheapConflict search, int e, out long steps) => search.Through(e, prices, Undervalued, out steps), budget);
            foreach (int[]? cycle in cycles)
            {
                if (cycle is not null) _program.Add(cycle, 0);
            }
        }
    }

    /// <summary>The programme's packing, and what else finds room.</summary>
    private Packing Filled(WorkBudget budget)
    {
        Packing packing = Packing.Of(_graph, _program.Sets, _program.Amounts());
        long[] room = [.. _graph.Weight.Select(w => Math.Abs(w) * Packing.Scale)];
        for (int s = 0; s < packing.Sets.Count; s++)
        {
            foreach (int e in packing.Sets[s]) room[e] -= packing.Amounts[s];
        }

        List<int[]> sets = [.. packing.Sets];
        List<long> amounts = [.. packing.Amounts];
        GreedyPacking.Fill(_graph, _k, room, sets, amounts, budget);
        return Packing.OfParts(_graph, sets, [.. amounts]);
    }
}
