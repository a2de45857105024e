using System.Text.Json.Nodes;
using Network.PropertyGraph;

namespace Network.Projection;

/// <summary>Values of a property graph as JSON, for members of a relation file that only the database knows.</summary>
internal static class JsonValues
{
    /// <summary>The value as JSON; NaN, infinities and whole numbers beyond what JSON readers hold become text, times ISO 8601.</summary>
    public static JsonNode? Of(object? value) => value switch
    {
        null => null,
        bool flag => JsonValue.Create(flag),
        long number => JsonValue.Create(number),
        double number => double.IsFinite(number) ? JsonValue.Create(number) : JsonValue.Create(number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        string text => JsonValue.Create(text),
        byte[] bytes => JsonValue.Create(Convert.ToBase64String(bytes)),
        DateOnly day => JsonValue.Create(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        TemporalValue time => JsonValue.Create(time.Text),
        SpatialPoint point => new JsonObject { ["srid"] = point.Srid, ["coordinates"] = new JsonArray([.. point.Coordinates.Select(number => (JsonNode?)JsonValue.Create(number))]) },
        IReadOnlyDictionary<string, object?> map => new JsonObject(map.Select(entry => KeyValuePair.Create(entry.Key, Of(entry.Value)))),
        IReadOnlyList<object?> list => new JsonArray([.. list.Select(Of)]),
        _ => throw new ArgumentException($"{value.GetType().Name} is no property value.", nameof(value)),
    };
}
