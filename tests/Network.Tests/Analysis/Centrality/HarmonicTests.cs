using CsCheck;
using Network.Analysis;
using Network.Analysis.Centrality;
using Network.Analysis.Centrality.Distances;

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
    public void Of_a_list_of_actors_it_is_what_it_is_of_all()
    {
        var anyList = from ties in IndexedTies.Any(9) from list in Gen.Int[0, ties.Actors.Count - 1].Array[0, 150] select (ties, list);
        Gen.Select(anyList, Gen.Bool).Sample((one, weighted) =>
        {
            CentralityInput input = new CentralityInput(one.ties, new CentralityOptions { WeightedPaths = weighted }).For("harmonic", TieSelection.All);
            DistanceSums all = DistanceSums.Of(input), some = DistanceSums.Of(input, one.list);
            Assert.Equal(one.list.Select(actor => all.Harmonic[actor]), some.Harmonic);
            Assert.Equal(one.list.Select(actor => all.Reached[actor]), some.Reached);
            Assert.Equal(one.list.Select(actor => all.Total[actor]), some.Total);
        });
    }

    [Fact]
    public void It_is_not_normalised() => Assert.Equal([0, 1, 1.5], Scoring.Of("harmonic", 3, (0, 1), (1, 2)));
}
