namespace Network.Layout;

/// <summary>A place on the page: x runs right, y runs down, in page units (1120 units are the width of A4 landscape).</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Downwards.</param>
public readonly record struct Point(double X, double Y)
{
    /// <summary>The sum of the two as vectors.</summary>
    public static Point operator +(Point a, Point b) => new(a.X + b.X, a.Y + b.Y);

    /// <summary>The vector from <paramref name="b"/> to <paramref name="a"/>.</summary>
    public static Point operator -(Point a, Point b) => new(a.X - b.X, a.Y - b.Y);

    /// <summary>The vector times a number.</summary>
    public static Point operator *(Point a, double factor) => new(a.X * factor, a.Y * factor);

    /// <summary>The sum of the two as vectors.</summary>
    public static Point Add(Point left, Point right) => left + right;

    /// <summary>The vector from <paramref name="right"/> to <paramref name="left"/>.</summary>
    public static Point Subtract(Point left, Point right) => left - right;

    /// <summary>The vector times a number.</summary>
    public static Point Multiply(Point left, double right) => left * right;

    /// <summary>The vector's length.</summary>
    public double Length => Math.Sqrt((X * X) + (Y * Y));

    /// <summary>The scalar product of the two as vectors.</summary>
    public double Dot(Point other) => (X * other.X) + (Y * other.Y);
}
