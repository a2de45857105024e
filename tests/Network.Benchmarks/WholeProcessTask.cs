using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using Network.Analysis;
using Network.Analysis.Balance;
using Network.Analysis.Centrality;
using Network.Analysis.Counting;
using Network.Files;

namespace Network.Benchmarks;

/// <summary>One analysis of one file as a whole process, with the times that other libraries' drivers print.</summary>
/// <remarks>
/// TASK is load, bc (betweenness), clos, harm, pr (PageRank), kcore (core numbers), tri (triangles), leiden or smod (Leiden over signed
/// modularity, the same under the name that other drivers use); or such a name with a graph's name,
/// as bc_a, where the path is a folder with GRAPH.txt and meta.txt (lines "name nodes ties directed"). Scores go to OUT as little-endian
/// 64-bit numbers, labels as 32-bit ones: betweenness as pairs of nodes, each counted once without direction. A folder's data set b is read as b_und but for load
/// and pr. Of load the time holds everything from the text to rows by source and by target; "read_s" is its part up to the counted ties.
/// </remarks>
public static class WholeProcessTask
{
    /// <summary>Runs the task; gives the exit code.</summary>
    public static int Run(string task, string path, string output)
    {
        string kind = task.Split('_')[0];
        if (kind is not ("load" or "bc" or "clos" or "harm" or "pr" or "kcore" or "tri" or "leiden" or "smod"))
        {
            Console.Error.WriteLine("TASK is load, bc, clos, harm, pr, kcore, tri, leiden or smod, or such a name with a graph's name: bc_a");
            return 2;
        }

        (string file, int? nodes, bool directed) = Locate(kind, task, path);
        (TimeSpan wall, TimeSpan cpu) = Now();
        JsonObject line = [];
        if (kind == "load") return Load(file, wall, cpu, line);
        CountedTies ties = NumberedEdges.Read(file, nodes).ToTies();
        Note(line, "load", ref wall, ref cpu);
        if (kind is "leiden" or "smod")
        {
            int[] camps = CommunityTask.Run(ties);
            Note(line, "compute", ref wall, ref cpu);
            File.WriteAllBytes(output, MemoryMarshal.AsBytes(camps.AsSpan()));
            Console.WriteLine(line.ToJsonString());
            return 0;
        }

        double[]? scores = Compute(kind, ties, directed, line);
        Note(line, "compute", ref wall, ref cpu);
        if (scores is not null) File.WriteAllBytes(output, MemoryMarshal.AsBytes(scores.AsSpan()));
        Console.WriteLine(line.ToJsonString());
        return 0;
    }

    private static int Load(string file, TimeSpan wall, TimeSpan cpu, JsonObject line)
    {
        (TimeSpan readWall, TimeSpan readCpu) = (wall, cpu);
        EdgeStreamResult read = EdgeStreamReader.Read(file, file);
        if (read.Edges is null)
        {
            foreach (Problem problem in read.Problems) Console.Error.WriteLine(problem);
            return 1;
        }

        CountedTies ties = StreamedTies.Of(read.Edges);
        Note(line, "read", ref readWall, ref readCpu);
        SignedGraph graph = TieView.Of(ties, TieSelection.All);
        Note(line, "load", ref wall, ref cpu);
        Note(line, "compute", ref wall, ref cpu);
        line["vertices"] = graph.NodeCount;
        line["edges"] = graph.ArcCount;
        Console.WriteLine(line.ToJsonString());
        return 0;
    }

    private static double[]? Compute(string kind, CountedTies ties, bool directed, JsonObject line)
    {
        if (kind == "tri")
        {
            TriangleCounts counts = Triangles.Count(PairGraphs.Pairs(ties, UnitMap.Split(ties.Actors.Count)));
            line["triangles"] = counts.Total;
            line["balanced"] = counts.Ppp + counts.Pnn;
            return null;
        }

        string measure = kind switch { "bc" => "betweenness", "clos" => "closeness", "harm" => "harmonic", "kcore" => "core", _ => "pagerank" };
        CentralityOptions options = new() { Ties = directed ? TieSelection.All : TieSelection.Contact };
        double[] scores = CentralityAnalysis.Compute(ties, [measure], options).Columns[0].Scores!;
        if (kind != "bc") return scores;
        double n = scores.Length, pairs = (n - 1) * (n - 2) / (directed ? 1 : 2);
        for (int node = 0; node < scores.Length; node++) scores[node] *= pairs;
        return scores;
    }

    private static (string File, int? Nodes, bool Directed) Locate(string kind, string task, string path)
    {
        if (!Directory.Exists(path)) return (path, null, kind is "load" or "pr");
        string graph = task[(task.IndexOf('_', StringComparison.Ordinal) + 1)..];
        if (graph == "b" && kind is not ("load" or "pr")) graph = "b_und";
        string[] meta = File.ReadLines(Path.Combine(path, "meta.txt")).Select(line => line.Split(' ')).First(cells => cells[0] == graph);
        return (Path.Combine(path, graph + ".txt"), int.Parse(meta[1], CultureInfo.InvariantCulture), meta[3] == "1");
    }

    private static void Note(JsonObject line, string phase, ref TimeSpan wall, ref TimeSpan cpu)
    {
        (TimeSpan wallNow, TimeSpan cpuNow) = Now();
        line[phase + "_s"] = Math.Round((wallNow - wall).TotalSeconds, 4);
        line[phase + "_cpu_s"] = Math.Round((cpuNow - cpu).TotalSeconds, 3);
        (wall, cpu) = (wallNow, cpuNow);
    }

    private static (TimeSpan Wall, TimeSpan Cpu) Now() => (Stopwatch.GetElapsedTime(0), Process.GetCurrentProcess().TotalProcessorTime);
}
