using System.Runtime.CompilerServices;
using Network.Model;

namespace Network.Files.EdgeLists;

/// <summary>Reads one stretch of a large edge list into arrays of its own; stretches are joined afterwards.</summary>
/// <remarks>What every row goes through is compiled at its best from the first row on: ten million rows take less time than it takes to find out that it is worth it.</remarks>
internal sealed class EdgeSegment(EdgeLayout layout, ByteSource source, long start, long end, bool isFirst, int directLimit)
{
    private const int BlockSize = 1 << 20;
    private const int BatchSize = 128;

    private readonly int _source = layout.Column("source"), _target = layout.Column("target"), _sign = layout.Column("sign");
    private readonly int _weight = layout.SignedWeight >= 0 ? layout.SignedWeight : layout.Column("weight");
    private readonly RowTokenizer _rows = new(layout.Delimiter, pastFirstRow: !isFirst);
    private readonly List<(int Line, string What, string? Mend)> _errors = [];
    private readonly NameKey[] _keys = new NameKey[BatchSize * 2];
    private readonly sbyte[] _batchSigns = new sbyte[BatchSize];
    private readonly double[] _batchWeights = new double[BatchSize];
    private readonly bool _isPlain = layout.Column("source") == 0 && layout.Column("target") == 1;
    private readonly byte _delimiter = layout.Delimiter;
    private readonly int _columns = layout.Names.Count;
    private bool _isHeaderNext = isFirst && layout.HasHeader;

    public NameTable Names { get; } = new(directLimit);

    /// <summary>The ties, their ends by index of <see cref="Names"/>.</summary>
    public TieList Ties { get; } = new();

    public long Rows { get; private set; }

    public long SelfTies { get; private set; }

    public long ZeroRows { get; private set; }

    /// <summary>Errors beyond those listed.</summary>
    public long MoreErrors { get; private set; }

    public IReadOnlyList<(int Line, string What, string? Mend)> Errors => _errors;

    /// <summary>Lines in the stretch.</summary>
    public int Lines => _rows.NextLine - 1;

    /// <summary>True when a row goes on behind the stretch, so that the next one began within a row.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Reads the stretch.</summary>
    /// <param name="advance">Told how many bytes more were read.</param>
    /// <param name="cancellation">Stops the work.</param>
    public void Read(Action<int> advance, CancellationToken cancellation)
    {
        byte[] buffer = new byte[BlockSize];
        int held = 0;
        long offset = start;
        bool isFileEnd = end == source.Length;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            int wanted = (int)Math.Min(buffer.Length - held, end - offset);
            int got = wanted == 0 ? 0 : source.Read(offset, buffer.AsSpan(held, wanted));
            bool isEnd = got == 0;
            offset += got;
            held += got;
            advance(got);
            int used = Block(buffer.AsSpan(0, held), isEnd && isFileEnd);
            if (isEnd)
            {
                IsCut = used < held;
                return;
            }

            buffer.AsSpan(used, held - used).CopyTo(buffer);
            held -= used;
            if (held < buffer.Length) continue;
            if (buffer.Length > LineLimit.Bytes)
            {
                Error(_rows.NextLine, LineLimit.What, LineLimit.Mend);
                return;
            }

            Array.Resize(ref buffer, buffer.Length * 2);
        }
    }

    /// <summary>Reads the whole rows of a block.</summary>
    /// <returns>The bytes that they take.</returns>
    private int Block(ReadOnlySpan<byte> block, bool isLast)
    {
        int position = 0;
        RowStatus status;
        while ((status = _rows.Next(block, ref position, isLast)) == RowStatus.Row)
        {
            if (_isHeaderNext) _isHeaderNext = false;
            else Row(block);
            if (_isPlain) PlainRows(block, ref position);
        }

        if (status != RowStatus.OpenQuote) return position;
        Error(_rows.Line, "a quotation mark is not closed", "close it, or double it where it belongs to the text");
        return block.Length;
    }

    /// <summary>Reads rows as long as they are plain: source and target first, no quotation marks, blanks or empty fields.</summary>
    /// <remarks>Most rows of most files are; the first that is not is left to the tokenizer, which knows the whole syntax.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PlainRows(ReadOnlySpan<byte> block, ref int position)
    {
        int count;
        do
        {
            count = 0;
            while (count < BatchSize && TryPlainRow(block, ref position, count)) count++;
            Names.Intern(block, _keys.AsSpan(0, count * 2));
            for (int i = 0; i < count; i++) Tie(_keys[i * 2].Index, _keys[i * 2 + 1].Index, _batchSigns[i], _batchWeights[i]);
            _rows.NextLine += count;
            Rows += count;
        }
        while (count == BatchSize);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryPlainRow(ReadOnlySpan<byte> block, ref int position, int row)
    {
        int at = position;
        if (!TryPlainName(block, ref at, isLast: false, ref _keys[row * 2])) return false;
        if (!TryPlainName(block, ref at, isLast: _columns == 2, ref _keys[row * 2 + 1])) return false;
        if (_columns == 3 && at + 1 < block.Length && block[at] == '1' && block[at + 1] == '\n')
        {
            // Nearly all rows of large files end so, and whether that is a sign or a weight makes no difference.
            (_batchSigns[row], _batchWeights[row]) = (1, 1);
            position = at + 2;
            return true;
        }

        sbyte? sign = null;
        double weight = 1;
        for (int column = 2; column < _columns; column++)
        {
            int begin = at;
            while (at < block.Length && block[at] != _delimiter && block[at] != '\n') at++;
            bool isLast = column == _columns - 1;
            if (at == block.Length || at == begin || block[at] == '\n' != isLast) return false;
            ReadOnlySpan<byte> text = block[begin..at++];
            if (isLast && text[^1] == '\r') text = text[..^1];
            if (column == _sign)
            {
                if (!EdgeNumbers.TryParseSign(text, _delimiter, out sbyte found)) return false;
                sign = found;
            }
            else if (!EdgeNumbers.TryParse(text, _delimiter, out weight))
            {
                return false;
            }
        }

        if (EdgeNumbers.Join(ref sign, ref weight) is not null) return false;
        _batchSigns[row] = sign ?? 1;
        _batchWeights[row] = weight;
        position = at;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryPlainName(ReadOnlySpan<byte> block, ref int at, bool isLast, ref NameKey key)
    {
        int begin = at, digits = Digits.Read(block[at..], out int number);
        at += digits;
        byte end = isLast ? (byte)'\n' : _delimiter;
        if (at < block.Length && digits is > 0 and < 10 && block[at] == end && (block[begin] != '0' || digits == 1))
        {
            key = new NameKey { Start = begin, Length = digits, Number = number };
            at++;
            return true;
        }

        if (at >= block.Length || (digits == 0 && block[at] is <= (byte)' ' or (byte)'"' or (byte)'#')) return false;
        int length = _delimiter == ' ' ? block[at..].IndexOfAnyInRange((byte)0, (byte)' ') : block[at..].IndexOfAny(_delimiter, (byte)'\n');
        if (length < 0 || block[at + length] != end) return false;
        at += length + 1;
        ReadOnlySpan<byte> name = block[begin..(at - 1)];
        if (name.IsEmpty || name[^1] <= ' ') return false;
        key = new NameKey { Start = begin, Length = name.Length, Number = -1, Hash = NameTable.Hash(name) };
        return true;
    }

    private void Row(ReadOnlySpan<byte> block)
    {
        Rows++;
        ReadOnlySpan<byte> sourceName = Value(block, _source), targetName = Value(block, _target);
        if (sourceName.IsEmpty || targetName.IsEmpty)
        {
            if (_rows.Count == 1 && sourceName.StartsWith("#"u8)) return;
            Error(_rows.Line, sourceName.IsEmpty ? "the row has no source" : "the row has no target");
            return;
        }

        for (int i = _columns; i < _rows.Count; i++)
        {
            if (_rows.Fields[i].Length == 0) continue;
            Error(_rows.Line, EdgeRows.TooManyFields(_rows.Count, layout), EdgeRows.TooManyFieldsMend(layout));
            return;
        }

        double weight = 1;
        sbyte? sign = null;
        ReadOnlySpan<byte> weightText = Value(block, _weight), signText = Value(block, _sign);
        if (!weightText.IsEmpty && !EdgeNumbers.TryParse(weightText, _delimiter, out weight))
        {
            Error(_rows.Line, $"the weight {Quoted.Of(System.Text.Encoding.UTF8.GetString(weightText))} is not a number");
            return;
        }

        if (!signText.IsEmpty)
        {
            if (!EdgeNumbers.TryParseSign(signText, _delimiter, out sbyte found))
            {
                Error(_rows.Line, $"the sign {Quoted.Of(System.Text.Encoding.UTF8.GetString(signText))} is not -1, 0 or 1");
                return;
            }

            sign = found;
        }

        if (EdgeNumbers.Join(ref sign, ref weight) is { } wrong)
        {
            Error(_rows.Line, wrong);
            return;
        }

        Tie(Names.Intern(sourceName), Names.Intern(targetName), sign ?? 1, weight);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Tie(int from, int to, sbyte sign, double weight)
    {
        if (weight == 0 || sign == 0) ZeroRows++;
        else if (from == to) SelfTies++;
        else Ties.Add(from, to, sign, weight);
    }

    private ReadOnlySpan<byte> Value(ReadOnlySpan<byte> block, int column) =>
        (uint)column < (uint)_rows.Count ? RowTokenizer.Bytes(block, _rows.Fields[column]) : [];

    private void Error(int line, string what, string? mend = null)
    {
        if (_errors.Count < EdgeListReader.MostErrors) _errors.Add((line, what, mend));
        else MoreErrors++;
    }
}
