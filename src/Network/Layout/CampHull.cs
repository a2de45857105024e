namespace Network.Layout;

/// <summary>The ground that a camp stands on: the convex hull of its members with their labels, and its caption on top.</summary>
/// <param name="Outline">The hull's corners, before rounding; it keeps <see cref="Padding"/> from every member.</param>
/// <param name="Caption">Where the caption goes; empty when the camp carries none.</param>
public sealed record CampHull(IReadOnlyList<Point> Outline, Box Caption)
{
    /// <summary>Room between a member and the edge of the hull.</summary>
    public const double Padding = 9;

    /// <summary>The hull of some boxes.</summary>
    /// <param name="members">The members' footprints on the page; at least one.</param>
    /// <param name="caption">The caption's size, from (0, 0); null without one.</param>
    public static CampHull Of(IReadOnlyList<Box> members, Box? caption)
    {
        ArgumentNullException.ThrowIfNull(members);
        List<Point> corners = new(4 * (members.Count + 1));
        Box bounds = Box.Nothing;
        foreach (Box member in members)
        {
            bounds = bounds.Join(member);
            AddCorners(corners, member.Grow(Padding));
        }

        Box place = new(bounds.Centre.X, bounds.Top, bounds.Centre.X, bounds.Top);
        if (caption is { } size)
        {
            place = Above(members, bounds, size);
            AddCorners(corners, place.Grow(Padding / 2));
        }

        return new CampHull(ConvexPolygon.Hull(corners), place);
    }

    // Over the middle of the members that stand highest, not of the whole camp, so that the hull grows no needless corner.
    private static Box Above(IReadOnlyList<Box> members, Box bounds, Box size)
    {
        double sum = 0, weight = 0;
        foreach (Box member in members)
        {
            double share = 1 / (1 + Math.Max(0, member.Top - bounds.Top));
            sum += share * member.Centre.X;
            weight += share;
        }

        double left = (sum / weight) - (size.Width / 2);
        if (bounds.Width > size.Width) left = Math.Clamp(left, bounds.Left, bounds.Right - size.Width);
        return new Box(left, bounds.Top - size.Height - 4, left + size.Width, bounds.Top - 4);
    }

    private static void AddCorners(List<Point> corners, Box box)
    {
        corners.Add(new Point(box.Left, box.Top));
        corners.Add(new Point(box.Right, box.Top));
        corners.Add(new Point(box.Right, box.Bottom));
        corners.Add(new Point(box.Left, box.Bottom));
    }
}
