using CsCheck;
using Network.Analysis;
using Network.Analysis.Centrality;
using Network.Analysis.Counting;

namespace Network.Tests.Analysis.Centrality;

public class PositiveNegativeTests
{
    [Fact]
    public void The_highland_tribes_have_the_published_values()
    {
        Dictionary<string, double> published = new()
        {
            ["Gavev"] = .7526608,
            ["Kotun"] = .7642241,
            ["Ove"] = 1.0419771,
            ["Alika"] = 1.0226038,
            ["Nagam"] = .9026693,
            ["Gahuk"] = .9054574,
            ["Masil"] = 1.2235610,
            ["Ukudz"] = 1.1414595,
            ["Notoh"] = .8740846,
            ["Kohik"] = .9033828,
            ["Geham"] = .8653172,
            ["Asaro"] = .9340946,
            ["Uheto"] = .9158561,
            ["Seuve"] = .8746127,
            ["Nagad"] = .7146865,
            ["Gama"] = .7145186,
        };
        (CountedTies ties, List<string> names) = IndexedTies.Shared("tribes.csv");
        double[] scores = Scoring.Of("pn", ties);
        Assert.Equal(published.Count, names.Count);
        for (int tribe = 0; tribe < names.Count; tribe++) Assert.Equal(published[names[tribe]], scores[tribe], 1e-6);
    }

    [Theory]
    [InlineData("pn")]
    [InlineData("pnIn")]
    [InlineData("pnOut")]
    public void It_solves_the_equations_of_Everett_and_Borgatti(string measure)
    {
        IndexedTies.Any(9).Sample(ties =>
        {
            double[]? expected = ByElimination(measure, ties);
            if (expected is null) return CentralityAnalysis.Compute(ties, ["degree", measure]).Columns[1].Scores is null;
            return Scoring.Difference(expected, Scoring.Of(measure, ties)) < 1e-9;
        });
    }

    [Fact]
    public void In_and_out_are_alike_where_every_tie_runs_both_ways()
    {
        CountedTies ties = IndexedTies.Of(4, false, new(0, 1, 1, 1, TieTraits.Symmetric), new(1, 2, -1, 1, TieTraits.Symmetric), new(3, 0, -1, 1, TieTraits.Symmetric));
        double[] both = Scoring.Of("pn", ties);
        Assert.InRange(Scoring.Difference(both, Scoring.Of("pnIn", ties)), 0, 1e-12);
        Assert.InRange(Scoring.Difference(both, Scoring.Of("pnOut", ties)), 0, 1e-12);
    }

    [Fact]
    public void Everyone_for_everyone_gives_two_and_no_tie_gives_one()
    {
        Assert.Equal([2, 2, 2, 2], Scoring.Of("pn", 4, (0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)), (left, right) => Math.Abs(left - right) < 1e-12);
        Assert.Equal([1, 1, 1], Scoring.Of("pn", IndexedTies.Of(3, false)));
    }

    [Theory]
    [InlineData("pnIn")]
    [InlineData("pnOut")]
    public void Everyone_against_everyone_leaves_it_undefined_with_direction(string measure)
    {
        CountedTies ties = IndexedTies.Of(3, false, new(0, 1, -1, 1, TieTraits.Symmetric), new(1, 2, -1, 1, TieTraits.Symmetric), new(2, 0, -1, 1, TieTraits.Symmetric));
        Assert.Contains("everyone is against everyone", Assert.Throws<MeasureUndefinedException>(() => Scoring.Of(measure, ties)).Message);
        Assert.Equal([2 / 3.0, 2 / 3.0, 2 / 3.0], Scoring.Of("pn", ties).Select(score => Math.Round(score + (1 / 6.0), 12)), (left, right) => Math.Abs(left - right) < 1e-9);
    }

    [Fact]
    public void Thousands_of_actors_are_solved_to_rounding_and_to_the_same_bits()
    {
        Random random = new(3);
        const int n = 20_000;
        CountedTies ties = IndexedTies.Of(n, true, [.. Enumerable.Range(0, 100_000)
            .Select(_ => new Tie(random.Next(n), random.Next(n), random.Next(3) == 0 ? -1 : 1)).Where(tie => tie.Source != tie.Target)]);
        double[] scores = Scoring.Of("pnIn", ties);
        Assert.Equal(scores, Scoring.Of("pnIn", ties));
        // pnIn = 1 + M'·pnOut.
        double[] sent = Scoring.Of("pnOut", ties), expected = [.. Enumerable.Repeat(1.0, n)];
        SignedGraph arcs = TieView.Of(ties, TieSelection.Signed).Merged().WithoutNeutral();
        for (int node = 0; node < n; node++)
        {
            for (int arc = arcs.In.Offsets[node]; arc < arcs.In.Offsets[node + 1]; arc++)
                expected[node] += (arcs.In.SignOf(arc) > 0 ? 1 : -2) * sent[arcs.In.Neighbours[arc]] / (2.0 * (n - 1));
        }

        Assert.InRange(Scoring.Difference(expected, scores), 0, 1e-12);
    }

    /// <summary>Null where the equations have no single solution.</summary>
    private static double[]? ByElimination(string measure, CountedTies ties)
    {
        int n = ties.Actors.Count;
        double scale = n > 1 ? 1 / (2.0 * (n - 1)) : 0;
        double[,] sums = measure == "pn"
            ? DenseOracle.Pairs(ties, TieSelection.Signed, (sign, _) => sign)
            : DenseOracle.Signs(ties);
        double[,] m = new double[n, n], matrix = new double[n, n];
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++) m[i, j] = sums[i, j] > 0 ? scale : sums[i, j] < 0 ? -2 * scale : 0;
        }

        if (measure == "pnOut") m = DenseOracle.Transposed(m);
        double[,] product = measure == "pn" ? m : DenseOracle.Multiply(DenseOracle.Transposed(m), m);
        double[] right = new double[n];
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++) matrix[i, j] = (i == j ? 1 : 0) - product[i, j];
            right[i] = 1 + (measure == "pn" ? 0 : Enumerable.Range(0, n).Sum(j => m[j, i]));
        }

        if (DenseOracle.Eigen(matrix).Values.Min() < 1e-9) return null;
        return DenseOracle.Solve(matrix, right);
    }
}
