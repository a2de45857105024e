using CsCheck;
using Network.Analysis.Balance;
using Network.Analysis.Counting;

namespace Network.Tests.Analysis.Balance;

public class BalanceAnalysisTests
{
    [Fact]
    public void A_unit_is_one_node_and_its_inner_ties_do_not_count()
    {
        // 0 and 1 act as one: the quarrel within is no triangle's side, and 1's enmity to 3 is the unit's.
        CountedTies ties = IndexedTies.Of(4, false, new(0, 1, -1), new(0, 2), new(2, 3, -1), new(1, 3, -1));
        BalanceResult bound = BalanceAnalysis.Compute(ties, new UnitMap { First = [0, 0, 2, 3] }, [0, 0, 0, 1], TestContext.Current.CancellationToken);
        Assert.Equal(new TriangleCounts(0, 0, 1, 0), bound.Triangles);
        Assert.Equal(1, bound.WalkBalance!.Value, 1e-12);
        Assert.Equal(0, bound.Camps!.Frustrated);
        BalanceResult split = BalanceAnalysis.Compute(ties, UnitMap.Split(4), null, TestContext.Current.CancellationToken);
        Assert.Equal(0, split.Triangles.Total);
        Assert.Null(split.Camps);
    }

    [Fact]
    public void Graphs_without_signed_ties_have_zeros_and_notes()
    {
        foreach (CountedTies ties in new[] { IndexedTies.Of(0, false), IndexedTies.Of(1, false), IndexedTies.Of(3, false, new Tie(0, 1, 0)) })
        {
            BalanceResult result = BalanceAnalysis.Compute(ties, UnitMap.Split(ties.Actors.Count), null, TestContext.Current.CancellationToken);
            Assert.Equal(0, result.Triangles.Total + result.Triads.Balanced + result.Triads.Imbalanced);
            Assert.Null(result.WalkBalance);
            Assert.Equal("there is no signed tie", result.WalkBalanceNote);
        }
    }

    [Fact]
    public void Changing_every_sign_towards_one_actor_changes_no_balance()
    {
        IndexedTies.Any(8).SelectMany(ties => Gen.Int[0, ties.Actors.Count - 1].Select(turned => (ties, turned))).Sample(sample =>
        {
            (CountedTies ties, int turned) = sample;
            CountedTies switched = IndexedTies.Of(ties.Actors.Count, false, [.. Enumerable.Range(0, ties.Count).Select(tie => new Tie(
                ties.Source[tie],
                ties.Target[tie],
                ties.Source[tie] == turned || ties.Target[tie] == turned ? -ties.Sign[tie] : ties.Sign[tie],
                ties.WeightOf(tie),
                ties.TraitsOf(tie)))]);
            BalanceResult before = BalanceAnalysis.Compute(ties, UnitMap.Split(ties.Actors.Count));
            BalanceResult after = BalanceAnalysis.Compute(switched, UnitMap.Split(ties.Actors.Count));
            return before.Triads == after.Triads
                && before.Triangles.BalancedShare == after.Triangles.BalancedShare
                && Math.Abs((before.WalkBalance ?? 0) - (after.WalkBalance ?? 0)) < 1e-9;
        });
    }
}
