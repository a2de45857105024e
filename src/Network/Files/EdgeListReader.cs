using System.Globalization;
using System.Text;
using Network.Files.EdgeLists;
using Network.Model;

namespace Network.Files;

/// <summary>Reads edge lists (CSV, TSV, white-space columns) into a graph whose relations carry no evidence.</summary>
/// <remarks>
/// Columns in any order and case: source, target (or from, to), type (relation, kind), sign, weight, date (time, period) or begin and end
/// (half-open), id, to, event, note; every other column is kept on its relation. Without header: source, target, sign times weight.
/// The delimiter (comma, semicolon, tab or blanks) is found out; UTF-8, else Windows-1252. An actor's name is its id.
/// </remarks>
public static class EdgeListReader
{
    /// <summary>How many errors are listed; the rest are counted.</summary>
    public const int MostErrors = 100;

    /// <summary>Reads a file from a stream to its end; see <see cref="Read(ReadOnlyMemory{byte}, string)"/>.</summary>
    public static ReadResult Read(Stream stream, string fileName)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return Read(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), fileName);
    }

    /// <summary>Reads a file that is in memory, with all its problems, each with its line.</summary>
    /// <param name="content">The file.</param>
    /// <param name="fileName">The name to show in problems.</param>
    /// <returns>The graph, when no row is wrong. Types that the product does not know are among its declared ones.</returns>
    /// <remarks>Linear in the size of the file.</remarks>
    public static ReadResult Read(ReadOnlyMemory<byte> content, string fileName)
    {
        ProblemList problems = new(fileName, MostErrors);
        RelationGraph? graph = Graph(content.Span, problems);
        return new ReadResult(problems.HasErrors ? null : graph, problems.ToList());
    }

    private static RelationGraph? Graph(ReadOnlySpan<byte> text, ProblemList problems)
    {
        text = Decode(text, problems);
        if (text.Trim(" \t\r\n"u8).IsEmpty)
        {
            problems.Error(null, "the file is empty");
            return null;
        }

        if (LineLimit.FirstTooLong(text) is int line)
        {
            problems.Error(line, LineLimit.What, LineLimit.Mend);
            return null;
        }

        bool isWhole = text.Length <= LineLimit.Bytes;
        if (EdgeLayout.Detect(isWhole ? text : text[..LineLimit.Bytes], isWhole, problems) is not { } layout) return null;
        EdgeRows rows = new(layout, EdgeColumns.Survey(text, layout), problems);
        rows.Read(text);
        if (rows.Zeros > 0) problems.Warn(rows.FirstZeroLine, Count(rows.Zeros, "row of sign or weight 0 is no tie", "rows of sign or weight 0 are no ties"));
        return problems.HasErrors ? null : Build(rows, problems);
    }

    private static RelationGraph? Build(EdgeRows rows, ProblemList problems)
    {
        Actor[] actors = [.. rows.Names.Select(name => new Actor(name, name))];
        List<Relation> relations = new(rows.Rows.Count);
        TripleCounter triples = new();
        HashSet<(Actor, RelationType, Actor, string)>? identities = rows.Rows.Exists(row => row.Id is not null) ? [] : null;
        int selfTies = 0, firstSelfLine = 0;
        foreach (EdgeRow row in rows.Rows)
        {
            Actor source = actors[row.Source], target = actors[row.Target];
            RelationType type = rows.Types.Made(row.Type, row.IsUndirected);
            int ordinal = triples.Next(source, type, target);
            sbyte sign = row.Sign ?? (row.Type.Known is null ? (sbyte)1 : (sbyte)type.Sign);
            Relation relation = new(row.Id ?? TripleCounter.Id(source, type, target, ordinal), source, type, target)
            {
                IdIsGiven = row.Id is not null,
                Date = row.Date,
                Weight = row.Weight,
                OwnSign = sign == type.Sign ? null : sign,
                To = row.To < 0 ? null : actors[row.To],
                Event = row.Event,
                Note = row.Note,
                Extra = row.Extra,
            };
            relations.Add(relation);
            if (source == target && selfTies++ == 0) firstSelfLine = row.Line;
            if (identities?.Add((source, type, target, relation.Id)) == false)
                problems.Error(row.Line, $"the id {Quoted.Of(relation.Id)} is there twice for the same source, type and target", "give one of them another id");
        }

        if (selfTies > 0) problems.Warn(firstSelfLine, Count(selfTies, "row ties an actor to itself: kept but never counted", "rows tie an actor to itself: kept but never counted"));
        if (relations.Count == 0) problems.Warn(null, "there is no tie in the file");
        return new RelationGraph(actors, relations) { DeclaredTypes = rows.Types.Declared, IsEdgeList = true };
    }

    private static ReadOnlySpan<byte> Decode(ReadOnlySpan<byte> text, ProblemList problems)
    {
        if (text.StartsWith(Utf8Text.Mark)) text = text[Utf8Text.Mark.Length..];
        if (Utf8Text.FirstFault(text) is int fault)
        {
            problems.Warn(Utf8Text.Place(text, fault).Line, "the file is not UTF-8: read as Windows-1252", "save it as UTF-8 if letters look wrong");
            text = Encoding.UTF8.GetBytes(Utf8Text.Windows1252.GetString(text));
        }

        if (text.Contains((byte)'\n') || !text.Contains((byte)'\r')) return text;
        // Line ends of the old Macintosh, which some spreadsheets still write.
        byte[] lines = text.ToArray();
        lines.AsSpan().Replace((byte)'\r', (byte)'\n');
        return lines;
    }

    internal static string Count(long count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}
