using CsCheck;
using Network.Analysis;

namespace Network.Tests.Analysis.Centrality;

public class HarmonicTests
{
    [Fact]
    public void It_is_the_plain_sum_of_inverse_distances_towards_the_actor()
    {
        Gen.Select(IndexedTies.Any(9), Gen.Int[0, 4], Gen.Bool).Sample((ties, selection, weighted) =>
        {
            double[,] distance = DenseOracle.Distances(DenseOracle.Lengths(ties, (TieSelection)selection, weighted));
            int n = ties.Actors.Count;
            double[] expected = [.. Enumerable.Range(0, n).Select(actor =>
                Enumerable.Range(0, n).Where(other => other != actor).Sum(other => 1 / distance[other, actor]))];
            return Scoring.Difference(expected, Scoring.Of("harmonic", ties, (TieSelection)selection, weighted)) < 1e-9;
        });
    }

    [Fact]
    public void It_is_not_normalised() => Assert.Equal([0, 1, 1.5], Scoring.Of("harmonic", 3, (0, 1), (1, 2)));
}
