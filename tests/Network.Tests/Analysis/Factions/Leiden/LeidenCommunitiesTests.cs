using CsCheck;
using Network.Analysis;
using Network.Analysis.Factions.Leiden;

namespace Network.Tests.Analysis.Factions.Leiden;

public class LeidenCommunitiesTests
{
    [Fact]
    public void No_partition_is_better_than_the_best_of_all_and_most_searches_reach_it()
    {
        int reached = 0, searches = 0;
        LeidenSample.Any().Sample(
            sample =>
            {
                double best = sample.Best(), found = sample.Quality(Find(sample));
                Assert.True(found <= best + 1e-9);
                Interlocked.Increment(ref searches);
                if (found >= best - 1e-9) Interlocked.Increment(ref reached);
            },
            iter: 100);
        Assert.True(reached >= 0.9 * searches, $"{reached} of {searches}");
    }

    [Fact]
    public void The_gain_that_is_added_up_is_what_the_definition_says_was_gained() =>
        LeidenSample.Any(most: 12).Sample(sample =>
        {
            LevelGraph graph = sample.Build();
            int[] camp = [.. Enumerable.Range(0, sample.Nodes)];
            int[] alone = [.. camp];
            SeededRandom random = SeededRandom.Of(sample.Options.Seed);
            double gained = LeidenIteration.Improve(graph, ref camp, 0.01, ref random, TestContext.Current.CancellationToken);
            Assert.Equal(gained, graph.Quality(camp, sample.Nodes) - graph.Quality(alone, sample.Nodes), 1e-6);
            Assert.True(gained >= 0);
            double defined = sample.Quality(camp) - sample.Quality(alone);
            int[] together = new int[sample.Nodes];
            double unit = graph.Quality(together, 1) - graph.Quality(alone, sample.Nodes);
            double definedUnit = sample.Quality(together) - sample.Quality(alone);
            Assert.Equal(defined * unit, gained * definedUnit, 1e-6);
        });

    [Fact]
    public void The_same_seed_finds_the_same_camps_and_they_are_numbered_by_their_first_nodes() =>
        LeidenSample.Any(most: 20).Sample(sample =>
        {
            int[] camp = Find(sample);
            Assert.Equal(camp, Find(sample));
            int known = 0;
            foreach (int c in camp) Assert.True(c < known || c == known++);
        });

    [Fact]
    public void Without_negative_ties_every_camp_is_connected() =>
        LeidenSample.Any(most: 20, lowest: 0).Sample(sample =>
        {
            int[] camp = Find(sample with { Options = sample.Options with { Anneal = false } });
            Assert.All(Enumerable.Range(0, camp.Max() + 1), c => Assert.True(IsConnected(sample, camp, c, positiveOnly: true)));
        });

    [Fact]
    public void Refined_sets_hang_together_by_ties_and_lie_within_one_camp() =>
        LeidenSample.Any(most: 20).Sample(sample =>
        {
            LevelGraph graph = sample.Build();
            int[] camp = new int[sample.Nodes];
            for (int node = 0; node < camp.Length; node++) camp[node] = node % 2;
            SeededRandom random = SeededRandom.Of(1);
            int[] set = Refinement.Of(graph, camp, 2, 0.01, ref random);
            Aggregation.Compact(set, sample.Nodes);
            for (int node = 0; node < camp.Length; node++)
            {
                for (int other = 0; other < node; other++) Assert.True(set[node] != set[other] || camp[node] == camp[other]);
            }

            Assert.All(Enumerable.Range(0, set.Max() + 1), s => Assert.True(IsConnected(sample, set, s, positiveOnly: true)));
        });

    [Fact]
    public void Aggregation_keeps_the_quality_of_every_partition_of_the_sets_up_to_a_constant() =>
        LeidenSample.Any(most: 12).Sample(sample =>
        {
            LevelGraph graph = sample.Build();
            int[] set = [.. Enumerable.Range(0, sample.Nodes).Select(node => node / 2)];
            int sets = set.Max() + 1;
            LevelGraph smaller = Aggregation.Of(graph, set, sets);
            int[] one = new int[sets], two = [.. Enumerable.Range(0, sets).Select(s => s % 2)];
            double whole = graph.Quality([.. set.Select(s => two[s])], sample.Nodes) - graph.Quality(new int[sample.Nodes], 1);
            Assert.Equal(whole, smaller.Quality(two, sets) - smaller.Quality(one, 1), 1e-9);
        });

    [Fact]
    public void Each_tie_both_ways_is_with_direction_worth_what_it_is_without() =>
        Gen.Select(LeidenSample.Any(), Gen.Int[0, 7].Array[8]).Sample((sample, labels) =>
        {
            LeidenLayer[] both = [.. sample.Layers.Select(layer => new LeidenLayer
            {
                Source = [.. layer.Source, .. layer.Target],
                Target = [.. layer.Target, .. layer.Source],
                Sign = [.. layer.Sign!, .. layer.Sign!],
                Weight = [.. layer.Weight!, .. layer.Weight!],
                LayerWeight = layer.LayerWeight,
            })];
            LevelGraph undirected = (sample with { Directed = false }).Build();
            LevelGraph directed = (sample with { Directed = true, Layers = both }).Build();
            int[] camp = labels[..sample.Nodes], one = new int[sample.Nodes];
            double worth = undirected.Quality(camp, 8) - undirected.Quality(one, 1);
            Assert.Equal(2 * worth, directed.Quality(camp, 8) - directed.Quality(one, 1), 1e-9);
        });

    [Fact]
    public void A_resolution_of_zero_by_the_constant_Potts_model_leaves_the_least_frustration()
    {
        LeidenSample.Any(lowest: -3).Where(sample => sample.Layers.Length == 1).Sample(
            sample =>
            {
                LeidenSample zero = sample with { Options = sample.Options with { Quality = LeidenQuality.ConstantPotts, Resolution = 0 } };
                Assert.True(zero.Quality(Find(zero)) <= zero.Best() + 1e-9);
            },
            iter: 20);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Nodes_without_ties_stay_alone(int ties)
    {
        LeidenLayer layer = new() { Source = ties == 0 ? [] : [0], Target = ties == 0 ? [] : [1] };
        Assert.Equal(ties == 0 ? [0, 1, 2] : [0, 0, 1], LeidenCommunities.Find(3, [layer], false, null, TestContext.Current.CancellationToken));
        Assert.Empty(LeidenCommunities.Find(0, [new LeidenLayer { Source = [], Target = [] }], true, null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Senseless_options_are_refused()
    {
        LeidenLayer layer = new() { Source = [0], Target = [1] };
        foreach (LeidenOptions options in (LeidenOptions[])[new() { Resolution = -1 }, new() { Resolution = double.NaN }, new() { Theta = 0 }, new() { Iterations = 0 }, new() { Runs = 0 }])
            Assert.ThrowsAny<ArgumentException>(() => LeidenCommunities.Find(2, [layer], false, options, TestContext.Current.CancellationToken));
        Assert.ThrowsAny<ArgumentException>(() => LeidenCommunities.Find(1, [layer], false, null, TestContext.Current.CancellationToken));
        Assert.ThrowsAny<ArgumentException>(() => LeidenCommunities.Find(2, [new LeidenLayer { Source = [0], Target = [1], Weight = [double.NaN] }], false, null, TestContext.Current.CancellationToken));
        Assert.ThrowsAny<ArgumentException>(() => LeidenCommunities.Find(2, [new LeidenLayer { Source = [0], Target = [1], LayerWeight = 0 }], false, null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Camps_planted_under_much_noise_are_found_where_a_start_from_single_nodes_fails()
    {
        const int nodes = 2000, ties = 20_000, planted = 4;
        SeededRandom random = SeededRandom.Of(7);
        int[] source = new int[ties], target = new int[ties];
        sbyte[] sign = new sbyte[ties];
        for (int tie = 0; tie < ties; tie++)
        {
            source[tie] = random.Below(nodes);
            bool negative = random.Below(4) == 0;
            bool inside = random.Below(100) < (negative ? 10 : 50);
            do target[tie] = random.Below(nodes);
            while (target[tie] == source[tie] || (target[tie] % planted == source[tie] % planted) != inside);
            sign[tie] = (sbyte)(negative ? -1 : 1);
        }

        LeidenLayer layer = new() { Source = source, Target = target, Sign = sign };
        LevelGraph graph = LevelBuilder.Build(nodes, [layer], false, new LeidenOptions());
        int[] truth = [.. Enumerable.Range(0, nodes).Select(node => node % planted)];
        int[] found = LeidenCommunities.Find(nodes, [layer], false, new LeidenOptions { Seed = 1 }, TestContext.Current.CancellationToken);
        int[] plain = LeidenCommunities.Find(nodes, [layer], false, new LeidenOptions { Seed = 1, Anneal = false }, TestContext.Current.CancellationToken);
        Assert.True(graph.Quality(found, nodes) >= graph.Quality(truth, planted));
        Assert.True(graph.Quality(found, nodes) >= graph.Quality(plain, nodes));
    }

    [Fact]
    public void Moves_in_batches_repeat_and_are_nearly_as_good_as_moves_one_by_one()
    {
        const int nodes = 30_000, ties = 150_000;
        SeededRandom random = SeededRandom.Of(3);
        int[] source = new int[ties], target = new int[ties];
        for (int tie = 0; tie < ties; tie++)
        {
            source[tie] = random.Below(nodes);
            target[tie] = random.Below(10) < 7 ? (source[tie] / 100 * 100) + random.Below(100) : random.Below(nodes);
        }

        LevelGraph graph = LevelBuilder.Build(nodes, [new LeidenLayer { Source = source, Target = target }], false, new LeidenOptions());
        int[] batched = Moved(graph, 0), again = Moved(graph, 0), single = Moved(graph, int.MaxValue);
        Assert.Equal(batched, again);
        Assert.True(graph.Quality(batched, nodes) >= 0.97 * graph.Quality(single, nodes));
    }

    [Fact]
    public void The_exponential_is_right_to_six_digits() =>
        Gen.Double[-600, 0].Sample(x => Assert.Equal(1, Exponential.OfNegative(x) / Math.Exp(x), 6));

    private static int[] Moved(LevelGraph graph, int batchedArcs)
    {
        SeededRandom random = SeededRandom.Of(5);
        LocalMoving moving = new(graph, [.. Enumerable.Range(0, graph.NodeCount)], batchedArcs);
        moving.Run(ref random, TestContext.Current.CancellationToken);
        return moving.Camp;
    }

    private static int[] Find(LeidenSample sample) =>
        LeidenCommunities.Find(sample.Nodes, sample.Layers, sample.Directed, sample.Options, TestContext.Current.CancellationToken);

    private static bool IsConnected(LeidenSample sample, int[] camp, int which, bool positiveOnly)
    {
        int[] members = [.. Enumerable.Range(0, camp.Length).Where(node => camp[node] == which)];
        HashSet<int> reached = [members[0]];
        for (int round = 0; round < members.Length; round++)
        {
            foreach (LeidenLayer layer in sample.Layers)
            {
                for (int tie = 0; tie < layer.Source.Length; tie++)
                {
                    int a = layer.Source[tie], b = layer.Target[tie];
                    if (camp[a] != which || camp[b] != which || (positiveOnly && layer.Sign![tie] <= 0)) continue;
                    if (reached.Contains(a) || reached.Contains(b)) reached.UnionWith([a, b]);
                }
            }
        }

        return reached.Count == members.Length;
    }
}
