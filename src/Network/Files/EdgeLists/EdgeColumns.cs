using Network.Model;

namespace Network.Files.EdgeLists;

/// <summary>Which column of an edge list gives what, as far as only all its rows can tell.</summary>
/// <remarks>
/// Gephi writes Directed or Undirected under Type: the relation's type is then under Kind. A column called time or period is a date only
/// when all its values are.
/// </remarks>
internal sealed class EdgeColumns
{
    private static readonly string[] Taken = ["source", "target", "sign", "weight", "begin", "end", "id", "to", "event", "note"];

    private EdgeColumns(EdgeLayout layout)
    {
        Source = layout.Column("source");
        Target = layout.Column("target");
        Sign = layout.Column("sign");
        Weight = layout.Column("weight");
        Begin = layout.Column("begin");
        End = layout.Column("end");
        Id = layout.Column("id");
        To = layout.Column("to");
        Event = layout.Column("event");
        Note = layout.Column("note");
        SignedWeight = layout.SignedWeight;
    }

    public int Source { get; }

    public int Target { get; }

    public int Sign { get; }

    public int Weight { get; }

    public int SignedWeight { get; }

    public int Begin { get; }

    public int End { get; }

    public int Id { get; }

    public int To { get; }

    public int Event { get; }

    public int Note { get; }

    /// <summary>The column of the relation's type; -1 for plain ties.</summary>
    public int Type { get; private set; }

    /// <summary>The column that says Directed or Undirected; -1 when there is none.</summary>
    public int Direction { get; private set; } = -1;

    /// <summary>The column of the date; -1 when there is none.</summary>
    public int Date { get; private set; }

    /// <summary>The columns that the format does not know, to be kept.</summary>
    public IReadOnlyList<int> Extra { get; private set; } = [];

    public static EdgeColumns Survey(ReadOnlySpan<byte> text, EdgeLayout layout)
    {
        EdgeColumns columns = new(layout);
        int type = layout.Column("type"), relation = layout.Column("relation"), kind = layout.Column("kind");
        if (type >= 0 && All(text, layout, type, IsDirection))
        {
            columns.Direction = type;
            columns.Type = kind >= 0 ? kind : relation;
        }
        else
        {
            columns.Type = type >= 0 ? type : relation >= 0 ? relation : kind;
        }

        columns.Date = layout.Column("date");
        foreach (string name in (string[])["time", "period"])
        {
            int column = layout.Column(name);
            if (columns.Date < 0 && columns.Begin < 0 && columns.End < 0 && column >= 0 && All(text, layout, column, value => EdtfDate.TryParse(value, out _) is not null))
                columns.Date = column;
        }

        HashSet<int> taken = [.. Taken.Select(layout.Column), columns.SignedWeight, columns.Type, columns.Direction, columns.Date];
        columns.Extra = [.. Enumerable.Range(0, layout.Names.Count).Where(column => !taken.Contains(column))];
        return columns;
    }

    /// <summary>True when the text is Gephi's word for an edge without direction.</summary>
    public static bool IsUndirected(string text) => text.Equals("undirected", StringComparison.OrdinalIgnoreCase) || text.Equals("mutual", StringComparison.OrdinalIgnoreCase);

    private static bool IsDirection(string text) => text.Equals("directed", StringComparison.OrdinalIgnoreCase) || IsUndirected(text);

    /// <summary>True when a column has values and all of them are good.</summary>
    private static bool All(ReadOnlySpan<byte> text, EdgeLayout layout, int column, Func<string, bool> isGood)
    {
        RowTokenizer rows = new(layout.Delimiter);
        HashSet<string> seen = new(StringComparer.Ordinal);
        int position = 0;
        bool isHeader = layout.HasHeader;
        while (rows.Next(text, ref position, isLast: true) == RowStatus.Row)
        {
            string value = isHeader ? "" : rows.Text(text, column);
            isHeader = false;
            if (value.Length > 0 && seen.Add(value) && !isGood(value)) return false;
        }

        return seen.Count > 0;
    }
}
