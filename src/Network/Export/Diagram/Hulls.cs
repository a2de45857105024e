using System.Globalization;
using Network.Analysis;
using Network.Analysis.Factions;
using Network.Layout;

namespace Network.Export.Diagram;

/// <summary>The grounds of the camps: a tinted hull behind the members, with the camp's caption.</summary>
internal sealed class Hulls
{
    private readonly List<(CampTitle Title, CampHull Hull)> _hulls = [];
    private readonly int[] _campOf;
    private readonly NodeDesign _design;

    /// <summary>Finds the hulls of camps of two members and more, leaving out who stands between or only against.</summary>
    public Hulls(AnalysedGraph analysed, NodeDesign design, IReadOnlyList<Point> places)
    {
        _design = design;
        _campOf = new int[places.Count];
        IReadOnlyList<CampTitle> titles = CampTitle.Of(analysed);
        List<Box>[] boxes = new List<Box>[titles.Count + 1];
        for (int camp = 0; camp < boxes.Length; camp++) boxes[camp] = [];
        for (int i = 0; i < places.Count; i++)
        {
            FactionMember? member = analysed.MemberOf(analysed.Graph.Actors[i]);
            if (member?.Faction is not int camp || NodeDrawing.IsUnsure(member)) continue;
            _campOf[i] = camp;
            boxes[camp].Add(design.Footprint(i).At(places[i]));
        }

        foreach (CampTitle title in titles)
        {
            if (boxes[title.Number].Count < 2) continue;
            Box caption = new(0, 0, TextWidth.Of(title.Caption, design.CaptionSize, bold: true), design.CaptionSize * 1.2);
            _hulls.Add((title, CampHull.Of(boxes[title.Number], caption)));
        }
    }

    /// <summary>The box around all hulls; <see cref="Box.Nothing"/> where there is none.</summary>
    public Box Bounds
    {
        get
        {
            Box bounds = Box.Nothing;
            foreach ((_, CampHull hull) in _hulls)
            {
                foreach (Point corner in hull.Outline) bounds = bounds.Join(new Box(corner.X, corner.Y, corner.X, corner.Y));
            }

            return bounds;
        }
    }

    /// <summary>Draws the hulls, below all else.</summary>
    public SceneGroup Draw() => new("hulls", [.. _hulls.Select(camp => Grouped("hull", camp.Title, new ScenePath(PathData.Rounded(camp.Hull.Outline, 16), InkOf(camp.Title))))]);

    /// <summary>Draws the captions, above the ties.</summary>
    public SceneGroup DrawCaptions() => new("captions", [.. _hulls.Select(camp => Grouped("caption", camp.Title, Caption(camp.Title, camp.Hull.Caption)))]);

    /// <summary>Where the captions are.</summary>
    public IEnumerable<Box> Captions => _hulls.Select(camp => camp.Hull.Caption);

    /// <summary>True when a name may be there: a member's inside the hull of its camp, another's outside all hulls, none on a caption.</summary>
    public bool AllowsLabel(int actor, Box box)
    {
        foreach ((CampTitle title, CampHull hull) in _hulls)
        {
            if (hull.Caption.Overlaps(box)) return false;
            if (title.Number == _campOf[actor])
            {
                if (!box.Corners().All(corner => Inside(hull.Outline, corner))) return false;
            }
            else if (_design.LabelsHaveRoom && box.Corners().Any(corner => Inside(hull.Outline, corner)))
            {
                return false;
            }
        }

        return true;
    }

    private static SceneGroup Grouped(string role, CampTitle title, SceneItem item) =>
        new(role, [item]) { Data = [new("camp", title.Number.ToString(CultureInfo.InvariantCulture))] };

    private static Ink InkOf(CampTitle title)
    {
        Rgb colour = Palette.Faction(title.Number);
        return new Ink { Fill = colour, FillOpacity = 0.13, Stroke = colour, StrokeOpacity = 0.6, Width = 1.2 };
    }

    private SceneText Caption(CampTitle title, Box box) =>
        new(new Point(box.Centre.X, box.Bottom - (0.25 * box.Height)), title.Caption, _design.CaptionSize) { Anchor = TextAnchor.Middle, Bold = true, Halo = true };

    // The outline runs one way round: a point inside has every edge on the same side.
    private static bool Inside(IReadOnlyList<Point> outline, Point point)
    {
        bool left = false, right = false;
        for (int i = 0; i < outline.Count; i++)
        {
            Point edge = outline[(i + 1) % outline.Count] - outline[i], to = point - outline[i];
            double turn = (edge.X * to.Y) - (edge.Y * to.X);
            left |= turn < 0;
            right |= turn > 0;
        }

        return !(left && right);
    }
}
