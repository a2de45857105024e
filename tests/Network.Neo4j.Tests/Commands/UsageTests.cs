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
        App.Run run = await App.RunAsync(arguments);
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_down_ends_with_1()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("c.txt", "NEO4J_PASSWORD=hush");
        App.Run run = await App.RunAsync("push", Repository.Path("graphs", "august-1956.json"), "--to", "http://127.0.0.1:1", "--credentials", file);
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Contains("nothing answers there", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", run.Error, StringComparison.Ordinal);
    }
}
