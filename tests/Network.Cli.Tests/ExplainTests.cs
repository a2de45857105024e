using System.Text.Json;
using Network.Cli.Tests.Support;

namespace Network.Cli.Tests;

/// <summary>What the verbs that explain, compare and connect print, and what they refuse.</summary>
public sealed class ExplainTests : IDisposable
{
    private static readonly string August = Repository.Path("graphs", "august-1956.json");
    private static readonly string Tribes = Repository.Path("graphs", "highland-tribes.csv");
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("kim-du-bong")]
    [InlineData("Kim Du-bong")]
    [InlineData("kim du bong")]
    public async Task An_actor_is_explained_by_id_name_or_other_spelling(string name)
    {
        App.Run run = await App.RunAsync("factions", August, "--explain", name);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Kim Du-bong is in camp 2, around KWP leadership", run.Output, StringComparison.Ordinal);
        Assert.Contains("What would change the side", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_actor_is_wrong_usage_with_names_that_are_near()
    {
        App.Run run = await App.RunAsync("factions", August, "--explain", "Kim Du");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Kim Du-bong", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flip_set_in_json_names_its_relations()
    {
        App.Run run = await App.RunAsync("factions", August, "--explain", "kim-du-bong", "--json");
        using JsonDocument json = JsonDocument.Parse(run.Output);
        JsonElement flip = json.RootElement.GetProperty("explanation").GetProperty("mayLeave");
        Assert.True(flip.GetProperty("proven").GetBoolean());
        Assert.Equal(flip.GetProperty("size").GetInt32(), flip.GetProperty("losses").GetArrayLength());
    }

    [Fact]
    public async Task Camps_by_speaker_are_printed_on_request()
    {
        App.Run run = await App.RunAsync("factions", August, "--voices");
        Assert.Contains("Camps by speaker", run.Output, StringComparison.Ordinal);
        Assert.Contains("On this word alone", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_compared_with_itself_agrees_fully()
    {
        App.Run run = await App.RunAsync("compare", Tribes, Tribes, "--undirected", "--json");
        using JsonDocument json = JsonDocument.Parse(run.Output);
        Assert.Equal(1, json.RootElement.GetProperty("agreement").GetProperty("share").GetDouble());
        Assert.Equal(1, json.RootElement.GetProperty("agreement").GetProperty("onPairs").GetProperty("kappa").GetDouble());
        Assert.Equal(1, json.RootElement.GetProperty("camps").GetProperty("adjustedRand").GetDouble());
        Assert.Equal(0, json.RootElement.GetProperty("camps").GetProperty("moves").GetArrayLength());
    }

    [Fact]
    public async Task Without_a_speaker_what_rests_on_that_word_is_lost()
    {
        App.Run run = await App.RunAsync("compare", August, "--without", "Pak Ui-wan"), filtered = await App.RunAsync("compare", August, "--without-asserted-by", "Pak Ui-wan");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Kim Il Sung misrepresented Kim Du-bong", run.Output, StringComparison.Ordinal);
        Assert.Equal(run.Output, filtered.Output);
    }

    [Fact]
    public async Task Compare_needs_two_inputs_or_a_speaker() => Assert.Equal(2, (await App.RunAsync("compare", August)).ExitCode);

    [Fact]
    public async Task Actors_that_nothing_joins_are_no_failure()
    {
        string list = _folder.Write("ties.csv", "source,target,sign\na,b,1\nc,d,-1\n");
        App.Run run = await App.RunAsync("path", list, "a", "d");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("No chain of counted relations joins a to d.\n", run.Output);
    }

    [Fact]
    public async Task A_path_names_its_steps_and_what_they_say()
    {
        string list = _folder.Write("ties.csv", "source,target,sign\na,b,-1\nb,c,-1\n");
        App.Run run = await App.RunAsync("path", list, "a", "c");
        Assert.Contains("a – b – c: an enemy of an enemy, which speaks for one side", run.Output, StringComparison.Ordinal);
        Assert.Contains("− a against b", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_takes_no_part_in_paths()
    {
        App.Run run = await App.RunAsync("path", August, "kim-il-sung", "Andong");
        Assert.Equal(2, run.ExitCode);
    }
}
