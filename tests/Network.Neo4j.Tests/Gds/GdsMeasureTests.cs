using Network.Analysis;
using Network.Analysis.Centrality;
using Network.Analysis.Counting;
using Network.Neo4j.Gds;
using Network.Neo4j.Tests.Support;

namespace Network.Neo4j.Tests.Gds;

/// <summary>What GDS computes is what we compute.</summary>
[Collection("server")]
public sealed class GdsMeasureTests(ServerFixture fixture)
{
    [Theory]
    [InlineData("highland-tribes.csv")]
    [InlineData("august-1956.json")]
    public void Every_measure_on_every_selection_of_ties_agrees_with_ours_on_real_graphs(string file)
    {
        using GdsEngine engine = Open();
        CountedTies ties = GdsTies.Load(file).Ties;
        Agree(engine, ties, new CentralityOptions());
        foreach (TieSelection selection in TieSelections.All) Agree(engine, ties, new CentralityOptions { Ties = selection });
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    public void Every_measure_agrees_with_ours_on_random_ties(int seed, bool weighted)
    {
        using GdsEngine engine = Open();
        CountedTies ties = GdsTies.Random(seed, 25, 70, weighted);
        foreach (TieSelection selection in TieSelections.All) Agree(engine, ties, new CentralityOptions { Ties = selection });
    }

    [Fact]
    public void Betweenness_by_weighted_paths_agrees_with_ours()
    {
        using GdsEngine engine = Open();
        CountedTies ties = GdsTies.Random(4, 25, 70, weighted: true);
        CentralityOptions options = new() { WeightedPaths = true, Ties = TieSelection.Contact };
        Agree(engine, ties, options, "betweenness");
        double[] bySteps = Scores(engine, ties, "betweenness", new CentralityOptions { Ties = TieSelection.Contact }).Scores!;
        Assert.NotEqual(bySteps, Scores(engine, ties, "betweenness", options).Scores!);
    }

    [Fact]
    public void Closeness_by_weighted_paths_is_refused_rather_than_counted_by_steps()
    {
        using GdsEngine engine = Open();
        CentralityOptions options = new() { WeightedPaths = true };
        Assert.Contains("steps only", engine.WhyNot(["closeness"], options), StringComparison.Ordinal);
        CentralityResult all = CentralityAnalysis.Compute(GdsTies.Random(4, 25, 70, weighted: true), null, options, engine.Measures);
        Assert.Null(all.Columns.Single(column => column.Measure == "harmonic").Scores);
    }

    [Fact]
    public void The_eigenvector_settles_on_bipartite_ties_beside_actors_without_any()
    {
        using GdsEngine engine = Open();
        (int, int)[] star = [(0, 1), (0, 2), (0, 3), (0, 4), (6, 7)];
        CentralityOptions options = new() { Ties = TieSelection.Contact };
        Agree(engine, GdsTies.Of(9, star), options, "eigenvector");
        Assert.Equal(Math.Sqrt(0.5), Scores(engine, GdsTies.Of(9, star), "eigenvector", options).Scores![0], 1e-9);
    }

    [Fact]
    public void The_eigenvector_is_undefined_where_ours_is()
    {
        using GdsEngine engine = Open();
        CountedTies chain = GdsTies.Of(3, [(0, 1), (1, 2)]);
        CountedTies twoPairs = GdsTies.Of(5, [(0, 1), (1, 0), (2, 3), (3, 2)]);
        CountedTies oneAfterTheOther = GdsTies.Of(4, [(0, 1), (1, 0), (1, 2), (2, 3), (3, 2)]);
        foreach (CountedTies ties in new[] { chain, twoPairs, oneAfterTheOther })
        {
            Assert.Throws<MeasureUndefinedException>(() => CentralityAnalysis.Compute(ties, ["eigenvector"]));
            Assert.Throws<MeasureUndefinedException>(() => CentralityAnalysis.Compute(ties, ["eigenvector"], null, engine.Measures));
        }
    }

    [Fact]
    public void The_eigenvector_of_weighted_ties_is_undefined_since_theirs_is_another()
    {
        using GdsEngine engine = Open();
        CountedTies ties = GdsTies.Of(3, [(0, 1), (1, 2), (2, 0)], weight: [1, 2, 3]);
        MeasureUndefinedException why = Assert.Throws<MeasureUndefinedException>(() => CentralityAnalysis.Compute(ties, ["eigenvector"], null, engine.Measures));
        Assert.Contains("local engine", why.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void Actors_without_any_tie_have_scores(int actors)
    {
        using GdsEngine engine = Open();
        Agree(engine, GdsTies.Of(actors, []), new CentralityOptions());
    }

    [Fact]
    public void Notes_say_what_was_done_with_scores_and_with_negative_ties()
    {
        using GdsEngine engine = Open();
        CountedTies ties = GdsTies.Of(3, [(0, 1), (1, 2)], [1, -1]);
        CentralityOptions options = new() { Ties = TieSelection.Signed };
        Assert.Equal("the scores of gds.pageRank scaled to sum to 1; 1 negative tie counts by size, as positive ones do", Scores(engine, ties, "pagerank", options).Note);
        Assert.Null(Scores(engine, ties, "degree", new CentralityOptions { Ties = TieSelection.Positive }).Note);
    }

    [Fact]
    public void Scores_are_the_same_to_the_last_bit_in_another_run()
    {
        CountedTies ties = GdsTies.Random(5, 200, 800, weighted: true);
        double[][] runs = new double[2][];
        for (int run = 0; run < 2; run++)
        {
            using GdsEngine engine = Open();
            runs[run] = [.. CentralityAnalysis.Compute(ties, null, null, engine.Measures).Columns.SelectMany(column => column.Scores ?? [])];
        }

        Assert.Equal(runs[0], runs[1]);
    }

    private static void Agree(GdsEngine engine, CountedTies ties, CentralityOptions options, params string[] only)
    {
        string[] ids = only.Length > 0 ? only : [.. engine.Measures.Select(measure => measure.Id).Where(id => ties.Weight is null || id != "eigenvector")];
        // Of several measures one that is undefined is a null column on both sides.
        CentralityResult ours = CentralityAnalysis.Compute(ties, [.. ids, "degree"], options);
        CentralityResult theirs = CentralityAnalysis.Compute(ties, [.. ids, "degree"], options, engine.Measures);
        Assert.Equal(ours.Columns.Select(column => (column.Measure, column.Ties)), theirs.Columns.Select(column => (column.Measure, column.Ties)));
        foreach ((MeasureScores our, MeasureScores their) in ours.Columns.Zip(theirs.Columns))
        {
            Assert.True(our.Scores is null == their.Scores is null, $"{our.Measure} on {our.Ties}: {our.Note} / {their.Note}");
            double apart = our.Scores is null || our.Scores.Length == 0 ? 0 : our.Scores.Zip(their.Scores!, (a, b) => Math.Abs(a - b)).Max();
            Assert.True(apart <= 1e-6, $"{our.Measure} on {our.Ties} is {apart} apart");
        }
    }

    private static MeasureScores Scores(GdsEngine engine, CountedTies ties, string measure, CentralityOptions options) =>
        CentralityAnalysis.Compute(ties, [measure], options, engine.Measures).Columns[0];

    private GdsEngine Open()
    {
        fixture.SkipWithoutServer();
        GdsEngine engine = new(fixture.Open);
        engine.Open(TestContext.Current.CancellationToken);
        return engine;
    }
}
