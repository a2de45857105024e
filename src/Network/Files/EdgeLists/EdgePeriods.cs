using System.Globalization;
using System.Text.RegularExpressions;
using Network.Model;

namespace Network.Files.EdgeLists;

/// <summary>Turns a begin and an end that is outside the time (half-open) into an interval of dates.</summary>
internal static partial class EdgePeriods
{
    /// <summary>The interval from <paramref name="begin"/> to the year, month or day before <paramref name="end"/>. Null, with the reason, when there is none.</summary>
    /// <param name="begin">An EDTF date; empty when it is open.</param>
    /// <param name="end">A year, month or day; empty when it is open.</param>
    /// <param name="why">What is wrong.</param>
    public static EdtfDate? Read(string begin, string end, out string why)
    {
        string last = end.Length == 0 ? ".." : Before(end) ?? "";
        if (last.Length == 0)
        {
            why = $"the end {Quoted.Of(end)} is not a year, month or day";
            return null;
        }

        if (last == begin) return EdtfDate.TryParse(begin, out why);
        EdtfDate? date = EdtfDate.TryParse($"{(begin.Length == 0 ? ".." : begin)}/{last}", out why);
        if (date is null && EdtfDate.TryParse(begin, out _) is not null) why = $"the end {Quoted.Of(end)} is not after the begin {Quoted.Of(begin)}";
        return date;
    }

    private static string? Before(string end)
    {
        Match match = Plain().Match(end);
        if (!match.Success || EdtfDate.TryParse(end, out _) is not { } date) return null;
        int year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        string month = match.Groups["month"].Value;
        if (month.Length == 0) return Year(year - 1);
        if (match.Groups["day"].Value.Length > 0)
            return date.Earliest is { } day && day > DateOnly.MinValue ? day.AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
        int before = int.Parse(month, CultureInfo.InvariantCulture) - 1;
        return before is < 0 or > 11 ? null : string.Create(CultureInfo.InvariantCulture, $"{Year(before == 0 ? year - 1 : year)}-{(before == 0 ? 12 : before):00}");
    }

    private static string Year(int year) =>
        year < 0 ? string.Create(CultureInfo.InvariantCulture, $"-{-year:0000}") : year.ToString("0000", CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<year>-?[0-9]{4})(?:-(?<month>[0-9]{2})(?:-(?<day>[0-9]{2}))?)?\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
