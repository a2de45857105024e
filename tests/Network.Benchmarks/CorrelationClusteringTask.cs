using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Analysis.Factions.Contraction;
using Network.Analysis.Factions.Semidefinite;
using Network.Analysis.Factions.Solving;

namespace Network.Benchmarks;

/// <summary>Correlation clustering of one signed edge list as a whole process: camps free, pairs by net sign, the fewest frustrated.</summary>
/// <remarks>
/// TASK is corrclust, the whole search, gaec, greedy additive edge contraction alone, bound, the packing of contradictory cycles
/// alone, without exact linear programmes, or semidefinite, the bound by semidefinite relaxation alone. Prints one line of JSON with the objective; what
/// the search finds on the way goes to standard error with the seconds of work. Camps go to OUT as little-endian 32-bit numbers, one an
/// actor that has a counted tie. CORRCLUST_SECONDS sets a time limit for the search, CORRCLUST_K the most camps.
/// </remarks>
public static class CorrelationClusteringTask
{
    /// <summary>Runs the task; gives the exit code.</summary>
    public static int Run(string task, string path, string output)
    {
        NumberedEdges edges = NumberedEdges.Read(path, null);
        SignedInstance graph = Instance(edges);
        TimeSpan? limit = Environment.GetEnvironmentVariable("CORRCLUST_SECONDS") is { } text ? TimeSpan.FromSeconds(double.Parse(text, CultureInfo.InvariantCulture)) : null;
        int k = Environment.GetEnvironmentVariable("CORRCLUST_K") is { } most ? int.Parse(most, CultureInfo.InvariantCulture) : FactionOptions.AnyCount;
        double loadCpu = Cpu();
        long begun = Stopwatch.GetTimestamp();
        WorkBudget budget = new(long.MaxValue / 4, limit, CancellationToken.None);
        if (task == "bound") return Bound(graph, k, budget, loadCpu);
        if (task == "semidefinite") return Semidefinite(graph, k, budget, loadCpu);
        int[] camp = task == "gaec"
            ? GreedyJoining.Find(graph, two: false, budget)
            : ContractionSearch.Find(graph, k, null, 0, 1, budget, new Trace(loadCpu));
        double seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        File.WriteAllBytes(output, MemoryMarshal.AsBytes(camp.AsSpan()));
        JsonObject line = new()
        {
            ["objective"] = graph.Cost(camp),
            ["camps"] = camp.Distinct().Count(),
            ["load_cpu_s"] = Math.Round(loadCpu, 3),
            ["compute_s"] = Math.Round(seconds, 3),
            ["compute_cpu_s"] = Math.Round(Cpu() - loadCpu, 3),
            ["rss_mb"] = Process.GetCurrentProcess().PeakWorkingSet64 / 1_048_576,
        };
        Console.WriteLine(line.ToJsonString());
        return 0;
    }

    private static int Bound(SignedInstance graph, int k, WorkBudget budget, double loadCpu)
    {
        k = Math.Min(k, graph.Nodes);
        long begun = Stopwatch.GetTimestamp();
        (List<int[]> sets, List<double> amounts) = GreedyPacking.Find(graph, k, budget);
        Packing greedy = Packing.Of(graph, sets, amounts);
        double greedyCpu = Cpu();
        LargePacking large = new(graph, k, new ConflictFinder(graph, k, new int[graph.Nodes]), greedy, budget);
        large.Raise(graph.Total, budget);
        JsonObject line = new()
        {
            ["edges"] = graph.Edges,
            ["negative"] = graph.Weight.Count(w => w < 0),
            ["greedy"] = greedy.LowerBound,
            ["greedy_cpu_s"] = Math.Round(greedyCpu - loadCpu, 3),
            ["bound"] = large.Best.LowerBound,
            ["compute_s"] = Math.Round(Stopwatch.GetElapsedTime(begun).TotalSeconds, 3),
            ["compute_cpu_s"] = Math.Round(Cpu() - loadCpu, 3),
            ["rss_mb"] = Process.GetCurrentProcess().PeakWorkingSet64 / 1_048_576,
        };
        Console.WriteLine(line.ToJsonString());
        return 0;
    }

    private static int Semidefinite(SignedInstance graph, int k, WorkBudget budget, double loadCpu)
    {
        long begun = Stopwatch.GetTimestamp();
        int[] one = new int[graph.Nodes];
        SolvedPartition solved = SemidefiniteBound.Improve(
            graph, Math.Min(k, graph.Nodes), new SolvedPartition(one, graph.Cost(one), 0, Packing.Empty), 1, budget, new Trace(loadCpu));
        JsonObject line = new()
        {
            ["edges"] = graph.Edges,
            ["objective"] = solved.Cost,
            ["bound"] = solved.LowerBound,
            ["compute_s"] = Math.Round(Stopwatch.GetElapsedTime(begun).TotalSeconds, 3),
            ["compute_cpu_s"] = Math.Round(Cpu() - loadCpu, 3),
            ["rss_mb"] = Process.GetCurrentProcess().PeakWorkingSet64 / 1_048_576,
        };
        Console.WriteLine(line.ToJsonString());
        return 0;
    }

    private static SignedInstance Instance(NumberedEdges edges)
    {
        CountedTies ties = edges.ToTies();
        PairGraph pairs = PairGraph.Of(ties, UnitMap.Split(ties.Actors.Count), Objective.Pairs, undirected: true);
        return SignedInstance.Of(pairs.Nodes, [.. Enumerable.Range(0, pairs.A.Length).Select(p => (pairs.A[p], pairs.B[p], pairs.Apart[p] - pairs.Together[p]))]);
    }

    private static double Cpu() => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;

    private sealed class Trace(double from) : IProgress<string>
    {
        public void Report(string value) => Console.Error.WriteLine($"{(Cpu() - from).ToString("F2", CultureInfo.InvariantCulture)} s of work: {value}");
    }
}
