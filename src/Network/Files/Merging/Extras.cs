using System.Text.Json.Nodes;

namespace Network.Files.Merging;

/// <summary>Joins members that the format does not know.</summary>
internal static class Extras
{
    /// <summary>All members; of equal names the first.</summary>
    public static JsonObject? Join(IEnumerable<JsonObject?> extras)
    {
        JsonObject? joined = null;
        foreach (JsonObject extra in extras.OfType<JsonObject>())
        {
            joined ??= [];
            foreach ((string name, JsonNode? value) in extra)
            {
                if (!joined.ContainsKey(name)) joined.Add(name, value?.DeepClone());
            }
        }

        return joined;
    }

    /// <summary>The texts that differ, in order, a line each; null when there is none.</summary>
    public static string? Lines(IEnumerable<string?> notes)
    {
        string[] different = [.. notes.OfType<string>().Distinct()];
        return different.Length == 0 ? null : string.Join("\n", different);
    }

    /// <summary>An id that is free, and takes it: the id itself, else with "-2", "-3" …</summary>
    public static string Free(string id, HashSet<string> taken, char hyphen = '-')
    {
        string free = id;
        for (int n = 2; !taken.Add(free); n++) free = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{id}{hyphen}{n}");
        return free;
    }
}
