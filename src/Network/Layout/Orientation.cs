namespace Network.Layout;

/// <summary>Turns a layout so that it lies along the page: the two largest camps left and right, else its longest extent level.</summary>
internal static class Orientation
{
    /// <summary>Turns and, where needed, mirrors the positions about their middle; the first node's side decides up and down.</summary>
    public static void Turn(LayoutInput input, Point[] positions)
    {
        if (positions.Length < 2) return;
        Point middle = Mean(positions, static _ => true);
        Point first = Mean(positions, i => input.HullOf(i) == 1), second = Mean(positions, i => input.HullOf(i) == 2);
        bool camps = double.IsFinite(first.X) && double.IsFinite(second.X);
        Point axis = camps ? second - first : LongestExtent(positions, middle);
        double length = axis.Length;
        if (length < 1e-9) return;
        (double cos, double sin) = (axis.X / length, axis.Y / length);
        for (int i = 0; i < positions.Length; i++)
        {
            Point from = positions[i] - middle;
            positions[i] = new Point((cos * from.X) + (sin * from.Y), (cos * from.Y) - (sin * from.X));
        }

        if (positions[0].Y > 0) Mirror(positions, 1, -1);
        if (!camps && positions[0].X > 0) Mirror(positions, -1, 1);
    }

    private static void Mirror(Point[] positions, int x, int y)
    {
        for (int i = 0; i < positions.Length; i++) positions[i] = new Point(x * positions[i].X, y * positions[i].Y);
    }

    private static Point LongestExtent(Point[] positions, Point middle)
    {
        double xx = 0, xy = 0, yy = 0;
        foreach (Point position in positions)
        {
            Point from = position - middle;
            xx += from.X * from.X;
            xy += from.X * from.Y;
            yy += from.Y * from.Y;
        }

        double angle = Math.Atan2(2 * xy, xx - yy) / 2;
        return new Point(Math.Cos(angle), Math.Sin(angle));
    }

    private static Point Mean(Point[] positions, Func<int, bool> belongs)
    {
        Point sum = default;
        int count = 0;
        for (int i = 0; i < positions.Length; i++)
        {
            if (!belongs(i)) continue;
            sum += positions[i];
            count++;
        }

        return new Point(sum.X / count, sum.Y / count);
    }
}
