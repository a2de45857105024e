using System.Collections.Frozen;

namespace Network.Extraction.Language;

/// <summary>Nouns that tell when, and take no part in what is told: "that night", "the following year".</summary>
internal static class TimeNouns
{
    private static readonly FrozenSet<string> All =
        ["time", "day", "night", "morning", "afternoon", "evening", "week", "month", "year", "moment", "occasion", "point", "stage"];

    /// <summary>True for a noun of time in the singular, in lower case.</summary>
    public static bool Contains(string lower) => All.Contains(lower);
}
