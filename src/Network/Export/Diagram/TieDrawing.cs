using System.Globalization;
using Network.Layout;
using Network.Model;

namespace Network.Export.Diagram;

/// <summary>Draws a tie: its line, its head by sign, how many relations it stands for, and a mark where it contradicts the camps.</summary>
internal static class TieDrawing
{
    private const double ArrowLength = 9, ArrowHalf = 4.2, TeeHalf = 5.5;

    /// <summary>Draws the head and line of a tie between two shapes.</summary>
    /// <param name="bundle">What is drawn.</param>
    /// <param name="curve">Its course from centre to centre.</param>
    /// <param name="reachFrom">From the source's centre to the edge of its shape.</param>
    /// <param name="reachTo">From the target's centre to the edge of its shape.</param>
    /// <param name="width">The line's width.</param>
    /// <param name="scale">Of the head; 1 in small graphs.</param>
    public static List<SceneItem> Line(TieBundle bundle, TieCurve curve, double reachFrom, double reachTo, double width, double scale)
    {
        Rgb colour = Palette.Tie(bundle.Sign);
        double size = scale * (0.8 + (0.12 * width));
        Point start = curve.From + (curve.Leaving * (reachFrom + 1)), back = curve.Entering;
        Point tip = curve.To + (back * (reachTo + 2));
        if ((curve.To - curve.From).Length < reachFrom + reachTo + (ArrowLength * size)) size *= 0.5;
        List<SceneItem> items = [];
        Point side = new(-back.Y, back.X), end = tip;
        SceneItem? head = null;
        if (bundle.Directed && bundle.Sign < 0)
        {
            end = tip + (back * (1.2 * size));
            PathData bar = new PathData().Move(end + (side * (TeeHalf * size))).Line(end - (side * (TeeHalf * size)));
            head = new SceneGroup("head tee", [new ScenePath(bar, new Ink { Stroke = colour, Width = Math.Max(2, width) * scale })]);
        }
        else if (bundle.Directed)
        {
            double length = ArrowLength * size * (bundle.Sign == 0 ? 0.75 : 1), half = ArrowHalf * size * (bundle.Sign == 0 ? 0.75 : 1);
            end = tip + (back * (length * 0.8));
            Point foot = tip + (back * length);
            PathData triangle = PathData.Polygon(tip, foot + (side * half), foot - (side * half));
            head = new SceneGroup("head arrow", [new ScenePath(triangle, new Ink { Fill = colour })]);
        }

        items.Add(new ScenePath(new PathData().Move(start).Curve(curve.Control, end), LineInk(bundle.Sign, bundle.Firmness, width)));
        if (head is not null) items.Add(head);
        return items;
    }

    /// <summary>A tie of an actor to itself: a loop at its upper right.</summary>
    public static SceneItem Loop(TieBundle bundle, Point at, double radius, double width)
    {
        Point start = at + new Point(radius * 0.3, -radius * 0.95), end = at + new Point(radius * 0.95, -radius * 0.3);
        Point out1 = at + new Point(radius * 0.6, -radius * 2.6), out2 = at + new Point(radius * 2.6, -radius * 0.6);
        return new ScenePath(new PathData().Move(start).Curve(out1, out2, end), LineInk(bundle.Sign, bundle.Firmness, width));
    }

    /// <summary>The stroke of a tie: solid for, dashed against, thin grey neither; dotted when it is told as not having happened.</summary>
    public static Ink LineInk(int sign, Firmness firmness, double width) => new()
    {
        Stroke = Palette.Tie(sign),
        Width = width,
        Dash = firmness == Firmness.Negated ? (1.5, 3.5) : sign < 0 ? (7, 4) : null,
    };

    /// <summary>How strongly a tie is drawn: what is not told as a fact is pale.</summary>
    public static double Opacity(TieBundle bundle) => bundle.Firmness switch
    {
        Firmness.Fact => bundle.Sign == 0 ? 0.65 : 0.55 + (0.4 * Math.Clamp(bundle.Confidence, 0, 1)),
        Firmness.Reserved => 0.42,
        _ => 0.34,
    };

    /// <summary>The width of a tie, by its weight beside the graph's mean weight of a relation.</summary>
    public static double Width(TieBundle bundle, double meanWeight, double scale)
    {
        double width = Math.Min(4.5, 0.75 + (0.75 * Math.Log2(1 + (bundle.Weight / meanWeight))));
        return scale * (bundle.Sign == 0 ? 0.6 * width : width);
    }

    /// <summary>How many relations the line stands for, and an exclamation mark where one contradicts the camps, around a point.</summary>
    public static IReadOnlyList<SceneItem> Marks(TieBundle bundle, Point at)
    {
        List<SceneItem> marks = [];
        bool many = bundle.Relations.Count > 1;
        if (bundle.Frustrated) marks.Add(Contradiction(many ? at - new Point(7, 0) : at));
        if (!many) return marks;
        string text = "×" + bundle.Relations.Count.ToString(CultureInfo.InvariantCulture);
        Point place = at + new Point(bundle.Frustrated ? 9 : 0, 3.5);
        marks.Add(new SceneText(place, text, 10) { Anchor = TextAnchor.Middle, Bold = true, Halo = true, Fill = Dark(bundle.Sign) });
        return marks;
    }

    /// <summary>The room that <see cref="Marks"/> takes around its point; without extent where there is no mark.</summary>
    public static Box MarksBox(TieBundle bundle)
    {
        bool many = bundle.Relations.Count > 1;
        if (!bundle.Frustrated && !many) return default;
        double half = bundle.Frustrated && many ? 16 : 8;
        return new Box(-half, -7, half, 7);
    }

    /// <summary>The mark of a tie that contradicts the camps.</summary>
    public static SceneItem Contradiction(Point at) => new SceneGroup("contradiction",
    [
        new SceneCircle(at, 6.5, new Ink { Fill = new Rgb(0xFF, 0xF3, 0xB0), Stroke = Inks.Outline, Width = 1 }),
        new SceneText(at + new Point(0, 3.8), "!", 11) { Anchor = TextAnchor.Middle, Bold = true },
    ]);

    /// <summary>The relations of a tie in words, one a line.</summary>
    public static string Tooltip(TieBundle bundle, RelationGraph graph) =>
        string.Join('\n', bundle.Relations.Select(index => Wording.Of(graph.Relations[index])));

    // The tie's colour, darkened until it reads as text.
    private static Rgb Dark(int sign) => sign > 0 ? new Rgb(0x00, 0x4A, 0x75) : sign < 0 ? new Rgb(0x96, 0x42, 0x00) : Inks.Soft;
}
