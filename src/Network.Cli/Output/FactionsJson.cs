using System.Text.Json;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Model;

namespace Network.Cli.Output;

/// <summary>The JSON shape of <c>factions</c>.</summary>
internal static class FactionsJson
{
    /// <summary>Writes the members of the shape.</summary>
    public static void Write(Utf8JsonWriter json, FactionResult result, CountedTies ties)
    {
        json.WriteString("method", result.Method);
        json.WriteString("objective", ObjectiveId(result.Objective));
        json.WriteBoolean("undirected", result.Undirected);
        json.WriteNumber("factionCount", result.FactionCount);
        json.WriteStartObject("frustration");
        json.WriteNumber("count", result.Frustration.Count);
        json.WriteNumber("weight", result.Frustration.Weight);
        json.WriteBoolean("optimal", result.Frustration.Optimal);
        json.WriteNumber("lowerBound", result.Frustration.LowerBound);
        json.WriteEndObject();
        json.WriteNumber("modularity", result.Modularity);
        json.WriteNumber("optima", result.Optima);
        if (result.OptimaCapped) json.WriteBoolean("optimaCapped", true);
        if (result.Stopped is not null) json.WriteString("stopped", result.Stopped);
        WriteMembers(json, result, ties);
        json.WriteStartArray("frustrated");
        foreach (int tie in result.Frustrated) WriteTie(json, ties, tie);
        json.WriteEndArray();
        json.WriteStartArray("insideUnits");
        foreach (int tie in result.InsideUnits) WriteTie(json, ties, tie);
        json.WriteEndArray();
        json.WriteStartArray("choice");
        foreach (FactionChoice choice in result.Choice)
        {
            json.WriteStartObject();
            json.WriteNumber("factionCount", choice.FactionCount);
            json.WriteNumber("frustration", choice.Frustration);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("voices");
        foreach (Voice voice in result.Voices)
        {
            json.WriteStartObject();
            json.WriteString("speaker", voice.Speaker?.Id);
            json.WriteNumber("share", voice.Share);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteLeftOut(json, ties);
        json.WriteStartArray("notes");
        foreach (string note in result.Notes) json.WriteStringValue(note);
        json.WriteEndArray();
    }

    /// <summary>The option value of an objective.</summary>
    public static string ObjectiveId(Objective objective) => objective switch
    {
        Objective.Arcs => "arcs",
        Objective.Pairs => "pairs",
        _ => "weights",
    };

    /// <summary>Writes how many relations were left out, by reason.</summary>
    public static void WriteLeftOut(Utf8JsonWriter json, CountedTies ties)
    {
        json.WriteStartArray("leftOut");
        foreach (LeftOut reason in ties.LeftOut)
        {
            json.WriteStartObject();
            json.WriteString("reason", reason.Reason);
            json.WriteNumber("count", reason.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMembers(Utf8JsonWriter json, FactionResult result, CountedTies ties)
    {
        json.WriteStartArray("members");
        foreach (FactionMember member in result.Members)
        {
            json.WriteStartObject();
            json.WriteString("actor", ties.Actors.Id(member.Actor));
            json.WriteString("name", ties.Actors.Name(member.Actor));
            json.Number("faction", member.Faction);
            json.Number("certainty", member.Certainty);
            json.Number("margin", member.Margin);
            json.WriteString("basis", member.Basis?.Id());
            json.WriteBoolean("between", member.Between);
            json.WriteString("unit", member.Unit is { } unit ? ties.Actors.Id(result.Units[unit].Head) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTie(Utf8JsonWriter json, CountedTies ties, int tie)
    {
        Relation? relation = ties.Relations?[tie];
        json.WriteStartObject();
        json.WriteString("relation", relation?.Id);
        json.WriteString("source", ties.Actors.Id(ties.Source[tie]));
        json.WriteString("type", relation?.Type.Id ?? (ties.Sign[tie] > 0 ? "positive" : "negative"));
        json.WriteString("target", ties.Actors.Id(ties.Target[tie]));
        json.WriteEndObject();
    }
}
