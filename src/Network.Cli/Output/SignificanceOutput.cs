using System.Globalization;
using System.Text.Json;
using Network.Analysis.Balance;

namespace Network.Cli.Output;

/// <summary>Prints how a division stands among graphs with shuffled signs.</summary>
internal static class SignificanceOutput
{
    /// <summary>Writes the member <c>significance</c>; nothing where none was asked for.</summary>
    public static void Json(Utf8JsonWriter json, SignificanceResult? result)
    {
        if (result is null) return;
        json.WriteStartObject("significance");
        json.WriteString("null", "signs shuffled among the counted ties, who is tied to whom kept");
        json.WriteNumber("shuffles", result.Shuffles);
        json.WriteNumber("proven", result.Proven);
        json.WriteNumber("observed", result.Observed);
        json.WriteNumber("mean", result.Mean);
        json.WriteNumber("deviation", result.Deviation);
        json.WriteNumber("asLow", result.AsLow);
        json.WriteNumber("p", result.P);
        json.Number("z", result.Z);
        json.WriteBoolean("enough", result.IsEnough);
        json.WriteBoolean("chance", result.IsChance);
        json.WriteEndObject();
    }

    /// <summary>The judgement in plain words.</summary>
    public static string Sentence(SignificanceResult result)
    {
        string p = $"p = {Number(result.P)}";
        string proven = result.Proven < result.Shuffles ? $", {result.Proven} of them solved with proof" : "";
        string how = $"{result.AsLow} of {result.Shuffles} graphs with the same ties and shuffled signs are contradicted as little (mean {Number(result.Mean)}, {p}{proven})";
        string judgement = !result.IsEnough ? "Too few shuffles to tell" : result.IsChance ? "No better than chance" : "Better than chance";
        return $"{judgement}: {how}.";
    }

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
