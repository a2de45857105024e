namespace Network.Layout;

/// <summary>An upright rectangle in page units.</summary>
/// <param name="Left">The left edge.</param>
/// <param name="Top">The upper edge; smaller than <paramref name="Bottom"/>.</param>
/// <param name="Right">The right edge.</param>
/// <param name="Bottom">The lower edge.</param>
public readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Contains nothing: joined with a box it gives that box.</summary>
    public static Box Nothing { get; } = new(double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);

    /// <summary>From left to right.</summary>
    public double Width => Right - Left;

    /// <summary>From top to bottom.</summary>
    public double Height => Bottom - Top;

    /// <summary>The middle.</summary>
    public Point Centre => new((Left + Right) / 2, (Top + Bottom) / 2);

    /// <summary>The box with its origin moved to a point.</summary>
    public Box At(Point origin) => new(Left + origin.X, Top + origin.Y, Right + origin.X, Bottom + origin.Y);

    /// <summary>The box made wider on every side.</summary>
    public Box Grow(double by) => new(Left - by, Top - by, Right + by, Bottom + by);

    /// <summary>The smallest box that holds both.</summary>
    public Box Join(Box other) =>
        new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>True when the two share more than an edge.</summary>
    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>True when the point is inside or on the edge.</summary>
    public bool Contains(Point point) => point.X >= Left && point.X <= Right && point.Y >= Top && point.Y <= Bottom;

    /// <summary>The four corners, clockwise from the upper left.</summary>
    public Point[] Corners() => [new(Left, Top), new(Right, Top), new(Right, Bottom), new(Left, Bottom)];
}
