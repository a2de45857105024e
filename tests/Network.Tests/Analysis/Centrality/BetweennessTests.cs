using CsCheck;
using Network.Analysis;
using Network.Analysis.Centrality;
using Network.Analysis.Counting;

namespace Network.Tests.Analysis.Centrality;

public class BetweennessTests
{
    [Fact]
    public void It_is_the_share_of_enumerated_shortest_paths_that_pass_through_an_actor()
    {
        Gen.Select(IndexedTies.Any(7), Gen.Int[0, 4], Gen.Bool).Sample((ties, selection, weighted) =>
        {
            double[] expected = ByEnumeration(DenseOracle.Lengths(ties, (TieSelection)selection, weighted));
            return Scoring.Difference(expected, Scoring.Of("betweenness", ties, (TieSelection)selection, weighted)) < 1e-9;
        });
    }

    [Fact]
    public void The_middle_of_a_path_lies_between_all_others() =>
        Assert.Equal([0, 0.5, 2.0 / 3, 0.5, 0], Undirected(5, (0, 1), (1, 2), (2, 3), (3, 4)), Close);

    [Fact]
    public void Direction_is_followed_on_directed_ties() =>
        Assert.Equal([0, 2.0 / 6, 2.0 / 6, 0], Scoring.Of("betweenness", 4, (0, 1), (1, 2), (2, 3)), Close);

    [Fact]
    public void Lengths_that_differ_by_rounding_only_are_equal()
    {
        // 0.1 + 0.2 and 0.2 + 0.1 against 0.3: three ways from 0 to 3, of the same length.
        CountedTies ties = IndexedTies.Of(4, true, new(0, 1, 1, 0.1), new(1, 3, 1, 0.2), new(0, 2, 1, 0.2), new(2, 3, 1, 0.1), new(0, 3, 1, 0.3));
        Assert.Equal([0, 1.0 / 18, 1.0 / 18, 0], Scoring.Of("betweenness", ties, weighted: true), Close);
    }

    [Fact]
    public void More_shortest_paths_than_a_number_holds_do_no_harm()
    {
        // A chain of diamonds: 2^1500 shortest paths from end to end. Each middle carries half of what passes its diamond.
        const int diamonds = 1500;
        List<Tie> chain = [];
        for (int i = 0; i < diamonds; i++)
        {
            int joint = 3 * i;
            chain.AddRange([new(joint, joint + 1), new(joint, joint + 2), new(joint + 1, joint + 3), new(joint + 2, joint + 3)]);
        }

        CountedTies ties = IndexedTies.Of((3 * diamonds) + 1, true, [.. chain]);
        double[] scores = Scoring.Of("betweenness", ties);
        double n = ties.Actors.Count, before = 3 * (diamonds / 2) + 1, after = n - before - 2;
        Assert.Equal(before * after / 2 / ((n - 1) * (n - 2)), scores[(3 * (diamonds / 2)) + 1], 1e-12);
        Assert.All(scores, score => Assert.True(double.IsFinite(score)));
    }

    [Fact]
    public void Runs_on_several_processors_give_the_same_bits()
    {
        CountedTies ties = Random(700, 4000);
        double[] first = Scoring.Of("betweenness", ties);
        for (int run = 0; run < 3; run++) Assert.Equal(first, Scoring.Of("betweenness", ties));
    }

    [Fact]
    public void A_larger_graph_agrees_with_lengths_of_one()
    {
        CountedTies ties = Random(300, 900);
        CountedTies nearly = IndexedTies.Of(300, true, [.. Enumerable.Range(0, ties.Count).Select(tie => new Tie(ties.Source[tie], ties.Target[tie], 1, 2))]);
        Assert.InRange(Scoring.Difference(Scoring.Of("betweenness", ties), Scoring.Of("betweenness", nearly, weighted: true)), 0, 1e-12);
    }

    [Fact]
    public void It_stops_when_told_to()
    {
        using CancellationTokenSource stop = new();
        CentralityOptions options = new() { Cancellation = stop.Token, Progress = new StopAt(stop) };
        Assert.Throws<OperationCanceledException>(() => CentralityAnalysis.Compute(Random(2000, 9000), ["betweenness"], options));
    }

    private static CountedTies Random(int actors, int count)
    {
        Random random = new(7);
        return IndexedTies.Of(actors, true, [.. Enumerable.Range(0, count)
            .Select(_ => new Tie(random.Next(actors), random.Next(actors))).Where(tie => tie.Source != tie.Target)]);
    }

    private static double[] Undirected(int actors, params (int Source, int Target)[] ties) =>
        Scoring.Of("betweenness", IndexedTies.Of(actors, false, [.. ties.Select(tie => new Tie(tie.Source, tie.Target))]));

    private static bool Close(double left, double right) => Math.Abs(left - right) < 1e-12;

    private static double[] ByEnumeration(double[,] lengths)
    {
        int n = lengths.GetLength(0);
        double[,] distance = DenseOracle.Distances(lengths);
        double[] sums = new double[n];
        for (int source = 0; source < n; source++)
        {
            for (int target = 0; target < n; target++)
            {
                if (source == target || double.IsPositiveInfinity(distance[source, target])) continue;
                List<List<int>> paths = [];
                Walk([source], 0, target, paths);
                foreach (List<int> path in paths)
                {
                    foreach (int node in path.Skip(1).SkipLast(1)) sums[node] += 1.0 / paths.Count;
                }
            }
        }

        return [.. sums.Select(sum => n > 2 ? sum / ((n - 1) * (n - 2)) : 0)];

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

    private sealed class StopAt(CancellationTokenSource stop) : IProgress<MeasureProgress>
    {
        public void Report(MeasureProgress value)
        {
            if (value.Done > 0) stop.Cancel();
        }
    }
}
