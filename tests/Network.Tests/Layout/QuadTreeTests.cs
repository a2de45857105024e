using CsCheck;
using Network.Layout;

namespace Network.Tests.Layout;

public class QuadTreeTests
{
    private static readonly Gen<Point[]> Points = Gen.Double[-50, 50].Select(Gen.Double[-50, 50], (x, y) => new Point(x, y)).Array[2, 300];

    [Fact]
    public void With_theta_0_it_sums_as_every_pair_does() =>
        Points.Sample(points =>
        {
            QuadTree tree = new(points);
            Point[] direct = ForceLayout.Repulsion(points, grouped: false, CancellationToken.None);
            for (int i = 0; i < points.Length; i++) Assert.True((tree.Repulsion(i, 0) - direct[i]).Length <= 1e-9 * (1 + direct[i].Length));
        });

    // Even points: where two nearly coincide, their own push drowns what is compared.
    private static readonly Gen<Point[]> Even = Gen.Int[0, 99].Array[60, 300].Select(jitters =>
        jitters.Select((jitter, i) => new Point((i % 17) + (jitter / 120.0), (i / 17) + (jitter * 7 % 100 / 120.0))).ToArray());

    [Fact]
    public void Far_points_taken_in_groups_change_the_forces_by_some_percent_at_most() =>
        Even.Sample(points =>
        {
            Point[] grouped = ForceLayout.Repulsion(points, grouped: true, CancellationToken.None);
            Point[] direct = ForceLayout.Repulsion(points, grouped: false, CancellationToken.None);
            double error = Enumerable.Range(0, points.Length).Sum(i => (grouped[i] - direct[i]).Length);
            Assert.True(error <= 0.04 * direct.Sum(force => force.Length), $"{error} of {direct.Sum(force => force.Length)}");
        });

    [Fact]
    public void Points_in_one_place_are_pushed_apart_by_finite_forces()
    {
        Point[] points = [.. Enumerable.Repeat(new Point(3, 3), 60), new Point(4, 4)];
        QuadTree tree = new(points);
        Point[] forces = [.. Enumerable.Range(0, points.Length).Select(i => tree.Repulsion(i, 0.7))];
        Assert.All(forces, force => Assert.True(double.IsFinite(force.Length) && force.Length > 0));
        Assert.NotEqual(forces[0], forces[1]);
    }
}
