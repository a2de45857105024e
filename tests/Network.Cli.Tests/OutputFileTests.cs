using Network.Cli.Tests.Support;

namespace Network.Cli.Tests;

/// <summary>What verbs write: whole or not at all, never over another's file unasked, the same bytes twice.</summary>
public sealed class OutputFileTests : IDisposable
{
    private static readonly string August = Repository.Path("graphs", "august-1956.json");
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Files =>
        ["a.svg", "a.html", "a.graphml", "a.gexf", "a.dot", "a.csv", "a.json", "a.cyjs", "a.net", "a.cypher"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Files_are_the_same_bytes_twice_and_not_overwritten_unless_told(string name)
    {
        string verb = name is "a.svg" or "a.html" ? "diagram" : "export";
        string path = _folder.Path(name);
        Assert.Equal(0, (await App.RunAsync(verb, August, "-o", path)).ExitCode);
        byte[] first = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);

        App.Run refused = await App.RunAsync(verb, August, "-o", path);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("exists", refused.Error);

        Assert.Equal(0, (await App.RunAsync(verb, August, "-o", path, "--force")).ExitCode);
        Assert.Equal(first, await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Files_for_neo4j_admin_are_written_together_and_the_next_step_is_told()
    {
        string path = _folder.Path("a.csv");
        App.Run run = await App.RunAsync("export", August, "-o", path, "--for", "neo4j-admin", "--with", "factions,pagerank");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("neo4j-admin database import full neo4j --overwrite-destination @a-import.args", run.Error, StringComparison.Ordinal);
        Assert.Equal(["a-actors.csv", "a-documents.csv", "a-import.args", "a-mentions.csv", "a-network.csv", "a.csv"], Directory.GetFiles(_folder.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("pagerank:double", await File.ReadAllTextAsync(_folder.Path("a-actors.csv"), TestContext.Current.CancellationToken), StringComparison.Ordinal);

        File.Delete(path);
        App.Run refused = await App.RunAsync("export", August, "-o", path, "--for", "neo4j-admin");
        Assert.Equal(1, refused.ExitCode);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public async Task Results_to_take_along_are_named_only_where_a_format_takes_what_it_is_told()
    {
        App.Run run = await App.RunAsync("export", August, "-o", _folder.Path("a.gexf"), "--with", "pagerank");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--with goes with .cypher", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_writes_its_page_and_all_it_links_to_and_is_renewed_without_asking()
    {
        string folder = _folder.Path("out");
        Assert.Equal(0, (await App.RunAsync("report", August, "-o", folder)).ExitCode);
        string page = await File.ReadAllTextAsync(Path.Combine(folder, "index.html"), TestContext.Current.CancellationToken);
        foreach (string name in Links(page)) Assert.True(File.Exists(Path.Combine(folder, name)), $"index.html links to {name}");
        Assert.Contains("graph.gexf", Links(page));

        await File.WriteAllTextAsync(Path.Combine(folder, "mine.txt"), "kept", TestContext.Current.CancellationToken);
        Assert.Equal(0, (await App.RunAsync("report", August, "-o", folder)).ExitCode);
        Assert.Equal(page, await File.ReadAllTextAsync(Path.Combine(folder, "index.html"), TestContext.Current.CancellationToken));
        Assert.True(File.Exists(Path.Combine(folder, "mine.txt")));
    }

    [Fact]
    public async Task A_folder_of_other_files_is_left_alone()
    {
        _folder.Write("letter.txt", "dear");
        App.Run run = await App.RunAsync("report", August, "-o", _folder.Folder);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("--force", run.Error);
        Assert.Equal(["letter.txt"], Directory.EnumerateFiles(_folder.Folder).Select(Path.GetFileName));
        Assert.Equal(0, (await App.RunAsync("report", August, "-o", _folder.Folder, "--force")).ExitCode);
        Assert.True(File.Exists(_folder.Path("letter.txt")));
    }

    [Fact]
    public async Task The_words_of_the_text_show_where_the_document_is_at_hand()
    {
        string folder = _folder.Path("out");
        string texts = SharedMaterial.Path("documents");
        Assert.Equal(0, (await App.RunAsync("report", August, "-o", folder, "--texts", texts)).ExitCode);
        string page = await File.ReadAllTextAsync(Path.Combine(folder, "index.html"), TestContext.Current.CancellationToken);
        Assert.Contains("Choe Chang-ik supported Yun", page);
        Assert.Equal(0, (await App.RunAsync("report", August, "-o", folder)).ExitCode);
        page = await File.ReadAllTextAsync(Path.Combine(folder, "index.html"), TestContext.Current.CancellationToken);
        Assert.DoesNotContain("Choe Chang-ik supported Yun<", page);
    }

    [Fact]
    public async Task Another_version_of_the_text_shows_no_wrong_words()
    {
        _folder.Write("ivanov-1956-09-01.txt", new string('x', 20_000));
        string folder = _folder.Path("out");
        App.Run run = await App.RunAsync("report", August, "-o", folder, "--texts", _folder.Folder);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("is not the one that was coded", run.Error);
        Assert.DoesNotContain("xxxxxxxx", await File.ReadAllTextAsync(Path.Combine(folder, "index.html"), TestContext.Current.CancellationToken));
    }

    private static List<string> Links(string page) =>
        [.. System.Text.RegularExpressions.Regex.Matches(page, "href=\"([^\"#:]+)\"").Select(match => match.Groups[1].Value).Distinct()];
}
