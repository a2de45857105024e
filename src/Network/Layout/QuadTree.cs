namespace Network.Layout;

/// <summary>Sums of a 1/d repulsion over all points, near ones apart and far ones by groups (Barnes, Hut 1986, doi:10.1038/324446a0).</summary>
/// <remarks>Built anew for every step in O(n log n); a query visits O(log n) cells. Arrays only: no object a cell.</remarks>
internal sealed class QuadTree
{
    private const int Deepest = 40;

    // Four children a cell: -1 empty, a cell's index, or ~point for a single point.
    private readonly List<int> _children = [];
    private readonly List<double> _mass = [];
    private readonly List<double> _sumX = [];
    private readonly List<double> _sumY = [];
    private readonly int[] _next;
    private readonly Point[] _points;
    private readonly Point _corner;
    private readonly double _side;

    /// <summary>Builds the tree over the points; they must be finite.</summary>
    public QuadTree(Point[] points)
    {
        _points = points;
        _next = new int[points.Length];
        double left = 0, top = 0, right = 0, bottom = 0;
        for (int i = 0; i < points.Length; i++)
        {
            (double x, double y) = (points[i].X, points[i].Y);
            if (i == 0) (left, top, right, bottom) = (x, y, x, y);
            (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x), Math.Max(bottom, y));
        }

        _side = Math.Max(Math.Max(right - left, bottom - top), 1e-9) * 1.0001;
        _corner = new Point(left, top);
        NewCell();
        for (int i = 0; i < points.Length; i++) Insert(i);
    }

    /// <summary>The repulsion on a point: the sum over the others of (p - q) / |p - q|^2.</summary>
    /// <param name="point">Index of the point.</param>
    /// <param name="theta">A cell counts as one body when its side is below this part of its distance; 0 sums exactly.</param>
    public Point Repulsion(int point, double theta)
    {
        Point force = default;
        Visit(0, _side, point, theta * theta, ref force);
        return force;
    }

    /// <summary>The push of one point on another at a small, never a zero, distance.</summary>
    internal static Point Push(Point on, Point by, double mass, int onIndex)
    {
        double dx = on.X - by.X, dy = on.Y - by.Y, square = (dx * dx) + (dy * dy);
        if (square < 1e-12)
        {
            // Points in one place part in directions of their own, the same every time.
            dx = 1e-3 * Math.Cos(onIndex);
            dy = 1e-3 * Math.Sin(onIndex);
            square = 1e-6;
        }

        return new Point(mass * dx / square, mass * dy / square);
    }

    private void Visit(int cell, double side, int point, double thetaSquare, ref Point force)
    {
        Point place = _points[point];
        for (int quarter = 0; quarter < 4; quarter++)
        {
            int child = _children[(4 * cell) + quarter];
            if (child == -1) continue;
            if (child < -1)
            {
                for (int other = -child - 2; other >= 0; other = _next[other] - 1)
                {
                    if (other != point) force += Push(place, _points[other], 1, point);
                }

                continue;
            }

            double mass = _mass[child], half = side / 2;
            Point centre = new(_sumX[child] / mass, _sumY[child] / mass);
            Point apart = place - centre;
            if (half * half < thetaSquare * apart.Dot(apart))
                force += Push(place, centre, mass, point);
            else
                Visit(child, half, point, thetaSquare, ref force);
        }
    }

    private void Insert(int point)
    {
        Point place = _points[point];
        int cell = 0;
        double left = _corner.X, top = _corner.Y, half = _side / 2;
        for (int depth = 0; ; depth++, half /= 2)
        {
            _mass[cell]++;
            _sumX[cell] += place.X;
            _sumY[cell] += place.Y;
            int quarter = Quarter(place, ref left, ref top, half);
            int slot = (4 * cell) + quarter, child = _children[slot];
            if (child == -1)
            {
                _children[slot] = -point - 2;
                return;
            }

            if (child >= 0)
            {
                cell = child;
                continue;
            }

            if (depth >= Deepest)
            {
                // Points in one place share the cell as a chain.
                _next[point] = -child - 2 + 1;
                _children[slot] = -point - 2;
                return;
            }

            int inner = NewCell();
            _children[slot] = inner;
            PutBelow(inner, -child - 2, left, top, half / 2);
            cell = inner;
        }
    }

    private void PutBelow(int cell, int point, double left, double top, double half)
    {
        Point place = _points[point];
        _mass[cell]++;
        _sumX[cell] += place.X;
        _sumY[cell] += place.Y;
        _children[(4 * cell) + Quarter(place, ref left, ref top, half)] = -point - 2;
    }

    private static int Quarter(Point place, ref double left, ref double top, double half)
    {
        int quarter = 0;
        if (place.X >= left + half) (quarter, left) = (1, left + half);
        if (place.Y >= top + half) (quarter, top) = (quarter + 2, top + half);
        return quarter;
    }

    private int NewCell()
    {
        for (int i = 0; i < 4; i++) _children.Add(-1);
        _mass.Add(0);
        _sumX.Add(0);
        _sumY.Add(0);
        return _mass.Count - 1;
    }
}
