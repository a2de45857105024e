using System.Buffers;
using System.Text;
using Network.Export.Columns;

namespace Network.Export;

/// <summary>Writes comma-separated rows (RFC 4180 but for "\n" line ends).</summary>
internal static class CsvOutput
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",;\t\"\r\n");

    /// <summary>Writes a header and one row an item; the stream stays open.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="columns">Headers and values.</param>
    /// <param name="items">The rows.</param>
    /// <param name="escapeBackslash">Writes backslashes twice, for readers that take one as an escape.</param>
    public static void Write<T>(Stream stream, IReadOnlyList<(string Header, Func<T, object?> Value)> columns, IEnumerable<T> items, bool escapeBackslash = false)
    {
        using StreamWriter text = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 15, leaveOpen: true);
        WriteRow(text, columns.Select(column => (object?)column.Header), escapeBackslash);
        foreach (T item in items) WriteRow(text, columns.Select(column => column.Value(item)), escapeBackslash);
    }

    private static void WriteRow(StreamWriter text, IEnumerable<object?> values, bool escapeBackslash)
    {
        bool first = true;
        foreach (object? value in values)
        {
            if (!first) text.Write(',');
            first = false;
            if (value is null) continue;
            string field = ColumnText.Of(value);
            WriteField(text, escapeBackslash ? field.Replace("\\", "\\\\", StringComparison.Ordinal) : field);
        }

        text.Write('\n');
    }

    private static void WriteField(StreamWriter text, string field)
    {
        // A leading "#" would make the row a comment, blanks at the ends are trimmed by many readers.
        bool quoted = field.Length == 0 || field[0] == '#' || char.IsWhiteSpace(field[0]) || char.IsWhiteSpace(field[^1])
            || field.AsSpan().ContainsAny(Special);
        text.Write(quoted ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field);
    }
}
