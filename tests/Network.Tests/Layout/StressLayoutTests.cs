using CsCheck;
using Network.Analysis;
using Network.Layout;

namespace Network.Tests.Layout;

public class StressLayoutTests
{
    [Fact]
    public void Rounds_never_raise_the_stress() =>
        RandomLayouts.Graphs(20).Where(input => input.Count > 1).Sample(
            input =>
            {
                CampHomes homes = CampHomes.Of(input);
                double[,] wished = StressLayout.WishedDistances(input, homes, CancellationToken.None);
                SeededRandom random = SeededRandom.Of(3);
                Point[] positions = [.. Enumerable.Range(0, input.Count).Select(_ => new Point(random.Unit(), random.Unit()))];
                double before = StressLayout.Stress(positions, wished);
                StressLayout.Run(input, homes, positions, CancellationToken.None);
                Assert.True(StressLayout.Stress(positions, wished) <= before + 1e-9);
            },
            iter: 200);

    [Fact]
    public void Wished_distances_are_symmetric_and_above_zero() =>
        RandomLayouts.Graphs(20).Sample(
            input =>
            {
                double[,] wished = StressLayout.WishedDistances(input, CampHomes.Of(input), CancellationToken.None);
                for (int i = 0; i < input.Count; i++)
                {
                    for (int j = 0; j < i; j++)
                    {
                        Assert.Equal(wished[i, j], wished[j, i]);
                        Assert.True(wished[i, j] > 0 && double.IsFinite(wished[i, j]));
                    }
                }
            },
            iter: 200);

    [Fact]
    public void A_path_of_friends_becomes_a_line_of_equal_steps()
    {
        LayoutInput input = new() { Source = [0, 1, 2], Target = [1, 2, 3], Sign = [1, 1, 1], Footprints = new Box[4] };
        SeededRandom random = SeededRandom.Of(1);
        Point[] positions = [.. Enumerable.Range(0, 4).Select(_ => new Point(random.Unit(), random.Unit()))];
        StressLayout.Run(input, CampHomes.Of(input), positions, CancellationToken.None);
        for (int i = 0; i < 3; i++) Assert.Equal(1, (positions[i + 1] - positions[i]).Length, 2);
        Assert.Equal(3, (positions[3] - positions[0]).Length, 2);
    }
}
