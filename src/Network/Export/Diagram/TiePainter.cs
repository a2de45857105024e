using System.Globalization;
using Network.Layout;
using Network.Model;

namespace Network.Export.Diagram;

/// <summary>Draws all ties of a diagram, each by itself or merged by kind.</summary>
internal sealed class TiePainter(RelationGraph graph, NodeDesign design, IReadOnlyList<TieBundle> ties, Point[] places, TieCurve[] curves)
{
    private const int MarksUpTo = 300;
    private const double CrowdedOpacity = 0.75;

    private readonly double _scale = places.Length <= 120 ? 1 : places.Length <= 300 ? 0.75 : places.Length <= 2000 ? 0.5 : 0.3;
    private readonly double _meanWeight = graph.Relations.Count == 0 ? 1 : graph.Relations.Average(relation => relation.Weight);

    /// <summary>Each tie as a group of its own.</summary>
    public IReadOnlyList<SceneItem> Each(bool tooltips, bool interactive)
    {
        List<SceneItem> items = [];
        for (int i = 0; i < ties.Count; i++)
        {
            TieBundle tie = ties[i];
            items.Add(new SceneGroup(RoleOf(tie), Draw(i))
            {
                Opacity = TieDrawing.Opacity(tie) * (_scale < 1 ? CrowdedOpacity : 1),
                Tooltip = tooltips && !interactive ? TieDrawing.Tooltip(tie, graph) : null,
                SpokenName = interactive && places.Length <= MarksUpTo ? Spoken(tie) : null,
                Data = interactive ? Facts(tie) : [],
            });
        }

        return items;
    }

    /// <summary>Counts and contradictions of the ties, each where it covers no actor, name or other mark if there is such a place.</summary>
    /// <param name="taken">The boxes of actors and names.</param>
    /// <param name="interactive">True to say which relations a mark speaks of.</param>
    public IReadOnlyList<SceneItem> Marks(IEnumerable<Box> taken, bool interactive)
    {
        List<SceneItem> items = [];
        if (places.Length > MarksUpTo) return items;
        List<Box> boxes = [.. taken];
        for (int i = 0; i < ties.Count; i++)
        {
            Box size = TieDrawing.MarksBox(ties[i]);
            if (ties[i].Source == ties[i].Target || size.Width == 0) continue;
            Point at = FreePlace(curves[i], size, boxes);
            boxes.Add(size.At(at));
            items.Add(new SceneGroup("marks", TieDrawing.Marks(ties[i], at)) { Data = interactive ? Facts(ties[i]) : [] });
        }

        return items;
    }

    /// <summary>All ties of one sign and firmness as one path.</summary>
    public IReadOnlyList<SceneItem> Merged()
    {
        List<SceneItem> items = [];
        foreach (IGrouping<(int Sign, Firmness Firmness), int> kind in Enumerable.Range(0, ties.Count).GroupBy(i => (ties[i].Sign, ties[i].Firmness)))
        {
            PathData path = new();
            foreach (int i in kind)
            {
                if (ties[i].Source != ties[i].Target) path.Move(curves[i].From).Line(curves[i].To);
            }

            TieBundle first = ties[kind.First()];
            double crowd = Math.Clamp(4000.0 / ties.Count, 0.25, 1);
            items.Add(new SceneGroup(RoleOf(first), [new ScenePath(path, TieDrawing.LineInk(kind.Key.Sign, kind.Key.Firmness, 1.6 * _scale))])
            {
                Opacity = TieDrawing.Opacity(first) * crowd,
            });
        }

        return items;
    }

    private static string RoleOf(TieBundle tie) =>
        $"tie {tie.SignName}{(tie.Firmness == Firmness.Fact ? "" : tie.Firmness == Firmness.Reserved ? " reserved" : " negated")}{(tie.Frustrated ? " frustrated" : "")}";

    private static IReadOnlyList<KeyValuePair<string, string>> Facts(TieBundle tie) =>
        [new("relations", string.Join(' ', tie.Relations.Select(index => index.ToString(CultureInfo.InvariantCulture))))];

    private string Spoken(TieBundle tie)
    {
        string first = graph.Relations[tie.Relations[0]].ToString();
        return tie.Relations.Count == 1 ? first : $"{first}, and {Wording.Count(tie.Relations.Count - 1, "more relation")}";
    }

    private List<SceneItem> Draw(int index)
    {
        TieBundle tie = ties[index];
        double width = TieDrawing.Width(tie, _meanWeight, _scale);
        if (tie.Source == tie.Target) return [TieDrawing.Loop(tie, places[tie.Source], design.Radii[tie.Source], width)];
        TieCurve curve = curves[index];
        double from = NodeShapes.Reach(graph.Actors[tie.Source].Kind, design.Radii[tie.Source], curve.Leaving);
        double to = NodeShapes.Reach(graph.Actors[tie.Target].Kind, design.Radii[tie.Target], curve.Entering);
        return TieDrawing.Line(tie, curve, from, to, width, _scale);
    }

    private static Point FreePlace(TieCurve curve, Box size, List<Box> taken)
    {
        foreach (double part in (double[])[0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8])
        {
            Box box = size.At(curve.At(part));
            if (!taken.Exists(box.Overlaps)) return curve.At(part);
        }

        return curve.At(0.5);
    }
}
