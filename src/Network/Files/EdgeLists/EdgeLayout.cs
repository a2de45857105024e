using System.Globalization;
using Network.Model;

namespace Network.Files.EdgeLists;

/// <summary>How an edge list is written: its delimiter and what its columns mean.</summary>
internal sealed class EdgeLayout
{
    /// <summary>How much of a file is looked at to find its layout.</summary>
    public const int SampleSize = 1 << 16;

    private const int SampleRows = 20;

    private static readonly byte[] Delimiters = [(byte)'\t', (byte)';', (byte)','];
    private static readonly string[] Single = ["source", "target", "type", "relation", "kind", "sign", "weight", "date", "time", "period", "begin", "end", "id", "to", "event", "note"];

    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    private EdgeLayout(byte delimiter, IReadOnlyList<string> names, bool hasHeader)
    {
        Delimiter = delimiter;
        Names = names;
        HasHeader = hasHeader;
    }

    /// <summary>The byte between fields; a space for runs of blanks.</summary>
    public byte Delimiter { get; }

    /// <summary>The columns' names; made ones where the file has no header.</summary>
    public IReadOnlyList<string> Names { get; }

    public bool HasHeader { get; }

    /// <summary>Without header the third column is sign times weight.</summary>
    public int SignedWeight => !HasHeader && Names.Count > 2 ? 2 : -1;

    /// <summary>True when the columns are source, target, sign and weight or fewer.</summary>
    public bool IsPlain => HasHeader
        ? Names.Count == _columns.Count && _columns.Keys.All(name => name is "source" or "target" or "sign" or "weight")
        : Names.Count <= 3;

    /// <summary>The place of a column that the format knows; -1 when the file has none.</summary>
    public int Column(string name) => _columns.GetValueOrDefault(name, -1);

    /// <summary>Finds the layout. Null, with the problem told, when the text is no edge list.</summary>
    /// <param name="sample">The beginning of the file.</param>
    /// <param name="isWhole">True when the sample is the whole file.</param>
    /// <param name="problems">Where problems go.</param>
    public static EdgeLayout? Detect(ReadOnlySpan<byte> sample, bool isWhole, ProblemList problems)
    {
        byte? delimiter = FindDelimiter(sample, isWhole);
        if (delimiter is null)
        {
            problems.Error(null, "no row with a source and a target was found", "an edge list has rows such as \"source,target,sign\"");
            return null;
        }

        RowTokenizer rows = new(delimiter.Value);
        int position = 0;
        rows.Next(sample, ref position, isWhole);
        int line = rows.Line;
        List<string> first = Texts(sample, rows);
        List<string> lower = [.. first.Select(name => name.Trim().ToLowerInvariant())];
        if (IsHeader(lower)) return WithHeader(delimiter.Value, first, lower, line, problems);
        if (LooksLikeHeader(lower, delimiter.Value))
        {
            problems.Error(line, $"the first line names no columns \"source\" and \"target\": it has {string.Join(", ", first.Take(8).Select(Quoted.Of))}",
                "call two columns so; without header the third column must be a number, sign times weight");
            return null;
        }

        List<string> names = ["source", "target"];
        for (int i = 2; i < first.Count; i++) names.Add(i == 2 ? "weight" : string.Create(CultureInfo.InvariantCulture, $"column{i + 1}"));
        return new EdgeLayout(delimiter.Value, names, hasHeader: false) { _columns = { ["source"] = 0, ["target"] = 1 } };
    }

    /// <summary>True for text that reads as rows of an edge list: as many fields in each, and numbers behind source and target where nothing names them.</summary>
    public static bool LooksLikeRows(ReadOnlySpan<byte> sample, bool isWhole)
    {
        if (FindDelimiter(sample, isWhole) is not byte delimiter) return false;
        RowTokenizer rows = new(delimiter);
        int position = 0, fields = 0, count = 0;
        bool hasHeader = false;
        while (count < SampleRows && rows.Next(sample, ref position, isWhole) == RowStatus.Row)
        {
            if (count == 0)
            {
                fields = rows.Count;
                hasHeader = IsHeader([.. Texts(sample, rows).Select(name => name.Trim().ToLowerInvariant())]);
            }
            else if (rows.Count != fields)
            {
                return false;
            }
            else if (!hasHeader && fields > 2 && !EdgeNumbers.TryParse(rows.Text(sample, 2), delimiter, out _))
            {
                return false;
            }

            count++;
        }

        // Two words on a line are prose as likely as a tie, unless there are several such lines.
        return hasHeader || (fields is > 1 && count > (fields > 2 || delimiter != ' ' ? 0 : 1));
    }

    private static EdgeLayout? WithHeader(byte delimiter, List<string> names, List<string> lower, int line, ProblemList problems)
    {
        bool isFromTo = !lower.Contains("source") && !lower.Contains("target");
        EdgeLayout layout = new(delimiter, Unique(names), hasHeader: true);
        for (int i = 0; i < lower.Count; i++)
        {
            string name = (isFromTo, lower[i]) switch { (true, "from") => "source", (true, "to") => "target", _ => lower[i] };
            if (!Single.Contains(name) || layout._columns.TryAdd(name, i)) continue;
            problems.Error(line, $"the column \"{name}\" is there twice", "give one of them another name");
            return null;
        }

        return layout;
    }

    private static bool IsHeader(List<string> lower) =>
        (lower.Contains("source") && lower.Contains("target"))
        || (lower.Contains("from") && lower.Contains("to") && !lower.Contains("source") && !lower.Contains("target"));

    private static bool LooksLikeHeader(List<string> lower, byte delimiter)
    {
        if (lower.Take(2).Any(name => name is "source" or "target" or "id" or "label" or "name" or "weight" or "sign" or "type")) return true;
        return lower.Count > 2 && lower[2].Length > 0 && !EdgeNumbers.TryParse(lower[2], delimiter, out _);
    }

    private static byte? FindDelimiter(ReadOnlySpan<byte> sample, bool isWhole)
    {
        (byte Delimiter, int Rows, int Good, bool HasHeader)[] tried = new (byte, int, int, bool)[Delimiters.Length + 1];
        for (int i = 0; i < tried.Length; i++)
        {
            byte delimiter = i < Delimiters.Length ? Delimiters[i] : (byte)' ';
            RowTokenizer rows = new(delimiter);
            int position = 0, count = 0, good = 0;
            bool hasHeader = false;
            while (count < SampleRows && rows.Next(sample, ref position, isWhole) == RowStatus.Row)
            {
                if (count == 0) hasHeader = IsHeader([.. Texts(sample, rows).Select(name => name.Trim().ToLowerInvariant())]);
                count++;
                if (rows.Count > 1) good++;
            }

            tried[i] = (delimiter, count, good, hasHeader);
        }

        foreach ((byte delimiter, _, _, bool hasHeader) in tried)
        {
            if (hasHeader) return delimiter;
        }

        foreach ((byte delimiter, int rows, int good, _) in tried)
        {
            if (rows > 0 && good == rows) return delimiter;
        }

        (byte best, _, int most, _) = tried.MaxBy(one => one.Good);
        return most > 0 ? best : null;
    }

    private static List<string> Texts(ReadOnlySpan<byte> block, RowTokenizer rows)
    {
        List<string> texts = [];
        for (int i = 0; i < rows.Count; i++) texts.Add(rows.Text(block, i));
        return texts;
    }

    private static List<string> Unique(List<string> names)
    {
        List<string> unique = [];
        for (int i = 0; i < names.Count; i++)
        {
            string name = names[i].Length > 0 ? names[i] : string.Create(CultureInfo.InvariantCulture, $"column{i + 1}");
            string free = name;
            for (int n = 2; unique.Contains(free); n++) free = string.Create(CultureInfo.InvariantCulture, $"{name}_{n}");
            unique.Add(free);
        }

        return unique;
    }
}
