namespace Network.Layout;

/// <summary>Convex hulls and how far two of them must move to be apart.</summary>
internal static class ConvexPolygon
{
    /// <summary>The convex hull, in one sense of rotation, without points on its edges (Andrew's monotone chain).</summary>
    /// <param name="points">Any points; the list is sorted. One or two give themselves.</param>
    public static Point[] Hull(List<Point> points)
    {
        points.Sort(static (a, b) => a.X != b.X ? a.X.CompareTo(b.X) : a.Y.CompareTo(b.Y));
        if (points.Count < 3) return [.. points];
        Point[] hull = new Point[2 * points.Count];
        int size = 0;
        foreach (Point point in points) size = Push(hull, size, 0, point);
        int lower = size - 1;
        for (int i = points.Count - 2; i >= 0; i--) size = Push(hull, size, lower, points[i]);
        return hull[..(size - 1)];
    }

    /// <summary>The shortest move of <paramref name="b"/> after which it is at least <paramref name="gap"/> from <paramref name="a"/>; null when it is already.</summary>
    /// <remarks>By the axes of their edges (separating axis theorem); corner against corner the gap may be a little larger than asked.</remarks>
    public static Point? Separation(Point[] a, Point[] b, double gap)
    {
        double least = double.PositiveInfinity;
        Point move = default;
        for (int side = 0; side < 2; side++)
        {
            Point[] edges = side == 0 ? a : b;
            for (int i = 0; i < edges.Length; i++)
            {
                Point edge = edges[(i + 1) % edges.Length] - edges[i];
                double length = edge.Length;
                if (length < 1e-9) continue;
                Point axis = new(edge.Y / length, -edge.X / length);
                (double minA, double maxA) = Range(a, axis);
                (double minB, double maxB) = Range(b, axis);
                double forward = maxA + gap - minB, back = maxB + gap - minA;
                if (forward <= 1e-9 || back <= 1e-9) return null;
                if (forward < least) (least, move) = (forward, axis * forward);
                if (back < least) (least, move) = (back, axis * -back);
            }
        }

        return double.IsInfinity(least) ? null : move;
    }

    /// <summary>The extent of a polygon along an axis.</summary>
    public static (double Min, double Max) Range(ReadOnlySpan<Point> polygon, Point axis)
    {
        double min = double.PositiveInfinity, max = double.NegativeInfinity;
        foreach (Point point in polygon)
        {
            double along = point.Dot(axis);
            min = Math.Min(min, along);
            max = Math.Max(max, along);
        }

        return (min, max);
    }

    private static int Push(Point[] hull, int size, int floor, Point point)
    {
        while (size >= floor + 2 && Turn(hull[size - 2], hull[size - 1], point) <= 0) size--;
        hull[size] = point;
        return size + 1;
    }

    private static double Turn(Point a, Point b, Point c) => ((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X));
}
