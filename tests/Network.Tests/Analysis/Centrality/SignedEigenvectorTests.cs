using CsCheck;
using Network.Analysis;
using Network.Analysis.Centrality;
using Network.Analysis.Counting;

namespace Network.Tests.Analysis.Centrality;

public class SignedEigenvectorTests
{
    [Fact]
    public void On_the_highland_tribes_it_belongs_to_the_published_eigenvalue()
    {
        (CountedTies ties, _) = IndexedTies.Shared("tribes.csv");
        double[] scores = Scoring.Of("signedEigenvector", ties);
        double[] image = Image(DenseOracle.Pairs(ties, TieSelection.Signed, (sign, weight) => sign * weight), scores);
        for (int tribe = 0; tribe < scores.Length; tribe++) Assert.Equal(6.483378 * scores[tribe], image[tribe], 1e-6);
    }

    [Fact]
    public void It_is_the_eigenvector_of_the_eigenvalue_greatest_in_absolute_value_where_one_is()
    {
        IndexedTies.Any(9).Sample(ties =>
        {
            double[,] matrix = DenseOracle.Pairs(ties, TieSelection.Signed, (sign, weight) => sign * weight);
            double[] sizes = [.. DenseOracle.Eigen(matrix).Values];
            double top = sizes.Max(Math.Abs);
            MeasureScores column = CentralityAnalysis.Compute(ties, ["degree", "signedEigenvector"]).Columns[1];
            if (top < 1e-12 || sizes.Count(size => Math.Abs(size) > top * (1 - 1e-8)) > 1) return column.Scores is null && column.Note is not null;
            if (column.Scores is not { } x) return false;
            double value = sizes.Single(size => Math.Abs(size) > top * (1 - 1e-8));
            return Scoring.Difference([.. x.Select(score => score * value)], Image(matrix, x)) < 1e-9
                && Math.Abs(x.Sum(score => score * score) - 1) < 1e-12 && x.Sum() > -1e-9;
        });
    }

    [Fact]
    public void Two_camps_at_war_have_opposite_signs()
    {
        Assert.Equal(
            [0.5, 0.5, -0.5, -0.5],
            Scoring.Of("signedEigenvector", IndexedTies.Of(4, true, new(0, 1), new(2, 3), new(0, 2, -1), new(0, 3, -1), new(1, 2, -1), new(1, 3, -1))),
            (left, right) => Math.Abs(left - right) < 1e-12);
    }

    [Fact]
    public void Actors_outside_the_dominant_part_have_nothing()
    {
        double[] scores = Scoring.Of("signedEigenvector", IndexedTies.Of(6, true, new(0, 1), new(1, 2), new(2, 0), new(3, 4)));
        Assert.Equal([0, 0, 0], scores[3..]);
        Assert.Equal(Math.Sqrt(1 / 3.0), scores[0], 1e-12);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void It_is_undefined_where_no_eigenvalue_dominates(int sign)
    {
        CountedTies path = IndexedTies.Of(3, true, new(0, 1, sign), new(1, 2, sign));
        Assert.Contains("no eigenvalue dominates", Assert.Throws<MeasureUndefinedException>(() => Scoring.Of("signedEigenvector", path)).Message);
        CountedTies triangles = IndexedTies.Of(6, true, new(0, 1, sign), new(1, 2, sign), new(2, 0, sign), new(3, 4, sign), new(4, 5, sign), new(5, 3, sign));
        Assert.Contains("no eigenvalue dominates", Assert.Throws<MeasureUndefinedException>(() => Scoring.Of("signedEigenvector", triangles)).Message);
    }

    [Fact]
    public void It_is_undefined_without_signed_ties_and_where_all_cancel()
    {
        Assert.Contains("no such ties", Assert.Throws<MeasureUndefinedException>(() => Scoring.Of("signedEigenvector", IndexedTies.Of(3, true, new Tie(0, 1, 0)))).Message);
        Assert.Contains("cancel", Assert.Throws<MeasureUndefinedException>(() => Scoring.Of("signedEigenvector", IndexedTies.Of(2, true, new(0, 1), new(1, 0, -1)))).Message);
    }

    [Fact]
    public void A_graph_larger_than_the_subspace_settles()
    {
        Random random = new(11);
        const int n = 400;
        CountedTies ties = IndexedTies.Of(n, true, [.. Enumerable.Range(0, 4000)
            .Select(_ => (random.Next(n), random.Next(n))).Where(pair => pair.Item1 != pair.Item2)
            .Select(pair => new Tie(pair.Item1, pair.Item2, (pair.Item1 % 2 == pair.Item2 % 2) == (random.Next(10) > 0) ? 1 : -1))]);
        double[] scores = Scoring.Of("signedEigenvector", ties);
        double[] image = Image(DenseOracle.Pairs(ties, TieSelection.Signed, (sign, weight) => sign * weight), scores);
        double value = image.Zip(scores).Sum(pair => pair.First * pair.Second);
        Assert.InRange(value, 15, 25);
        Assert.InRange(Scoring.Difference([.. scores.Select(score => score * value)], image), 0, 1e-10);
        Assert.Equal(scores, Scoring.Of("signedEigenvector", ties));
    }

    private static double[] Image(double[,] matrix, double[] x) =>
        [.. Enumerable.Range(0, x.Length).Select(row => Enumerable.Range(0, x.Length).Sum(column => matrix[row, column] * x[column]))];
}
