using CsCheck;
using Network.Analysis;
using Network.Analysis.Centrality;

namespace Network.Tests.Analysis.Centrality;

public class HubsTests
{
    [Fact]
    public void They_are_the_first_singular_vectors_where_the_first_singular_value_is_single()
    {
        Gen.Select(IndexedTies.Any(8), Gen.Int[0, 4]).Sample((ties, selection) =>
        {
            double[,] matrix = DenseOracle.Matrix(ties, (TieSelection)selection), flipped = DenseOracle.Transposed(matrix);
            (double[] squares, double[,] vectors) = DenseOracle.Eigen(DenseOracle.Multiply(matrix, flipped));
            double top = squares.Max();
            bool single = top > 0 && squares.Count(square => square > top * (1 - 1e-7)) == 1;
            IReadOnlyList<MeasureScores> columns = CentralityAnalysis.Compute(
                ties, ["hubs", "authorities"], new CentralityOptions { Ties = (TieSelection)selection }).Columns;
            if (!single) return columns.All(column => column.Scores is null && column.Note is not null);
            int n = squares.Length, first = Array.IndexOf(squares, top);
            double[] hubs = [.. Enumerable.Range(0, n).Select(row => vectors[row, first])];
            double[] authorities = [.. Enumerable.Range(0, n).Select(to => Enumerable.Range(0, n).Sum(from => hubs[from] * matrix[from, to]))];
            return Scoring.Difference(SummingToOne(hubs), columns[0].Scores!) < 1e-7 && Scoring.Difference(SummingToOne(authorities), columns[1].Scores!) < 1e-7;
        });
    }

    [Fact]
    public void A_hub_points_and_an_authority_is_pointed_at()
    {
        (int, int)[] ties = [(0, 1), (0, 2), (3, 2)];
        double golden = (1 + Math.Sqrt(5)) / 2;
        Assert.Equal([golden / (1 + golden), 0, 0, 1 / (1 + golden)], Scoring.Of("hubs", 4, ties), Close);
        Assert.Equal([0, 1 / (1 + golden), golden / (1 + golden), 0], Scoring.Of("authorities", 4, ties), Close);
    }

    [Theory]
    [InlineData("hubs")]
    [InlineData("authorities")]
    public void They_are_undefined_where_like_parts_stand_side_by_side_and_without_ties(string measure)
    {
        Assert.EndsWith(
            "separate parts share the greatest singular value, so that it has no single pair of vectors",
            Assert.Throws<MeasureUndefinedException>(() => Scoring.Of(measure, 4, (0, 1), (2, 3))).Message);
        Assert.EndsWith("there are no such ties", Assert.Throws<MeasureUndefinedException>(() => Scoring.Of(measure, IndexedTies.Of(3, false))).Message);
    }

    private static bool Close(double left, double right) => Math.Abs(left - right) < 1e-10;

    private static double[] SummingToOne(double[] scores)
    {
        double sum = scores.Sum();
        return [.. scores.Select(score => score / sum)];
    }
}
