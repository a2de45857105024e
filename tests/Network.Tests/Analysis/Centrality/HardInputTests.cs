using Network.Analysis;
using Network.Analysis.Centrality;
using Network.Analysis.Counting;

namespace Network.Tests.Analysis.Centrality;

/// <summary>What every measure does with input that breaks careless arithmetic, the next measure's too.</summary>
public class HardInputTests
{
    private const int Many = 50_000;

    public static TheoryData<string> Ids => [.. CentralityMeasures.Every.Select(measure => measure.Id)];

    public static TheoryData<string, double> BadWeights
    {
        get
        {
            TheoryData<string, double> cases = [];
            foreach (IMeasure measure in CentralityMeasures.Every)
            {
                foreach (double weight in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity, -1, 0 }) cases.Add(measure.Id, weight);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(BadWeights))]
    public void A_weight_that_is_not_finite_and_above_0_is_refused_even_where_weights_are_not_used(string id, double weight)
    {
        CountedTies ties = IndexedTies.Of(3, false, new Tie(0, 1), new Tie(1, 2, -1, weight));
        Assert.Contains("tie 1", Assert.Throws<ArgumentException>(() => Scores(id, ties)).Message);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Weights_that_add_up_to_more_than_a_number_holds_are_refused(string id)
    {
        CountedTies ties = IndexedTies.Of(3, false, new Tie(0, 1, 1, 1e308), new Tie(1, 2, 1, 1e308));
        Assert.Contains("add up", Assert.Throws<ArgumentException>(() => Scores(id, ties)).Message);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Very_small_and_very_large_weights_give_finite_scores(string id)
    {
        CountedTies ties = IndexedTies.Of(4, false, new Tie(0, 1, 1, 1e-300), new Tie(1, 2, 1, 1e300), new Tie(2, 0, 1, 1), new Tie(2, 3, -1, 1e-10));
        Assert.All(Scores(id, ties) ?? [], score => Assert.True(double.IsFinite(score)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Ties_of_an_actor_to_itself_change_nothing(string id)
    {
        double[]? without = Scores(id, IndexedTies.Of(4, false, new Tie(0, 1), new Tie(1, 2, -1), new Tie(2, 1)));
        double[]? with = Scores(id, IndexedTies.Of(4, false, new Tie(0, 1), new Tie(1, 2, -1), new Tie(2, 1), new Tie(1, 1), new Tie(3, 3, -1, 1, TieTraits.Symmetric)));
        Assert.Equal(without, with);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void So_many_actors_that_the_number_of_pairs_overflows_an_int_do_no_harm(string id)
    {
        CountedTies ties = IndexedTies.Of(Many, false, new Tie(0, 1, 1, 1, TieTraits.Symmetric), new Tie(1, 2, 1, 1, TieTraits.Symmetric), new Tie(3, 4, -1), new Tie(2, 0));
        double[] scores = Assert.IsType<double[]>(Scores(id, ties));
        double pairs = (Many - 1.0) * (Many - 2);
        Assert.All(scores, score => Assert.True(double.IsFinite(score) && score is >= -1 and <= 4));
        switch (id)
        {
            case "betweenness":
                Assert.All(scores, score => Assert.Equal(0, score));
                break;
            case "edgeBetweenness":
                Assert.Equal(1 / (Many * (Many - 1.0) / 2), scores[2], 1e-16);
                break;
            case "closeness":
                Assert.Equal(2 / (Many - 1.0), scores[1], 1e-16);
                break;
            case "pagerank":
                Assert.Equal(1, scores.Sum(), 1e-9);
                break;
        }

        if (id != "betweenness") return;
        CountedTies path = IndexedTies.Of(Many, false, new Tie(0, 1), new Tie(1, 2));
        Assert.Equal(2 / pairs, Scores(id, path)![1], 1e-18);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Negative_ties_alone_give_finite_scores_or_none(string id)
    {
        CountedTies ties = IndexedTies.Of(5, false, new Tie(0, 1, -1, 3), new Tie(1, 2, -1), new Tie(2, 0, -1), new Tie(3, 0, -1, 0.5));
        foreach (TieSelection selection in TieSelections.All)
            Assert.All((Scores(id, ties, selection) ?? []).Where(score => !double.IsNaN(score)), score => Assert.True(double.IsFinite(score) && (score >= 0 || IsSigned(id))));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Ties_that_are_not_selected_have_no_score_and_actors_have_one_each(string id)
    {
        CountedTies ties = IndexedTies.Of(5, false, new Tie(0, 1), new Tie(1, 2, 0), new Tie(2, 3, -1), new Tie(3, 4, 1, 1, TieTraits.Affiliation));
        double[]? scores = Scores(id, ties, TieSelection.Positive);
        if (CentralityMeasures.Find(id) is null) Assert.Equal([false, true, true, true], scores!.Select(double.IsNaN));
        else Assert.DoesNotContain(double.NaN, scores ?? []);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Stopped_work_ends_in_the_exception_that_says_so(string id)
    {
        CentralityOptions options = new() { Cancellation = new CancellationToken(true), KeepFinished = true };
        Assert.Throws<OperationCanceledException>(() => CentralityAnalysis.Compute(IndexedTies.Of(3, false, new Tie(0, 1)), [id], options));
    }

    [Fact]
    public void Of_several_measures_those_done_before_the_stop_are_kept_and_the_others_named()
    {
        using CancellationTokenSource stop = new();
        CentralityOptions options = new() { Cancellation = stop.Token, KeepFinished = true, Progress = new StopAt("pagerank", stop) };
        CountedTies ties = IndexedTies.Of(3, false, new Tie(0, 1), new Tie(1, 2));
        CentralityResult result = CentralityAnalysis.Compute(ties, ["degree", "betweenness", "pagerank", "core", "edgeBetweenness"], options);
        Assert.Equal(["degree", "betweenness"], result.Columns.Select(column => column.Measure));
        Assert.Equal(["pagerank", "core", "edgeBetweenness"], result.Unfinished);
        Assert.Empty(result.TieColumns);
    }

    private static bool IsSigned(string id) => id is "pn" or "pnIn" or "pnOut" or "signedEigenvector";

    private static double[]? Scores(string id, CountedTies ties, TieSelection? selection = null)
    {
        CentralityOptions options = new() { Ties = selection, Camps = [.. Enumerable.Range(0, ties.Actors.Count).Select(actor => (int?)(actor % 2))] };
        try
        {
            CentralityResult result = CentralityAnalysis.Compute(ties, [id], options);
            double[]? scores = result.Columns.Concat(result.TieColumns).Single().Scores;
            return CentralityMeasures.Find(id) is null && selection is null ? [.. scores!.Where(score => !double.IsNaN(score))] : scores;
        }
        catch (MeasureUndefinedException)
        {
            return null;
        }
    }

    private sealed class StopAt(string measure, CancellationTokenSource stop) : IProgress<MeasureProgress>
    {
        public void Report(MeasureProgress value)
        {
            if (value.Measure == measure) stop.Cancel();
        }
    }
}
