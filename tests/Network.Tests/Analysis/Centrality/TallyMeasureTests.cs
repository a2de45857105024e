using CsCheck;
using Network.Analysis;
using Network.Analysis.Counting;

namespace Network.Tests.Analysis.Centrality;

public class TallyMeasureTests
{
    private static readonly CountedTies Ties = IndexedTies.Of(
        4,
        false,
        new(0, 1, 1, 2),
        new(0, 1, 1, 0.5),
        new(1, 0, -1),
        new(1, 2, 0, 3),
        new(2, 0, -1, 1, TieTraits.Symmetric),
        new(3, 0, 1, 1, TieTraits.Affiliation));

    [Theory]
    [InlineData("degree", new double[] { 4, 4, 2, 0 })]
    [InlineData("inDegree", new double[] { 2, 2, 2, 0 })]
    [InlineData("outDegree", new double[] { 3, 2, 1, 0 })]
    [InlineData("positiveDegree", new double[] { 2, 2, 0, 0 })]
    [InlineData("negativeDegree", new double[] { 2, 1, 1, 0 })]
    [InlineData("strength", new double[] { 4.5, 6.5, 4, 0 })]
    [InlineData("inStrength", new double[] { 2, 2.5, 4, 0 })]
    [InlineData("outStrength", new double[] { 3.5, 4, 1, 0 })]
    [InlineData("targeted", new double[] { 2, 0, 1, 0 })]
    [InlineData("supported", new double[] { 0, 2, 0, 0 })]
    public void Relations_count_each_and_symmetric_ones_at_both_ends_and_memberships_never(string measure, double[] expected) =>
        Assert.Equal(expected, Scoring.Of(measure, Ties));

    [Fact]
    public void Weights_are_added_without_rounding_to_single_precision() =>
        Assert.Equal([0.1, 0.1], Scoring.Of("strength", IndexedTies.Of(2, false, new Tie(0, 1, 1, 0.1))));

    [Fact]
    public void What_is_received_in_all_is_what_is_sent_in_all()
    {
        IndexedTies.Any(8, affiliations: true).Sample(ties =>
            Scoring.Of("inDegree", ties).Sum() == Scoring.Of("outDegree", ties).Sum()
            && Scoring.Of("degree", ties).Sum() == 2 * Enumerable.Range(0, ties.Count).Count(tie => (ties.TraitsOf(tie) & TieTraits.Affiliation) == 0)
            && Math.Abs(Scoring.Of("inStrength", ties).Sum() - Scoring.Of("outStrength", ties).Sum()) < 1e-9);
    }

    [Fact]
    public void Degrees_by_sign_add_up_to_the_degree_on_signed_ties()
    {
        IndexedTies.Any(8).Sample(ties =>
        {
            double[] positive = Scoring.Of("positiveDegree", ties), negative = Scoring.Of("negativeDegree", ties);
            return positive.Zip(negative, (one, other) => one + other).SequenceEqual(Scoring.Of("degree", ties, TieSelection.Signed));
        });
    }
}
