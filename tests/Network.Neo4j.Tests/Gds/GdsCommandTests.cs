using System.Text.Json;
using Network.Cli;
using Network.Neo4j.Tests.Support;

namespace Network.Neo4j.Tests.Gds;

/// <summary><c>--engine gds</c> as a person types it.</summary>
[Collection("server")]
public sealed class GdsCommandTests(ServerFixture fixture) : IDisposable
{
    private static readonly string August = Repository.Path("graphs", "august-1956.json");
    private static readonly string Tribes = Repository.Path("graphs", "highland-tribes.csv");
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Factions_have_the_local_shape_and_name_the_engine()
    {
        string[] common = ["factions", August, "--method", "leiden", "--runs", "2", "--quiet", "--json"];
        using JsonDocument there = JsonDocument.Parse(await Done([.. common, .. Gds()]));
        using JsonDocument here = JsonDocument.Parse(await Done(common));
        Assert.Equal("gds", there.RootElement.GetProperty("engine").GetString());
        Assert.False(here.RootElement.TryGetProperty("engine", out _));
        Assert.Equal(Names(here.RootElement), Names(there.RootElement).Where(name => name != "engine"));
        Assert.Equal(here.RootElement.GetProperty("members").EnumerateArray().Select(One), there.RootElement.GetProperty("members").EnumerateArray().Select(One));
        static string One(JsonElement member) => member.GetProperty("actor").GetString()! + member.GetProperty("unit");
    }

    [Fact]
    public async Task Centrality_has_the_local_shape_and_scores_and_names_the_engine()
    {
        string[] common = ["centrality", August, "--quiet", "--json"];
        using JsonDocument there = JsonDocument.Parse(await Done([.. common, .. Gds()]));
        using JsonDocument here = JsonDocument.Parse(await Done(common));
        Assert.Equal("gds", there.RootElement.GetProperty("engine").GetString());
        Assert.Equal(Names(here.RootElement), Names(there.RootElement).Where(name => name != "engine"));
        foreach ((JsonElement ours, JsonElement theirs) in here.RootElement.GetProperty("scores").EnumerateArray().Zip(there.RootElement.GetProperty("scores").EnumerateArray()))
        {
            Assert.Equal(Names(ours), Names(theirs));
            foreach (JsonProperty score in ours.EnumerateObject().Where(property => property.Value.ValueKind == JsonValueKind.Number))
                Assert.Equal(score.Value.GetDouble(), theirs.GetProperty(score.Name).GetDouble(), 1e-6);
        }
    }

    [Fact]
    public async Task People_read_what_computed_it()
    {
        string text = await Done(["centrality", Tribes, "--measure", "all", "--quiet", .. Gds()]);
        Assert.Matches(@"\nComputed by Graph Data Science 2\.\S+ at http://127\.0\.0\.1:\d+\.\n$", text);
        Assert.StartsWith("3 camps, contradicted by 2 pairs", await Done(["factions", Tribes, "--undirected", "--method", "louvain", "--quiet", .. Gds()]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_command_prints_the_same_bytes()
    {
        string[] command = ["factions", August, "--method", "leiden", "--quiet", "--json", .. Gds()];
        Assert.Equal(await Done(command), await Done(command));
    }

    [Fact]
    public async Task Filters_and_counting_are_those_of_the_local_analysis()
    {
        string[] common = ["centrality", August, "--without-asserted-by", "Kim Il Sung", "--measure", "degree,pagerank", "--ties", "signed", "--quiet", "--json"];
        using JsonDocument there = JsonDocument.Parse(await Done([.. common, .. Gds()]));
        using JsonDocument here = JsonDocument.Parse(await Done(common));
        Assert.Equal(
            here.RootElement.GetProperty("scores").EnumerateArray().Select(score => score.GetProperty("degree").GetDouble()),
            there.RootElement.GetProperty("scores").EnumerateArray().Select(score => score.GetProperty("degree").GetDouble()));
    }

    [Fact]
    public async Task An_undefined_measure_asked_for_alone_ends_with_1()
    {
        (int code, _, string error) = await App.RunAsync(["centrality", Tribes, "--measure", "eigenvector", "--quiet", .. Gds()]);
        Assert.Equal(ExitCodes.Failed, code);
        Assert.Contains("no ties run in a circle", error, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    private static async Task<string> Done(string[] arguments)
    {
        (int code, string output, string error) = await App.RunAsync(arguments);
        Assert.Equal((0, ""), (code, error));
        return output;
    }

    private string[] Gds()
    {
        fixture.SkipWithoutServer();
        return ["--engine", "gds", "--to", fixture.Address, "--credentials", fixture.CredentialsFile(_folder)];
    }
}
