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
    public static void Json(Utf8JsonWriter json, BalanceResult balance, FactionResult factions, LineIndexTable lines, SignificanceResult? significance)
    {
        json.WriteString("objective", FactionsJson.ObjectiveId(factions.Objective));
        json.WriteBoolean("undirected", factions.Undirected);
        json.WriteNumber("frustrationIndex", Frustration(factions));
        json.WriteBoolean("optimal", factions.Frustration.Optimal);
        json.WriteNumber("lowerBound", factions.Frustration.LowerBound);
        if (factions.Stopped is not null) json.WriteString("stopped", factions.Stopped);
        json.Number("normalised", CampBalance.NormalisedFrustration(Frustration(factions), lines.Total));
        Signs(json, balance);
        json.WriteNumber("ties", lines.Total);
        json.WriteNumber("negative", lines.Negative);
        json.WriteStartArray("lineIndex");
        foreach (LineIndexRow row in lines.Rows)
        {
            json.WriteStartObject();
            json.WriteNumber("count", row.Count);
            json.WriteNumber("frustration", row.Frustration);
            json.WriteBoolean("optimal", row.Optimal);
            json.WriteNumber("lowerBound", row.LowerBound);
            json.Number("doreianMrvar", row.DoreianMrvar);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        SignificanceOutput.Json(json, significance);
        json.WriteStartArray("notes");
        if (balance.WalkBalanceNote is not null) json.WriteStringValue(balance.WalkBalanceNote);
        foreach (string note in factions.Notes) json.WriteStringValue(note);
        json.WriteEndArray();
    }

    /// <summary>Writes what the signs say: triangles, triads, walk balance, and how far camps agree with them.</summary>
    public static void Signs(Utf8JsonWriter json, BalanceResult balance)
    {
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
        json.WriteStartObject("byType");
        foreach ((string type, TriadCount count) in Types(balance.Triads))
        {
            json.WriteStartObject(type);
            json.WriteNumber("balanced", count.Balanced);
            json.WriteNumber("imbalanced", count.Imbalanced);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.Number("cohesiveness", balance.Camps?.Cohesiveness);
        json.Number("divisiveness", balance.Camps?.Divisiveness);
    }

    /// <summary>Prints the values with what they mean.</summary>
    public static void Text(TextWriter output, BalanceResult balance, FactionResult factions, LineIndexTable lines, SignificanceResult? significance)
    {
        string proof = factions.Frustration.Optimal ? "proven least" : $"best found, at least {Number(factions.Frustration.LowerBound)} by proof";
        string stopped = factions.Stopped is null ? "" : $"; stopped: {factions.Stopped}";
        TextTable table = new("measure", "value", "meaning");
        table.Add("frustration index", Number(Frustration(factions)), $"ties that contradict the best two camps ({proof}{stopped})");
        table.Add("F", Number(CampBalance.NormalisedFrustration(Frustration(factions), lines.Total)), "1 - 2L/m: 1 = balanced, 0 = as contradictory as can be");
        table.Add("triangles +++ ++- +-- ---", $"{balance.Triangles.Ppp} {balance.Triangles.Ppn} {balance.Triangles.Pnn} {balance.Triangles.Nnn}", "of pairs by net sign");
        table.Add("balanced triangles", Number(balance.Triangles.BalancedShare), "share whose signs multiply to +");
        table.Add("transitive triads", $"{balance.Triads.Balanced} {balance.Triads.Imbalanced}", "balanced, imbalanced");
        foreach ((string type, TriadCount count) in Types(balance.Triads).Where(one => one.Count.Balanced + one.Count.Imbalanced > 0)) table.Add($"triads {type}", $"{count.Balanced} {count.Imbalanced}", "balanced, imbalanced of this census type");
        table.Add("walk balance", Number(balance.WalkBalance), balance.WalkBalanceNote ?? "closed walks, 1 = balanced (Estrada)");
        table.Add("cohesiveness", Number(balance.Camps?.Cohesiveness), "positive share of ties within the two camps");
        table.Add("divisiveness", Number(balance.Camps?.Divisiveness), "negative share of ties between them");
        table.Print(output);
        output.WriteLine();
        TextTable index = new TextTable("camps at most", "line index", "Doreian-Mrvar P").WithNumbers(0, 1, 2);
        foreach (LineIndexRow row in lines.Rows)
            index.Add(row.Count.ToString(CultureInfo.InvariantCulture), row.Optimal ? Number(row.Frustration) : $"{Number(row.LowerBound)} to {Number(row.Frustration)}", Number(row.DoreianMrvar));
        index.Print(output);
        if (significance is not null) output.WriteLine($"\n{SignificanceOutput.Sentence(significance)}");
        foreach (string note in factions.Notes) output.WriteLine(note);
    }

    private static double Frustration(FactionResult factions) =>
        factions.Objective == Objective.Weights ? factions.Frustration.Weight : factions.Frustration.Count;

    private static (string Type, TriadCount Count)[] Types(TriadCounts triads) =>
        [("030T", triads.T030), ("120D", triads.D120), ("120U", triads.U120), ("300", triads.T300)];

    private static string Number(double? value) => value?.ToString("0.######", CultureInfo.InvariantCulture) ?? "-";
}
