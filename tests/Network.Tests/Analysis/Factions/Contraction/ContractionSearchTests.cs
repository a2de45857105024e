using System.Globalization;
using CsCheck;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Analysis.Factions.Contraction;
using Network.Analysis.Factions.Solving;
using Network.Tests.Analysis.Factions.Solving;
using Network.Tests.Support;

namespace Network.Tests.Analysis.Factions.Contraction;

public class ContractionSearchTests
{
    [Fact]
    public void The_search_keeps_to_the_count_is_never_better_than_the_optimum_and_never_worse_than_its_start() =>
        Gen.Select(RandomInstances.WithCount, Gen.Int[0, 99]).Sample((problem, seed) =>
        {
            (SignedInstance graph, int k) = problem;
            int[] start = [.. Enumerable.Range(0, graph.Nodes).Select(u => u * seed % Math.Min(k, graph.Nodes))];
            int[] found = ContractionSearch.Find(graph, k, start, 0, (ulong)seed, RandomInstances.Enough);
            Assert.InRange(graph.Cost(found), RandomInstances.Least(graph, k), graph.Cost(start));
            Assert.All(found, camp => Assert.InRange(camp, 0, k - 1));
        });

    // A search promises nothing: the problems are always the same, so that the test is.
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(FactionOptions.AnyCount)]
    public void The_search_reaches_the_optimum_of_nineteen_small_problems_in_twenty(int k)
    {
        const int all = 300;
        int reached = SameEveryTime.Of(RandomInstances.Any, all).Count(
            graph => graph.Cost(ContractionSearch.Find(graph, k, null, 0, 1, RandomInstances.Enough)) == RandomInstances.Least(graph, Math.Min(k, 8)));
        Assert.InRange(reached, all * 19 / 20, all);
    }

    [Fact]
    public void The_same_seed_finds_the_same_partition() =>
        Gen.Int[0, 99].Sample(
            seed =>
            {
                SignedInstance graph = PlantedCamps.Graph(200, 4, 1200, (ulong)seed);
                int[] one = ContractionSearch.Find(graph, FactionOptions.AnyCount, null, 0, (ulong)seed, RandomInstances.Enough);
                Assert.Equal(one, ContractionSearch.Find(graph, FactionOptions.AnyCount, null, 0, (ulong)seed, RandomInstances.Enough));
            },
            iter: 5);

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(FactionOptions.AnyCount)]
    public void Planted_camps_are_found_or_cheaper_ones(int k)
    {
        SignedInstance graph = PlantedCamps.Graph(1000, Math.Min(k, 4), 6000, 7);
        int[] found = ContractionSearch.Find(graph, k, null, 0, 1, RandomInstances.Enough);
        int[] planted = [.. Enumerable.Range(0, 1000).Select(u => u % Math.Min(k, 4))];
        Assert.InRange(graph.Cost(found), 0, graph.Cost(planted));
        Assert.InRange(found.Distinct().Count(), 1, k);
    }

    [Fact]
    public void A_graph_without_ties_and_one_of_a_single_actor_stay_in_one_camp()
    {
        Assert.Equal([0, 0, 0], ContractionSearch.Find(SignedInstance.Of(3, []), 2, null, 0, 1, RandomInstances.Enough));
        Assert.Equal([0], ContractionSearch.Find(SignedInstance.Of(1, []), FactionOptions.AnyCount, null, 0, 1, RandomInstances.Enough));
    }

    [Fact]
    public void A_stopped_search_returns_a_whole_partition_no_dearer_than_its_start()
    {
        SignedInstance graph = PlantedCamps.Graph(1000, 4, 6000, 7);
        int[] start = new int[1000];
        long last = long.MaxValue;
        foreach (long steps in (long[])[1, 300_000, 1_000_000, 5_000_000, 100_000_000])
        {
            WorkBudget budget = new(steps, null, TestContext.Current.CancellationToken);
            int[] found = ContractionSearch.Find(graph, FactionOptions.AnyCount, start, 0, 1, budget);
            Assert.All(found, camp => Assert.InRange(camp, 0, 999));
            Assert.InRange(graph.Cost(found), 0, Math.Min(last, graph.Cost(start)));
            last = graph.Cost(found);
        }
    }

    [Fact]
    public void Every_better_partition_is_reported_with_its_cost()
    {
        SignedInstance graph = PlantedCamps.Graph(300, 4, 1800, 3);
        List<string> told = [];
        int[] found = ContractionSearch.Find(graph, FactionOptions.AnyCount, null, 0, 1, RandomInstances.Enough, new Listener(told));
        Assert.Equal(told.Distinct(), told);
        Assert.EndsWith($" {graph.Cost(found)}", told[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tribes.csv", false, 2, 7)]
    [InlineData("tribes.csv", false, 3, 2)]
    [InlineData("tribes.csv", false, FactionOptions.AnyCount, 2)]
    [InlineData("slovene_parties_1994.csv", true, FactionOptions.AnyCount, 15)]
    [InlineData("slovene_parties_1994.csv", true, 2, 15)]
    [InlineData("bitcoin_alpha.csv", false, FactionOptions.AnyCount, 720)]
    public void Networks_with_known_optima_are_solved(string file, bool weights, int k, long expected)
    {
        CountedTies ties = Ties.Of(File.ReadLines(SharedMaterial.Path("networks", file)).Skip(1).Select(line => line.Split(','))
            .Select(row => (row[0], row[1], double.Parse(row[2], CultureInfo.InvariantCulture))));
        PairGraph graph = PairGraph.Of(ties, UnitMap.Split(ties.Actors.Count), weights ? Objective.Weights : Objective.Pairs, undirected: true);
        double cost = 0;
        foreach (ComponentProblem component in ComponentProblem.AllOf(graph, 1))
            cost += graph.Value(component.Instance.Cost(ContractionSearch.Find(component.Instance, k, null, 0, 1, RandomInstances.Enough)));
        Assert.Equal(expected, cost, 1e-9);
    }

    private sealed class Listener(List<string> told) : IProgress<string>
    {
        public void Report(string value) => told.Add(value);
    }
}
