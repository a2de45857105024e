using System.Text.Json;
using Network.Cli;
using Network.Neo4j.Tests.Support;

namespace Network.Neo4j.Tests.Commands;

/// <summary>push, query and pull as a person types them.</summary>
[Collection("server")]
public sealed class CommandTests(ServerFixture fixture)
{
    private static readonly string August = Repository.Path("graphs", "august-1956.json");

    [Fact]
    public async Task Push_with_results_query_and_pull_work_together()
    {
        using TemporaryFolder folder = new();
        string[] server = await StartAsync(folder);
        App.Run pushed = await App.RunAsync(["push", August, "--to", fixture.Address, "--with", "factions,pagerank", "--quiet", .. server]);
        Assert.Equal((0, ""), (pushed.ExitCode, pushed.Error));
        Assert.Contains("relations\t89\t0\t0", pushed.Output, StringComparison.Ordinal);
        App.Run camps = await App.RunAsync(["query", fixture.Address, "MATCH (a:Faction1) WHERE a.faction = 1 AND a.pagerank > 0 RETURN count(a) > 3 AS several", .. server]);
        Assert.Equal((0, "several\ntrue\n"), (camps.ExitCode, camps.Output));
        App.Run pulled = await App.RunAsync(["pull", "--from", fixture.Address, "-o", folder.Path("back.json"), .. server]);
        Assert.Equal(0, pulled.ExitCode);
        Assert.Equal(await File.ReadAllTextAsync(August, TestContext.Current.CancellationToken), await File.ReadAllTextAsync(folder.Path("back.json"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Results_of_another_graph_do_not_stay_behind()
    {
        using TemporaryFolder folder = new();
        string[] server = await StartAsync(folder);
        await App.RunAsync(["push", August, "--to", fixture.Address, "--with", "all", "--quiet", .. server]);
        await App.RunAsync(["push", August, "--to", fixture.Address, "--quiet", .. server]);
        App.Run left = await App.RunAsync(["query", fixture.Address, "MATCH (n) WHERE n.faction IS NOT NULL OR n:Faction1 OR n.pagerank IS NOT NULL RETURN count(n) AS n", .. server]);
        Assert.Equal("n\n0\n", left.Output);
    }

    [Fact]
    public async Task Query_prints_JSON_CSV_and_parameters()
    {
        using TemporaryFolder folder = new();
        string[] server = await StartAsync(folder);
        string[] query = ["query", fixture.Address, "UNWIND $list AS x RETURN x, $text AS text, $none AS none", "--param", "list=[1, 2.5]", "--param", "text=a \"b\", c", "--param", "none=null", .. server];
        App.Run csv = await App.RunAsync([.. query, "--csv"]);
        Assert.Equal("x,text,none\n1,\"a \"\"b\"\", c\",\n2.5,\"a \"\"b\"\", c\",\n", csv.Output);
        App.Run json = await App.RunAsync([.. query, "--json"]);
        using JsonDocument document = JsonDocument.Parse(json.Output);
        Assert.Equal("[[1,\"a \\\"b\\\", c\",null],[2.5,\"a \\\"b\\\", c\",null]]", JsonSerializer.Serialize(document.RootElement.GetProperty("rows"), Relaxed));
        Assert.Equal(0, document.RootElement.GetProperty("statistics").GetProperty("nodesCreated").GetInt32());
    }

    [Fact]
    public async Task Query_reads_only_unless_it_may_write()
    {
        using TemporaryFolder folder = new();
        string[] server = await StartAsync(folder);
        App.Run refused = await App.RunAsync(["query", fixture.Address, "CREATE (n:X) RETURN n.a", .. server]);
        Assert.Equal(ExitCodes.BadInput, refused.ExitCode);
        Assert.Contains("--write", refused.Error, StringComparison.Ordinal);
        App.Run allowed = await App.RunAsync(["query", fixture.Address, "CREATE (:X {a: 1})", "--write", .. server]);
        Assert.Equal((0, "1 node created, 1 property set, 1 label added\n"), (allowed.ExitCode, allowed.Error));
    }

    [Fact]
    public async Task A_query_that_is_no_Cypher_is_the_users_and_ends_with_3()
    {
        using TemporaryFolder folder = new();
        App.Run failed = await App.RunAsync(["query", fixture.Address, "MATC (n)", .. await StartAsync(folder)]);
        Assert.Equal(ExitCodes.BadInput, failed.ExitCode);
        Assert.Contains("line 1, column 1", failed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_foreign_graph_is_pulled_with_a_mapping()
    {
        using TemporaryFolder folder = new();
        string[] server = await StartAsync(folder);
        await using IGraphServer direct = fixture.Open();
        await direct.DoAsync("CREATE (a:Person {fullName: 'Ana'})-[:LIKES]->(b:Person {fullName: 'Bo'})-[:HATES {since: 1919}]->(a), (b)-[:LIVES_IN]->(:City {fullName: 'Pest'})");
        string file = folder.Path("people.json");
        App.Run pulled = await App.RunAsync(["pull", "--from", fixture.Address, "-o", file, "--actor-label", "Person", "--name-property", "fullName", "--sign", "LIKES=1,HATES=-1", .. server]);
        Assert.Equal(0, pulled.ExitCode);
        Assert.Contains("left out: 1 relationships with an end that is no actor", pulled.Error, StringComparison.Ordinal);
        App.Run camps = await App.RunAsync(["check", file]);
        Assert.Equal(0, camps.ExitCode);
        Model.RelationGraph graph = Graphs.Read(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        Assert.Equal([("Ana", 1, "Bo"), ("Bo", -1, "Ana")], graph.Relations.Select(relation => (relation.Source.Name, relation.Sign, relation.Target.Name)).Order());
    }

    [Fact]
    public async Task An_empty_database_has_nothing_to_pull_and_no_file_is_written()
    {
        using TemporaryFolder folder = new();
        App.Run pulled = await App.RunAsync(["pull", "--from", fixture.Address, "-o", folder.Path("x.json"), .. await StartAsync(folder)]);
        Assert.Equal(ExitCodes.Failed, pulled.ExitCode);
        Assert.Contains("the database is empty", pulled.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.Path("x.json")));
    }

    [Fact]
    public async Task What_stands_in_a_file_is_not_overwritten_unasked()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("there.json", "mine");
        App.Run pulled = await App.RunAsync(["pull", "--from", fixture.Address, "-o", file, .. await StartAsync(folder)]);
        Assert.Equal(ExitCodes.Failed, pulled.ExitCode);
        Assert.Equal("mine", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    private static JsonSerializerOptions Relaxed { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private async Task<string[]> StartAsync(TemporaryFolder folder)
    {
        fixture.SkipWithoutServer();
        await fixture.EmptyAsync();
        return ["--credentials", fixture.CredentialsFile(folder), .. fixture.Database is { } database ? new[] { "--database", database } : []];
    }
}
