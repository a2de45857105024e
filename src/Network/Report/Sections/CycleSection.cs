using Network.Analysis;
using Network.Analysis.Balance.Proofs;
using Network.Model;

namespace Network.Report.Sections;

/// <summary>Contradictory cycles in words: "A supported B, B supported C, yet A accused C".</summary>
internal static class CycleSection
{
    public static IReadOnlyList<CycleEntry> Build(AnalysedGraph analysed, IReadOnlyList<ContradictoryCycle> cycles, IReadOnlyList<RelationEntry> relations)
    {
        if (cycles.Count == 0 || analysed.Counted.Relations is not { } counted) return [];
        Dictionary<Relation, RelationEntry> entries = new(ReferenceEqualityComparer.Instance);
        foreach (RelationEntry entry in relations) entries[entry.Relation] = entry;
        return [.. cycles.Select(cycle => new CycleEntry(
            Words([.. cycle.Links.Select(link => Link([.. link.Select(tie => counted[tie])]))]),
            [.. cycle.Links.SelectMany(link => link).Select(tie => entries[counted[tie]])]))];
    }

    private static string Link(IReadOnlyList<Relation> relations)
    {
        string first = Wording.Says(relations[0]);
        return relations.Count == 1 ? first : $"{first} (and {Wording.Count(relations.Count - 1, "tie")} more alike)";
    }

    private static string Words(IReadOnlyList<string> links) =>
        links.Count == 1 ? links[0] : $"{string.Join(", ", links.Take(links.Count - 1))}, yet {links[^1]}";
}
