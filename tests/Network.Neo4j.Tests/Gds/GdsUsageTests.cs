using Network.Cli;
using Network.Neo4j.Tests.Support;

namespace Network.Neo4j.Tests.Gds;

/// <summary>What GDS cannot do is said before any server is asked.</summary>
public sealed class GdsUsageTests
{
    private static readonly string August = Repository.Path("graphs", "august-1956.json");

    [Theory]
    [InlineData("signed factions (balance) cannot be computed by GDS: use the local engine (leave --engine out)", "factions", "--engine", "gds")]
    [InlineData("--engine gds has it", "factions", "--method", "louvain")]
    [InlineData("constant Potts model cannot be computed by GDS", "factions", "--engine", "gds", "--method", "leiden", "--quality", "cpm")]
    [InlineData("layers by relation type cannot be computed by GDS", "factions", "--engine", "gds", "--method", "leiden", "--layers")]
    [InlineData("takes no resolution", "factions", "--engine", "gds", "--method", "louvain", "--resolution", "2")]
    [InlineData("all its runs are alike", "factions", "--engine", "gds", "--method", "louvain", "--runs", "2")]
    [InlineData("leave --time-limit out", "factions", "--engine", "gds", "--method", "leiden", "--time-limit", "5")]
    [InlineData("--to goes with --engine gds", "factions", "--to", "http://127.0.0.1:1")]
    [InlineData("--to goes with --engine gds", "centrality", "--engine", "local", "--to", "http://127.0.0.1:1")]
    [InlineData("katz cannot be computed by GDS, which has degree,", "centrality", "--engine", "gds", "--measure", "degree,katz")]
    [InlineData("edgeBetweenness cannot be computed by GDS", "centrality", "--engine", "gds", "--measure", "edgeBetweenness")]
    [InlineData("counts steps only", "centrality", "--engine", "gds", "--measure", "closeness", "--weighted-paths")]
    [InlineData("leave --approximate out", "centrality", "--engine", "gds", "--approximate", "0.1")]
    [InlineData("spark", "centrality", "--engine", "spark")]
    public async Task Wrong_usage_ends_with_2_and_says_what_is_wrong(string words, string verb, params string[] options)
    {
        (int code, string output, string error) = await App.RunAsync([verb, August, .. options]);
        Assert.Contains(words, error, StringComparison.Ordinal);
        Assert.Equal((ExitCodes.Usage, ""), (code, output));
    }

    [Fact]
    public async Task A_server_without_the_plugin_is_told_from_one_that_is_down()
    {
        using TemporaryFolder folder = new();
        string credentials = folder.Write("c.txt", "NEO4J_PASSWORD=hush");
        // As a real server without the plugin answers.
        await using StubServer bare = new(_ => (400, """{"errors":[{"code":"Neo.ClientError.Statement.SyntaxError","message":"Unknown function 'gds.version' (line 1, column 8 (offset: 7))\n\"RETURN gds.version()\"\n        ^"}]}""", TimeSpan.Zero));
        foreach (string[] verb in new[] { new[] { "centrality", August }, ["factions", August, "--method", "leiden"] })
        {
            (int code, string output, string error) = await App.RunAsync([.. verb, "--engine", "gds", "--to", bare.Url, "--credentials", credentials]);
            Assert.Equal((ExitCodes.Failed, ""), (code, output));
            Assert.Contains("has no Graph Data Science plugin, which --engine gds needs", error, StringComparison.Ordinal);
            (code, output, error) = await App.RunAsync([.. verb, "--engine", "gds", "--to", "http://127.0.0.1:1", "--credentials", credentials]);
            Assert.Equal((ExitCodes.Failed, ""), (code, output));
            Assert.Contains("nothing answers there", error, StringComparison.Ordinal);
        }
    }
}
