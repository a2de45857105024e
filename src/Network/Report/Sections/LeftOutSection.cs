using Network.Analysis;
using Network.Analysis.Counting;

namespace Network.Report.Sections;

/// <summary>What was not counted and why, and whether counting the alleged would move anyone.</summary>
internal static class LeftOutSection
{
    public static IReadOnlyList<string> Build(AnalysedGraph analysed, CampReader? reader, CountsEntry counts, AnalysedGraph? withAlleged)
    {
        List<string> sentences = [];
        List<LeftOut> reasons = [.. analysed.Counted.LeftOut.Where(left => left.Count > 0)];
        if (reasons.Count > 0)
        {
            int total = reasons.Sum(left => left.Count);
            sentences.Add($"{Wording.Sentence(Wording.Count(total, "relation"))} {(total == 1 ? "is" : "are")} shown but not counted: "
                + string.Join("; ", reasons.Select(left => $"{Wording.Number(left.Count)} {left.Reason}")) + ".");
        }

        if (reader is not null && counts.Neutral > 0)
        {
            sentences.Add($"{Wording.Sentence(Wording.Count(counts.Neutral, "neutral relation"))} "
                + $"{(counts.Neutral == 1 ? "counts" : "count")} as contact only.");
        }

        if (reader is not null && reader.Factions.InsideUnits.Count is int inside and > 0)
            sentences.Add($"{Wording.Sentence(Wording.Count(inside, "relation"))} inside bound units {(inside == 1 ? "does" : "do")} not count for camps.");
        if (reader is not null && withAlleged?.Factions is { } factions)
        {
            IReadOnlyList<string> moves = ComparisonSection.Moves(reader, new CampReader(withAlleged, factions));
            sentences.Add(moves.Count == 0 ? "Counting the alleged too would move no one." : $"If the alleged counted too: {string.Join(" ", moves)}");
        }

        return sentences;
    }
}
