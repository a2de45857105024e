using Network.Analysis;

namespace Network.Layout;

/// <summary>Finds a place for every actor: camps stand apart as groups, friends close, nobody on top of another.</summary>
/// <remarks>
/// Stress majorisation up to <see cref="StressUpTo"/> nodes of a connected part, forces beyond (Barnes-Hut from 2,000). Then overlaps
/// of nodes and labels are removed, opposed camps pushed apart, who stands between put in the gap, parts laid in rows, and nodes
/// without ties set in a grid below. Same seed and input, same positions.
/// </remarks>
public static class GraphLayout
{
    /// <summary>Connected parts up to this size are laid out by stress majorisation.</summary>
    public const int StressUpTo = 300;

    private const double PartGap = 30;
    private const double MostStretch = 1.5;

    // The longest that a positive tie of a small graph is drawn before the page is filled.
    private const double LongestX = 130, LongestY = 100;

    /// <summary>Places the actors of an analysed graph.</summary>
    /// <returns>The centre of each actor, in the order of the graph's actors; the upper left of the whole is near (0, 0).</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static Point[] Compute(AnalysedGraph analysed, LayoutOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(analysed);
        return Compute(LayoutInputs.Of(analysed), options, cancellation);
    }

    /// <summary>Places the nodes of a graph given as arrays.</summary>
    /// <returns>The centre of each node; the upper left of the whole is near (0, 0).</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static Point[] Compute(LayoutInput input, LayoutOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        options ??= new LayoutOptions();
        Point[] positions = new Point[input.Count];
        (List<int[]> parts, int[] alone) = Components.Of(input);
        List<int>[] ties = Components.TiesBySource(input);
        double gridWidth = options.Width;
        Point[] grid = Grid(input, alone, gridWidth, out double gridHeight);
        double height = Math.Max(options.Height - (alone.Length == 0 ? 0 : gridHeight + PartGap), options.Height / 3);
        double drawnHeight = 0;
        if (parts.Count > 0)
        {
            PlaceParts(input, parts, ties, options with { Height = height }, positions, cancellation);
            int[] drawn = [.. parts.SelectMany(part => part)];
            Box bounds = MoveToOrigin(input, drawn, positions);
            drawnHeight = bounds.Height + PartGap;
            if (bounds.Width > gridWidth * 1.05) grid = Grid(input, alone, bounds.Width, out _);
        }

        for (int i = 0; i < alone.Length; i++) positions[alone[i]] = grid[i] + new Point(0, drawnHeight);
        return positions;
    }

    private static void PlaceParts(
        LayoutInput input, List<int[]> parts, List<int>[] ties, LayoutOptions options, Point[] positions, CancellationToken cancellation)
    {
        double total = parts.Sum(part => part.Length);
        LayoutInput[] inputs = new LayoutInput[parts.Count];
        Point[][] places = new Point[parts.Count][];
        Box[] sizes = new Box[parts.Count];
        for (int i = 0; i < parts.Count; i++)
        {
            inputs[i] = Components.Part(input, parts[i], ties);
            double share = Math.Sqrt(parts[i].Length / total);
            places[i] = PlacePart(inputs[i], options with { Seed = options.Seed + i, Width = options.Width * share, Height = options.Height * share }, cancellation);
            sizes[i] = Bounds(inputs[i], places[i]);
        }

        Point[] corners = Packing.Rows(sizes, options.Width / options.Height, PartGap);
        Box packed = Box.Nothing;
        for (int i = 0; i < parts.Count; i++)
            packed = packed.Join(new Box(corners[i].X, corners[i].Y, corners[i].X + sizes[i].Width, corners[i].Y + sizes[i].Height));

        // Stretching keeps what is apart apart, since footprints keep their size; captions move a little, so look once more.
        (double stretchX, double stretchY) = Stretch(packed, options);
        for (int i = 0; i < parts.Count; i++)
        {
            Point[] placed = places[i];
            for (int j = 0; j < placed.Length; j++)
            {
                Point inside = placed[j] - new Point(sizes[i].Left, sizes[i].Top);
                placed[j] = new Point(inside.X * stretchX, inside.Y * stretchY);
            }

            if (placed.Length <= StressUpTo) Spacing.Run(inputs[i], placed, cancellation);
            sizes[i] = Bounds(inputs[i], placed);
        }

        corners = Packing.Rows(sizes, options.Width / options.Height, PartGap);
        for (int i = 0; i < parts.Count; i++)
        {
            Point corner = corners[i] - new Point(sizes[i].Left, sizes[i].Top);
            for (int j = 0; j < parts[i].Length; j++) positions[parts[i][j]] = places[i][j] + corner;
        }
    }

    private static Point[] PlacePart(LayoutInput part, LayoutOptions options, CancellationToken cancellation)
    {
        CampHomes homes = CampHomes.Of(part);
        Point[] positions = new Point[part.Count];
        SeededRandom random = SeededRandom.Of(options.Seed);
        for (int i = 0; i < positions.Length; i++)
        {
            double radius = homes.Radius(part.HullOf(i)) * Math.Sqrt(random.Unit()), angle = 2 * Math.PI * random.Unit();
            positions[i] = homes.Centre(part.HullOf(i)) + new Point(radius * Math.Cos(angle), radius * Math.Sin(angle));
        }

        if (part.Count <= StressUpTo) StressLayout.Run(part, homes, positions, cancellation);
        else ForceLayout.Run(part, homes, positions, cancellation);
        Orientation.Turn(part, positions);
        Fit(positions, options);
        Spacing.Run(part, positions, cancellation);
        return positions;
    }

    // Before overlaps are removed the centres fill most of the page, whatever the units of the algorithm were.
    private static void Fit(Point[] positions, LayoutOptions options)
    {
        Box bounds = Box.Nothing;
        foreach (Point point in positions) bounds = bounds.Join(new Box(point.X, point.Y, point.X, point.Y));
        double x = 0.75 * options.Width / Math.Max(bounds.Width, 1e-9), y = 0.7 * options.Height / Math.Max(bounds.Height, 1e-9);
        (x, y) = (Math.Min(Math.Min(x, 2.2 * y), LongestX), Math.Min(Math.Min(y, 1.6 * x), LongestY));
        for (int i = 0; i < positions.Length; i++)
        {
            Point inside = positions[i] - bounds.Centre;
            positions[i] = new Point(inside.X * x, inside.Y * y);
        }
    }

    private static (double X, double Y) Stretch(Box packed, LayoutOptions options)
    {
        double grown = Math.Max(1, Math.Max(packed.Width / options.Width, packed.Height / options.Height));
        return (
            Math.Clamp(options.Width * grown / packed.Width, 1, MostStretch),
            Math.Clamp(options.Height * grown / packed.Height, 1, MostStretch));
    }

    private static Point[] Grid(LayoutInput input, int[] alone, double width, out double height)
    {
        height = 0;
        if (alone.Length == 0) return [];
        double cellWidth = alone.Max(node => input.Footprints[node].Width), top = alone.Min(node => input.Footprints[node].Top);
        double cellHeight = alone.Max(node => input.Footprints[node].Bottom) - top;
        Box[] cells = new Box[alone.Length];
        Array.Fill(cells, new Box(0, 0, cellWidth, cellHeight));
        Point[] places = Packing.RowsOf(cells, width, 2 * Spacing.NodeGap, out height);
        for (int i = 0; i < places.Length; i++) places[i] += new Point(cellWidth / 2, -top);
        return places;
    }

    private static Box MoveToOrigin(LayoutInput input, int[] nodes, Point[] positions)
    {
        Box bounds = Box.Nothing;
        foreach (int node in nodes) bounds = bounds.Join(input.Footprints[node].At(positions[node]));
        foreach (int node in nodes) positions[node] -= new Point(bounds.Left, bounds.Top);
        return bounds;
    }

    // With the hulls and captions, so that parts laid side by side do not touch.
    private static Box Bounds(LayoutInput part, Point[] positions)
    {
        Box bounds = Box.Nothing;
        for (int i = 0; i < positions.Length; i++) bounds = bounds.Join(part.Footprints[i].At(positions[i]));
        foreach (IGrouping<int, int> camp in Enumerable.Range(0, positions.Length).Where(i => part.HullOf(i) > 0).GroupBy(part.HullOf))
        {
            Box? caption = part.Captions is { } captions && camp.Key <= captions.Length ? captions[camp.Key - 1] : null;
            foreach (Point corner in CampHull.Of([.. camp.Select(i => part.Footprints[i].At(positions[i]))], caption).Outline)
                bounds = bounds.Join(new Box(corner.X, corner.Y, corner.X, corner.Y));
        }

        return bounds;
    }
}
