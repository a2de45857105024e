using Network.Layout;

namespace Network.Export.Diagram;

/// <summary>The course of a drawn tie between the centres of two actors: a quadratic curve.</summary>
/// <param name="From">The centre of the source.</param>
/// <param name="Control">The control point; on the straight line where the tie is straight.</param>
/// <param name="To">The centre of the target.</param>
internal readonly record struct TieCurve(Point From, Point Control, Point To)
{
    /// <summary>The point at a part of the way, from 0 to 1.</summary>
    public Point At(double part)
    {
        double rest = 1 - part;
        return (From * (rest * rest)) + (Control * (2 * rest * part)) + (To * (part * part));
    }

    /// <summary>The direction of length 1 in which the curve leaves its source.</summary>
    public Point Leaving => Unit(Control - From);

    /// <summary>The direction of length 1 in which the curve leaves its target, backwards.</summary>
    public Point Entering => Unit(Control - To);

    /// <summary>The curve that swings out by so much at its middle, to the left of the way from the first to the second when above 0.</summary>
    public static TieCurve Between(Point from, Point to, double swing)
    {
        Point way = to - from;
        double length = Math.Max(way.Length, 1e-9);
        Point normal = new(way.Y / length, -way.X / length);
        return new TieCurve(from, ((from + to) * 0.5) + (normal * (2 * swing)), to);
    }

    private static Point Unit(Point vector)
    {
        double length = vector.Length;
        return length < 1e-9 ? new Point(1, 0) : vector * (1 / length);
    }
}
