using CsCheck;
using Network.Analysis;
using Network.Analysis.Counting;

namespace Network.Tests.Analysis.Centrality;

public class PageRankTests
{
    [Fact]
    public void It_solves_the_equations_of_the_walker()
    {
        Gen.Select(IndexedTies.Any(10), Gen.Int[0, 4]).Sample((ties, selection) =>
            Scoring.Difference(ByElimination(DenseOracle.Matrix(ties, (TieSelection)selection)), Scoring.Of("pagerank", ties, (TieSelection)selection)) < 1e-10);
    }

    [Fact]
    public void Scores_sum_to_one_and_are_alike_without_ties()
    {
        Assert.Equal([0.25, 0.25, 0.25, 0.25], Scoring.Of("pagerank", IndexedTies.Of(4, false)));
        Assert.Equal(1, Scoring.Of("pagerank", 4, (0, 1), (1, 2), (3, 1)).Sum(), 1e-12);
    }

    [Fact]
    public void Only_positive_ties_carry_standing_unless_others_are_asked_for()
    {
        CountedTies ties = IndexedTies.Of(3, false, new(0, 1), new(0, 2, -1));
        Assert.Equal(Scoring.Of("pagerank", 3, (0, 1)), Scoring.Of("pagerank", ties));
    }

    [Fact]
    public void Runs_on_several_processors_give_the_same_bits()
    {
        Random random = new(5);
        CountedTies ties = IndexedTies.Of(30_000, true, [.. Enumerable.Range(0, 90_000)
            .Select(_ => new Tie(random.Next(30_000), random.Next(30_000))).Where(tie => tie.Source != tie.Target)]);
        Assert.Equal(Scoring.Of("pagerank", ties), Scoring.Of("pagerank", ties));
    }

    private static double[] ByElimination(double[,] weights)
    {
        int n = weights.GetLength(0);
        double[,] rows = new double[n, n];
        for (int from = 0; from < n; from++)
        {
            double strength = Enumerable.Range(0, n).Sum(to => weights[from, to]);
            for (int to = 0; to < n; to++) rows[to, from] = (from == to ? 1 : 0) - (0.85 * (strength > 0 ? weights[from, to] / strength : 1.0 / n));
        }

        return DenseOracle.Solve(rows, [.. Enumerable.Repeat(0.15 / n, n)]);
    }
}
