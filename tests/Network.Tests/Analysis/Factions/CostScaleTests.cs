using Network.Analysis.Counting;
using Network.Analysis.Factions;

namespace Network.Tests.Analysis.Factions;

public class CostScaleTests
{
    [Theory]
    [InlineData(1, 3, 2)]
    [InlineData(10, 0.5, 0.1)]
    [InlineData(1000, 0.125, 7)]
    [InlineData(1000000, 0.000001, 1)]
    public void Decimal_weights_become_whole_by_the_least_power_of_ten(double scale, double first, double second) =>
        Assert.Equal(scale, CostScale.Of(Ties.Of(2, (0, 1, first), (1, 0, second)), [0, 1]));

    [Fact]
    public void Other_weights_are_measured_in_parts_of_their_sum() =>
        Assert.Equal(1L << 36, CostScale.Of(Ties.Of(2, (0, 1, 1.0 / 3), (1, 0, 2.0 / 3)), [0, 1]), 3);

    [Fact]
    public void Huge_weights_do_not_overflow()
    {
        CountedTies ties = Ties.Of(3, (0, 1, 1e300), (1, 2, 1e300), (0, 2, -1e299));
        FactionResult result = BalanceFactions.Find(Ties.Input(ties), new FactionOptions { Objective = Objective.Weights }, TestContext.Current.CancellationToken);
        Assert.Equal(1e299, result.Frustration.Weight, 1e290);
        Assert.Equal(1, result.FactionCount);
    }
}
