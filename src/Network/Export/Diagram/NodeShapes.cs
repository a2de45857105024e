using Network.Layout;
using Network.Model;

namespace Network.Export.Diagram;

/// <summary>The shape of an actor by its kind: persons are circles, bodies and parties squares, groups hexagons, states diamonds.</summary>
internal static class NodeShapes
{
    private const int Hexagon = 6;

    /// <summary>Draws the shape.</summary>
    public static SceneItem Draw(ActorKind kind, Point at, double radius, Ink ink)
    {
        Point[]? corners = Corners(kind, radius);
        if (corners is null) return new SceneCircle(at, radius, ink);
        for (int i = 0; i < corners.Length; i++) corners[i] += at;
        bool round = kind is ActorKind.Body or ActorKind.Party;
        return new ScenePath(round ? PathData.Rounded(corners, radius * 0.4) : PathData.Polygon(corners), ink);
    }

    /// <summary>How far the shape reaches from its centre in a direction of length 1.</summary>
    public static double Reach(ActorKind kind, double radius, Point direction)
    {
        Point[]? corners = Corners(kind, radius);
        if (corners is null) return radius;
        double reach = double.PositiveInfinity;
        for (int i = 0; i < corners.Length; i++)
        {
            Point edge = corners[(i + 1) % corners.Length] - corners[i];
            Point normal = new(edge.Y, -edge.X);
            double facing = normal.Dot(direction), away = normal.Dot(corners[i]);
            if (facing * Math.Sign(away) > 1e-9) reach = Math.Min(reach, away / facing);
        }

        return double.IsInfinity(reach) ? radius : Math.Abs(reach);
    }

    /// <summary>What the shape means, in the legend's words.</summary>
    public static string Meaning(ActorKind kind) => kind switch
    {
        ActorKind.Body or ActorKind.Party => "body or party",
        ActorKind.Person or ActorKind.Unknown => "person",
        _ => kind.Id(),
    };

    private static Point[]? Corners(ActorKind kind, double r) => kind switch
    {
        ActorKind.Body or ActorKind.Party => Rectangle(0.9 * r, 0.9 * r),
        ActorKind.Group => Regular(Hexagon, r * 1.05, 0),
        ActorKind.State => [new(0, -1.15 * r), new(1.15 * r, 0), new(0, 1.15 * r), new(-1.15 * r, 0)],
        ActorKind.Place => [new(0, r), new(-1.05 * r, -0.75 * r), new(1.05 * r, -0.75 * r)],
        ActorKind.Document => Rectangle(0.72 * r, 0.95 * r),
        ActorKind.Event => Regular(8, r, Math.PI / 8),
        _ => null,
    };

    private static Point[] Rectangle(double halfWidth, double halfHeight) => new Box(-halfWidth, -halfHeight, halfWidth, halfHeight).Corners();

    private static Point[] Regular(int corners, double radius, double turn)
    {
        Point[] points = new Point[corners];
        for (int i = 0; i < corners; i++)
        {
            double angle = turn + (2 * Math.PI * i / corners);
            points[i] = new Point(radius * Math.Cos(angle), radius * Math.Sin(angle));
        }

        return points;
    }
}
