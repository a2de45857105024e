using System.Text.Json;
using Network.Analysis.Centrality;

namespace Network.Cli.Output;

/// <summary>The JSON shape of <c>centrality</c>.</summary>
internal static class CentralityJson
{
    /// <summary>Writes the members of the shape; with <paramref name="top"/> only the first of each ranking, persons and bodies.</summary>
    public static void Write(Utf8JsonWriter json, CentralityResult result, int? top)
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
        json.WriteStartObject("ties");
        foreach (MeasureScores column in result.Columns) json.WriteString(column.Measure, column.Ties);
        json.WriteEndObject();
        json.WriteStartObject("notes");
        foreach (MeasureScores column in result.Columns)
        {
            if (column.Note is not null) json.WriteString(column.Measure, column.Note);
        }

        json.WriteEndObject();
    }
}
