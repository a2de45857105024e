using Network.PropertyGraph;

namespace Network.Cli.Output;

/// <summary>Prints rows as comma-separated values after RFC 4180: null is empty, a text with comma, quote or line break stands in quotes.</summary>
internal sealed class CsvRows(TextWriter output) : IRowWriter
{
    public void Begin(IReadOnlyList<string> columns)
    {
        if (columns.Count > 0) Line(columns);
    }

    public void Add(IReadOnlyList<object?> row) => Line(row.Select(value => value is null ? "" : ValueText.Of(value)));

    public void End(QueryStatistics statistics)
    {
    }

    private void Line(IEnumerable<string> cells)
    {
        output.Write(string.Join(',', cells.Select(Cell)));
        output.Write('\n');
    }

    private static string Cell(string text) =>
        text.AsSpan().ContainsAny("\",\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
