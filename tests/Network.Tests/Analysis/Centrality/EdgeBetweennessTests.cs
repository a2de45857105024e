using CsCheck;
using Network.Analysis;
using Network.Analysis.Centrality;
using Network.Analysis.Counting;

namespace Network.Tests.Analysis.Centrality;

public class EdgeBetweennessTests
{
    [Fact]
    public void It_is_the_share_of_enumerated_shortest_paths_that_run_along_a_tie()
    {
        Gen.Select(IndexedTies.Any(7, affiliations: true), Gen.Int[0, 4], Gen.Bool).Sample((ties, place, weighted) =>
        {
            TieSelection selection = (TieSelection)place;
            double[] scores = Of(ties, selection, weighted);
            double[,] expected = ByEnumeration(DenseOracle.Lengths(ties, selection, weighted));
            return Enumerable.Range(0, ties.Count).All(tie =>
            {
                if (!TieView.Holds(ties, tie, selection)) return double.IsNaN(scores[tie]);
                int source = ties.Source[tie], target = ties.Target[tie];
                bool both = selection == TieSelection.Contact || (ties.TraitsOf(tie) & TieTraits.Symmetric) != 0;
                double share = expected[source, target] + (both ? expected[target, source] : 0);
                return Math.Abs(share - scores[tie]) < 1e-9;
            });
        });
    }

    [Fact]
    public void The_tie_that_joins_two_halves_carries_most()
    {
        // Two triangles and a bridge: nine pairs of fifteen need it.
        CountedTies ties = IndexedTies.Of(6, false, new(0, 1), new(1, 2), new(2, 0), new(3, 4), new(4, 5), new(5, 3), new(2, 3));
        double[] scores = Of(ties, TieSelection.Contact, false);
        Assert.Equal(9.0 / 15, scores[6], 1e-12);
        Assert.Equal(6, Array.IndexOf(scores, scores.Max()));
    }

    [Fact]
    public void Parallel_ties_have_the_value_of_their_pair()
    {
        double[] scores = Of(IndexedTies.Of(3, true, new(0, 1), new(0, 1, -1), new(1, 2)), TieSelection.All, false);
        Assert.Equal([2.0 / 6, 2.0 / 6, 2.0 / 6], scores, (left, right) => Math.Abs(left - right) < 1e-12);
    }

    [Fact]
    public void Runs_on_several_processors_give_the_same_bits()
    {
        Random random = new(7);
        CountedTies ties = IndexedTies.Of(400, true, [.. Enumerable.Range(0, 2000)
            .Select(_ => new Tie(random.Next(400), random.Next(400))).Where(tie => tie.Source != tie.Target)]);
        double[] first = Of(ties, null, false);
        for (int run = 0; run < 3; run++) Assert.Equal(first, Of(ties, null, false));
    }

    [Fact]
    public void What_takes_long_is_left_out_of_all_with_a_note_and_computed_when_asked_for()
    {
        CountedTies large = IndexedTies.Of(70_000, true, new Tie(0, 1));
        MeasureScores column = Assert.Single(CentralityAnalysis.Compute(IndexedTies.Of(3, true, new Tie(0, 1))).TieColumns);
        Assert.Equal([1.0 / 6], column.Scores!);
        Assert.True(CentralityMeasures.OfTies[0].Cost(new CentralityInput(large)) > 4e9);
        Assert.Equal(1 / (70_000 * 69_999.0), Of(large, null, false)[0], 1e-20);
    }

    private static double[] Of(CountedTies ties, TieSelection? selection, bool weighted) => CentralityAnalysis.Compute(
        ties, ["edgeBetweenness"], new CentralityOptions { Ties = selection, WeightedPaths = weighted }).TieColumns[0].Scores!;

    private static double[,] ByEnumeration(double[,] lengths)
    {
        int n = lengths.GetLength(0);
        double[,] distance = DenseOracle.Distances(lengths), sums = new double[n, n];
        for (int source = 0; source < n; source++)
        {
            for (int target = 0; target < n; target++)
            {
                if (source == target || double.IsPositiveInfinity(distance[source, target])) continue;
                List<List<int>> paths = [];
                Walk([source], 0, target, paths);
                foreach (List<int> path in paths)
                {
                    for (int step = 1; step < path.Count; step++) sums[path[step - 1], path[step]] += 1.0 / paths.Count / (n * (n - 1));
                }
            }
        }

        return sums;

        void Walk(List<int> path, double length, int target, List<List<int>> found)
        {
            int last = path[^1];
            if (last == target)
            {
                if (length <= distance[path[0], target] + 1e-9) found.Add([.. path]);
                return;
            }

            for (int next = 0; next < n; next++)
            {
                if (!path.Contains(next) && length + lengths[last, next] <= distance[path[0], target] + 1e-9)
                    Walk([.. path, next], length + lengths[last, next], target, found);
            }
        }
    }
}
