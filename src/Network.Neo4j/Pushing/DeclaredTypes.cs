using System.Text.Json;
using System.Text.Json.Nodes;

namespace Network.Neo4j.Pushing;

/// <summary>Joins what two files say of themselves on the one node of the file.</summary>
internal static class DeclaredTypes
{
    /// <summary>The new mark, with the types that only the old one declares behind its own: relations of theirs may still be in the database.</summary>
    /// <param name="mark">The mark of the file that is pushed.</param>
    /// <param name="old">The mark that is there; null or broken without one.</param>
    public static string Joined(string mark, string? old)
    {
        if (Types(old) is not { Count: > 0 } before) return mark;
        JsonObject now = JsonNode.Parse(mark)!.AsObject();
        JsonArray types = now["types"] as JsonArray ?? [];
        HashSet<string?> declared = [.. types.Select(Id)];
        List<JsonNode?> missing = [.. before.Where(type => !declared.Contains(Id(type))).ToList()];
        if (missing.Count == 0) return mark;
        before.Clear();
        foreach (JsonNode? type in missing) types.Add(type);
        if (!now.ContainsKey("types")) now["types"] = types;
        return now.ToJsonString(Readable);
    }

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static JsonArray? Types(string? mark)
    {
        try
        {
            return mark is null ? null : (JsonNode.Parse(mark) as JsonObject)?["types"] as JsonArray;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Id(JsonNode? type) => type is JsonObject json && json["id"] is JsonValue id && id.TryGetValue(out string? text) ? text : null;
}
