using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Network.Benchmarks;

/// <summary>Time and memory by size: a Markdown table with the exponent of growth.</summary>
/// <remarks>
/// Every figure is of a process of its own that runs one task (<see cref="WholeProcessTask"/>) on a made-up graph of ten ties a node, three
/// times; the median is given. The exponent is the slope of log time (or memory) over log ties, fitted by least squares to
/// the sizes from 10^5 on, below which starting up is most of the time.
/// </remarks>
public static class Scaling
{
    private static readonly int[] Sizes = [10_000, 100_000, 1_000_000, 10_000_000];

    /// <summary>What is measured, and up to how many ties: distances from all nodes cost a hundred times as much for ten times as many ties. Camps by contraction go on for as long as they may, so that their time tells nothing.</summary>
    private static readonly (string Task, string Graph, int MostTies)[] Measured =
    [
        ("load", "rmat", 10_000_000), ("pr", "rmat", 10_000_000), ("wcc", "rmat", 10_000_000), ("scc", "rmat", 10_000_000),
        ("kcore", "rmat", 10_000_000), ("tri", "rmat", 10_000_000), ("leiden", "rmat", 10_000_000), ("smod", "camps", 10_000_000),
        ("bca", "rmat", 10_000_000), ("harm", "rmat", 100_000), ("bc", "rmat", 100_000),
    ];

    /// <summary>Prints the table for graphs up to a size; gives the exit code.</summary>
    public static int Run(int mostTies)
    {
        string folder = Directory.CreateTempSubdirectory("network-scaling-").FullName;
        try
        {
            Print(folder, [.. Sizes.Where(size => size <= mostTies)]);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Print(string folder, int[] sizes)
    {
        foreach (string kind in Measured.Select(measured => measured.Graph).Distinct())
        {
            foreach (int ties in sizes.Where(size => Measured.Any(measured => measured.Graph == kind && size <= measured.MostTies)))
                GeneratedGraph.Write(kind, ties / 10, ties, Graph(folder, kind, ties));
        }

        Console.WriteLine($"| task | {string.Join(" | ", sizes.Select(ties => $"{Power(ties)} ties"))} | time ~ ties^ | memory ~ ties^ |");
        Console.WriteLine($"|---|{string.Concat(sizes.Select(_ => "---|"))}---|---|");
        foreach ((string task, string kind, int most) in Measured)
        {
            List<(double Ties, double Seconds, double Megabytes)> points = [];
            List<string> cells = [];
            foreach (int ties in sizes)
            {
                if (ties > most)
                {
                    cells.Add("");
                    continue;
                }

                (double seconds, double megabytes) = Measure(task, Graph(folder, kind, ties), Path.Combine(folder, "out"));
                points.Add((ties, seconds, megabytes));
                cells.Add(string.Create(CultureInfo.InvariantCulture, $"{seconds:0.###} s, {megabytes:0} MB"));
            }

            Console.WriteLine($"| `{task}` | {string.Join(" | ", cells)} | {Slope(points, point => point.Seconds)} | {Slope(points, point => point.Megabytes)} |");
        }
    }

    private static string Graph(string folder, string kind, int ties) => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{kind}-{ties}.txt"));

    private static string Power(int ties) => $"10^{Math.Round(Math.Log10(ties)).ToString(CultureInfo.InvariantCulture)}";

    private static (double Seconds, double Megabytes) Measure(string task, string graph, string output)
    {
        List<double> seconds = [], megabytes = [];
        for (int run = 0; run < 3; run++)
        {
            JsonElement line = OwnProcess(task, graph, output);
            seconds.Add(line.GetProperty(task == "load" ? "load_s" : "compute_s").GetDouble());
            megabytes.Add(line.GetProperty("rss_mb").GetDouble());
        }

        return (seconds.Order().ElementAt(1), megabytes.Order().ElementAt(1));
    }

    private static JsonElement OwnProcess(string task, string graph, string output)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet") start.ArgumentList.Add(typeof(Scaling).Assembly.Location);
        foreach (string argument in new[] { "task", task, graph, output }) start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        string text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{task} of {graph} ended with {process.ExitCode}");
        return JsonDocument.Parse(text).RootElement;
    }

    private static string Slope(List<(double Ties, double Seconds, double Megabytes)> points, Func<(double Ties, double Seconds, double Megabytes), double> value)
    {
        List<(double X, double Y)> logs = [.. (points.Count > 2 ? points.Skip(1) : points).Select(point => (Math.Log(point.Ties), Math.Log(value(point))))];
        if (logs.Count < 2) return "";
        double meanX = logs.Average(log => log.X), meanY = logs.Average(log => log.Y);
        double slope = logs.Sum(log => (log.X - meanX) * (log.Y - meanY)) / logs.Sum(log => (log.X - meanX) * (log.X - meanX));
        return slope.ToString("0.00", CultureInfo.InvariantCulture);
    }
}
