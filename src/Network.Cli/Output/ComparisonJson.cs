using System.Text.Json;
using Network.Analysis.Comparing;
using Network.Model;

namespace Network.Cli.Output;

/// <summary>The JSON shape of <c>compare</c>.</summary>
internal static class ComparisonJson
{
    /// <summary>Writes the members of the shape.</summary>
    public static void Write(Utf8JsonWriter json, GraphComparison graphs, CampsSideBySide camps, string first, string second)
    {
        json.WriteString("first", first);
        json.WriteString("second", second);
        json.WriteStartObject("agreement");
        json.WriteNumber("agreed", graphs.Agreed.Count);
        json.WriteNumber("sameSign", graphs.SameSign.Count);
        json.WriteNumber("onlyFirst", graphs.OnlyFirst.Count);
        json.WriteNumber("onlySecond", graphs.OnlySecond.Count);
        json.Number("share", graphs.Share);
        json.Number("lenientShare", graphs.LenientShare);
        Coders(json, "onPairs", graphs.OnPairs);
        Coders(json, "onSigns", graphs.OnSigns);
        json.WriteEndObject();
        Pairs(json, "agreed", graphs.Agreed);
        Pairs(json, "sameSign", graphs.SameSign);
        Relations(json, "onlyFirst", graphs.OnlyFirst);
        Relations(json, "onlySecond", graphs.OnlySecond);
        json.WriteStartObject("camps");
        json.Number("adjustedRand", camps.Camps.AdjustedRand);
        json.WriteNumber("common", camps.Camps.Common);
        json.WriteStartArray("members");
        for (int place = 0; place < camps.Places.Count; place++)
        {
            json.WriteStartObject();
            json.WriteString("actor", camps.Places[place].Id);
            json.WriteString("name", camps.Places[place].Name);
            json.Number("first", camps.Before[place]);
            json.Number("second", camps.Camps.Renamed[place]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("moves");
        foreach (CampMove move in camps.Camps.Moves)
        {
            json.WriteStartObject();
            json.WriteString("actor", camps.Places[move.Member].Id);
            json.Number("from", move.From);
            json.Number("to", move.To);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        Actors(json, "actorsOnlyFirst", graphs.Actors.Where(pair => pair.Second is null));
        Actors(json, "actorsOnlySecond", graphs.Actors.Where(pair => pair.First is null));
        json.WriteStartArray("notes");
        foreach (Files.Problem problem in graphs.Problems) json.WriteStringValue(problem.What);
        json.WriteEndArray();
    }

    private static void Coders(Utf8JsonWriter json, string name, CoderAgreement agreement)
    {
        json.WriteStartObject(name);
        json.WriteNumber("units", agreement.Units);
        json.Number("agreement", agreement.Agreement);
        json.Number("kappa", agreement.Kappa);
        json.Number("alpha", agreement.Alpha);
        json.WriteEndObject();
    }

    private static void Pairs(Utf8JsonWriter json, string name, IReadOnlyList<RelationPair> pairs)
    {
        json.WriteStartArray(name);
        foreach (RelationPair pair in pairs)
        {
            json.WriteStartObject();
            json.WriteBoolean("claimedAlike", pair.ClaimedAlike);
            json.WritePropertyName("first");
            ExplanationJson.Relation(json, pair.First);
            json.WritePropertyName("second");
            ExplanationJson.Relation(json, pair.Second);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Relations(Utf8JsonWriter json, string name, IReadOnlyList<Relation> relations)
    {
        json.WriteStartArray(name);
        foreach (Relation relation in relations) ExplanationJson.Relation(json, relation);
        json.WriteEndArray();
    }

    private static void Actors(Utf8JsonWriter json, string name, IEnumerable<ActorPair> actors)
    {
        json.WriteStartArray(name);
        foreach (ActorPair pair in actors) json.WriteStringValue(pair.Merged.Id);
        json.WriteEndArray();
    }
}
