using System.Globalization;
using System.Text.Json;
using Network.Analysis.Balance;
using Network.Analysis.Counting;
using Network.Analysis.Factions;

namespace Network.Cli.Output;

/// <summary>Prints balance for people and for machines.</summary>
internal static class BalanceOutput
{
    /// <summary>Writes the members of the JSON shape of <c>balance</c>.</summary>
    public static void Json(Utf8JsonWriter json, BalanceResult balance, FactionResult factions)
    {
        json.WriteString("objective", FactionsJson.ObjectiveId(factions.Objective));
        json.WriteBoolean("undirected", factions.Undirected);
        json.WriteNumber("frustrationIndex", Frustration(factions));
        json.WriteBoolean("optimal", factions.Frustration.Optimal);
        json.WriteNumber("lowerBound", factions.Frustration.LowerBound);
        if (factions.Stopped is not null) json.WriteString("stopped", factions.Stopped);
        json.WriteStartObject("triangles");
        json.WriteNumber("ppp", balance.Triangles.Ppp);
        json.WriteNumber("ppn", balance.Triangles.Ppn);
        json.WriteNumber("pnn", balance.Triangles.Pnn);
        json.WriteNumber("nnn", balance.Triangles.Nnn);
        json.WriteEndObject();
        json.Number("balancedTriangleShare", balance.Triangles.BalancedShare);
        json.Number("walkBalance", balance.WalkBalance);
        json.WriteStartObject("triads");
        json.WriteNumber("balanced", balance.Triads.Balanced);
        json.WriteNumber("imbalanced", balance.Triads.Imbalanced);
        json.WriteEndObject();
        json.Number("cohesiveness", balance.Camps?.Cohesiveness);
        json.Number("divisiveness", balance.Camps?.Divisiveness);
        json.WriteStartArray("notes");
        if (balance.WalkBalanceNote is not null) json.WriteStringValue(balance.WalkBalanceNote);
        foreach (string note in factions.Notes) json.WriteStringValue(note);
        json.WriteEndArray();
    }

    /// <summary>Prints the values with what they mean.</summary>
    public static void Text(TextWriter output, BalanceResult balance, FactionResult factions)
    {
        string proof = factions.Frustration.Optimal ? "proven least" : $"best found, at least {Number(factions.Frustration.LowerBound)} by proof";
        string stopped = factions.Stopped is null ? "" : $"; stopped: {factions.Stopped}";
        TextTable table = new("measure", "value", "meaning");
        table.Add("frustration index", Number(Frustration(factions)), $"ties that contradict the best two camps ({proof}{stopped})");
        table.Add("triangles +++ ++- +-- ---", $"{balance.Triangles.Ppp} {balance.Triangles.Ppn} {balance.Triangles.Pnn} {balance.Triangles.Nnn}", "of pairs by net sign");
        table.Add("balanced triangles", Number(balance.Triangles.BalancedShare), "share whose signs multiply to +");
        table.Add("transitive triads", $"{balance.Triads.Balanced} {balance.Triads.Imbalanced}", "balanced, imbalanced (030T, 120D, 120U, 300)");
        table.Add("walk balance", Number(balance.WalkBalance), balance.WalkBalanceNote ?? "closed walks, 1 = balanced (Estrada)");
        table.Add("cohesiveness", Number(balance.Camps?.Cohesiveness), "positive share of ties within the two camps");
        table.Add("divisiveness", Number(balance.Camps?.Divisiveness), "negative share of ties between them");
        table.Print(output);
        foreach (string note in factions.Notes) output.WriteLine(note);
    }

    private static double Frustration(FactionResult factions) =>
        factions.Objective == Objective.Weights ? factions.Frustration.Weight : factions.Frustration.Count;

    private static string Number(double? value) => value?.ToString("0.######", CultureInfo.InvariantCulture) ?? "-";
}
