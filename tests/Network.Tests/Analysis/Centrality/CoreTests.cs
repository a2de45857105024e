using CsCheck;
using Network.Analysis;

namespace Network.Tests.Analysis.Centrality;

public class CoreTests
{
    [Fact]
    public void It_is_the_largest_k_at_which_an_actor_outlasts_the_taking_away_of_all_with_fewer_neighbours()
    {
        Gen.Select(IndexedTies.Any(10), Gen.Int[0, 4]).Sample((ties, selection) =>
            Scoring.Of("core", ties, (TieSelection)selection).SequenceEqual(ByTakingAway(DenseOracle.Matrix(ties, (TieSelection)selection))));
    }

    [Fact]
    public void A_clique_with_a_tail_has_two_cores() =>
        Assert.Equal([3, 3, 3, 3, 1, 1, 0], Scoring.Of("core", 7, (0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3), (3, 4), (4, 5)));

    [Fact]
    public void Ties_there_and_back_are_one_neighbour() => Assert.Equal([1, 1], Scoring.Of("core", 2, (0, 1), (1, 0), (0, 1)));

    private static double[] ByTakingAway(double[,] matrix)
    {
        int n = matrix.GetLength(0);
        double[] cores = new double[n];
        for (int k = 1; k < n; k++)
        {
            HashSet<int> left = [.. Enumerable.Range(0, n)];
            while (left.RemoveWhere(node => left.Count(other => other != node && matrix[node, other] + matrix[other, node] > 0) < k) > 0)
            {
            }

            foreach (int node in left) cores[node] = k;
        }

        return cores;
    }
}
