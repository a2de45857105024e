using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Network.PropertyGraph;

namespace Network.Cli.Output;

/// <summary>Prints the JSON shape of <c>query</c>, a row a line, as the rows come.</summary>
internal sealed class JsonRows(TextWriter output) : IRowWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private bool _any;

    public void Begin(IReadOnlyList<string> columns) =>
        output.Write($"{{\n  \"schemaVersion\": 1,\n  \"columns\": {Json(json => Strings(json, columns))},\n  \"rows\": [");

    public void Add(IReadOnlyList<object?> row)
    {
        output.Write($"{(_any ? "," : "")}\n    {Json(json => List(json, row))}");
        _any = true;
    }

    public void End(QueryStatistics statistics) =>
        output.Write($"{(_any ? "\n  " : "")}],\n  \"statistics\": {Json(json => Statistics(json, statistics))}\n}}\n");

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, Options)) write(json);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static void Value(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case long number: json.WriteNumberValue(number); break;
            case double number when double.IsFinite(number): json.WriteNumberValue(number); break;
            // JSON has no such numbers.
            case double number: json.WriteStringValue(number.ToString(CultureInfo.InvariantCulture)); break;
            case string text: json.WriteStringValue(text); break;
            case byte[] bytes: json.WriteBase64StringValue(bytes); break;
            case DateOnly day: json.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            case TemporalValue time: json.WriteStringValue(time.Text); break;
            case SpatialPoint point:
                json.WriteStartObject();
                json.WriteNumber("srid", point.Srid);
                json.WriteStartArray("coordinates");
                foreach (double coordinate in point.Coordinates) json.WriteNumberValue(coordinate);
                json.WriteEndArray();
                json.WriteEndObject();
                break;
            case Node node:
                json.WriteStartObject();
                json.WriteString("id", node.Id);
                json.WritePropertyName("labels");
                Strings(json, node.Labels);
                json.WritePropertyName("properties");
                Value(json, node.Properties);
                json.WriteEndObject();
                break;
            case Relationship tie:
                json.WriteStartObject();
                json.WriteString("id", tie.Id);
                json.WriteString("type", tie.Type);
                json.WriteString("start", tie.Start);
                json.WriteString("end", tie.End);
                json.WritePropertyName("properties");
                Value(json, tie.Properties);
                json.WriteEndObject();
                break;
            case GraphPath path:
                json.WriteStartObject();
                json.WritePropertyName("nodes");
                List(json, path.Nodes);
                json.WritePropertyName("relationships");
                List(json, path.Relationships);
                json.WriteEndObject();
                break;
            case IReadOnlyDictionary<string, object?> map:
                json.WriteStartObject();
                foreach ((string key, object? entry) in map.OrderBy(entry => entry.Key, StringComparer.Ordinal))
                {
                    json.WritePropertyName(key);
                    Value(json, entry);
                }

                json.WriteEndObject();
                break;
            case IReadOnlyList<object?> list: List(json, list); break;
            default: json.WriteStringValue(value.ToString()); break;
        }
    }

    private static void List(Utf8JsonWriter json, IReadOnlyList<object?> values)
    {
        json.WriteStartArray();
        foreach (object? value in values) Value(json, value);
        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, IReadOnlyList<string> texts)
    {
        json.WriteStartArray();
        foreach (string text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void Statistics(Utf8JsonWriter json, QueryStatistics statistics)
    {
        json.WriteStartObject();
        foreach ((string name, long count) in StatisticsText.Counts(statistics)) json.WriteNumber(name, count);
        json.WriteEndObject();
    }
}
