using Network.Cli.Tests.Support;

namespace Network.Cli.Tests;

/// <summary>What the report and its verbs call things.</summary>
public sealed class ReportTests : IDisposable
{
    private static readonly string August = Repository.Path("graphs", "august-1956.json");
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_edge_list_is_headed_by_its_files_name()
    {
        string list = _folder.Write("ties.csv", "source,target,sign\na,b,1\nb,c,-1\n"), folder = _folder.Path("out");
        App.Run run = await App.RunAsync("report", list, "-o", folder);
        Assert.StartsWith("ties.csv\n", run.Output, StringComparison.Ordinal);
        foreach (string name in new[] { "index.html", "diagram.html", "diagram.svg" })
            Assert.Contains("<title>ties.csv</title>", await File.ReadAllTextAsync(Path.Combine(folder, name), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_graph_with_a_title_is_headed_by_it() =>
        Assert.StartsWith("The August 1956 plenum of the Korean Workers' Party\n", (await App.RunAsync("report", August, "-o", _folder.Path("out"))).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Summary_camps_and_pictures_give_a_unit_one_name_and_count_it_once()
    {
        string folder = _folder.Path("out");
        App.Run report = await App.RunAsync("report", August, "-o", folder), factions = await App.RunAsync("factions", August);
        Assert.Contains("\nCamp 2, around KWP leadership (6)\n", report.Output, StringComparison.Ordinal);
        string[] camp = [.. factions.Output.Split('\n').Where(line => line.StartsWith("2\t", StringComparison.Ordinal))];
        Assert.Equal(6, camp.Length);
        Assert.StartsWith("2\tKWP leadership\t", camp[0], StringComparison.Ordinal);
        Assert.Contains("\tKim Il Sung, ", camp[0], StringComparison.Ordinal);
        string picture = await File.ReadAllTextAsync(Path.Combine(folder, "diagram.svg"), TestContext.Current.CancellationToken);
        Assert.Contains(">Camp 2 · KWP leadership<", picture, StringComparison.Ordinal);
        Assert.Contains(">KWP leadership (6 actors", picture, StringComparison.Ordinal);
        string dot = await File.ReadAllTextAsync(Path.Combine(folder, "graph.dot"), TestContext.Current.CancellationToken);
        Assert.Contains("label=\"Camp 2 · KWP leadership\"", dot, StringComparison.Ordinal);
    }
}
