using Network.Layout;

namespace Network.Export.Diagram;

/// <summary>A picture as a list of shapes and texts, which every picture format draws alike.</summary>
/// <param name="Width">In page units.</param>
/// <param name="Height">In page units.</param>
/// <param name="Title">What the picture shows, in a line.</param>
/// <param name="Description">The picture in words, for who cannot see it.</param>
/// <param name="Items">What is drawn, lowest first.</param>
public sealed record Scene(double Width, double Height, string Title, string Description, IReadOnlyList<SceneItem> Items)
{
    /// <summary>The centre of each actor in the picture, in the order of the graph's actors.</summary>
    public IReadOnlyList<Point> ActorPlaces { get; init; } = [];
}

/// <summary>Something drawn.</summary>
public abstract record SceneItem;

/// <summary>Things that belong together.</summary>
/// <param name="Role">What it is: "actor", "tie positive", "hull", "legend", …; the class in SVG.</param>
/// <param name="Items">Its parts, lowest first.</param>
public sealed record SceneGroup(string Role, IReadOnlyList<SceneItem> Items) : SceneItem
{
    /// <summary>Text shown where a pointer rests; null for none.</summary>
    public string? Tooltip { get; init; }

    /// <summary>From 0, unseen, to 1.</summary>
    public double Opacity { get; init; } = 1;

    /// <summary>Facts for a script, as name and value.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Data { get; init; } = [];

    /// <summary>The name that a screen reader speaks for the group; null where it has none of its own.</summary>
    public string? SpokenName { get; init; }

    /// <summary>True when the group can be reached by keyboard and opened.</summary>
    public bool Focusable { get; init; }
}

/// <summary>A shape or line.</summary>
public sealed record ScenePath(PathData Path, Ink Ink) : SceneItem;

/// <summary>A circle.</summary>
public sealed record SceneCircle(Point Centre, double Radius, Ink Ink) : SceneItem;

/// <summary>A line of text; <paramref name="At"/> is on its base line.</summary>
public sealed record SceneText(Point At, string Text, double Size) : SceneItem
{
    /// <summary>Which part of the line <see cref="At"/> marks.</summary>
    public TextAnchor Anchor { get; init; } = TextAnchor.Start;

    /// <summary>True for bold type.</summary>
    public bool Bold { get; init; }

    /// <summary>The colour.</summary>
    public Rgb Fill { get; init; } = Inks.Text;

    /// <summary>True for a white rim that keeps the text readable over lines.</summary>
    public bool Halo { get; init; }
}

/// <summary>Which part of a line of text is put at its point.</summary>
public enum TextAnchor
{
    /// <summary>Its beginning.</summary>
    Start,

    /// <summary>Its middle.</summary>
    Middle,

    /// <summary>Its end.</summary>
    End,
}

/// <summary>How a shape is filled and drawn.</summary>
public sealed record Ink
{
    /// <summary>The fill; null for none.</summary>
    public Rgb? Fill { get; init; }

    /// <summary>From 0, unseen, to 1.</summary>
    public double FillOpacity { get; init; } = 1;

    /// <summary>The line; null for none.</summary>
    public Rgb? Stroke { get; init; }

    /// <summary>From 0, unseen, to 1.</summary>
    public double StrokeOpacity { get; init; } = 1;

    /// <summary>The line's width.</summary>
    public double Width { get; init; } = 1;

    /// <summary>Lengths of dash and gap; null for a solid line.</summary>
    public (double Dash, double Gap)? Dash { get; init; }
}

/// <summary>Greys that the pictures share.</summary>
internal static class Inks
{
    public static readonly Rgb Text = new(0x1A, 0x1A, 0x1A);
    public static readonly Rgb Soft = new(0x55, 0x55, 0x55);
    public static readonly Rgb Outline = new(0x33, 0x33, 0x33);
    public static readonly Rgb Paper = new(0xFF, 0xFF, 0xFF);
}
