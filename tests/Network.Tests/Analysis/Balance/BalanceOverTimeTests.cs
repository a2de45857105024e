using Network.Analysis.Balance;
using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Files;
using Network.Model;
using Network.Tests.Support;

namespace Network.Tests.Analysis.Balance;

public class BalanceOverTimeTests
{
    [Fact]
    public void The_great_powers_are_balanced_from_1907_year_by_year()
    {
        RelationGraph graph = Load(Repository.Path("graphs", "great-powers.csv"));
        IReadOnlyList<WindowBalance> rows = Compute(graph, TimeWindows.Years(graph), new FactionOptions());
        Assert.Equal(("1872", "1917", 46), (rows[0].Label, rows[^1].Label, rows.Count));
        Assert.All(rows, row => Assert.True(row.Frustration.Optimal));
        foreach (string year in (string[])["1872", "1881", "1882", "1890", "1891", "1904"]) Assert.Equal(1, rows.Single(row => row.Label == year).Frustration.Value);
        Assert.All(rows.Where(row => string.CompareOrdinal(row.Label, "1907") >= 0), row => Assert.Equal(0, row.Frustration.Value));
    }

    [Fact]
    public void All_windows_of_alliances_are_proven_at_once_and_the_first_ten_as_published()
    {
        RelationGraph graph = Load(SharedMaterial.Path("networks", "cow_alliances_1946_1999.csv"));
        IReadOnlyList<WindowBalance> rows = Compute(graph, TimeWindows.Column(graph, "period")!, new FactionOptions { Undirected = true });
        Assert.Equal(51, rows.Count);
        Assert.All(rows, row => Assert.True(row.Frustration.Optimal));
        Assert.Equal(
            [(64, 362, 42, 17), (66, 376, 56, 18), (68, 423, 76, 20), (70, 421, 74, 15), (72, 437, 76, 15), (73, 461, 81, 17), (75, 491, 82, 21), (79, 512, 91, 27), (80, 492, 74, 33), (81, 510, 84, 35)],
            rows.Take(10).Select(row => (row.Frustration.Nodes, (int)row.Frustration.Total, (int)row.Frustration.Negative, (int)row.Frustration.Value)));
        Assert.Equal(new TriangleCounts(1556, 63, 23, 14), rows[0].Balance.Triangles);
    }

    [Fact]
    public void A_relation_counts_in_each_window_that_its_date_or_its_documents_overlaps()
    {
        RelationGraph graph = new GraphBuilder().Document("d", "1956-09")
            .Tie("a", "supported", "b", date: "1956-08").Tie("a", "accused", "c", document: "d").Tie("b", "accused", "c").Tie("b", "praised", "a", date: "1956-08-31/1956-09-02").Build();
        Assert.Equal([("1956-08", 2.0), ("1956-09", 2.0)], Compute(graph, TimeWindows.Months(graph), new FactionOptions()).Select(row => (row.Label, row.Frustration.Total)));
        Assert.Equal(("1956", 3.0), Compute(graph, TimeWindows.Years(graph), new FactionOptions()).Select(row => (row.Label, row.Frustration.Total)).Single());
    }

    [Fact]
    public void A_file_of_windows_is_half_open_and_wrong_lines_are_named()
    {
        RelationGraph graph = new GraphBuilder().Tie("a", "supported", "b", date: "1907-01-01").Tie("a", "accused", "b", date: "1906").Build();
        IReadOnlyList<TimeWindow> windows = TimeWindows.Read(["label,begin,end", "", "# before", "before,,1907", "after,1907,"]);
        Assert.Equal([("before", 1.0, 1.0), ("after", 1.0, 0.0)], Compute(graph, windows, new FactionOptions()).Select(row => (row.Label, row.Frustration.Total, row.Frustration.Negative)));
        Assert.StartsWith("line 2:", Assert.Throws<FormatException>(() => TimeWindows.Read(["a,1900,1901", "b,1902"])).Message, StringComparison.Ordinal);
        Assert.StartsWith("line 1:", Assert.Throws<FormatException>(() => TimeWindows.Read(["a,1900,1899"])).Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => TimeWindows.Read(["label,begin,end"]));
        Assert.Throws<FormatException>(() => TimeWindows.Years(new GraphBuilder().Tie("a", "supported", "b").Build()));
    }

    private static IReadOnlyList<WindowBalance> Compute(RelationGraph graph, IReadOnlyList<TimeWindow> windows, FactionOptions options) =>
        BalanceOverTime.Compute(graph, RelationFilter.None, false, windows, options, TestContext.Current.CancellationToken);

    private static RelationGraph Load(string path) => InputLoader.Load([path], new LoadOptions()).Graph!;
}
