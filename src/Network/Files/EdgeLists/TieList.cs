using System.Runtime.CompilerServices;

namespace Network.Files.EdgeLists;

/// <summary>A growing list of ties in pieces of equal size, so that growing copies nothing.</summary>
internal sealed class TieList
{
    private const int PieceSize = 1 << 19;
    private readonly List<Piece> _pieces = [];
    private Piece? _last;
    private int _used = PieceSize;

    /// <summary>How many ties there are.</summary>
    public long Count => _pieces.Count == 0 ? 0 : (_pieces.Count - 1L) * PieceSize + _used;

    /// <summary>True when a weight is not 1.</summary>
    public bool HasWeights { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int source, int target, sbyte sign, double weight)
    {
        if (_used == PieceSize) Extend();
        Piece piece = _last!;
        piece.Ends[_used] = source;
        piece.Ends[PieceSize + _used] = target;
        piece.Sign[_used] = sign;
        if (weight != 1 || piece.Weight is not null) SetWeight(piece, weight);
        _used++;
    }

    /// <summary>Copies the ties to where they belong among those of all lists; the list is empty afterwards.</summary>
    /// <param name="map">The common index of each name; null when it is the same.</param>
    /// <param name="begin">The place of the first tie.</param>
    /// <param name="sources">All sources.</param>
    /// <param name="targets">All targets.</param>
    /// <param name="signs">All signs.</param>
    /// <param name="weights">All weights; null when all are 1.</param>
    public void MoveTo(int[]? map, int begin, int[] sources, int[] targets, sbyte[] signs, double[]? weights)
    {
        for (int i = 0; i < _pieces.Count; i++, begin += PieceSize)
        {
            Piece piece = _pieces[i];
            int count = i == _pieces.Count - 1 ? _used : PieceSize;
            piece.Sign.AsSpan(0, count).CopyTo(signs.AsSpan(begin));
            if (piece.Weight is not null) piece.Weight.AsSpan(0, count).CopyTo(weights.AsSpan(begin));
            else if (weights is not null) weights.AsSpan(begin, count).Fill(1);
            Move(map, piece.Ends.AsSpan(0, count), sources.AsSpan(begin));
            Move(map, piece.Ends.AsSpan(PieceSize, count), targets.AsSpan(begin));
            _pieces[i] = null!;
        }

        _pieces.Clear();
        _last = null;
        _used = PieceSize;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Move(int[]? map, Span<int> from, Span<int> to)
    {
        if (map is null) from.CopyTo(to);
        else for (int i = 0; i < from.Length; i++) to[i] = map[from[i]];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Extend()
    {
        _pieces.Add(_last = new Piece());
        _used = 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void SetWeight(Piece piece, double weight)
    {
        if (piece.Weight is null)
        {
            piece.Weight = new double[PieceSize];
            piece.Weight.AsSpan(0, _used).Fill(1);
            HasWeights = true;
        }

        piece.Weight[_used] = weight;
    }

    private sealed class Piece
    {
        /// <summary>The sources, then the targets.</summary>
        public int[] Ends { get; } = LargeArray.Uninitialized<int>(2 * PieceSize);

        public sbyte[] Sign { get; } = LargeArray.Uninitialized<sbyte>(PieceSize);

        public double[]? Weight { get; set; }
    }
}
