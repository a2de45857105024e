using System.Globalization;
using System.Text.Json.Nodes;
using Network.Model;

namespace Network.Files.EdgeLists;

/// <summary>Reads the rows of an edge list, each with its problems.</summary>
internal sealed class EdgeRows(EdgeLayout layout, EdgeColumns columns, ProblemList problems)
{
    private static readonly HashSet<string> Members = new(StringComparer.Ordinal)
    {
        "id", "source", "type", "target", "date", "weight", "sign", "to", "event", "note", "evidence",
    };

    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);

    public List<string> Names { get; } = [];

    public List<EdgeRow> Rows { get; } = [];

    public EdgeTypes Types { get; } = new();

    /// <summary>Rows that say there is no tie.</summary>
    public int Zeros { get; private set; }

    public int FirstZeroLine { get; private set; }

    public void Read(ReadOnlySpan<byte> text)
    {
        RowTokenizer rows = new(layout.Delimiter);
        int position = 0;
        if (layout.HasHeader) rows.Next(text, ref position, isLast: true);
        RowStatus status;
        while ((status = rows.Next(text, ref position, isLast: true)) == RowStatus.Row) One(text, rows);
        if (status == RowStatus.OpenQuote) problems.Error(rows.Line, "a quotation mark is not closed", "close it, or double it where it belongs to the text");
        SettleZeros();
        Types.Settle(problems);
    }

    internal static string TooManyFields(int fields, EdgeLayout layout) =>
        string.Create(CultureInfo.InvariantCulture, $"the row has {fields} fields where there are {layout.Names.Count} columns");

    internal static string TooManyFieldsMend(EdgeLayout layout) => layout.Delimiter == ' '
        ? "put names with spaces in quotation marks" : "put text that holds the delimiter in quotation marks";

    private void One(ReadOnlySpan<byte> text, RowTokenizer rows)
    {
        string source = rows.Text(text, columns.Source), target = rows.Text(text, columns.Target);
        if (source.Length == 0 || target.Length == 0)
        {
            if (source.StartsWith('#') && rows.Count == 1) return;
            problems.Error(rows.Line, source.Length == 0 ? "the row has no source" : "the row has no target");
            return;
        }

        for (int i = layout.Names.Count; i < rows.Count; i++)
        {
            if (rows.Fields[i].Length == 0) continue;
            problems.Error(rows.Line, TooManyFields(rows.Count, layout), TooManyFieldsMend(layout));
            return;
        }

        if (!SignAndWeight(text, rows, out sbyte? sign, out double weight) || !Date(text, rows, out EdtfDate? date)) return;
        int sourceIndex = Index(source), targetIndex = Index(target);
        string typeText = rows.Text(text, columns.Type);
        bool isTyped = typeText.Length > 0;
        if (weight == 0 || (sign == 0 && !isTyped))
        {
            CountZero(rows.Line);
            return;
        }

        EdgeType type = Types.Of(isTyped ? typeText : sign == -1 ? "negative" : "positive", rows.Line);
        bool isUndirected = EdgeColumns.IsUndirected(rows.Text(text, columns.Direction));
        string to = rows.Text(text, columns.To);
        Rows.Add(new EdgeRow
        {
            Line = rows.Line,
            Source = sourceIndex,
            Target = targetIndex,
            Type = type,
            Sign = sign,
            Weight = weight,
            IsUndirected = isUndirected,
            Date = date,
            Id = OrNull(rows.Text(text, columns.Id)),
            Note = OrNull(rows.Text(text, columns.Note)),
            Event = OrNull(rows.Text(text, columns.Event)),
            To = to.Length == 0 ? -1 : Index(to),
            Extra = Extra(text, rows),
        });
        if ((sign ?? (type.Known is null ? 1 : 0)) > 0) type.HasPositive = true;
        else if (sign == -1) type.HasNegative = true;
    }

    private bool SignAndWeight(ReadOnlySpan<byte> text, RowTokenizer rows, out sbyte? sign, out double weight)
    {
        sign = null;
        weight = 1;
        int weightColumn = columns.SignedWeight >= 0 ? columns.SignedWeight : columns.Weight;
        string weightText = rows.Text(text, weightColumn), signText = rows.Text(text, columns.Sign);
        if (weightText.Length > 0 && !EdgeNumbers.TryParse(weightText, layout.Delimiter, out weight))
        {
            problems.Error(rows.Line, $"the weight {Quoted.Of(weightText)} is not a number");
            return false;
        }

        if (signText.Length > 0)
        {
            if (!EdgeNumbers.TryParseSign(System.Text.Encoding.UTF8.GetBytes(signText), layout.Delimiter, out sbyte found))
            {
                problems.Error(rows.Line, $"the sign {Quoted.Of(signText)} is not -1, 0 or 1");
                return false;
            }

            sign = found;
        }

        string? wrong = EdgeNumbers.Join(ref sign, ref weight);
        if (wrong is not null) problems.Error(rows.Line, wrong);
        return wrong is null;
    }

    private bool Date(ReadOnlySpan<byte> text, RowTokenizer rows, out EdtfDate? date)
    {
        date = null;
        string why = "";
        string single = rows.Text(text, columns.Date), begin = rows.Text(text, columns.Begin), end = rows.Text(text, columns.End);
        if (single.Length > 0) date = EdtfDate.TryParse(single, out why);
        else if (begin.Length > 0 || end.Length > 0) date = EdgePeriods.Read(begin, end, out why);
        if (why.Length > 0) problems.Error(rows.Line, why);
        return why.Length == 0;
    }

    private JsonObject? Extra(ReadOnlySpan<byte> text, RowTokenizer rows)
    {
        JsonObject? extra = null;
        foreach (int column in columns.Extra)
        {
            string value = rows.Text(text, column);
            if (value.Length == 0) continue;
            string name = layout.Names[column];
            (extra ??= [])[Members.Contains(name) ? $"{name}_column" : name] = value;
        }

        return extra;
    }

    /// <summary>A sign of 0 is a tie where the type is neutral, and no tie where rows of the type take sides.</summary>
    private void SettleZeros()
    {
        foreach (EdgeRow row in Rows)
        {
            if (row.Sign == 0 && !row.Type.IsNeutral) CountZero(row.Line);
        }

        Rows.RemoveAll(row => row.Sign == 0 && !row.Type.IsNeutral);
        foreach (EdgeRow row in Rows)
        {
            if (row.IsUndirected) row.Type.HasUndirected = true;
            else row.Type.HasDirected = true;
        }
    }

    private void CountZero(int line)
    {
        if (Zeros++ == 0 || line < FirstZeroLine) FirstZeroLine = line;
    }

    private int Index(string name)
    {
        if (_indices.TryGetValue(name, out int index)) return index;
        index = Names.Count;
        _indices.Add(name, index);
        Names.Add(name);
        return index;
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
