using CsCheck;
using Network.Analysis;
using Network.Analysis.Centrality;
using Network.Analysis.Counting;

namespace Network.Tests.Analysis.Centrality;

public class EigenvectorTests
{
    [Fact]
    public void It_is_the_left_eigenvector_of_the_greatest_eigenvalue_where_that_is_simple()
    {
        Gen.Select(IndexedTies.Any(8), Gen.Int[0, 4]).Sample((ties, selection) =>
        {
            double[,] matrix = DenseOracle.Matrix(ties, (TieSelection)selection);
            int n = ties.Actors.Count;
            double radius = Radius(matrix, [.. Enumerable.Range(0, n)]);
            int dominant = radius == 0 ? 0 : StrongParts(matrix).Count(part => Math.Abs(Radius(matrix, part) - radius) < 1e-7 * radius);
            MeasureScores column = CentralityAnalysis.Compute(ties, null, new CentralityOptions { Ties = (TieSelection)selection })
                .Columns.Single(one => one.Measure == "eigenvector");
            if (column.Scores is not { } x) return dominant != 1 && column.Note is not null;
            double[] image = [.. Enumerable.Range(0, n).Select(to => Enumerable.Range(0, n).Sum(from => x[from] * matrix[from, to]))];
            return dominant == 1
                && x.All(score => score >= 0)
                && Math.Abs(x.Sum(score => score * score) - 1) < 1e-12
                && Scoring.Difference([.. x.Select(score => score * radius)], image) < 1e-8;
        });
    }

    [Fact]
    public void A_star_is_periodic_and_has_one_all_the_same() =>
        Assert.Equal(
            [Math.Sqrt(0.5), Math.Sqrt(0.125), Math.Sqrt(0.125), Math.Sqrt(0.125), Math.Sqrt(0.125)],
            Scoring.Of("eigenvector", IndexedTies.Of(5, false, new(0, 1), new(0, 2), new(0, 3), new(0, 4)), TieSelection.Contact),
            Close);

    [Fact]
    public void A_directed_circle_has_one_though_plain_iteration_would_turn_for_ever() =>
        Assert.Equal([0.5, 0.5, 0.5, 0.5], Scoring.Of("eigenvector", 4, (0, 1), (1, 2), (2, 3), (3, 0)), Close);

    [Fact]
    public void Two_like_parts_leave_it_undefined()
    {
        (int, int)[] circles = [(0, 1), (1, 0), (2, 3), (3, 2)];
        Assert.Contains("share the greatest eigenvalue", Assert.Throws<MeasureUndefinedException>(() => Scoring.Of("eigenvector", 4, circles)).Message);
        Assert.Throws<MeasureUndefinedException>(() => Scoring.Of("eigenvector", 4, [.. circles, (1, 2)]));
    }

    [Fact]
    public void Ties_that_run_in_no_circle_leave_it_undefined() =>
        Assert.Contains("circle", Assert.Throws<MeasureUndefinedException>(() => Scoring.Of("eigenvector", 4, (0, 1), (1, 2), (0, 3))).Message);

    [Fact]
    public void No_positive_tie_leaves_it_undefined()
    {
        CountedTies ties = IndexedTies.Of(3, false, new(0, 1, -1), new(1, 0, -1));
        Assert.Contains("no such ties", Assert.Throws<MeasureUndefinedException>(() => Scoring.Of("eigenvector", ties)).Message);
    }

    [Fact]
    public void What_the_dominant_part_reaches_has_a_score_and_what_it_does_not_reach_has_none()
    {
        // 5 sends to a triangle, which sends on through a weaker circle to the end.
        double[] scores = Scoring.Of("eigenvector", IndexedTies.Of(7, true,
            new(0, 1, 1, 2), new(1, 2, 1, 2), new(2, 0, 1, 2), new(0, 3), new(3, 4), new(4, 3), new(4, 6), new(5, 0)));
        Assert.Equal(0, scores[5]);
        Assert.Equal(scores[0], scores[1], 1e-9);
        // x3 = (x0 + x4) / 2 and x4 = x3 / 2: x3 = 2/3 x0; x6 = x4 / 2.
        Assert.Equal(scores[0] * 2 / 3, scores[3], 1e-9);
        Assert.Equal(scores[0] / 6, scores[6], 1e-9);
    }

    [Fact]
    public void A_long_path_settles()
    {
        const int n = 150;
        double[] scores = Scoring.Of("eigenvector", IndexedTies.Of(n, false, [.. Enumerable.Range(0, n - 1).Select(i => new Tie(i, i + 1))]), TieSelection.Contact);
        for (int i = 0; i < n; i++)
            Assert.Equal(Math.Sqrt(2.0 / (n + 1)) * Math.Sin(Math.PI * (i + 1) / (n + 1)), scores[i], 1e-8);
    }

    private static bool Close(double left, double right) => Math.Abs(left - right) < 1e-10;

    private static double Radius(double[,] matrix, int[] nodes)
    {
        double[,] part = new double[nodes.Length, nodes.Length];
        for (int i = 0; i < nodes.Length; i++)
        {
            for (int j = 0; j < nodes.Length; j++) part[i, j] = matrix[nodes[i], nodes[j]];
        }

        return DenseOracle.Radius(part);
    }

    private static List<int[]> StrongParts(double[,] matrix)
    {
        int n = matrix.GetLength(0);
        double[,] lengths = new double[n, n];
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++) lengths[i, j] = matrix[i, j] > 0 ? 1 : double.PositiveInfinity;
        }

        double[,] distance = DenseOracle.Distances(lengths);
        return [.. Enumerable.Range(0, n)
            .GroupBy(node => Enumerable.Range(0, n).First(other => double.IsFinite(distance[node, other] + distance[other, node])))
            .Select(part => part.ToArray())];
    }
}
