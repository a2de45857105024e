using System.Text.Json;
using Network.Analysis.Centrality;
using Network.Analysis.Counting;

namespace Network.Cli.Output;

/// <summary>Scores of ties, for people and for machines.</summary>
internal static class TieScoresOutput
{
    /// <summary>Prints the ties by falling score of the first measure, those of equal score in file order.</summary>
    public static void Table(TextWriter output, CentralityResult result, CountedTies ties, int? top)
    {
        if (result.Columns.Count > 0) output.WriteLine();
        TextTable table = new TextTable(["source", "relation", "target", .. result.TieColumns.Select(column => column.Measure)])
            .WithNumbers([.. Enumerable.Range(3, result.TieColumns.Count)]);
        foreach (int tie in Ranked(result, ties, top))
        {
            string what = ties.Relations?[tie].Type.Label ?? (ties.Sign[tie] switch { > 0 => "for", < 0 => "against", _ => "with" });
            table.Add([ties.Actors.Name(ties.Source[tie]), what, ties.Actors.Name(ties.Target[tie]), .. result.TieColumns.Select(column => CentralityText.Number(Score(column, tie)))]);
        }

        table.Print(output);
    }

    /// <summary>Writes <c>tieScores</c> in file order; with <paramref name="top"/> only the first by score.</summary>
    public static void Json(Utf8JsonWriter json, CentralityResult result, CountedTies ties, int? top)
    {
        json.WriteStartArray("tieScores");
        foreach (int tie in Ranked(result, ties, top).Order())
        {
            json.WriteStartObject();
            json.WriteString("relation", ties.Relations?[tie].Id);
            json.WriteString("source", ties.Actors.Id(ties.Source[tie]));
            json.WriteString("target", ties.Actors.Id(ties.Target[tie]));
            foreach (MeasureScores column in result.TieColumns) json.Number(column.Measure, Score(column, tie));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The ties that have a score, best first.</summary>
    private static IEnumerable<int> Ranked(CentralityResult result, CountedTies ties, int? top)
    {
        MeasureScores? first = result.TieColumns.FirstOrDefault(column => column.Scores is not null);
        if (first is null) return [];
        return Enumerable.Range(0, ties.Count).Where(tie => Score(first, tie) is not null)
            .OrderByDescending(tie => first.Scores![tie]).Take(top ?? int.MaxValue);
    }

    private static double? Score(MeasureScores column, int tie) => column.Scores?[tie] is double score && double.IsFinite(score) ? score : null;
}
