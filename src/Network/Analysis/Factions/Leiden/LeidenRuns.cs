using System.Globalization;

namespace Network.Analysis.Factions.Leiden;

/// <summary>Several searches, each with a seed of its own.</summary>
internal sealed class LeidenRuns
{
    private readonly List<(int[] Camp, double Quality)> _runs = [];

    /// <summary>Searches.</summary>
    /// <param name="graph">The graph of pairs, along whose components camps are cut.</param>
    /// <param name="level">The graph that Leiden works on.</param>
    /// <param name="options">The search's options.</param>
    /// <param name="progress">Is told which run it is.</param>
    /// <param name="cancellation">Ends the work; what a later run has by then is not used.</param>
    public LeidenRuns(PairGraph graph, LevelGraph level, LeidenOptions options, IProgress<string>? progress, CancellationToken cancellation)
    {
        SeededRandom seeds = SeededRandom.Of(options.Seed);
        int runs = options.Runs ?? Usual(level.ArcCount);
        for (int run = 0; run < runs; run++)
        {
            progress?.Report(string.Create(CultureInfo.InvariantCulture, $"Leiden, run {run + 1} of {runs}, {level.NodeCount} units"));
            (int[] camp, _) = LeidenSearch.Find(level, options, seeds.Next(), cancellation);
            if (run > 0 && cancellation.IsCancellationRequested) break;
            int[] cut = LeidenCamps.Cut(graph, camp);
            double quality = level.Quality(cut, cut.Length);
            _runs.Add((cut, quality));
            if (run == 0 || quality > _runs[Best].Quality + 1e-9) Best = run;
        }
    }

    /// <summary>How many runs there were.</summary>
    public int Count => _runs.Count;

    /// <summary>Which run is the best, the first of equals.</summary>
    private int Best { get; }

    /// <summary>The best partition, numbered from 0 in the order of first nodes.</summary>
    public int[] Camp => _runs[Best].Camp;

    /// <summary>The share of runs in which two nodes are together; null where there was one run.</summary>
    public double? ShareTogether(int a, int b)
    {
        if (Count < 2) return null;
        int together = 0;
        foreach ((int[] camp, _) in _runs) together += camp[a] == camp[b] ? 1 : 0;
        return (double)together / Count;
    }

    /// <summary>How many runs a graph of so many arcs has where nothing is asked.</summary>
    public static int Usual(int arcs) => arcs switch
    {
        <= 20_000 => 20,
        <= 200_000 => 10,
        <= 1_000_000 => 4,
        <= 5_000_000 => 2,
        _ => 1,
    };
}
