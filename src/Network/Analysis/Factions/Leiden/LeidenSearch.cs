using Network.Files;

namespace Network.Analysis.Factions.Leiden;

/// <summary>One seeded search: Leiden from single nodes and, where camps are few, from annealed camps too; the best counts.</summary>
internal static class LeidenSearch
{
    private const int LargeArcs = 10_000_000;
    private const double MostCamps = 64;
    private const long AnnealingSteps = 500_000_000;
    private const int FewestSweeps = 100;
    private const int MostSweeps = 500;
    private const int MostIterations = 10;

    /// <summary>Large graphs are done when an iteration gains less than this share of what those before it did.</summary>
    private const double LeastShare = 0.001;

    /// <summary>The plain start needs no more before it shows whether camps are few: where they are, annealed starts overtake it.</summary>
    private const int FirstIterations = 2;

    /// <summary>The best partition found, numbered from 0, and its quality.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Theta, iterations, annealing.</param>
    /// <param name="seed">This search's seed.</param>
    /// <param name="cancellation">Ends the search early with the best so far.</param>
    public static (int[] Camp, double Quality) Find(LevelGraph graph, LeidenOptions options, ulong seed, CancellationToken cancellation)
    {
        SeededRandom random = new(seed);
        int[] plain = LargeArray.Uninitialized<int>(graph.NodeCount);
        for (int node = 0; node < plain.Length; node++) plain[node] = node;
        int iterations = options.Iterations ?? (graph.ArcCount > LargeArcs ? 2 : MostIterations);
        double quality = Polish(graph, ref plain, options, Math.Min(iterations, FirstIterations), ref random, cancellation);
        long sweeps = graph.ArcCount == 0 ? 0 : Math.Min(MostSweeps, AnnealingSteps / graph.ArcCount);
        if (!options.Anneal || sweeps < FewestSweeps || EffectiveCamps(plain) > MostCamps)
        {
            if (iterations > FirstIterations) quality = Polish(graph, ref plain, options, iterations - FirstIterations, ref random, cancellation);
            return (plain, quality);
        }

        int[] counts = Counts(graph);
        ulong[] seeds = [.. counts.Select(_ => random.Next())];
        (int[] Camp, double Quality)[] found = new (int[], double)[counts.Length];
        ParallelBlocks.RunWith(counts.Length, () => 0, (i, _) =>
        {
            SeededRandom own = new(seeds[i]);
            int[] camp = HeatBath.Anneal(graph, counts[i], (int)sweeps, ref own, cancellation);
            if (camp.Length < counts[i]) camp = Fit(camp);
            found[i].Quality = Polish(graph, ref camp, options, iterations, ref own, cancellation);
            found[i].Camp = camp;
        }, CancellationToken.None);
        (int[] Camp, double Quality) best = (plain, quality);
        foreach ((int[] Camp, double Quality) one in found)
        {
            if (one.Quality > best.Quality + 1e-9) best = one;
        }

        return best;
    }

    /// <summary>Small graphs try every size of interest; large ones the two that leave room for what Leiden then merges.</summary>
    private static int[] Counts(LevelGraph graph) => graph.ArcCount <= 100_000 ? [2, 4, 8, 16] : [8, 16];

    private static int[] Fit(int[] camp)
    {
        int[] fitted = [.. camp];
        Aggregation.Compact(fitted, fitted.Max() + 1);
        return fitted;
    }

    private static double Polish(LevelGraph graph, ref int[] camp, LeidenOptions options, int iterations, ref SeededRandom random, CancellationToken cancellation)
    {
        double gained = 0, share = graph.ArcCount > LargeArcs ? LeastShare : 0;
        for (int i = 0; i < iterations && !cancellation.IsCancellationRequested; i++)
        {
            double gain = LeidenIteration.Improve(graph, ref camp, options.Theta, ref random, cancellation, share * gained);
            if (gain <= Math.Max(1e-9, share * gained)) break;
            gained += gain;
        }

        return graph.Quality(camp, camp.Length);
    }

    /// <summary>How many camps of equal size would hold as many pairs.</summary>
    private static double EffectiveCamps(int[] camp)
    {
        int[] size = new int[camp.Length];
        foreach (int c in camp) size[c]++;
        double squares = 0;
        foreach (int s in size) squares += (double)s * s;
        return squares == 0 ? 0 : (double)camp.Length * camp.Length / squares;
    }
}
