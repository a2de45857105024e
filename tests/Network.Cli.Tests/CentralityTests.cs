using System.Text.Json;
using Network.Cli.Tests.Support;

namespace Network.Cli.Tests;

public sealed class CentralityTests : IDisposable
{
    private const string Chain = "source,target,sign\na,b,1\nb,c,-1\nc,d,1\n";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Scores_of_ties_have_a_place_of_their_own_in_JSON()
    {
        App.Run run = await App.RunAsync("centrality", _folder.Write("chain.csv", Chain), "--measure", "edgeBetweenness", "--ties", "contact", "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        JsonElement root = JsonDocument.Parse(run.Output).RootElement;
        JsonElement[] ties = [.. root.GetProperty("tieScores").EnumerateArray()];
        Assert.Equal(["a", "b", "c"], ties.Select(tie => tie.GetProperty("source").GetString()));
        Assert.Equal(["b", "c", "d"], ties.Select(tie => tie.GetProperty("target").GetString()));
        Assert.Equal([0.5, 4.0 / 6, 0.5], ties.Select(tie => tie.GetProperty("edgeBetweenness").GetDouble()));
        Assert.All(ties, tie => Assert.True(tie.TryGetProperty("relation", out _)));
        Assert.Equal("contact", root.GetProperty("ties").GetProperty("edgeBetweenness").GetString());
    }

    [Fact]
    public async Task People_see_the_ties_that_carry_most_first()
    {
        App.Run run = await App.RunAsync("centrality", _folder.Write("chain.csv", Chain), "--measure", "degree,edgeBetweenness", "--ties", "contact", "--top", "1");
        Assert.Equal(0, run.ExitCode);
        string[] lines = run.Output.ReplaceLineEndings("\n").Split('\n');
        Assert.Contains("source\trelation\ttarget\tedgeBetweenness", lines);
        string tie = lines[Array.IndexOf(lines, "source\trelation\ttarget\tedgeBetweenness") + 1];
        Assert.StartsWith("b\t", tie);
        Assert.EndsWith("\tc\t0.6667", tie);
    }

    [Fact]
    public async Task Approximate_scores_say_how_close_they_are()
    {
        App.Run run = await App.RunAsync("centrality", _folder.Write("chain.csv", Chain), "--measure", "betweenness", "--approximate", "0.1,0.2", "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(
            "approximate: with a chance of at least 0.8 no score is off by more than 0.1;",
            JsonDocument.Parse(run.Output).RootElement.GetProperty("notes").GetProperty("betweenness").GetString());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("0.1,")]
    [InlineData("0.1,0.1,0.1")]
    [InlineData("NaN")]
    [InlineData("small")]
    public async Task An_error_that_is_not_between_0_and_1_is_wrong_usage(string text)
    {
        App.Run run = await App.RunAsync("centrality", _folder.Write("chain.csv", Chain), "--approximate", text);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--approximate takes a number between 0 and 1", run.Error);
    }

    [Fact]
    public async Task Approximate_scores_cannot_take_weights_for_lengths()
    {
        App.Run run = await App.RunAsync("centrality", _folder.Write("chain.csv", Chain), "--approximate", "0.1", "--weighted-paths");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot be had with --weighted-paths", run.Error);
    }
}
