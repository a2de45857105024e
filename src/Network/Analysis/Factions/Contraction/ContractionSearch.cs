using Network.Analysis.Factions.Solving;

namespace Network.Analysis.Factions.Contraction;

/// <summary>Looks for a cheap partition of a large problem: contraction for a start, multilevel moves, Kernighan-Lin chains, and annealed rivals that are crossed with the best.</summary>
/// <remarks>
/// Starts come from <see cref="SizedCamps"/> at several prices and from <see cref="GreedyJoining"/>; more camps than
/// allowed are put together by <see cref="CampLimit"/>. The best is then crossed with annealed copies of itself, after Hausberger,
/// Faraj, Schulz 2024 (arXiv:2208.13618): what both keep together is contracted, so that moves carry what they disagree on. Ends after a
/// number of rounds without gain, or with the budget. Time O(edges) a round; memory some 200 bytes an edge. Depends on the seed only, and
/// on the clock where the budget has a time limit.
/// </remarks>
internal sealed class ContractionSearch
{
    private const int LargeEdges = 20_000;
    private const int IdleRounds = 4;
    private const int Cycles = 2;
    private static readonly double[] Prices = [1, 0.5, 0.1];

    private readonly SignedInstance _graph;
    private readonly SignedRows _rows;
    private readonly int _k;
    private readonly WorkBudget _budget;
    private readonly IProgress<string>? _progress;
    private readonly long _positive;
    private readonly double _mean;
    private readonly int[] _best;
    private SeededRandom _random;
    private long _inside;

    private ContractionSearch(SignedInstance graph, int k, int[]? start, ulong seed, WorkBudget budget, IProgress<string>? progress)
    {
        _graph = graph;
        _rows = SignedRows.Of(graph);
        _k = Math.Min(k, Math.Max(1, graph.Nodes));
        _budget = budget;
        _progress = progress;
        _random = new SeededRandom(seed);
        foreach (long weight in graph.Weight) _positive += Math.Max(0, weight);
        long forced = graph.ForcedEdge < 0 ? 0 : Math.Abs(graph.Weight[graph.ForcedEdge]);
        _mean = Math.Max(1, (double)(graph.Total - forced) / Math.Max(1, graph.Edges));
        _best = start is null ? new int[graph.Nodes] : [.. start];
        _inside = _rows.Inside(_best);
    }

    /// <summary>The cheapest partition that was found; never dearer than <paramref name="start"/>.</summary>
    /// <param name="graph">The problem.</param>
    /// <param name="k">How many camps there may be, from 1.</param>
    /// <param name="start">A partition to begin with, camps numbered below the lesser of <paramref name="k"/> and the number of nodes; null for one single camp.</param>
    /// <param name="goal">Stop when a partition costs no more than this.</param>
    /// <param name="seed">Seed of the random numbers.</param>
    /// <param name="budget">When spent, the best so far is returned.</param>
    /// <param name="progress">Is told of the best so far; null for silence.</param>
    public static int[] Find(SignedInstance graph, int k, int[]? start, long goal, ulong seed, WorkBudget budget, IProgress<string>? progress = null)
    {
        ContractionSearch search = new(graph, k, start, seed, budget, progress);
        if (search._k > 1 && graph.Edges > 0) search.Run(goal);
        return search._best;
    }

    /// <summary>True where the problem is so large that this search is worth more than annealing from scratch.</summary>
    public static bool Suits(SignedInstance graph) => graph.Edges >= LargeEdges;

    private long Cost => _positive - _inside;

    private void Run(long goal)
    {
        Consider([.. _best]);
        foreach (double price in Prices)
        {
            if (_budget.Spent || Cost <= goal) return;
            int[] camp = SizedCamps.Find(_rows, price, _budget);
            Consider(camp);
        }

        if (_budget.Spent || Cost <= goal) return;
        Consider(GreedyJoining.Find(_graph, two: _k == 2, _budget));
        int sweeps = 60;
        for (int idle = 0; idle < IdleRounds && Cost > goal && !_budget.Spent; idle++)
        {
            long before = _inside;
            Cross(sweeps);
            if (_inside > before) idle = -1;
            sweeps = Math.Min(2 * sweeps, 960);
        }
    }

    /// <summary>Improves a partition and keeps it when it is the best.</summary>
    private void Consider(int[] camp)
    {
        CampLimit.Apply(_rows, camp, _k);
        for (int cycle = 0; cycle < Cycles && !_budget.Spent; cycle++)
        {
            MultilevelMoves.Improve(_rows, _k, camp, [.. camp], ref _random, _budget);
            Coarsening.Number(camp, Math.Max(_k, _rows.Nodes));
        }

        Keep(Polish(camp));
    }

    /// <summary>Anneals a copy of the best from a warmth that loosens few nodes, and carries what is good of it back.</summary>
    private void Cross(int sweeps)
    {
        CampMoves moves = new(_rows, _k, [.. _best]);
        moves.Anneal(0.8 * _mean, 0.15 * _mean, sweeps, ref _random, _budget);
        moves = Polish(moves.Camp);
        int[] rival = moves.Camp;
        int[] better = moves.Inside > _inside ? [.. rival] : [.. _best];
        int[] border = MultilevelMoves.Common(_best, rival);
        MultilevelMoves.Improve(_rows, _k, better, border, ref _random, _budget);
        Keep(Polish(better));
    }

    private CampMoves Polish(int[] camp)
    {
        CampMoves moves = new(_rows, _k, camp);
        moves.Descend(_budget);
        ChainMoves chains = new(moves, (long)(4 * _mean));
        while (!_budget.Spent && chains.Improve(_budget)) moves.Descend(_budget);
        return moves;
    }

    private void Keep(CampMoves moves)
    {
        if (moves.Inside <= _inside) return;
        _inside = moves.Inside;
        moves.Camp.CopyTo(_best, 0);
        _progress?.Report($"best so far: cost {Cost}");
    }
}
