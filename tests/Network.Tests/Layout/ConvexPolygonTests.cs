using CsCheck;
using Network.Layout;

namespace Network.Tests.Layout;

public class ConvexPolygonTests
{
    private static readonly Gen<Point> AnyPoint = Gen.Double[-9, 9].Select(Gen.Double[-9, 9], (x, y) => new Point(x, y));
    private static readonly Gen<Point[]> Clouds = AnyPoint.Array[3, 30];

    [Fact]
    public void A_hull_is_convex_and_holds_every_point() =>
        Clouds.Sample(points =>
        {
            Point[] hull = ConvexPolygon.Hull([.. points]);
            for (int i = 0; i < hull.Length; i++)
            {
                Point edge = hull[(i + 1) % hull.Length] - hull[i];
                Assert.All(points, point => Assert.True((edge.X * (point.Y - hull[i].Y)) - (edge.Y * (point.X - hull[i].X)) >= -1e-9));
            }
        });

    [Fact]
    public void After_the_move_asked_for_two_hulls_are_apart() =>
        Clouds.Select(Clouds).Sample((first, second) =>
        {
            Point[] a = ConvexPolygon.Hull([.. first]), b = ConvexPolygon.Hull([.. second]);
            if (ConvexPolygon.Separation(a, b, 2) is not { } move) return;
            Point[] moved = [.. b.Select(point => point + (move * 1.000001))];
            Assert.Null(ConvexPolygon.Separation(a, moved, 2));
            Assert.All(moved, point => Assert.All(a, other => Assert.True((point - other).Length >= 2 - 1e-4)));
        });

    [Fact]
    public void Hulls_that_share_a_point_are_not_apart() =>
        Clouds.Select(Clouds, AnyPoint).Sample((first, second, common) =>
        {
            Point[] a = ConvexPolygon.Hull([.. first, common]), b = ConvexPolygon.Hull([.. second, common]);
            Assert.NotNull(ConvexPolygon.Separation(a, b, 0.001));
        });
}
