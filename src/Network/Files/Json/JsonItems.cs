using System.Text.Json;

namespace Network.Files.Json;

/// <summary>Lists of objects, written while they are read: what is written is handed on now and then, so that a long list is never held.</summary>
internal static class JsonItems
{
    private const int FlushAt = 1 << 16;

    /// <summary>A list that is left out when it is empty.</summary>
    public static void WriteUnlessEmpty<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> values, Action<Utf8JsonWriter, T> write)
    {
        if (values.Count > 0) Write(json, name, values, write);
    }

    /// <summary>A list.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="name">The list's name.</param>
    /// <param name="values">What it holds.</param>
    /// <param name="write">Writes the members of one object.</param>
    public static void Write<T>(Utf8JsonWriter json, string name, IEnumerable<T> values, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T value in values)
        {
            json.WriteStartObject();
            write(json, value);
            json.WriteEndObject();
            if (json.BytesPending > FlushAt) json.Flush();
        }

        json.WriteEndArray();
    }
}
