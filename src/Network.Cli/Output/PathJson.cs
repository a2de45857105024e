using System.Text.Json;
using Network.Analysis.Counting;
using Network.Analysis.Paths;

namespace Network.Cli.Output;

/// <summary>The JSON shape of <c>path</c>.</summary>
internal static class PathJson
{
    /// <summary>Writes shortest paths.</summary>
    public static void Write(Utf8JsonWriter json, CountedTies ties, int from, int to, ShortestPaths found)
    {
        json.WriteString("from", ties.Actors.Id(from));
        json.WriteString("to", ties.Actors.Id(to));
        json.Number("length", found.Steps);
        json.WriteNumber("count", found.Count);
        json.WriteStartArray("paths");
        foreach (TiePath path in found.Paths)
        {
            json.WriteStartObject();
            json.WriteString("sign", path.Sign.Id());
            Steps(json, path.Steps, ties);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a part that joins several actors.</summary>
    public static void Write(Utf8JsonWriter json, CountedTies ties, IReadOnlyList<int> asked, ConnectingTree tree)
    {
        Actors(json, "asked", asked, ties);
        Actors(json, "unreached", tree.Unreached, ties);
        Actors(json, "actors", tree.Actors, ties);
        Steps(json, tree.Steps, ties);
    }

    private static void Actors(Utf8JsonWriter json, string name, IReadOnlyList<int> actors, CountedTies ties)
    {
        json.WriteStartArray(name);
        foreach (int actor in actors) json.WriteStringValue(ties.Actors.Id(actor));
        json.WriteEndArray();
    }

    private static void Steps(Utf8JsonWriter json, IReadOnlyList<PathStep> steps, CountedTies ties)
    {
        json.WriteStartArray("steps");
        foreach (PathStep step in steps)
        {
            json.WriteStartObject();
            json.WriteString("from", ties.Actors.Id(step.From));
            json.WriteString("to", ties.Actors.Id(step.To));
            json.WriteString("sign", step.Sign.Id());
            ExplanationJson.Ties(json, "relations", step.Ties, ties);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
