using System.Globalization;
using System.Text;
using Network.Layout;

namespace Network.Export.Diagram;

/// <summary>One step of a path.</summary>
/// <param name="Command">M move, L line, Q quadratic curve, C cubic curve, Z close.</param>
/// <param name="End">Where the step ends.</param>
/// <param name="First">The first control point of a curve.</param>
/// <param name="Second">The second control point of a cubic curve.</param>
public readonly record struct PathStep(char Command, Point End, Point First = default, Point Second = default);

/// <summary>The outline of a shape or the course of a line.</summary>
public sealed class PathData
{
    private readonly List<PathStep> _steps = [];

    /// <summary>The steps in order.</summary>
    public IReadOnlyList<PathStep> Steps => _steps;

    /// <summary>Begins a part.</summary>
    public PathData Move(Point to) => Add(new PathStep('M', to));

    /// <summary>A straight line.</summary>
    public PathData Line(Point to) => Add(new PathStep('L', to));

    /// <summary>A quadratic curve.</summary>
    public PathData Curve(Point control, Point to) => Add(new PathStep('Q', to, control));

    /// <summary>A cubic curve.</summary>
    public PathData Curve(Point first, Point second, Point to) => Add(new PathStep('C', to, first, second));

    /// <summary>Closes the part.</summary>
    public PathData Close() => Add(new PathStep('Z', default));

    /// <summary>A closed polygon.</summary>
    public static PathData Polygon(params ReadOnlySpan<Point> corners)
    {
        PathData path = new();
        for (int i = 0; i < corners.Length; i++) path.Add(new PathStep(i == 0 ? 'M' : 'L', corners[i]));
        return path.Close();
    }

    /// <summary>A closed polygon with rounded corners.</summary>
    /// <param name="corners">At least three.</param>
    /// <param name="radius">How far from a corner its rounding begins; less where an edge is short.</param>
    public static PathData Rounded(IReadOnlyList<Point> corners, double radius)
    {
        ArgumentNullException.ThrowIfNull(corners);
        PathData path = new();
        for (int i = 0; i < corners.Count; i++)
        {
            Point corner = corners[i], before = corners[(i + corners.Count - 1) % corners.Count], after = corners[(i + 1) % corners.Count];
            Point enter = Toward(corner, before, radius), leave = Toward(corner, after, radius);
            path.Add(new PathStep(i == 0 ? 'M' : 'L', enter));
            path.Curve(corner, leave);
        }

        return path.Close();
    }

    /// <summary>The path in SVG's own words, with at most two decimals.</summary>
    public string ToSvg()
    {
        StringBuilder text = new();
        foreach (PathStep step in _steps)
        {
            text.Append(step.Command);
            if (step.Command == 'Z') continue;
            if (step.Command is 'Q' or 'C') Append(text, step.First).Append(' ');
            if (step.Command == 'C') Append(text, step.Second).Append(' ');
            Append(text, step.End);
        }

        return text.ToString();
    }

    private static Point Toward(Point from, Point to, double by)
    {
        Point way = to - from;
        double length = way.Length;
        return length < 1e-9 ? from : from + (way * (Math.Min(by, length / 2) / length));
    }

    private static StringBuilder Append(StringBuilder text, Point point) =>
        text.Append(CultureInfo.InvariantCulture, $"{point.X:0.##},{point.Y:0.##}");

    private PathData Add(PathStep step)
    {
        _steps.Add(step);
        return this;
    }
}
