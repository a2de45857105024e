using Network.Analysis.Balance;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Tests.Analysis.Factions;

namespace Network.Tests.Analysis.Balance;

public class SignShufflesTests
{
    /// <summary>Two cliques of four, friends within and foes between.</summary>
    private static CountedTies Camps() => Ties.Of(8, [.. from a in Enumerable.Range(0, 8) from b in Enumerable.Range(a + 1, 7 - a) select (a, b, a / 4 == b / 4 ? 1.0 : -1.0)]);

    [Fact]
    public void Perfect_camps_are_better_than_chance()
    {
        SignificanceResult result = Judge(Camps(), new FactionOptions { Count = 2 }, 99)!;
        Assert.Equal((0, 99, 99, 0.01), (result.Observed, result.Shuffles, result.Proven, result.P));
        Assert.False(result.IsChance);
        Assert.True(result.Z < -3);
    }

    [Fact]
    public void A_tree_has_no_camps_to_show_since_any_signs_fit_it()
    {
        SignificanceResult result = Judge(Ties.Of(4, (0, 1, 1), (1, 2, -1), (2, 3, 1)), new FactionOptions { Count = 2 }, 19)!;
        Assert.Equal((19, 1.0, 0.0), (result.AsLow, result.P, result.Deviation));
        Assert.True(result.IsChance);
        Assert.Null(result.Z);
    }

    [Fact]
    public void The_same_seed_gives_the_same_and_another_seed_another_sample()
    {
        CountedTies ties = Camps();
        Assert.Equal(Judge(ties, new FactionOptions(), 25, 7), Judge(ties, new FactionOptions(), 25, 7));
        Assert.NotEqual(Judge(ties, new FactionOptions(), 25, 7), Judge(ties, new FactionOptions(), 25, 8));
    }

    [Theory]
    [InlineData(Objective.Arcs, false)]
    [InlineData(Objective.Pairs, false)]
    [InlineData(Objective.Weights, false)]
    [InlineData(Objective.Weights, true)]
    public void The_observed_value_is_the_frustration_in_the_objectives_unit(Objective objective, bool undirected)
    {
        CountedTies ties = Ties.Of(3, (0, 1, 1.5), (1, 0, 2.5), (1, 2, 2), (0, 2, -2.25), (2, 0, 0.5));
        FactionOptions options = new() { Objective = objective, Undirected = undirected, Count = 2 };
        FactionResult found = BalanceFactions.Find(Ties.Input(ties), options, TestContext.Current.CancellationToken);
        SignificanceResult result = Judge(ties, options, 50)!;
        Assert.Equal(objective == Objective.Weights ? found.Frustration.Weight : found.Frustration.Count, result.Observed, 9);
        Assert.InRange(result.Mean, 0, 6);
    }

    [Fact]
    public void Without_a_signed_tie_there_is_nothing_to_judge() => Assert.Null(Judge(Ties.Of(2, (0, 1, 0)), new FactionOptions(), 5));

    [Theory]
    [InlineData(18, 0, false, false)]
    [InlineData(18, 9, false, false)]
    [InlineData(19, 0, true, false)]
    [InlineData(19, 1, true, true)]
    public void Too_few_shuffles_judge_nothing(int shuffles, int asLow, bool enough, bool chance)
    {
        SignificanceResult result = new(1, shuffles, 2, 1, asLow, shuffles, 2);
        Assert.Equal((enough, chance), (result.IsEnough, result.IsChance));
    }

    private static SignificanceResult? Judge(CountedTies ties, FactionOptions options, int shuffles, int seed = 1)
    {
        FactionInput input = Ties.Input(ties);
        return SignShuffles.Compute(input, BalanceFactions.Find(input, options, TestContext.Current.CancellationToken), shuffles, seed, null, TestContext.Current.CancellationToken);
    }
}
