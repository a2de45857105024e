using System.Text.Encodings.Web;
using System.Text.Json;
using Network.Export.Columns;

namespace Network.Export;

/// <summary>How all JSON formats are written: indented, "\n", letters of every script as they are.</summary>
internal static class JsonOutput
{
    private const int FlushAt = 1 << 16;

    /// <summary>A writer on a stream that stays open.</summary>
    public static Utf8JsonWriter On(Stream stream) => new(stream, new JsonWriterOptions
    {
        Indented = true,
        NewLine = "\n",
        // A file of its own, never part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Writes an item's values as members; columns without a value are left out.</summary>
    public static void WriteMembers<T>(Utf8JsonWriter json, IEnumerable<ExportColumn<T>> columns, T item)
    {
        foreach (ExportColumn<T> column in columns)
        {
            switch (column.Value(item))
            {
                case string text: json.WriteString(column.Name, text); break;
                case int number: json.WriteNumber(column.Name, number); break;
                case double number: json.WriteNumber(column.Name, number); break;
                case bool flag: json.WriteBoolean(column.Name, flag); break;
            }
        }

        // Left alone the writer keeps the whole file in memory.
        if (json.BytesPending > FlushAt) json.Flush();
    }
}
