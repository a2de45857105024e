using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using Network.Analysis;
using Network.Analysis.Balance;
using Network.Analysis.Centrality;
using Network.Analysis.Centrality.Distances;
using Network.Analysis.Counting;
using Network.Files;

namespace Network.Benchmarks;

/// <summary>One analysis of one file as a whole process, with the times that other libraries' drivers print.</summary>
/// <remarks>
/// TASK is one of <see cref="Tasks"/>, or such a name with a graph's name, as bc_a, where the path is a folder with GRAPH.txt and meta.txt
/// (lines "name nodes ties directed"). Scores go to OUT as little-endian 64-bit numbers: betweenness as pairs of nodes, each counted once
/// without direction; parts as 32-bit numbers. A folder's data set b is read as b_und where the task takes no heed of direction. Of every
/// task "load_s" holds everything from the text to rows by source and by target; "read_s" is its part up to the counted ties.
/// </remarks>
public static class WholeProcessTask
{
    /// <summary>The tasks, and what each does.</summary>
    public static IReadOnlyDictionary<string, string> Tasks { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["leiden"] = "communities by Leiden over signed modularity",
        ["smod"] = "the same, under the name that other drivers use",
        ["load"] = "text to rows by source and by target",
        ["bc"] = "betweenness",
        ["bca"] = "betweenness from sampled paths, within EPSILON (an environment variable; else 0.01) with a chance of 9 in 10",
        ["ebc"] = "betweenness of ties",
        ["clos"] = "closeness",
        ["harm"] = "harmonic centrality; as harm_b only of the nodes that b_und_sample.txt lists",
        ["pr"] = "PageRank",
        ["kcore"] = "core numbers",
        ["tri"] = "triangles by sign",
        ["wcc"] = "connected parts",
        ["scc"] = "strong parts",
    };

    /// <summary>Runs the task; gives the exit code.</summary>
    public static int Run(string task, string path, string output)
    {
        string kind = task.Split('_')[0];
        if (!Tasks.ContainsKey(kind))
        {
            Console.Error.WriteLine("TASK is one of these, or such a name with a graph's name, as bc_a:");
            foreach ((string name, string what) in Tasks) Console.Error.WriteLine($"  {name}: {what}");
            return 2;
        }

        (string file, int? nodes, bool directed) = Locate(kind, task, path);
        (TimeSpan wall, TimeSpan cpu) = Now();
        (TimeSpan readWall, TimeSpan readCpu) = (wall, cpu);
        JsonObject line = [];
        CountedTies ties = kind == "load" ? Streamed(file) : NumberedEdges.Read(file, nodes).ToTies();
        Note(line, "read", ref readWall, ref readCpu);
        if (kind is "leiden" or "smod")
        {
            Note(line, "load", ref wall, ref cpu);
            int[] camps = CommunityTask.Run(ties);
            Note(line, "compute", ref wall, ref cpu);
            return Finish(line, camps, output);
        }

        CentralityInput input = new CentralityInput(ties, new CentralityOptions { Approximate = Asked(kind) })
            .For(kind, directed ? TieSelection.All : TieSelection.Contact);
        SignedGraph graph = directed ? input.Graph : input.UndirectedGraph;
        Note(line, "load", ref wall, ref cpu);
        line["vertices"] = graph.NodeCount;
        line["edges"] = ties.Count;
        Array? result = task == "harm_b" && Sample(file) is { } sample ? DistanceSums.Of(input, sample).Harmonic : Compute(kind, input, graph, directed, line);
        Note(line, "compute", ref wall, ref cpu);
        return Finish(line, result, output);
    }

    private static int Finish(JsonObject line, Array? result, string output)
    {
        if (result is double[] scores) File.WriteAllBytes(output, MemoryMarshal.AsBytes(scores.AsSpan()));
        else if (result is int[] labels) File.WriteAllBytes(output, MemoryMarshal.AsBytes(labels.AsSpan()));
        using Process self = Process.GetCurrentProcess();
        line["rss_mb"] = self.PeakWorkingSet64 / 1_048_576;
        Console.WriteLine(line.ToJsonString());
        return 0;
    }

    private static CountedTies Streamed(string file)
    {
        EdgeStreamResult read = EdgeStreamReader.Read(file, file);
        return StreamedTies.Of(read.Edges ?? throw new FormatException(string.Join('\n', read.Problems)));
    }

    private static Approximation? Asked(string kind) => kind != "bca" ? null : new Approximation(
        Environment.GetEnvironmentVariable("EPSILON") is { } epsilon ? double.Parse(epsilon, CultureInfo.InvariantCulture) : 0.01);

    private static Array? Compute(string kind, CentralityInput input, SignedGraph graph, bool directed, JsonObject line)
    {
        switch (kind)
        {
            case "load":
                return null;
            case "tri":
                TriangleCounts counts = Triangles.Count(PairGraphs.Pairs(input.Ties, UnitMap.Split(input.ActorCount)));
                line["triangles"] = counts.Total;
                line["balanced"] = counts.Ppp + counts.Pnn;
                return null;
            case "wcc":
                return ConnectedParts.Weak(graph);
            case "scc":
                return ConnectedParts.Strong(graph);
            case "ebc":
                return CentralityMeasures.OfTies.First(measure => measure.Id == "edgeBetweenness").Score(input);
        }

        string measure = kind switch { "bc" or "bca" => "betweenness", "clos" => "closeness", "harm" => "harmonic", "kcore" => "core", _ => "pagerank" };
        double[] scores = CentralityMeasures.Find(measure)!.Score(input);
        if (input.Note is not null) line["note"] = input.Note;
        if (measure != "betweenness") return scores;
        double n = scores.Length, pairs = (n - 1) * (n - 2) / (directed ? 1 : 2);
        for (int node = 0; node < scores.Length; node++) scores[node] *= pairs;
        return scores;
    }

    private static (string File, int? Nodes, bool Directed) Locate(string kind, string task, string path)
    {
        if (!Directory.Exists(path)) return (path, null, IsDirected(kind));
        string graph = task[(task.IndexOf('_', StringComparison.Ordinal) + 1)..];
        if (graph == "b" && !IsDirected(kind)) graph = "b_und";
        string[] meta = File.ReadLines(Path.Combine(path, "meta.txt")).Select(line => line.Split(' ')).First(cells => cells[0] == graph);
        return (Path.Combine(path, graph + ".txt"), int.Parse(meta[1], CultureInfo.InvariantCulture), meta[3] == "1");
    }

    /// <summary>The nodes that are asked about where a file beside the graph's lists them; null where all are.</summary>
    private static int[]? Sample(string file)
    {
        string list = Path.ChangeExtension(file, null) + "_sample.txt";
        return File.Exists(list) ? [.. File.ReadLines(list).Select(line => int.Parse(line, CultureInfo.InvariantCulture))] : null;
    }

    private static bool IsDirected(string kind) => kind is "load" or "pr" or "wcc" or "scc";

    private static void Note(JsonObject line, string phase, ref TimeSpan wall, ref TimeSpan cpu)
    {
        (TimeSpan wallNow, TimeSpan cpuNow) = Now();
        line[phase + "_s"] = Math.Round((wallNow - wall).TotalSeconds, 4);
        line[phase + "_cpu_s"] = Math.Round((cpuNow - cpu).TotalSeconds, 3);
        (wall, cpu) = (wallNow, cpuNow);
    }

    private static (TimeSpan Wall, TimeSpan Cpu) Now() => (Stopwatch.GetElapsedTime(0), Process.GetCurrentProcess().TotalProcessorTime);
}
