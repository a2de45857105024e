using System.Globalization;
using Network.Analysis.Centrality;
using Network.Analysis.Counting;

namespace Network.Cli.Output;

/// <summary>Says beforehand when exact betweenness will take long, and what can be had instead.</summary>
internal static class LongWork
{
    /// <summary>Steps of search a second on two processors, about.</summary>
    private const double StepsASecond = 7e8;

    private const double WorthSaying = 60;

    /// <summary>The message; null where the work is short or already approximate.</summary>
    public static string? Warning(CountedTies ties, IReadOnlyList<string>? measures, CentralityOptions options)
    {
        if (options.Approximate is not null || options.WeightedPaths || (measures is not null && !measures.Contains("betweenness"))) return null;
        double seconds = ties.Actors.Count * (ties.Actors.Count + (2.0 * ties.Count)) / StepsASecond;
        if (seconds < WorthSaying) return null;
        string time = seconds switch
        {
            < 5400 => $"{Rounded(seconds / 60)} minutes",
            < 172_800 => $"{Rounded(seconds / 3600)} hours",
            _ => $"{Rounded(seconds / 86_400)} days",
        };
        return $"betweenness: exact scores of {ties.Actors.Count} actors will take about {time}; --approximate 0.01 gives scores within 0.01 of them much sooner";
    }

    private static string Rounded(double value) => Math.Ceiling(value).ToString("0", CultureInfo.InvariantCulture);
}
