using Network.Analysis.Centrality;
using Network.Model;

namespace Network.Report.Sections;

/// <summary>The most central actors: persons first, bodies apart.</summary>
internal static class RankingSection
{
    public static IReadOnlyList<RankingEntry> Build(CentralityResult? centrality, IReadOnlyList<ActorEntry> actors, ReportOptions options)
    {
        if (centrality is null) return [];
        List<RankingEntry> rankings = [];
        foreach (string measure in options.Rankings)
        {
            MeasureScores? column = centrality.Columns.FirstOrDefault(column => column.Measure == measure);
            if (column is null) continue;
            List<(ActorEntry Actor, double Score)> scored = [];
            foreach (ActorEntry actor in actors)
            {
                if (actor.Scores.FirstOrDefault(score => score.Measure == measure)?.Value is double score and > 0) scored.Add((actor, score));
            }

            if (scored.Count == 0 && column.Note is null) continue;
            rankings.Add(new RankingEntry(measure, Label(measure), First(scored, true, options.Top), First(scored, false, options.Top), column.Note));
        }

        return rankings;
    }

    /// <summary>What a measure tells, in a few words; of a measure without such words its id, split.</summary>
    public static string Label(string measure) => measure switch
    {
        "degree" => "most relations",
        "strength" => "most relations by weight",
        "betweenness" => "most in between",
        "closeness" => "nearest to all others",
        "harmonic" => "nearest to others",
        "eigenvector" => "best connected to the well connected",
        "pagerank" => "most backed (PageRank)",
        "targeted" => "most acted against",
        "supported" => "most supported",
        _ => Short(measure),
    };

    /// <summary>A measure's id as words: "positive degree".</summary>
    public static string Short(string measure) =>
        measure == "pagerank" ? "PageRank" : string.Concat(measure.Select(letter => char.IsAsciiLetterUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString()));

    private static IReadOnlyList<(ActorEntry Actor, double Score)> First(List<(ActorEntry Actor, double Score)> scored, bool persons, int top) =>
        [.. scored.Where(entry => entry.Actor.Actor.Kind is ActorKind.Person or ActorKind.Unknown == persons)
            .OrderByDescending(entry => entry.Score).ThenBy(entry => entry.Actor.Number).Take(top)];
}
