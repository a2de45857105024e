using System.Globalization;
using Network.Files.EdgeLists;
using Network.Model;

namespace Network.Analysis.Balance;

/// <summary>A stretch of time, or a value of a kept column.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Holds">Whether a relation counts in it.</param>
public sealed record TimeWindow(string Label, Func<Relation, bool> Holds)
{
    /// <summary>A window of dates: a relation counts in it when its date, or else its document's, has a day in common with it.</summary>
    public static TimeWindow Of(string label, EdtfDate dates) =>
        new(label, relation => RelationGraph.EffectiveDate(relation)?.Overlaps(dates) == true);
}

/// <summary>Makes windows of time.</summary>
public static class TimeWindows
{
    /// <summary>More windows than this are refused.</summary>
    public const int Most = 10_000;

    private const int MonthsAYear = 12;

    /// <summary>Every year from the first to the last day that a relation names.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="from">Leaves out windows that end before; null for none.</param>
    /// <param name="to">Leaves out windows that begin after; null for none.</param>
    /// <exception cref="FormatException">No relation has a date, or there would be too many windows.</exception>
    public static IReadOnlyList<TimeWindow> Years(RelationGraph graph, EdtfDate? from = null, EdtfDate? to = null) => Calendar(graph, MonthsAYear, from, to);

    /// <summary>Every month from the first to the last day that a relation names; see <see cref="Years"/>.</summary>
    /// <exception cref="FormatException">No relation has a date, or there would be too many windows.</exception>
    public static IReadOnlyList<TimeWindow> Months(RelationGraph graph, EdtfDate? from = null, EdtfDate? to = null) => Calendar(graph, 1, from, to);

    /// <summary>One window for each value of a kept column, in the order in which they come; null when no relation has the column.</summary>
    public static IReadOnlyList<TimeWindow>? Column(RelationGraph graph, string name)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Dictionary<string, HashSet<Relation>> members = new(StringComparer.Ordinal);
        List<string> order = [];
        foreach (Relation relation in graph.Relations)
        {
            if (relation.Extra is not { } extra || !extra.TryGetPropertyValue(name, out var node) || node is null) continue;
            string value = node.GetValueKind() == System.Text.Json.JsonValueKind.String ? node.GetValue<string>() : node.ToJsonString();
            if (!members.TryGetValue(value, out HashSet<Relation>? here))
            {
                members[value] = here = new HashSet<Relation>(ReferenceEqualityComparer.Instance);
                order.Add(value);
            }

            here.Add(relation);
        }

        if (order.Count > Most) throw new FormatException($"the column \"{name}\" has {order.Count} values, more than {Most}");
        return order.Count == 0 ? null : [.. order.Select(value => new TimeWindow(value, members[value].Contains))];
    }

    /// <summary>Reads windows from lines of label,begin,end: dates as EDTF writes them, the end outside; an empty begin or end is open.</summary>
    /// <param name="lines">The lines; a heading, blank lines and lines that begin with # are passed over.</param>
    /// <exception cref="FormatException">A line is no window; the message names the line.</exception>
    public static IReadOnlyList<TimeWindow> Read(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        List<TimeWindow> windows = [];
        int number = 0;
        foreach (string line in lines)
        {
            number++;
            string[] cells = [.. line.TrimStart('\uFEFF').Split(',').Select(cell => cell.Trim().Trim('"'))];
            if (cells is [""] || cells[0].StartsWith('#') || (windows.Count == 0 && cells is [_, "begin", "end"])) continue;
            if (cells.Length != 3) throw new FormatException($"line {number}: a window is label,begin,end");
            EdtfDate dates = EdgePeriods.Read(cells[1], cells[2], out string why) ?? throw new FormatException($"line {number}: {why}");
            windows.Add(TimeWindow.Of(cells[0], dates));
            if (windows.Count > Most) throw new FormatException($"line {number}: more than {Most} windows");
        }

        return windows.Count > 0 ? windows : throw new FormatException("there is no window in it");
    }

    private static List<TimeWindow> Calendar(RelationGraph graph, int step, EdtfDate? from, EdtfDate? to)
    {
        ArgumentNullException.ThrowIfNull(graph);
        int first = int.MaxValue, last = int.MinValue;
        foreach (EdtfDate date in graph.Relations.Select(RelationGraph.EffectiveDate).OfType<EdtfDate>())
        {
            foreach (DateOnly day in (DateOnly[])[.. date.Earliest is { } early ? [early] : Array.Empty<DateOnly>(), .. date.Latest is { } late ? [late] : Array.Empty<DateOnly>()])
            {
                int at = ((day.Year * MonthsAYear) + day.Month - 1) / step;
                first = Math.Min(first, at);
                last = Math.Max(last, at);
            }
        }

        if (first > last) throw new FormatException("no relation, and no document, has a date");
        if (last - first >= Most) throw new FormatException($"the dates span {last - first + 1} windows, more than {Most}");
        return [.. Enumerable.Range(first, last - first + 1).Select(at => step == 1
            ? string.Create(CultureInfo.InvariantCulture, $"{at / MonthsAYear:0000}-{(at % MonthsAYear) + 1:00}")
            : at.ToString("0000", CultureInfo.InvariantCulture)).Select(EdtfDate.Parse)
            .Where(dates => (from is null || dates.LastDay >= from.FirstDay) && (to is null || dates.FirstDay <= to.LastDay))
            .Select(dates => TimeWindow.Of(dates.Text, dates))];
    }
}
