using Network.Analysis;
using Network.Analysis.Counting;

namespace Network.Report.Sections;

/// <summary>What was not counted and why.</summary>
internal static class LeftOutSection
{
    public static IReadOnlyList<string> Build(AnalysedGraph analysed, CampReader? reader, CountsEntry counts)
    {
        List<string> sentences = [];
        List<LeftOut> reasons = [.. analysed.Counted.LeftOut.Where(left => left.Count > 0)];
        if (reasons.Count > 0)
        {
            int total = reasons.Sum(left => left.Count);
            sentences.Add($"{Wording.Sentence(Wording.Count(total, "relation"))} {(total == 1 ? "is" : "are")} shown but not counted: "
                + string.Join("; ", reasons.Select(left => $"{left.Reason} ({Wording.Digits(left.Count)})")) + ".");
        }

        if (reader is not null && counts.Neutral > 0)
        {
            sentences.Add($"{Wording.Sentence(Wording.Count(counts.Neutral, "neutral relation"))} "
                + $"{(counts.Neutral == 1 ? "counts" : "count")} as contact only.");
        }

        if (reader is not null && reader.Factions.InsideUnits.Count is int inside and > 0)
            sentences.Add($"{Wording.Sentence(Wording.Count(inside, "relation"))} inside bound units {(inside == 1 ? "does" : "do")} not count for camps.");
        return sentences;
    }
}
