using Network.Cli.Tests.Support;

namespace Network.Cli.Tests;

public sealed class ExitCodeTests : IDisposable
{
    private const string TwoFriends = """{"actors":[{"id":"a","name":"A"},{"id":"b","name":"B"}],"relations":[{"source":"a","type":"supported","target":"b"}]}""";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("check")]
    [InlineData("factions")]
    [InlineData("balance")]
    [InlineData("centrality")]
    public async Task A_good_file_is_done(string verb)
    {
        App.Run run = await App.RunAsync(verb, _folder.Write("good.json", TwoFriends));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.NotEmpty(run.Output);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("factions")]
    [InlineData("balance")]
    [InlineData("centrality")]
    public async Task A_missing_file_fails_with_one_message(string verb)
    {
        App.Run run = await App.RunAsync(verb, _folder.Path("missing.json"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("there is no such file", run.Output + run.Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"actors\":[")]
    [InlineData("{\"actors\":[{\"id\":\"a\",\"name\":\"A\"}],\"relations\":[{\"source\":\"a\",\"type\":\"supported\",\"target\":\"b\"}]}")]
    [InlineData("{\"actors\":[{\"id\":\"a\",\"name\":\"A\"},{\"id\":\"a\",\"name\":\"B\"}],\"relations\":[]}")]
    [InlineData("{\"actors\":[{\"id\":\"a\",\"name\":\"A\"}],\"relations\":[{\"source\":\"a\",\"type\":\"suported\",\"target\":\"a\"}]}")]
    [InlineData("{\"actors\":[{\"id\":\"a\",\"name\":\"A\"}],\"relations\":[{\"source\":\"a\",\"type\":\"supported\",\"target\":\"a\",\"date\":\"once\"}]}")]
    public async Task A_file_with_errors_is_bad_input_for_every_verb(string content)
    {
        string path = _folder.Write("bad.json", content);
        foreach (string[] arguments in new[]
        {
            new[] { "check", path }, ["factions", path], ["balance", path], ["centrality", path],
            ["report", path, "-o", _folder.Path("out")], ["diagram", path, "-o", _folder.Path("x.svg")], ["export", path, "-o", _folder.Path("x.gexf")],
        })
        {
            App.Run run = await App.RunAsync(arguments);
            Assert.Equal(3, run.ExitCode);
            Assert.Contains("bad.json", run.Output + run.Error);
            Assert.DoesNotContain("   at ", run.Error);
        }

        Assert.Equal(["bad.json"], Directory.EnumerateFileSystemEntries(_folder.Folder).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("factoins", "graph.json")]
    [InlineData("factions")]
    [InlineData("factions", "FILE", "--count", "0")]
    [InlineData("factions", "FILE", "--objective", "nodes")]
    [InlineData("factions", "FILE", "--nonsense")]
    [InlineData("factions", "FILE", "--time-limit", "0")]
    [InlineData("factions", "FILE", "--from-date", "yesterday")]
    [InlineData("factions", "FILE", "--types", "suported")]
    [InlineData("factions", "FILE", "--kinds", "persons")]
    [InlineData("factions", "FILE", "--modality", "certain")]
    [InlineData("factions", "FILE", "--documents", "none")]
    [InlineData("factions", "FILE", "--asserted-by", "nobody")]
    [InlineData("factions", "FILE", "--min-confidence", "70")]
    [InlineData("centrality", "FILE", "--measure", "betweeness")]
    [InlineData("centrality", "FILE", "--ties", "some")]
    [InlineData("diagram", "FILE", "-o", "x.bmp")]
    [InlineData("export", "FILE", "-o", "x.doc")]
    [InlineData("export", "FILE", "-o", "x.graphml", "--for", "excel")]
    [InlineData("report", "FILE")]
    [InlineData("completion", "tcsh")]
    public async Task Wrong_usage_is_told_on_standard_error(params string[] arguments)
    {
        string file = _folder.Write("good.json", TwoFriends);
        App.Run run = await App.RunAsync([.. arguments.Select(argument => argument == "FILE" ? file : argument)]);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("network: ", run.Error);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task What_was_meant_is_suggested()
    {
        string file = _folder.Write("good.json", TwoFriends);
        Assert.Contains("did you mean \"factions\"?", (await App.RunAsync("factoins", file)).Error);
        Assert.Contains("\"betweenness\"", (await App.RunAsync("centrality", file, "--measure", "betweeness")).Error);
        Assert.Contains("\"supported\"", (await App.RunAsync("factions", file, "--types", "suported")).Error);
    }

    [Fact]
    public async Task A_name_that_several_bear_is_wrong_usage_with_the_candidates()
    {
        string file = _folder.Write("two.json", """{"actors":[{"id":"a","name":"Kim"},{"id":"b","name":"Kim"}],"relations":[{"source":"a","type":"met","target":"b"}]}""");
        App.Run run = await App.RunAsync("factions", file, "--without-actors", "Kim");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("\"a\" (Kim), \"b\" (Kim)", run.Error);
    }

    [Fact]
    public async Task A_line_of_a_hundred_megabytes_is_one_message()
    {
        string file = _folder.Write("long.csv", [.. "source,target\na,"u8, .. Enumerable.Repeat((byte)'b', 100_000_000)]);
        App.Run run = await App.RunAsync("centrality", file, "--quiet");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("longer than", run.Error);
    }
}
