using System.Text.Json;
using Network.Analysis.Centrality;
using Network.Analysis.Counting;

namespace Network.Cli.Output;

/// <summary>The JSON shape of <c>centrality</c>.</summary>
internal static class CentralityJson
{
    /// <summary>Writes the members of the shape; with <paramref name="top"/> only the first of each ranking, persons and bodies.</summary>
    public static void Write(Utf8JsonWriter json, CentralityResult result, CountedTies counted, int? top)
    {
        IEnumerable<int> actors = top is null ? Enumerable.Range(0, result.Actors.Count) : Ranking.First(result, top.Value).Order();
        json.WriteStartArray("scores");
        foreach (int actor in actors)
        {
            json.WriteStartObject();
            json.WriteString("actor", result.Actors.Id(actor));
            json.WriteString("name", result.Actors.Name(actor));
            foreach (MeasureScores column in result.Columns) json.Number(column.Measure, column.Scores?[actor]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (result.TieColumns.Count > 0) TieScoresOutput.Json(json, result, counted, top);
        json.WriteStartObject("ties");
        foreach (MeasureScores column in result.Columns.Concat(result.TieColumns)) json.WriteString(column.Measure, column.Ties);
        json.WriteEndObject();
        json.WriteStartObject("notes");
        foreach (MeasureScores column in result.Columns.Concat(result.TieColumns))
        {
            if (column.Note is not null) json.WriteString(column.Measure, column.Note);
        }

        json.WriteEndObject();
        if (result.Unfinished.Count == 0) return;
        json.WriteString("stopped", "interrupted");
        json.WriteStartArray("unfinished");
        foreach (string measure in result.Unfinished) json.WriteStringValue(measure);
        json.WriteEndArray();
    }
}
