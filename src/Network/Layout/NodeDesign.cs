using Network.Model;

namespace Network.Layout;

/// <summary>How large each actor is drawn and how its name is set: what layout and drawing must agree on.</summary>
public sealed class NodeDesign
{
    private const int AllLabelledUpTo = 120;
    private const int RoomForLabelsUpTo = 1000;

    private NodeDesign(double fontSize, double[] radii, IReadOnlyList<string>[] labels, int[] degrees, bool labelsHaveRoom)
    {
        FontSize = fontSize;
        Radii = radii;
        Labels = labels;
        Degrees = degrees;
        LabelsHaveRoom = labelsHaveRoom;
    }

    /// <summary>The size of names, in page units: 12 is 9 points at A4.</summary>
    public double FontSize { get; }

    /// <summary>The distance between lines of a name.</summary>
    public double LineHeight => FontSize * 1.12;

    /// <summary>The size of a camp's caption.</summary>
    public double CaptionSize => Math.Max(13, FontSize + 1);

    /// <summary>Half the size of each actor's shape; it grows with the actor's relations.</summary>
    public IReadOnlyList<double> Radii { get; }

    /// <summary>The lines of each actor's name; none for an actor that goes unlabelled in a large graph.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Labels { get; }

    /// <summary>How many relations with others each actor has.</summary>
    public IReadOnlyList<int> Degrees { get; }

    /// <summary>True when the layout leaves room for names; in very large graphs they lie over others.</summary>
    public bool LabelsHaveRoom { get; }

    /// <summary>Designs the actors of a graph, in its order. In large graphs only those with most relations carry a name.</summary>
    public static NodeDesign Of(RelationGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        int n = graph.Actors.Count;
        int[] degrees = new int[n];
        foreach (Relation relation in graph.Relations)
        {
            if (ReferenceEquals(relation.Source, relation.Target)) continue;
            degrees[graph.IndexOf(relation.Source)]++;
            degrees[graph.IndexOf(relation.Target)]++;
        }

        (double smallest, double growth, double largest) = n switch
        {
            <= 60 => (9.5, 1.7, 19.0),
            <= AllLabelledUpTo => (7.5, 1.3, 15.0),
            <= 300 => (5.0, 0.9, 12.0),
            <= 2000 => (3.5, 0.5, 10.0),
            _ => (2.2, 0.3, 9.0),
        };
        double font = n <= 60 ? 12 : n <= AllLabelledUpTo ? 10.5 : 9.5;
        double[] radii = [.. degrees.Select(degree => Math.Min(largest, smallest + (growth * Math.Sqrt(degree))))];
        IReadOnlyList<string>[] labels = new IReadOnlyList<string>[n];
        Array.Fill(labels, []);
        foreach (int actor in Labelled(degrees)) labels[actor] = TextWidth.Wrap(graph.Actors[actor].Name, font, 9.5 * font);
        return new NodeDesign(font, radii, labels, degrees, n <= RoomForLabelsUpTo);
    }

    /// <summary>The room an actor takes, relative to its centre, with its name below.</summary>
    public Box Footprint(int actor)
    {
        double radius = Radii[actor] + 1;
        Box shape = new(-radius, -radius, radius, radius);
        return LabelsHaveRoom && Labels[actor].Count > 0 ? shape.Join(LabelBox(actor, 0, 1)) : shape;
    }

    /// <summary>The box of an actor's name beside its shape, relative to its centre.</summary>
    /// <param name="actor">Index of the actor.</param>
    /// <param name="sideX">-1 left, 0 centred, 1 right.</param>
    /// <param name="sideY">-1 above, 0 level (with <paramref name="sideX"/>), 1 below.</param>
    public Box LabelBox(int actor, int sideX, int sideY)
    {
        IReadOnlyList<string> lines = Labels[actor];
        double width = lines.Count == 0 ? 0 : lines.Max(line => TextWidth.Of(line, FontSize)), height = lines.Count * LineHeight;
        bool corner = sideX != 0 && sideY != 0;
        double away = corner ? (0.72 * Radii[actor]) + 1 : Radii[actor] + 2;
        double left = sideX switch { < 0 => -away - 2 - width, 0 => -width / 2, _ => away + 2 };
        double top = sideY switch { < 0 => -away - height, 0 => -height / 2, _ => away };
        return new Box(left, top, left + width, top + height);
    }

    // All in small graphs, else the best connected; ties by actor order.
    private static IEnumerable<int> Labelled(int[] degrees)
    {
        IEnumerable<int> all = Enumerable.Range(0, degrees.Length);
        return degrees.Length <= AllLabelledUpTo ? all : all.OrderByDescending(actor => degrees[actor]).ThenBy(actor => actor).Take(70);
    }
}
