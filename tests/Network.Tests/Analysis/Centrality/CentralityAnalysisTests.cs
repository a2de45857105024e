using Network.Analysis;
using Network.Analysis.Centrality;
using Network.Analysis.Counting;

namespace Network.Tests.Analysis.Centrality;

public class CentralityAnalysisTests
{
    private static readonly CountedTies Told = IndexedTies.Of(3, false, new(0, 1), new(1, 2, -1), new(2, 0, 0));
    private static readonly CountedTies Listed = IndexedTies.Of(3, true, new(0, 1), new(1, 2, -1), new(2, 0, 0));

    [Fact]
    public void All_measures_come_in_the_order_of_the_list() =>
        Assert.Equal(CentralityMeasures.All.Select(measure => measure.Id), CentralityAnalysis.Compute(Told).Columns.Select(column => column.Measure));

    [Fact]
    public void Asked_ones_come_in_the_order_of_the_list_and_once() =>
        Assert.Equal(["degree", "pagerank"], CentralityAnalysis.Compute(Told, ["pagerank", "degree", "pagerank"]).Columns.Select(column => column.Measure));

    [Fact]
    public void An_unknown_measure_is_refused_with_the_list()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => CentralityAnalysis.Compute(Told, ["degree", "betweeness"]));
        Assert.StartsWith("unknown measure \"betweeness\"; there are: degree, inDegree,", refused.Message);
        Assert.Contains("betweenness", refused.Message);
    }

    [Theory]
    [InlineData("degree", "contact", "all")]
    [InlineData("inDegree", "all", "all")]
    [InlineData("outDegree", "all", "all")]
    [InlineData("positiveDegree", "signed", "signed")]
    [InlineData("negativeDegree", "signed", "signed")]
    [InlineData("strength", "contact", "all")]
    [InlineData("inStrength", "all", "all")]
    [InlineData("outStrength", "all", "all")]
    [InlineData("closeness", "contact", "all")]
    [InlineData("harmonic", "contact", "all")]
    [InlineData("betweenness", "contact", "all")]
    [InlineData("eigenvector", "positive", "positive")]
    [InlineData("pagerank", "positive", "positive")]
    [InlineData("katz", "positive", "positive")]
    [InlineData("hubs", "positive", "positive")]
    [InlineData("authorities", "positive", "positive")]
    [InlineData("core", "contact", "contact")]
    [InlineData("constraint", "contact", "contact")]
    [InlineData("pn", "signed", "signed")]
    [InlineData("pnIn", "signed", "signed")]
    [InlineData("pnOut", "signed", "signed")]
    [InlineData("signedEigenvector", "signed", "signed")]
    [InlineData("coordinator", "positive", "positive")]
    [InlineData("itinerant", "positive", "positive")]
    [InlineData("gatekeeper", "positive", "positive")]
    [InlineData("representative", "positive", "positive")]
    [InlineData("liaison", "positive", "positive")]
    [InlineData("targeted", "signed", "signed")]
    [InlineData("supported", "signed", "signed")]
    public void Every_measure_says_on_which_ties_it_was_computed(string measure, string told, string listed)
    {
        Assert.Equal(told, CentralityAnalysis.Compute(Told).Columns.Single(column => column.Measure == measure).Ties);
        Assert.Equal(listed, CentralityAnalysis.Compute(Listed).Columns.Single(column => column.Measure == measure).Ties);
    }

    [Fact]
    public void Asked_ties_hold_for_every_measure_that_has_a_meaning_on_them()
    {
        CentralityResult result = CentralityAnalysis.Compute(Told, null, new CentralityOptions { Ties = TieSelection.Contact, Camps = [1, 1, 2] });
        foreach (MeasureScores column in result.Columns)
        {
            bool accepted = CentralityMeasures.Find(column.Measure)!.Accepts(TieSelection.Contact);
            Assert.Equal(accepted, column.Ties == "contact");
            if (column.Scores is not null) Assert.Equal(accepted ? null : $"computed on {column.Ties} ties: it has no meaning on contact ones", column.Note);
        }
    }

    [Fact]
    public void Contact_ignores_direction_and_sign() =>
        Assert.Equal([2, 2, 2], CentralityAnalysis.Compute(Told, ["degree"]).Columns[0].Scores!);

    [Fact]
    public void An_undefined_measure_has_no_scores_and_a_note_among_others_and_is_an_error_alone()
    {
        MeasureScores column = CentralityAnalysis.Compute(Told).Columns.Single(one => one.Measure == "eigenvector");
        Assert.Null(column.Scores);
        Assert.Equal("no ties run in a circle, so that no score feeds itself", column.Note);
        MeasureUndefinedException alone = Assert.Throws<MeasureUndefinedException>(() => CentralityAnalysis.Compute(Told, ["eigenvector"]));
        Assert.Equal("eigenvector", alone.Measure);
        Assert.Equal("eigenvector is undefined on this graph: no ties run in a circle, so that no score feeds itself", alone.Message);
    }

    [Fact]
    public void There_must_be_as_many_camps_as_actors()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => CentralityAnalysis.Compute(Told, null, new CentralityOptions { Camps = [1] }));
        Assert.StartsWith("there are camps for 1 actors, and 3 actors", refused.Message);
    }

    [Fact]
    public void Nothing_is_computed_once_the_work_is_stopped() =>
        Assert.Throws<OperationCanceledException>(() => CentralityAnalysis.Compute(Told, null, new CentralityOptions { Cancellation = new CancellationToken(true) }));

    [Fact]
    public void Progress_runs_from_nothing_to_all_for_each_measure()
    {
        Log log = new();
        CentralityAnalysis.Compute(Told, ["degree", "harmonic"], new CentralityOptions { Progress = log });
        foreach (string measure in new[] { "degree", "harmonic" })
        {
            List<double> done = [.. log.Reports.Where(report => report.Measure == measure).Select(report => report.Done)];
            Assert.Equal(0, done[0]);
            Assert.Equal(1, done[^1]);
        }
    }

    private sealed class Log : IProgress<MeasureProgress>
    {
        private readonly Lock _lock = new();

        public List<MeasureProgress> Reports { get; } = [];

        public void Report(MeasureProgress value)
        {
            lock (_lock) Reports.Add(value);
        }
    }
}
