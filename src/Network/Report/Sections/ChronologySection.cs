using Network.Model;

namespace Network.Report.Sections;

/// <summary>The relations by date.</summary>
internal static class ChronologySection
{
    public static IReadOnlyList<DateEntry> Build(IReadOnlyList<RelationEntry> relations)
    {
        IEnumerable<RelationEntry> told = relations
            .Where(entry => !entry.Relation.Type.Affiliation || entry.DateIsOwn)
            .OrderBy(entry => entry.Relation.Date is null ? RelationGraph.EffectiveDate(entry.Relation) is null ? 2 : 1 : 0)
            .ThenBy(entry => Day(entry, open: long.MinValue, date => date.FirstDay))
            .ThenBy(entry => Day(entry, open: long.MaxValue, date => date.LastDay))
            .ThenBy(entry => RelationGraph.EffectiveDate(entry.Relation)?.Text, StringComparer.Ordinal)
            .ThenBy(entry => entry.Relation.Evidence.Select(piece => piece.Paragraph).FirstOrDefault() ?? int.MaxValue)
            .ThenBy(entry => entry.Number);
        List<(string Heading, bool IsOwn, List<RelationEntry> Relations)> dates = [];
        foreach (RelationEntry entry in told)
        {
            string heading = Heading(entry);
            if (dates.Count == 0 || dates[^1].Heading != heading) dates.Add((heading, entry.DateIsOwn, []));
            dates[^1].Relations.Add(entry);
        }

        return dates is [{ IsOwn: false }] ? [] : [.. dates.Select(date => new DateEntry(date.Heading, date.IsOwn, date.Relations))];
    }

    private static string Heading(RelationEntry entry)
    {
        if (entry.DateIsOwn) return entry.Date!;
        return entry.Date is null ? "Undated" : $"Without a date of its own (document: {entry.Date})";
    }

    private static long Day(RelationEntry entry, long open, Func<EdtfDate, long> day) =>
        RelationGraph.EffectiveDate(entry.Relation) is EdtfDate date ? day(date) : open;
}
