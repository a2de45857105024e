using System.Globalization;
using System.Text.Json;
using Network.Analysis.Balance;
using Network.Analysis.Counting;

namespace Network.Cli.Output;

/// <summary>Prints balance window by window.</summary>
internal static class WindowsOutput
{
    /// <summary>Writes the members of the JSON shape.</summary>
    public static void Json(Utf8JsonWriter json, IReadOnlyList<WindowBalance> windows, Objective objective, bool undirected, string? stopped)
    {
        json.WriteString("objective", FactionsJson.ObjectiveId(objective));
        json.WriteBoolean("undirected", undirected);
        if (stopped is not null) json.WriteString("stopped", stopped);
        json.WriteStartArray("windows");
        foreach (WindowBalance window in windows)
        {
            json.WriteStartObject();
            json.WriteString("window", window.Label);
            json.WriteNumber("actors", window.Frustration.Nodes);
            json.WriteNumber("ties", window.Frustration.Total);
            json.WriteNumber("negative", window.Frustration.Negative);
            json.WriteNumber("frustrationIndex", window.Frustration.Value);
            json.WriteBoolean("optimal", window.Frustration.Optimal);
            json.WriteNumber("lowerBound", window.Frustration.LowerBound);
            json.Number("normalised", window.Frustration.Normalised);
            BalanceOutput.Signs(json, window.Balance);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Prints a row a window.</summary>
    public static void Text(TextWriter output, IReadOnlyList<WindowBalance> windows)
    {
        TextTable table = new TextTable("window", "actors", "ties", "negative", "frustration", "F", "+++", "++-", "+--", "---", "walk balance", "cohesiveness", "divisiveness")
            .WithNumbers(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        foreach (WindowBalance window in windows)
        {
            FrustrationIndex index = window.Frustration;
            TriangleCounts triangles = window.Balance.Triangles;
            table.Add(window.Label, Number(index.Nodes), Number(index.Total), Number(index.Negative),
                index.Optimal ? Number(index.Value) : $"{Number(index.LowerBound)} to {Number(index.Value)}", Number(index.Normalised),
                Number(triangles.Ppp), Number(triangles.Ppn), Number(triangles.Pnn), Number(triangles.Nnn),
                Number(window.Balance.WalkBalance), Number(window.Balance.Camps?.Cohesiveness), Number(window.Balance.Camps?.Divisiveness));
        }

        table.Print(output);
    }

    private static string Number(double? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "-";
}
