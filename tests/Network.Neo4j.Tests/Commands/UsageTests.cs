using Network.Cli;

namespace Network.Neo4j.Tests.Commands;

/// <summary>What is wrong before any server is asked.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("embedded Cypher engine is not there", "query", "graphs/august-1956.json", "MATCH (n) RETURN n")]
    [InlineData("NEO4J_PASSWORD", "query", "http://neo4j:hush@127.0.0.1:1", "RETURN 1")]
    [InlineData("write NAME=VALUE", "query", "http://127.0.0.1:1", "RETURN 1", "--param", "x")]
    [InlineData("did you mean \"pagerank\"", "push", "graphs/august-1956.json", "--to", "http://127.0.0.1:1", "--with", "pagernk")]
    [InlineData("exclude each other", "query", "http://127.0.0.1:1", "RETURN 1", "--json", "--csv")]
    public async Task Wrong_usage_ends_with_2_and_says_what_is_wrong(string words, params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        Assert.Equal(ExitCodes.Usage, await CommandLine.RunAsync(arguments, output, error));
        Assert.Contains(words, error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("hush", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_down_ends_with_1()
    {
        using TemporaryFolder folder = new();
        using StringWriter output = new(), error = new();
        string file = folder.Write("c.txt", "NEO4J_PASSWORD=hush");
        Assert.Equal(ExitCodes.Failed, await CommandLine.RunAsync(["push", Repository.Path("graphs", "august-1956.json"), "--to", "http://127.0.0.1:1", "--credentials", file], output, error));
        Assert.Contains("nothing answers there", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("hush", error.ToString(), StringComparison.Ordinal);
    }
}
