using Network.Analysis;
using Network.Analysis.Centrality;
using Network.Analysis.Counting;
using Network.Tests.Support;

namespace Network.Tests.Analysis.Centrality;

/// <summary>Approximate betweenness against the exact one. All seeds are fixed, so that a bound that holds, holds always.</summary>
public class SampledBetweennessTests
{
    public static TheoryData<string, double> Graphs => new()
    {
        { "random", 0.02 }, { "random", 0.005 }, { "directed", 0.01 }, { "star", 0.01 }, { "path", 0.02 }, { "parts", 0.01 }, { "grid", 0.01 }, { "hubs", 0.01 },
    };

    [Theory]
    [MemberData(nameof(Graphs))]
    public void No_score_is_off_by_more_than_asked(string name, double epsilon)
    {
        (CountedTies ties, TieSelection selection) = Graph(name);
        double[] exact = Scoring.Of("betweenness", ties, selection), close = Of(ties, selection, epsilon, 1).Scores!;
        Assert.Equal(exact.Length, close.Length);
        for (int actor = 0; actor < exact.Length; actor++) Assert.InRange(Math.Abs(exact[actor] - close[actor]), 0, epsilon);
    }

    [Fact]
    public void Over_many_seeds_it_misses_no_more_often_than_said()
    {
        (CountedTies ties, TieSelection selection) = Graph("hubs");
        double[] exact = Scoring.Of("betweenness", ties, selection);
        int missed = Enumerable.Range(0, 40).Count(seed =>
            Of(ties, selection, 0.03, seed, 0.5).Scores!.Zip(exact).Any(pair => Math.Abs(pair.First - pair.Second) > 0.03));
        Assert.InRange(missed, 0, 20);
    }

    [Fact]
    public void The_note_says_how_close_and_from_how_many_paths()
    {
        (CountedTies ties, TieSelection selection) = Graph("hubs");
        Assert.Matches(
            @"^approximate: with a chance of at least 0\.8 no score is off by more than 0\.05; from \d+ sampled paths, seed 3$",
            Of(ties, selection, 0.05, 3, 0.2).Note!);
    }

    [Fact]
    public void A_seed_gives_the_same_scores_again_and_another_seed_others()
    {
        (CountedTies ties, TieSelection selection) = Graph("random");
        double[] first = Of(ties, selection, 0.02, 1).Scores!;
        Assert.Equal(first, Of(ties, selection, 0.02, 1).Scores!);
        Assert.NotEqual(first, Of(ties, selection, 0.02, 2).Scores!);
    }

    // One graph in a hundred may be off: the graphs are always the same, so that the test is.
    [Fact]
    public void Graphs_of_every_kind_have_scores_within_bounds()
    {
        foreach (CountedTies ties in SameEveryTime.Of(IndexedTies.Any(8), 50))
        {
            double[] exact = Scoring.Of("betweenness", ties), close = Of(ties, null, 0.1, 5, 0.01).Scores!;
            Assert.InRange(Scoring.Difference(exact, close), 0, 0.1);
        }
    }

    [Fact]
    public void More_shortest_paths_than_a_number_holds_do_no_harm()
    {
        const int diamonds = 1500;
        List<Tie> chain = [];
        for (int i = 0; i < diamonds; i++)
        {
            int joint = 3 * i;
            chain.AddRange([new(joint, joint + 1), new(joint, joint + 2), new(joint + 1, joint + 3), new(joint + 2, joint + 3)]);
        }

        CountedTies ties = IndexedTies.Of((3 * diamonds) + 1, true, [.. chain]);
        double[] exact = Scoring.Of("betweenness", ties), close = Of(ties, null, 0.05, 1).Scores!;
        Assert.InRange(exact.Zip(close).Max(pair => Math.Abs(pair.First - pair.Second)), 0, 0.05);
    }

    [Fact]
    public void Weights_as_lengths_are_refused()
    {
        CentralityOptions options = new() { Approximate = new Approximation(0.1), WeightedPaths = true };
        MeasureUndefinedException refused = Assert.Throws<MeasureUndefinedException>(() =>
            CentralityAnalysis.Compute(IndexedTies.Of(3, true, new Tie(0, 1, 1, 2), new Tie(1, 2)), ["betweenness"], options));
        Assert.Equal("approximate scores count steps, not weights as lengths", refused.Reason);
    }

    [Theory]
    [InlineData(0, 0.1)]
    [InlineData(1, 0.1)]
    [InlineData(double.NaN, 0.1)]
    [InlineData(0.1, 0)]
    [InlineData(0.1, 1)]
    public void Errors_and_chances_lie_between_0_and_1(double epsilon, double delta) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Approximation(epsilon, delta));

    private static MeasureScores Of(CountedTies ties, TieSelection? selection, double epsilon, int seed, double delta = 0.1) => CentralityAnalysis.Compute(
        ties, ["betweenness"], new CentralityOptions { Ties = selection, Approximate = new Approximation(epsilon, delta), Seed = seed }).Columns[0];

    private static (CountedTies Ties, TieSelection Selection) Graph(string name)
    {
        Random random = new(3);
        return name switch
        {
            "star" => (Listed(200, Enumerable.Range(1, 199).Select(leaf => (0, leaf))), TieSelection.Contact),
            "path" => (Listed(60, Enumerable.Range(0, 59).Select(node => (node, node + 1))), TieSelection.Contact),
            "parts" => (Listed(300, Enumerable.Range(0, 400).Select(_ => (random.Next(90), random.Next(90)))
                .Concat(Enumerable.Range(0, 300).Select(_ => (100 + random.Next(90), 100 + random.Next(90))))), TieSelection.Contact),
            "grid" => (Listed(225, Enumerable.Range(0, 225).SelectMany(node => new[] { (node, node + 15), (node, node % 15 == 14 ? node : node + 1) })
                .Where(tie => tie.Item2 < 225)), TieSelection.Contact),
            "hubs" => (Listed(300, Enumerable.Range(0, 900).Select(_ => (random.Next(300), random.Next(1 + random.Next(1 + random.Next(300)))))), TieSelection.Contact),
            "directed" => (Listed(200, Enumerable.Range(0, 600).Select(_ => (random.Next(200), random.Next(200)))), TieSelection.All),
            _ => (Listed(200, Enumerable.Range(0, 500).Select(_ => (random.Next(200), random.Next(200)))), TieSelection.Contact),
        };
    }

    private static CountedTies Listed(int actors, IEnumerable<(int Source, int Target)> ties) =>
        IndexedTies.Of(actors, true, [.. ties.Where(tie => tie.Source != tie.Target).Select(tie => new Tie(tie.Source, tie.Target))]);
}
