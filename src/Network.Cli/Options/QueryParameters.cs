using System.Text.Json;

namespace Network.Cli.Options;

/// <summary>Reads the parameters of a query from the command line.</summary>
internal static class QueryParameters
{
    /// <summary>The parameters of texts NAME=VALUE; a value that is JSON is that value, any other a text.</summary>
    /// <exception cref="CommandFailure">A text has no name, or a name is there twice.</exception>
    public static Dictionary<string, object?> Read(IReadOnlyList<string> texts)
    {
        Dictionary<string, object?> parameters = new(StringComparer.Ordinal);
        foreach (string text in texts)
        {
            int equals = text.IndexOf('=');
            if (equals <= 0) throw CommandFailure.Usage($"--param {text}: write NAME=VALUE");
            string name = text[..equals].TrimStart('$');
            if (!parameters.TryAdd(name, Value(text[(equals + 1)..]))) throw CommandFailure.Usage($"--param: {name} is there twice");
        }

        return parameters;
    }

    private static object? Value(string text)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(text);
            return Value(json.RootElement);
        }
        catch (JsonException)
        {
            return text;
        }
    }

    private static object? Value(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => json.TryGetInt64(out long whole) ? (object)whole : json.GetDouble(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Array => json.EnumerateArray().Select(Value).ToList(),
        _ => json.EnumerateObject().ToDictionary(entry => entry.Name, entry => Value(entry.Value)),
    };
}
