using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Network.Benchmarks;

/// <summary>Ours and other libraries', run by turns with the driver of the comparisons, and the medians of the runs that were not disturbed.</summary>
public static class Beside
{
    /// <summary>Runs during which others kept more of a processor busy than this are not counted.</summary>
    private const double MostDisturbance = 0.15;

    /// <summary>Prints a Markdown table; gives the exit code.</summary>
    /// <param name="driver">run_peer.py; the environment variable PEERS names the folder of its data and programs.</param>
    /// <param name="task">Its task, such as pr_b.</param>
    /// <param name="runs">How many runs of each.</param>
    /// <param name="libraries">Its libraries, such as igraph and gt.</param>
    public static int Run(string driver, string task, int runs, string[] libraries)
    {
        string[] all = ["cs", .. libraries];
        Dictionary<string, List<JsonElement>> rows = all.ToDictionary(library => library, _ => new List<JsonElement>());
        for (int run = 0; run < runs; run++)
        {
            foreach (string library in all)
            {
                if (One(driver, task, library) is not JsonElement row) continue;
                Console.Error.WriteLine(row.GetRawText());
                if (row.TryGetProperty("compute_s", out _) && row.GetProperty("other_cpu").GetDouble() <= MostDisturbance) rows[library].Add(row);
            }
        }

        Console.WriteLine($"| {task} | clean runs | load s | compute s | processor s | peak MB | compute against ours |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        double? ours = rows["cs"].Count == 0 ? null : Median(rows["cs"], "compute_s");
        foreach (string library in all)
        {
            List<JsonElement> clean = rows[library];
            if (clean.Count == 0)
            {
                Console.WriteLine($"| {library} | 0 | | | | | |");
                continue;
            }

            string ratio = ours is > 0 ? (Median(clean, "compute_s") / ours.Value).ToString("0.00", CultureInfo.InvariantCulture) : "";
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {library} | {clean.Count} | {Median(clean, "load_s"):0.00} | {Median(clean, "compute_s"):0.000} | {Median(clean, "cpu_s"):0.00} | {Median(clean, "rss_mb"):0} | {ratio} |"));
        }

        return 0;
    }

    private static JsonElement? One(string driver, string task, string library)
    {
        ProcessStartInfo start = new("/usr/bin/python3") { RedirectStandardOutput = true };
        foreach (string argument in new[] { driver, task, library }) start.ArgumentList.Add(argument);
        string self = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? $"{Environment.ProcessPath} {typeof(Beside).Assembly.Location}" : Environment.ProcessPath!;
        start.Environment["PEER_CS_CMD"] = self + " task";
        using Process process = Process.Start(start)!;
        string[] lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        if (lines.Length > 0 && process.ExitCode == 0) return JsonDocument.Parse(lines[^1]).RootElement;
        Console.Error.WriteLine($"{library}: ended with {process.ExitCode}");
        return null;
    }

    private static double Median(List<JsonElement> rows, string column)
    {
        double[] values = [.. rows.Select(row => row.GetProperty(column).GetDouble()).Order()];
        return (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2;
    }
}
