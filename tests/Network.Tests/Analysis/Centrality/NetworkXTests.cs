using System.Text.Json;
using Network.Analysis;
using Network.Analysis.Centrality;
using Network.Analysis.Counting;
using Network.Tests.Support;

namespace Network.Tests.Analysis.Centrality;

/// <summary>Scores against those of NetworkX, kept in networkx_expected.json beside the script that made them.</summary>
public class NetworkXTests
{
    public static TheoryData<string> Cases =>
    [
        "florentine families", "karate club", "parallel ties of all signs", "dangling nodes",
        "separate parts and lone nodes", "bipartite both ways", "tribes",
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_measure_has_the_value_that_NetworkX_gives(string name)
    {
        JsonElement test = Read().RootElement.GetProperty("cases").EnumerateArray().Single(element => element.GetProperty("name").GetString() == name);
        CountedTies ties = Ties(test);
        foreach (JsonProperty expected in test.GetProperty("expected").EnumerateObject())
        {
            TieSelection selection = TieSelections.Find(expected.Name)!.Value;
            foreach (JsonProperty measure in expected.Value.EnumerateObject())
            {
                string[] parts = measure.Name.Split(' ');
                CentralityOptions options = new() { Ties = selection, WeightedPaths = parts.Length > 1 };
                CentralityResult result = CentralityAnalysis.Compute(ties, [parts[0]], options);
                MeasureScores column = result.Columns.Concat(result.TieColumns).Single();
                Assert.Equal(expected.Name, column.Ties);
                AssertClose([.. measure.Value.EnumerateArray().Select(value => value.ValueKind == JsonValueKind.Null ? double.NaN : value.GetDouble())], column.Scores!, $"{measure.Name} on {expected.Name}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Eigenvector_and_hubs_are_undefined_where_the_greatest_value_is_not_single(string name)
    {
        JsonElement test = Read().RootElement.GetProperty("cases").EnumerateArray().Single(element => element.GetProperty("name").GetString() == name);
        CountedTies ties = Ties(test);
        foreach (JsonProperty expected in test.GetProperty("expected").EnumerateObject())
        {
            CentralityOptions options = new() { Ties = TieSelections.Find(expected.Name)!.Value };
            foreach (MeasureScores column in CentralityAnalysis.Compute(ties, ["eigenvector", "hubs"], options).Columns)
                Assert.Equal(expected.Value.TryGetProperty(column.Measure, out _), column.Scores is not null);
        }
    }

    private static JsonDocument Read() =>
        JsonDocument.Parse(File.ReadAllBytes(Repository.Path("tests", "Network.Tests", "Analysis", "Centrality", "networkx_expected.json")));

    private static CountedTies Ties(JsonElement test)
    {
        JsonElement ties = test.GetProperty("ties");
        if (ties.ValueKind == JsonValueKind.Null) return IndexedTies.Shared("tribes.csv").Ties;
        return IndexedTies.Of(test.GetProperty("nodes").GetInt32(), true, [.. ties.EnumerateArray().Select(tie =>
            new Tie(tie[0].GetInt32(), tie[1].GetInt32(), tie[2].GetInt32(), tie[3].GetDouble()))]);
    }

    private static void AssertClose(double[] expected, double[] actual, string what)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (int i = 0; i < expected.Length; i++)
            Assert.True((double.IsNaN(expected[i]) && double.IsNaN(actual[i])) || Math.Abs(expected[i] - actual[i]) <= 1e-9 * Math.Max(1, Math.Abs(expected[i])), $"{what}, node {i}: expected {expected[i]:R}, got {actual[i]:R}");
    }
}
