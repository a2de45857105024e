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

    [Theory]
    [InlineData(1)]
    [InlineData(0.3)]
    public void The_errors_of_a_large_graph_add_up_to_less_than_one_in_ten_billion(double weight)
    {
        // Few have many ties, many have none in, none out or none at all.
        Random random = new(7);
        CountedTies ties = IndexedTies.Of(40_000, true, [.. Enumerable.Range(0, 120_000)
            .Select(_ => new Tie(Uneven(30_000), 39_999 - Uneven(30_000), Weight: random.Next(3) == 0 ? weight : 1)).Where(tie => tie.Source != tie.Target)]);
        double[] expected = ByRounds(ties), actual = Scoring.Of("pagerank", ties);
        Assert.InRange(expected.Zip(actual, (one, other) => Math.Abs(one - other)).Sum(), 0, 1e-10);

        int Uneven(int end) => (int)(end * Math.Pow(random.NextDouble(), 3));
    }

    /// <summary>Plainly, as the walker's definition says, until nothing moves.</summary>
    private static double[] ByRounds(CountedTies ties)
    {
        int n = ties.Actors.Count;
        double[] strength = new double[n], scores = [.. Enumerable.Repeat(1.0 / n, n)];
        for (int tie = 0; tie < ties.Count; tie++) strength[ties.Source[tie]] += ties.Weight?[tie] ?? 1;
        for (int round = 0; round < 200; round++)
        {
            double silent = Enumerable.Range(0, n).Where(node => strength[node] == 0).Sum(node => scores[node]);
            double[] next = [.. Enumerable.Repeat((0.15 + (0.85 * silent)) / n, n)];
            for (int tie = 0; tie < ties.Count; tie++)
                next[ties.Target[tie]] += 0.85 * scores[ties.Source[tie]] * (ties.Weight?[tie] ?? 1) / strength[ties.Source[tie]];
            scores = next;
        }

        return scores;
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
