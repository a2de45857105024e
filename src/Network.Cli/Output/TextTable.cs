using Spectre.Console;

namespace Network.Cli.Output;

/// <summary>A table for people on a terminal, and tab-separated text when it is piped.</summary>
internal sealed class TextTable(params string[] headings)
{
    private readonly List<string[]> _rows = [];
    private readonly HashSet<int> _numbers = [];

    /// <summary>Marks a column of numbers, set flush right.</summary>
    public TextTable WithNumbers(params int[] columns)
    {
        _numbers.UnionWith(columns);
        return this;
    }

    /// <summary>Adds a row.</summary>
    public void Add(params string[] cells) => _rows.Add(cells);

    /// <summary>Prints the table.</summary>
    public void Print(TextWriter output)
    {
        if (Console.IsOutputRedirected || !ReferenceEquals(output, Console.Out))
        {
            output.WriteLine(string.Join('\t', headings));
            foreach (string[] row in _rows) output.WriteLine(string.Join('\t', row.Select(OneLine)));
            return;
        }

        Table table = new() { Border = TableBorder.Simple };
        for (int i = 0; i < headings.Length; i++)
        {
            TableColumn column = new(Markup.Escape(headings[i]));
            table.AddColumn(_numbers.Contains(i) ? column.RightAligned() : column);
        }

        foreach (string[] row in _rows) table.AddRow([.. row.Select(cell => Markup.Escape(OneLine(cell)))]);
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) }).Write(table);
    }

    /// <summary>A cell without what would break its line.</summary>
    public static string OneLine(string cell) => cell.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ');
}
