using Network.Cli.Tests.Support;

namespace Network.Cli.Tests;

public sealed class VerifyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("factions", "highland-tribes.csv", "--undirected")]
    [InlineData("balance", "highland-tribes.csv", "--undirected", "--objective", "weights")]
    [InlineData("balance", "august-1956.json")]
    [InlineData("factions", "august-1956.json", "--without-asserted-by", "Kim Il Sung", "--split-bodies", "--count", "free")]
    [InlineData("factions", "august-1956.json", "--min-confidence", "0.9", "--min-weight", "1")]
    [InlineData("balance", "great-powers.csv", "--from-date", "1890", "--to-date", "1890", "--objective", "pairs")]
    public async Task What_a_verb_proves_is_verified_with_its_own_filters(string verb, string graph, params string[] options)
    {
        string proof = _folder.Path("proof.json");
        App.Run made = await App.RunAsync([verb, Repository.Path("graphs", graph), .. options, "--certificate", proof]);
        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        App.Run verified = await App.RunAsync("verify", proof, Repository.Path("graphs", graph));
        Assert.StartsWith("Proven: ", verified.Output, StringComparison.Ordinal);
        Assert.Equal(0, verified.ExitCode);
    }

    [Theory]
    [InlineData("factions")]
    [InlineData("balance")]
    public async Task A_certificate_whose_name_is_taken_is_refused_before_anything_is_read(string verb)
    {
        string taken = _folder.Write("taken.json", "mine");
        App.Run run = await App.RunAsync(verb, _folder.Path("missing.csv"), "--certificate", taken);
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("taken.json exists already: choose another name, or allow overwriting with --force", run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(taken));
    }

    [Theory]
    [InlineData("5", "Too few shuffles to tell: ")]
    [InlineData("19", "Better than chance: ")]
    public async Task Shuffles_are_judged_where_there_are_enough(string shuffles, string judgement)
    {
        App.Run run = await App.RunAsync("factions", Repository.Path("graphs", "highland-tribes.csv"), "--undirected", "--shuffles", shuffles);
        Assert.StartsWith(judgement, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_certificate_or_input_is_not_proven_and_says_why()
    {
        string proof = _folder.Path("proof.json"), tribes = Repository.Path("graphs", "highland-tribes.csv");
        await App.RunAsync("balance", tribes, "--undirected", "--certificate", proof);
        string text = File.ReadAllText(proof);
        App.Run changed = await App.RunAsync("verify", _folder.Write("changed.json", text.Replace("\"lowerBound\": 7", "\"lowerBound\": 8", StringComparison.Ordinal)), tribes);
        Assert.Equal((1, "Not proven:\n  the sets add up to a bound of 7, not 8\n"), (changed.ExitCode, changed.Output));
        App.Run other = await App.RunAsync("verify", proof, Repository.Path("graphs", "great-powers.csv"));
        Assert.Equal(1, other.ExitCode);
        Assert.Contains("is it another input?", other.Output, StringComparison.Ordinal);
        App.Run none = await App.RunAsync("verify", _folder.Write("none.json", "{}"), tribes);
        Assert.Equal((1, ""), (none.ExitCode, none.Output));
        Assert.Contains("it is no certificate", none.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--over", "decade")]
    [InlineData("--over", "month", "--shuffles", "-1")]
    public async Task Windows_that_are_not_there_and_counts_below_0_are_wrong_usage(params string[] options) =>
        Assert.Equal(2, (await App.RunAsync(["balance", Repository.Path("graphs", "great-powers.csv"), .. options])).ExitCode);

    [Fact]
    public async Task Windows_come_as_json_too()
    {
        App.Run run = await App.RunAsync("balance", Repository.Path("graphs", "great-powers.csv"), "--over", _folder.Write("windows.csv", "label,begin,end\nearly,1872,1881\nlate,1907,1914\n"), "--json");
        Assert.Contains("\"window\": \"late\"", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }
}
