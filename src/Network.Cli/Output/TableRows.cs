using Network.PropertyGraph;

namespace Network.Cli.Output;

/// <summary>Prints rows as a table on a terminal, and tab-separated when piped. A long answer is printed in tables of so many rows, so that none is held whole.</summary>
internal sealed class TableRows(TextWriter output) : IRowWriter
{
    private const int RowsATable = 1_000;

    private readonly bool _piped = Console.IsOutputRedirected || !ReferenceEquals(output, Console.Out);
    private readonly List<string[]> _rows = [];
    private string[] _columns = [];

    public void Begin(IReadOnlyList<string> columns)
    {
        _columns = [.. columns];
        if (_piped && _columns.Length > 0) output.WriteLine(string.Join('\t', _columns.Select(TextTable.OneLine)));
    }

    public void Add(IReadOnlyList<object?> row)
    {
        string[] cells = [.. row.Select(ValueText.Of)];
        if (_piped)
        {
            output.WriteLine(string.Join('\t', cells.Select(TextTable.OneLine)));
            return;
        }

        _rows.Add(cells);
        if (_rows.Count == RowsATable) Print();
    }

    public void End(QueryStatistics statistics)
    {
        if (!_piped && _columns.Length > 0) Print();
    }

    private void Print()
    {
        TextTable table = new(_columns);
        foreach (string[] row in _rows) table.Add(row);
        table.Print(output);
        _rows.Clear();
    }
}
