using CsCheck;
using Network.Analysis;
using Network.Analysis.Counting;

namespace Network.Tests.Analysis.Centrality;

public class ClosenessTests
{
    [Fact]
    public void It_is_what_its_definition_gives_on_distances_between_all()
    {
        Gen.Select(IndexedTies.Any(9), Gen.Int[0, 4], Gen.Bool).Sample((ties, selection, weighted) =>
        {
            double[,] distance = DenseOracle.Distances(DenseOracle.Lengths(ties, (TieSelection)selection, weighted));
            double[] expected = [.. Enumerable.Range(0, ties.Actors.Count).Select(actor => Definition(distance, actor))];
            return Scoring.Difference(expected, Scoring.Of("closeness", ties, (TieSelection)selection, weighted)) < 1e-9;
        });
    }

    [Fact]
    public void Distances_are_those_towards_the_actor() =>
        Assert.Equal([0, 1.0 / 2, 2.0 / 3], Scoring.Of("closeness", 3, (0, 1), (1, 2)));

    [Fact]
    public void Graphs_of_more_than_one_sweep_agree_with_the_definition()
    {
        Random random = new(11);
        CountedTies ties = IndexedTies.Of(200, true, [.. Enumerable.Range(0, 420)
            .Select(_ => new Tie(random.Next(200), random.Next(200))).Where(tie => tie.Source != tie.Target)]);
        double[,] distance = DenseOracle.Distances(DenseOracle.Lengths(ties, TieSelection.All, false));
        Assert.InRange(Scoring.Difference([.. Enumerable.Range(0, 200).Select(actor => Definition(distance, actor))], Scoring.Of("closeness", ties)), 0, 1e-12);
    }

    private static double Definition(double[,] distance, int actor)
    {
        int n = distance.GetLength(0);
        double[] reaching = [.. Enumerable.Range(0, n).Where(other => other != actor && double.IsFinite(distance[other, actor])).Select(other => distance[other, actor])];
        return reaching.Length == 0 ? 0 : reaching.Length / reaching.Sum() * reaching.Length / (n - 1);
    }
}
