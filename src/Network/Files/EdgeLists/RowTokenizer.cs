using System.Text;

namespace Network.Files.EdgeLists;

/// <summary>Where a field lies in its block.</summary>
internal struct Field
{
    public int Start, Length;

    /// <summary>The field was in quotation marks: its spaces count and it may be meant to be empty.</summary>
    public bool Quoted;

    /// <summary>The field has doubled quotation marks in it.</summary>
    public bool Escaped;
}

/// <summary>What came of looking for a row.</summary>
internal enum RowStatus
{
    /// <summary>A row is there.</summary>
    Row,

    /// <summary>The block ends within a row.</summary>
    NeedMore,

    /// <summary>No more rows.</summary>
    End,

    /// <summary>A quotation mark is never closed.</summary>
    OpenQuote,
}

/// <summary>Cuts bytes into rows and fields: the one reader of the syntax of edge lists.</summary>
/// <remarks>
/// Fields are parted by one delimiter, or by runs of blanks when the delimiter is a space. A field in quotation marks holds delimiters,
/// line breaks (not in white-space columns) and doubled marks. Blank rows and rows of empty fields are passed over. Lines that begin
/// with # are comments before the first row, and everywhere in white-space columns: in CSV a name may begin so.
/// </remarks>
internal sealed class RowTokenizer(byte delimiter, bool pastFirstRow = false)
{
    private bool _pastFirstRow = pastFirstRow;

    /// <summary>The fields of the last row; only the first <see cref="Count"/> count.</summary>
    public Field[] Fields { get; private set; } = new Field[8];

    /// <summary>How many fields the last row has.</summary>
    public int Count { get; private set; }

    /// <summary>The line on which the last row begins, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>The line behind all that was read.</summary>
    public int NextLine { get; set; } = 1;

    private bool IsBlank => delimiter == ' ';

    /// <summary>Reads the next row.</summary>
    /// <param name="block">Bytes in which a row begins at <paramref name="position"/>.</param>
    /// <param name="position">Moved behind the row; left at the row's beginning when more is needed.</param>
    /// <param name="isLast">True when nothing follows the block.</param>
    public RowStatus Next(ReadOnlySpan<byte> block, ref int position, bool isLast)
    {
        while (true)
        {
            int at = position;
            while (at < block.Length && (block[at] is (byte)' ' or (byte)'\r' || (block[at] == '\t' && delimiter != '\t'))) at++;
            if (at == block.Length)
            {
                if (isLast) position = at;
                return isLast ? RowStatus.End : RowStatus.NeedMore;
            }

            if (block[at] == '\n')
            {
                position = at + 1;
                NextLine++;
                continue;
            }

            if (block[at] == '#' && (IsBlank || !_pastFirstRow))
            {
                int end = block[at..].IndexOf((byte)'\n');
                if (end < 0 && !isLast) return RowStatus.NeedMore;
                position = end < 0 ? block.Length : at + end + 1;
                if (end >= 0) NextLine++;
                continue;
            }

            Count = 0;
            int lines = 0;
            RowStatus status = IsBlank ? BlankRow(block, ref at, isLast) : DelimitedRow(block, ref at, isLast, ref lines);
            Line = NextLine;
            if (status != RowStatus.Row) return status;
            bool isEnded = at > 0 && block[at - 1] == '\n';
            NextLine += lines + (isEnded ? 1 : 0);
            position = at;
            if (!IsEmptyRow()) break;
        }

        _pastFirstRow = true;
        return RowStatus.Row;
    }

    /// <summary>The bytes of a field, doubled quotation marks made single.</summary>
    public static ReadOnlySpan<byte> Bytes(ReadOnlySpan<byte> block, in Field field)
    {
        ReadOnlySpan<byte> raw = block.Slice(field.Start, field.Length);
        if (!field.Escaped) return raw;
        byte[] single = new byte[raw.Length];
        int length = 0;
        for (int i = 0; i < raw.Length; i++)
        {
            single[length++] = raw[i];
            if (raw[i] == '"' && i + 1 < raw.Length && raw[i + 1] == '"') i++;
        }

        return single.AsSpan(0, length);
    }

    /// <summary>The text of field <paramref name="index"/>; empty when the row is shorter.</summary>
    public string Text(ReadOnlySpan<byte> block, int index) =>
        index < 0 || index >= Count ? "" : Encoding.UTF8.GetString(Bytes(block, Fields[index]));

    private RowStatus DelimitedRow(ReadOnlySpan<byte> block, ref int at, bool isLast, ref int lines)
    {
        while (true)
        {
            while (at < block.Length && (block[at] == ' ' || (block[at] == '\t' && delimiter != '\t'))) at++;
            if (at < block.Length && block[at] == '"')
            {
                int close = Closing(block, at + 1, wholeBlock: true, out bool isEscaped);
                if (close < 0) return isLast ? RowStatus.OpenQuote : RowStatus.NeedMore;
                int behind = close + 1;
                while (behind < block.Length && block[behind] is (byte)' ' or (byte)'\r') behind++;
                if (behind == block.Length && !isLast) return RowStatus.NeedMore;
                if (behind == block.Length || block[behind] == delimiter || block[behind] == '\n')
                {
                    Add(at + 1, close - at - 1, isQuoted: true, isEscaped);
                    lines += block[at..close].Count((byte)'\n');
                    at = behind + 1;
                    if (behind < block.Length && block[behind] == delimiter) continue;
                    at = Math.Min(at, block.Length);
                    return RowStatus.Row;
                }
            }

            int start = at;
            while (at < block.Length && block[at] != delimiter && block[at] != '\n') at++;
            if (at == block.Length && !isLast) return RowStatus.NeedMore;
            int end = at;
            while (end > start && block[end - 1] is (byte)' ' or (byte)'\t' or (byte)'\r') end--;
            Add(start, end - start, isQuoted: false, isEscaped: false);
            if (at == block.Length) return RowStatus.Row;
            if (block[at++] == '\n') return RowStatus.Row;
        }
    }

    private RowStatus BlankRow(ReadOnlySpan<byte> block, ref int at, bool isLast)
    {
        while (true)
        {
            while (at < block.Length && block[at] is (byte)' ' or (byte)'\t' or (byte)'\r') at++;
            if (at == block.Length) return isLast ? RowStatus.Row : RowStatus.NeedMore;
            if (block[at] == '\n')
            {
                at++;
                return RowStatus.Row;
            }

            if (block[at] == '"')
            {
                int close = Closing(block, at + 1, wholeBlock: false, out bool isEscaped);
                if (close > 0 && (close + 1 == block.Length || block[close + 1] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
                {
                    Add(at + 1, close - at - 1, isQuoted: true, isEscaped);
                    at = close + 1;
                    continue;
                }
            }

            int start = at;
            while (at < block.Length && block[at] is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')) at++;
            Add(start, at - start, isQuoted: false, isEscaped: false);
        }
    }

    /// <summary>The place of the closing quotation mark; -1 when there is none in the block or, if so wanted, in the line.</summary>
    private static int Closing(ReadOnlySpan<byte> block, int at, bool wholeBlock, out bool isEscaped)
    {
        isEscaped = false;
        while (at < block.Length)
        {
            if (block[at] == '\n' && !wholeBlock) return -1;
            if (block[at] == '"')
            {
                if (at + 1 >= block.Length || block[at + 1] != '"') return at;
                isEscaped = true;
                at++;
            }

            at++;
        }

        return -1;
    }

    private void Add(int start, int length, bool isQuoted, bool isEscaped)
    {
        if (Count == Fields.Length)
        {
            Field[] more = new Field[Count * 2];
            Fields.CopyTo(more, 0);
            Fields = more;
        }

        Fields[Count++] = new Field { Start = start, Length = length, Quoted = isQuoted, Escaped = isEscaped };
    }

    private bool IsEmptyRow()
    {
        for (int i = 0; i < Count; i++)
        {
            if (Fields[i].Length > 0 || Fields[i].Quoted) return false;
        }

        return true;
    }
}
