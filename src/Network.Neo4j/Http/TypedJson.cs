using System.Globalization;
using System.Text.Json;
using Network.PropertyGraph;

namespace Network.Neo4j.Http;

/// <summary>Values in the typed JSON of the Query API (<c>application/vnd.neo4j.query</c>), where each carries its type.</summary>
internal static class TypedJson
{
    private static readonly Dictionary<string, TemporalKind> Temporal = new(StringComparer.Ordinal)
    {
        ["Time"] = TemporalKind.Time,
        ["LocalTime"] = TemporalKind.LocalTime,
        ["LocalDateTime"] = TemporalKind.LocalDateTime,
        ["OffsetDateTime"] = TemporalKind.OffsetDateTime,
        ["ZonedDateTime"] = TemporalKind.ZonedDateTime,
        ["Duration"] = TemporalKind.Duration,
        ["Date"] = TemporalKind.Date,
    };

    /// <summary>Reads a value.</summary>
    /// <exception cref="JsonException">It is not of the format.</exception>
    public static object? Read(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Null) return null;
        string type = json.GetProperty("$type").GetString()!;
        JsonElement value = json.GetProperty("_value");
        return type switch
        {
            "Null" => null,
            "Boolean" => value.ValueKind == JsonValueKind.String ? bool.Parse(value.GetString()!) : value.GetBoolean(),
            "Integer" => long.Parse(value.GetString()!, CultureInfo.InvariantCulture),
            "Float" => Float(value.GetString()!),
            "String" => value.GetString(),
            "Base64" => value.GetBytesFromBase64(),
            "List" => value.EnumerateArray().Select(Read).ToList(),
            "Map" => Map(value),
            "Date" => Day(value.GetString()!),
            "Point" => Point(value.GetString()!),
            "Node" => Node(value),
            "Relationship" => Relationship(value),
            "Path" => Path(value),
            _ when Temporal.TryGetValue(type, out TemporalKind kind) => new TemporalValue(kind, value.GetString()!),
            // A type that came with a later server: its text is better than nothing.
            _ => value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText(),
        };
    }

    /// <summary>Writes a value with its type.</summary>
    public static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: Typed(json, "Null"); json.WriteNullValue(); break;
            case bool flag: Typed(json, "Boolean"); json.WriteBooleanValue(flag); break;
            case long number: Typed(json, "Integer"); json.WriteStringValue(number.ToString(CultureInfo.InvariantCulture)); break;
            case double number: Typed(json, "Float"); json.WriteStringValue(Float(number)); break;
            case string text: Typed(json, "String"); json.WriteStringValue(text); break;
            case byte[] bytes: Typed(json, "Base64"); json.WriteBase64StringValue(bytes); break;
            case DateOnly day: Typed(json, "Date"); json.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            case TemporalValue time: Typed(json, time.Kind.ToString()); json.WriteStringValue(time.Text); break;
            case SpatialPoint point: Typed(json, "Point"); json.WriteStringValue(Point(point)); break;
            case IReadOnlyDictionary<string, object?> map:
                Typed(json, "Map");
                json.WriteStartObject();
                foreach ((string key, object? entry) in map)
                {
                    json.WritePropertyName(key);
                    Write(json, entry);
                }

                json.WriteEndObject();
                break;
            case IReadOnlyList<object?> list:
                Typed(json, "List");
                json.WriteStartArray();
                foreach (object? entry in list) Write(json, entry);
                json.WriteEndArray();
                break;
            default: throw new ArgumentException($"{value.GetType().Name} cannot be a parameter.", nameof(value));
        }

        json.WriteEndObject();
    }

    private static void Typed(Utf8JsonWriter json, string type)
    {
        json.WriteStartObject();
        json.WriteString("$type", type);
        json.WritePropertyName("_value");
    }

    private static object Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
        ? day : new TemporalValue(TemporalKind.Date, text);

    private static double Float(string text) => text switch
    {
        "NaN" => double.NaN,
        "Infinity" or "+Infinity" => double.PositiveInfinity,
        "-Infinity" => double.NegativeInfinity,
        _ => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
    };

    private static string Float(double number) => number switch
    {
        double.PositiveInfinity => "Infinity",
        double.NegativeInfinity => "-Infinity",
        _ => number.ToString("R", CultureInfo.InvariantCulture),
    };

    /// <summary>"SRID=7203;POINT (1.0 2.0)", or "POINT Z (1.0 2.0 3.0)".</summary>
    private static SpatialPoint Point(string text)
    {
        int semicolon = text.IndexOf(';'), open = text.IndexOf('('), close = text.IndexOf(')');
        if (!text.StartsWith("SRID=", StringComparison.Ordinal) || semicolon < 0 || open < semicolon || close < open) throw new JsonException($"\"{text}\" is no point");
        string[] coordinates = text[(open + 1)..close].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new SpatialPoint(int.Parse(text.AsSpan(5, semicolon - 5), CultureInfo.InvariantCulture), [.. coordinates.Select(Float)]);
    }

    private static string Point(SpatialPoint point) => string.Create(CultureInfo.InvariantCulture,
        $"SRID={point.Srid};POINT{(point.Coordinates.Count == 3 ? " Z" : "")} ({string.Join(' ', point.Coordinates.Select(Float))})");

    private static Dictionary<string, object?> Map(JsonElement json)
    {
        Dictionary<string, object?> map = new(StringComparer.Ordinal);
        foreach (JsonProperty entry in json.EnumerateObject()) map[entry.Name] = Read(entry.Value);
        return map;
    }

    private static Node Node(JsonElement json) => new(json.GetProperty("_element_id").GetString()!,
        [.. json.GetProperty("_labels").EnumerateArray().Select(label => label.GetString()!)], Map(json.GetProperty("_properties")));

    private static Relationship Relationship(JsonElement json) => new(json.GetProperty("_element_id").GetString()!, json.GetProperty("_type").GetString()!,
        json.GetProperty("_start_node_element_id").GetString()!, json.GetProperty("_end_node_element_id").GetString()!, Map(json.GetProperty("_properties")));

    private static GraphPath Path(JsonElement json)
    {
        List<object?> steps = [.. json.EnumerateArray().Select(Read)];
        return new GraphPath([.. steps.OfType<Node>()], [.. steps.OfType<Relationship>()]);
    }
}
