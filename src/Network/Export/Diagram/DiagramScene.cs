using System.Globalization;
using Network.Analysis;
using Network.Layout;
using Network.Model;

namespace Network.Export.Diagram;

/// <summary>Draws an analysed graph as a scene: hulls of camps, ties, actors, names, heading and legend.</summary>
/// <remarks>
/// Beyond <see cref="MergeBeyond"/> ties a static picture draws all ties of one kind as one path, without heads and tooltips, so that
/// thousands of them stay a small file. O(ties x actors) up to 300 actors, about linear beyond.
/// </remarks>
public static class DiagramScene
{
    /// <summary>Beyond so many ties a static picture merges them.</summary>
    public const int MergeBeyond = 3000;

    private const double Margin = 20, PageWidth = 1120;

    /// <summary>Builds the scene.</summary>
    /// <param name="analysed">The graph and its camps.</param>
    /// <param name="positions">The centre of each actor, in the order of the graph's actors.</param>
    /// <param name="options">Heading, legend, direction.</param>
    /// <param name="interactive">True to give actors and ties the facts that a script needs.</param>
    /// <exception cref="ArgumentException">There are not as many positions as actors.</exception>
    public static Scene Build(AnalysedGraph analysed, IReadOnlyList<Point> positions, DiagramOptions? options = null, bool interactive = false)
    {
        ArgumentNullException.ThrowIfNull(analysed);
        ArgumentNullException.ThrowIfNull(positions);
        options ??= new DiagramOptions();
        RelationGraph graph = analysed.Graph;
        if (positions.Count != graph.Actors.Count) throw new ArgumentException($"{positions.Count} positions for {graph.Actors.Count} actors.", nameof(positions));
        NodeDesign design = NodeDesign.Of(graph);
        IReadOnlyList<TieBundle> ties = TieBundle.Of(analysed, options.Undirected || analysed.Factions?.Undirected == true);
        Hulls hulls = new(analysed, design, positions);
        string title = options.Title ?? graph.Title ?? "Relations";

        Box content = hulls.Bounds;
        for (int i = 0; i < positions.Count; i++) content = content.Join(design.Footprint(i).At(positions[i]));
        if (positions.Count == 0) content = new Box(0, 0, 0, 0);
        double headingHeight = options.Heading ? 50 : 0;
        double width = Math.Max(PageWidth, content.Width + (2 * Margin));
        Point shift = new(((width - content.Width) / 2) - content.Left, Margin + headingHeight - content.Top);
        Point[] places = [.. positions.Select(position => position + shift)];
        hulls = new Hulls(analysed, design, places);

        List<SceneItem> items = [new SceneGroup("paper", [])];
        if (options.Heading) items.Add(Heading(title, Wording.Summary(analysed), width));
        bool merge = ties.Count > MergeBeyond && !interactive;
        items.Add(hulls.Draw());
        if (Without(analysed, design, places) is { } caption) items.Add(caption);
        DrawGraph(items, analysed, design, ties, places, hulls, merge, interactive);
        double height = Margin + headingHeight + content.Height + Margin;
        if (options.Legend)
        {
            (SceneGroup legend, Point corner) = new Legend(analysed, ties, merge).Draw(new Point(Margin, height), width - (2 * Margin));
            items.Add(legend);
            height = corner.Y + Margin;
        }

        items[0] = new SceneGroup("paper", [new ScenePath(PathData.Polygon(new Box(0, 0, width, height).Corners()), new Ink { Fill = Inks.Paper })]);
        return new Scene(width, height, title, Wording.Description(analysed), items) { ActorPlaces = places };
    }

    private static SceneGroup Heading(string title, string summary, double width) => new("heading",
    [
        new SceneText(new Point(Margin, Margin + 14), TextWidth.Cut(title, 18, width - (2 * Margin), bold: true), 18) { Bold = true },
        new SceneText(new Point(Margin, Margin + 33), summary, 12) { Fill = Inks.Soft },
    ]);

    // Over the grid of actors that have no tie.
    private static SceneText? Without(AnalysedGraph analysed, NodeDesign design, Point[] places)
    {
        Box bounds = Box.Nothing;
        int alone = 0;
        for (int i = 0; i < places.Length; i++)
        {
            if (design.Degrees[i] > 0 || analysed.MemberOf(analysed.Graph.Actors[i])?.Faction is not null) continue;
            bounds = bounds.Join(design.Footprint(i).At(places[i]));
            alone++;
        }

        return alone == 0 || alone == places.Length ? null
            : new SceneText(new Point(bounds.Left, bounds.Top - 8), "Without a tie to others:", 11) { Fill = Inks.Soft };
    }

    private static void DrawGraph(
        List<SceneItem> items, AnalysedGraph analysed, NodeDesign design, IReadOnlyList<TieBundle> ties, Point[] places, Hulls hulls, bool merge, bool interactive)
    {
        RelationGraph graph = analysed.Graph;
        Box[] labels = [.. places.Select((place, i) => design.Labels[i].Count == 0 ? default : design.LabelBox(i, 0, 1).At(place))];
        TieCurve[] curves = TieRouter.Route(ties, places, design.Radii, labels);
        TiePainter painter = new(graph, design, ties, places, curves);
        items.Add(new SceneGroup("ties", merge ? painter.Merged() : painter.Each(tooltips: ties.Count <= MergeBeyond, interactive)));

        List<Point> courses = [];
        if (design.LabelsHaveRoom)
        {
            for (int i = 0; i < ties.Count; i++)
            {
                if (ties[i].Source == ties[i].Target) continue;
                for (int step = 1; step < 30; step++) courses.Add(curves[i].At(step / 30.0));
            }
        }

        (int X, int Y)?[] sides = LabelPlacement.Choose(design, places, courses, hulls.AllowsLabel);
        items.Add(new SceneGroup("actors", [.. places.Select((place, i) => Node(analysed, design, i, place, interactive))]));
        List<SceneItem> names = [];
        List<Box> taken = [.. hulls.Captions];
        for (int i = 0; i < places.Length; i++)
        {
            double radius = design.Radii[i];
            taken.Add(new Box(-radius, -radius, radius, radius).At(places[i]));
            if (sides[i] is not (int x, int y)) continue;
            taken.Add(design.LabelBox(i, x, y).At(places[i]));
            names.Add(NodeDrawing.Label(design, i, places[i], x, y, analysed.MemberOf(graph.Actors[i])?.IsCore == true));
        }

        if (!merge) items.Add(new SceneGroup("tie-marks", painter.Marks(taken, interactive)));
        items.Add(hulls.DrawCaptions());
        items.Add(new SceneGroup("names", names));
    }

    private static SceneGroup Node(AnalysedGraph analysed, NodeDesign design, int index, Point place, bool interactive)
    {
        Actor actor = analysed.Graph.Actors[index];
        var member = analysed.MemberOf(actor);
        string words = Wording.Of(analysed, actor, design.Degrees[index]);
        return new SceneGroup("actor " + actor.Kind.Id(), NodeDrawing.Shape(actor.Kind, place, design.Radii[index], member?.Faction, NodeDrawing.IsUnsure(member)))
        {
            Tooltip = interactive ? null : words,
            SpokenName = interactive ? words : null,
            Focusable = interactive,
            Data = interactive ? [new("actor", index.ToString(CultureInfo.InvariantCulture))] : [],
        };
    }
}
