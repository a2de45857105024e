using CsCheck;
using Network.Analysis;
using Network.Analysis.Centrality;
using Network.Analysis.Counting;

namespace Network.Tests.Analysis.Centrality;

public class ConstraintTests
{
    [Fact]
    public void It_is_the_sum_of_squared_shares_spent_directly_and_over_others()
    {
        Gen.Select(IndexedTies.Any(8), Gen.Int[0, 4]).Sample((ties, selection) =>
            Scoring.Difference(ByDefinition(ties, (TieSelection)selection), Scoring.Of("constraint", ties, (TieSelection)selection)) < 1e-12);
    }

    [Fact]
    public void A_triangle_constrains_more_than_a_single_contact() =>
        Assert.Equal([1.125, 1.125, 1.125, 1, 1], Scoring.Of("constraint", 5, (0, 1), (1, 2), (2, 0), (3, 4)));

    [Fact]
    public void Who_has_no_contact_is_given_nothing_and_a_note_says_so()
    {
        MeasureScores column = CentralityAnalysis.Compute(IndexedTies.Of(4, false, new Tie(0, 1)), ["constraint"]).Columns[0];
        Assert.Equal([1, 1, 0, 0], column.Scores!);
        Assert.Equal("2 actors have no contact, hence no constraint: they are given 0", column.Note);
        Assert.Null(CentralityAnalysis.Compute(IndexedTies.Of(2, false, new Tie(0, 1)), ["constraint"]).Columns[0].Note);
    }

    private static double[] ByDefinition(CountedTies ties, TieSelection selection)
    {
        int n = ties.Actors.Count;
        double[,] mutual = DenseOracle.Pairs(ties, selection, (_, weight) => weight);
        double[] scores = new double[n];
        double Share(int from, int to) => mutual[from, to] / Enumerable.Range(0, n).Sum(other => mutual[from, other]);
        for (int actor = 0; actor < n; actor++)
        {
            foreach (int contact in Contacts(actor))
            {
                double spent = Share(actor, contact) + Contacts(actor).Sum(other => Share(actor, other) * Share(other, contact));
                scores[actor] += spent * spent;
            }
        }

        return scores;

        IEnumerable<int> Contacts(int actor) => Enumerable.Range(0, n).Where(other => mutual[actor, other] > 0);
    }
}
