using CsCheck;
using Network.Analysis;
using Network.Analysis.Centrality;
using Network.Analysis.Counting;

namespace Network.Tests.Analysis.Centrality;

public class KatzTests
{
    [Fact]
    public void It_solves_the_equations_of_Katz_at_the_alpha_that_it_names()
    {
        Gen.Select(IndexedTies.Any(9), Gen.Int[0, 4]).Sample((ties, selection) =>
        {
            MeasureScores column = CentralityAnalysis.Compute(ties, ["katz"], new CentralityOptions { Ties = (TieSelection)selection }).Columns[0];
            double[,] matrix = DenseOracle.Matrix(ties, (TieSelection)selection);
            double radius = DenseOracle.Radius(matrix);
            bool diverges = 0.1 * radius >= 0.999;
            return diverges == (column.Note?.StartsWith("alpha is ", StringComparison.Ordinal) ?? false)
                && Scoring.Difference(ByElimination(matrix, diverges ? 0.9 / radius : 0.1), column.Scores!) < 1e-9;
        });
    }

    [Fact]
    public void Where_a_tenth_is_too_much_the_note_says_what_alpha_was_taken_and_why()
    {
        CountedTies ties = IndexedTies.Of(2, true, new(0, 1, 1, 20), new(1, 0, 1, 20));
        MeasureScores column = CentralityAnalysis.Compute(ties, ["katz"]).Columns[0];
        Assert.Equal("alpha is 0.045, 0.9 over the greatest eigenvalue 20: the usual 0.1 is not below 1 over it", column.Note);
        Assert.Equal(Math.Sqrt(0.5), column.Scores![0], 1e-12);
    }

    [Fact]
    public void Two_parts_that_share_the_greatest_eigenvalue_do_no_harm() =>
        Assert.Equal([0.5, 0.5, 0.5, 0.5], Scoring.Of("katz", IndexedTies.Of(4, true, new(0, 1, 1, 15), new(1, 0, 1, 15), new(2, 3, 1, 15), new(3, 2, 1, 15))), Close);

    [Fact]
    public void A_chain_of_great_weights_is_summed_to_its_end()
    {
        double[] scores = Scoring.Of("katz", IndexedTies.Of(4, true, new(0, 1, 1, 1000), new(1, 2, 1, 1000), new(2, 3, 1, 1000)));
        double[] sums = [1, 101, 10_101, 1_010_101];
        double length = Math.Sqrt(sums.Sum(sum => sum * sum));
        Assert.Equal([.. sums.Select(sum => sum / length)], scores, Close);
    }

    [Fact]
    public void Without_ties_all_are_alike() => Assert.Equal([0.5, 0.5, 0.5, 0.5], Scoring.Of("katz", IndexedTies.Of(4, false)));

    private static bool Close(double left, double right) => Math.Abs(left - right) < 1e-12;

    private static double[] ByElimination(double[,] weights, double alpha)
    {
        int n = weights.GetLength(0);
        double[,] rows = new double[n, n];
        for (int from = 0; from < n; from++)
        {
            for (int to = 0; to < n; to++) rows[to, from] = (from == to ? 1 : 0) - (alpha * weights[from, to]);
        }

        double[] x = DenseOracle.Solve(rows, [.. Enumerable.Repeat(1.0, n)]);
        double length = Math.Sqrt(x.Sum(value => value * value));
        return [.. x.Select(value => value / length)];
    }
}
