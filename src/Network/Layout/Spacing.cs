namespace Network.Layout;

/// <summary>
/// Moves nodes as little as it can until no two footprints overlap, the hulls of camps are apart, nobody stands in the hull of a
/// camp that is not his, and who stands between camps is in the gap.
/// </summary>
/// <remarks>
/// Rounds of small pushes, each O(n log n) and O(camps^2); where they do not settle, the whole is spread by some percent and goes on,
/// which ends since footprints keep their size.
/// </remarks>
internal sealed class Spacing
{
    /// <summary>Room between two footprints.</summary>
    public const double NodeGap = 6;

    /// <summary>Room between the hulls of two camps.</summary>
    public const double CampGap = 46;

    private const int RoundsBeforeSpreading = 40;
    private const int MostRounds = 900;
    private const double Spread = 1.04;
    private const double OutsiderShare = 0.85;

    private readonly LayoutInput _input;
    private readonly Point[] _positions;
    private readonly CancellationToken _cancellation;
    private readonly int[] _order;
    private readonly List<int>[] _members;
    private readonly Point[][] _hulls;

    private Spacing(LayoutInput input, Point[] positions, CancellationToken cancellation)
    {
        _input = input;
        _positions = positions;
        _cancellation = cancellation;
        _order = [.. Enumerable.Range(0, input.Count)];
        int camps = input.Camps is null || input.Count == 0 ? 0 : input.Camps.Max();
        _members = new List<int>[camps + 1];
        _hulls = new Point[camps + 1][];
        for (int camp = 0; camp <= camps; camp++) _members[camp] = [];
        for (int i = 0; i < input.Count; i++) _members[input.HullOf(i)].Add(i);
    }

    /// <summary>Moves the nodes on the page. True when everything is apart; very large crowded graphs may keep some overlaps.</summary>
    public static bool Run(LayoutInput input, Point[] positions, CancellationToken cancellation) =>
        new Spacing(input, positions, cancellation).Run();

    private bool Run()
    {
        int most = _input.Count <= 500 ? MostRounds : 150;
        for (int round = 1; round <= most; round++)
        {
            _cancellation.ThrowIfCancellationRequested();
            bool settle = round % RoundsBeforeSpreading > RoundsBeforeSpreading * 2 / 3;
            if (!settle) PullIntoGaps();
            bool moved = PushNodes();
            moved |= PushCamps();
            moved |= PushOutsiders();
            if (!moved && (settle || _input.Between is null)) return true;
            if (round % RoundsBeforeSpreading == 0) SpreadAll();
        }

        return false;
    }

    // Sorted by left edge, a node meets only those that begin before it ends.
    private bool PushNodes()
    {
        Box[] boxes = new Box[_input.Count];
        for (int i = 0; i < boxes.Length; i++) boxes[i] = _input.Footprints[i].At(_positions[i]);
        Array.Sort(_order, (a, b) => boxes[a].Left != boxes[b].Left ? boxes[a].Left.CompareTo(boxes[b].Left) : a.CompareTo(b));
        bool moved = false;
        for (int i = 0; i < _order.Length; i++)
        {
            int a = _order[i];
            for (int j = i + 1; j < _order.Length && boxes[_order[j]].Left < boxes[a].Right + NodeGap; j++)
                moved |= PushPair(a, _order[j]);
        }

        return moved;
    }

    private bool PushPair(int a, int b)
    {
        Box first = _input.Footprints[a].At(_positions[a]), second = _input.Footprints[b].At(_positions[b]);
        double gap = NodeGap - 1e-6;
        double right = first.Right + gap - second.Left, left = second.Right + gap - first.Left;
        double down = first.Bottom + gap - second.Top, up = second.Bottom + gap - first.Top;
        if (right <= 0 || left <= 0 || down <= 0 || up <= 0) return false;
        double alongX = right <= left ? right : -left, alongY = down <= up ? down : -up;
        bool vertical = Math.Abs(alongY) <= Math.Abs(alongX) || (_input.IsBetween(a) && _input.IsBetween(b));
        Point push = vertical ? new Point(0, (alongY / 2) + Math.CopySign(1e-5, alongY)) : new Point((alongX / 2) + Math.CopySign(1e-5, alongX), 0);
        _positions[a] -= push;
        _positions[b] += push;
        return true;
    }

    private bool PushCamps()
    {
        for (int camp = 1; camp < _hulls.Length; camp++) _hulls[camp] = HullOf(camp);
        bool moved = false;
        for (int a = 1; a < _hulls.Length; a++)
        {
            if (_members[a].Count == 0) continue;
            for (int b = a + 1; b < _hulls.Length; b++)
            {
                if (_members[b].Count == 0 || ConvexPolygon.Separation(_hulls[a], _hulls[b], GapFor(a, b)) is not { } move) continue;
                Shift(a, move * -0.5);
                Shift(b, move * 0.5);
                moved = true;
            }
        }

        return moved;
    }

    private bool PushOutsiders()
    {
        bool moved = false;
        for (int camp = 1; camp < _hulls.Length; camp++)
        {
            if (_members[camp].Count == 0) continue;
            (double left, double right) = ConvexPolygon.Range(_hulls[camp], new Point(1, 0));
            (double top, double bottom) = ConvexPolygon.Range(_hulls[camp], new Point(0, 1));
            Box bounds = new(left, top, right, bottom);
            foreach (int node in _members[0])
            {
                Box box = _input.Footprints[node].At(_positions[node]).Grow(NodeGap);
                if (!bounds.Overlaps(box)) continue;
                if (ConvexPolygon.Separation(_hulls[camp], box.Corners(), 0) is not { } move) continue;

                // The camp gives way a little, so that who is caught between two camps moves them apart.
                _positions[node] += move * OutsiderShare;
                Shift(camp, move * (OutsiderShare - 1.0001));
                moved = true;
            }
        }

        return moved;
    }

    private void Shift(int camp, Point by)
    {
        foreach (int node in _members[camp]) _positions[node] += by;
        for (int i = 0; i < _hulls[camp].Length; i++) _hulls[camp][i] += by;
    }

    private void PullIntoGaps()
    {
        if (_input.Between is null || _members.Length < 3) return;
        foreach (int node in _members[0])
        {
            if (!_input.IsBetween(node)) continue;
            (int own, int other) = GapOf(node);
            if (other == 0) continue;
            Point[] a = HullOf(own), b = HullOf(other);
            Point axis = Middle(b) - Middle(a);
            if (axis.Length < 1e-9) continue;
            axis *= 1 / axis.Length;
            double target = (ConvexPolygon.Range(a, axis).Max + ConvexPolygon.Range(b, axis).Min) / 2;
            _positions[node] += axis * (target - _input.Footprints[node].At(_positions[node]).Centre.Dot(axis));
        }
    }

    // Between its own camp and the one it has most ties with besides.
    private (int Own, int Other) GapOf(int node)
    {
        int[] ties = new int[_members.Length];
        for (int tie = 0; tie < _input.Source.Length; tie++)
        {
            if (_input.Source[tie] == node) ties[_input.HullOf(_input.Target[tie])]++;
            if (_input.Target[tie] == node) ties[_input.HullOf(_input.Source[tie])]++;
        }

        int own = _input.CampOf(node);
        if (own == 0 || _members[own].Count == 0) own = Most(ties, 0);
        return own == 0 ? (0, 0) : (own, Most(ties, own));
    }

    private int Most(int[] ties, int except)
    {
        int most = 0;
        for (int camp = 1; camp < ties.Length; camp++)
        {
            if (camp != except && _members[camp].Count > 0 && (most == 0 || ties[camp] > ties[most])) most = camp;
        }

        return most;
    }

    // Wide enough for those who stand in it.
    private double GapFor(int a, int b)
    {
        double gap = CampGap;
        if (_input.Between is null) return gap;
        foreach (int node in _members[0])
        {
            if (!_input.IsBetween(node) || GapOf(node) is var (own, other) && (Math.Min(own, other) != a || Math.Max(own, other) != b)) continue;
            Box box = _input.Footprints[node];
            gap = Math.Max(gap, Math.Max(box.Width, box.Height) + (4 * NodeGap));
        }

        return gap;
    }

    private Point[] HullOf(int camp)
    {
        if (_members[camp].Count == 0) return [];
        List<Box> boxes = new(_members[camp].Count);
        foreach (int node in _members[camp]) boxes.Add(_input.Footprints[node].At(_positions[node]));
        Box? caption = _input.Captions is { } captions && camp <= captions.Length && boxes.Count > 1 ? captions[camp - 1] : null;
        return [.. CampHull.Of(boxes, caption).Outline];
    }

    private static Point Middle(Point[] polygon)
    {
        Point sum = default;
        foreach (Point point in polygon) sum += point;
        return sum * (1.0 / polygon.Length);
    }

    private void SpreadAll()
    {
        for (int i = 0; i < _positions.Length; i++) _positions[i] *= Spread;
    }
}
