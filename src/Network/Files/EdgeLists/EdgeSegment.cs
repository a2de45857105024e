using Network.Model;

namespace Network.Files.EdgeLists;

/// <summary>Reads one stretch of a large edge list into arrays of its own; stretches are joined afterwards.</summary>
internal sealed class EdgeSegment(EdgeLayout layout, ByteSource source, long start, long end, bool isFirst, int directLimit)
{
    private const int BlockSize = 1 << 20;

    private readonly int _source = layout.Column("source"), _target = layout.Column("target"), _sign = layout.Column("sign");
    private readonly int _weight = layout.SignedWeight >= 0 ? layout.SignedWeight : layout.Column("weight");
    private readonly RowTokenizer _rows = new(layout.Delimiter, pastFirstRow: !isFirst);
    private readonly List<(int Line, string What, string? Mend)> _errors = [];
    private int[] _sources = new int[1 << 12], _targets = new int[1 << 12];
    private sbyte[] _signs = new sbyte[1 << 12];
    private double[]? _weights;
    private bool _isHeaderNext = isFirst && layout.HasHeader;

    public NameTable Names { get; } = new(directLimit);

    /// <summary>How many ties were read.</summary>
    public int Count { get; private set; }

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

    /// <summary>The weights; empty when all are 1.</summary>
    public ReadOnlySpan<double> Weights => _weights is null ? [] : _weights.AsSpan(0, Count);

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

    /// <summary>Copies the ties to where they belong among those of all stretches.</summary>
    /// <param name="map">The common index of each name; null when it is the same.</param>
    /// <param name="begin">The place of the first tie.</param>
    /// <param name="sources">All sources.</param>
    /// <param name="targets">All targets.</param>
    /// <param name="signs">All signs.</param>
    /// <param name="weights">All weights; null when all are 1.</param>
    public void CopyTo(int[]? map, int begin, int[] sources, int[] targets, sbyte[] signs, double[]? weights)
    {
        _signs.AsSpan(0, Count).CopyTo(signs.AsSpan(begin));
        if (_weights is not null) _weights.AsSpan(0, Count).CopyTo(weights.AsSpan(begin));
        else if (weights is not null) weights.AsSpan(begin, Count).Fill(1);
        if (map is null)
        {
            _sources.AsSpan(0, Count).CopyTo(sources.AsSpan(begin));
            _targets.AsSpan(0, Count).CopyTo(targets.AsSpan(begin));
            return;
        }

        for (int i = 0; i < Count; i++)
        {
            sources[begin + i] = map[_sources[i]];
            targets[begin + i] = map[_targets[i]];
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
        }

        if (status != RowStatus.OpenQuote) return position;
        Error(_rows.Line, "a quotation mark is not closed", "close it, or double it where it belongs to the text");
        return block.Length;
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

        for (int i = layout.Names.Count; i < _rows.Count; i++)
        {
            if (_rows.Fields[i].Length == 0) continue;
            Error(_rows.Line, EdgeRows.TooManyFields(_rows.Count, layout), EdgeRows.TooManyFieldsMend(layout));
            return;
        }

        double weight = 1;
        sbyte? sign = null;
        ReadOnlySpan<byte> weightText = Value(block, _weight), signText = Value(block, _sign);
        if (!weightText.IsEmpty && !EdgeNumbers.TryParse(weightText, layout.Delimiter, out weight))
        {
            Error(_rows.Line, $"the weight {Quoted.Of(System.Text.Encoding.UTF8.GetString(weightText))} is not a number");
            return;
        }

        if (!signText.IsEmpty)
        {
            if (!EdgeNumbers.TryParseSign(signText, layout.Delimiter, out sbyte found))
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

        int from = Names.Intern(sourceName), to = Names.Intern(targetName);
        if (weight == 0 || sign == 0) ZeroRows++;
        else if (from == to) SelfTies++;
        else Add(from, to, sign ?? 1, weight);
    }

    private ReadOnlySpan<byte> Value(ReadOnlySpan<byte> block, int column) =>
        (uint)column < (uint)_rows.Count ? RowTokenizer.Bytes(block, _rows.Fields[column]) : [];

    private void Add(int from, int to, sbyte sign, double weight)
    {
        if (Count == _sources.Length)
        {
            int size = (int)Math.Min(Count * 2L, Array.MaxLength);
            Array.Resize(ref _sources, size);
            Array.Resize(ref _targets, size);
            Array.Resize(ref _signs, size);
            if (_weights is not null) Array.Resize(ref _weights, size);
        }

        if (weight != 1 && _weights is null)
        {
            _weights = new double[_sources.Length];
            _weights.AsSpan(0, Count).Fill(1);
        }

        _sources[Count] = from;
        _targets[Count] = to;
        _signs[Count] = sign;
        if (_weights is not null) _weights[Count] = weight;
        Count++;
    }

    private void Error(int line, string what, string? mend = null)
    {
        if (_errors.Count < EdgeListReader.MostErrors) _errors.Add((line, what, mend));
        else MoreErrors++;
    }
}
