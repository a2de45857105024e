using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Network.Neo4j.Http;

/// <summary>Writes the body of a request: in plain JSON where that says every parameter exactly, which is half as long, else in typed JSON.</summary>
internal static class RequestBody
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The content of a request.</summary>
    /// <param name="statement">The statement; null for a request that only opens or ends a transaction.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="mode">The access mode to ask for; null inside a transaction, which has its own.</param>
    public static HttpContent Of(string? statement, IReadOnlyDictionary<string, object?> parameters, AccessMode? mode)
    {
        bool plain = parameters.Values.All(IsPlain);
        MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, Options))
        {
            json.WriteStartObject();
            if (statement is not null)
            {
                json.WriteString("statement", statement);
                json.WriteBoolean("includeCounters", true);
                json.WriteStartObject("parameters");
                foreach ((string name, object? value) in parameters)
                {
                    json.WritePropertyName(name);
                    if (plain) Plain(json, value);
                    else TypedJson.Write(json, value);
                }

                json.WriteEndObject();
            }

            if (mode is { } access) json.WriteString("accessMode", access == AccessMode.Read ? "READ" : "WRITE");
            json.WriteEndObject();
        }

        bytes.Position = 0;
        StreamContent content = new(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue(plain ? "application/json" : HttpServer.TypedJsonType);
        return content;
    }

    private static bool IsPlain(object? value) => value switch
    {
        null or bool or long or string => true,
        double number => double.IsFinite(number),
        IReadOnlyDictionary<string, object?> map => map.Values.All(IsPlain),
        IReadOnlyList<object?> list => list.All(IsPlain),
        _ => false,
    };

    private static void Plain(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case long number: json.WriteNumberValue(number); break;
            // A number without point or exponent would arrive as an integer.
            case double number: json.WriteRawValue(Float(number), skipInputValidation: true); break;
            case string text: json.WriteStringValue(text); break;
            case IReadOnlyDictionary<string, object?> map:
                json.WriteStartObject();
                foreach ((string key, object? entry) in map)
                {
                    json.WritePropertyName(key);
                    Plain(json, entry);
                }

                json.WriteEndObject();
                break;
            case IReadOnlyList<object?> list:
                json.WriteStartArray();
                foreach (object? entry in list) Plain(json, entry);
                json.WriteEndArray();
                break;
        }
    }

    private static string Float(double number)
    {
        string text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAny(".E") ? text : text + ".0";
    }
}
