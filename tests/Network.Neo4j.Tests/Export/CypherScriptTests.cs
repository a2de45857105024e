using Network.Export;
using Network.Model;
using Network.Neo4j.Tests.Support;
using Network.Projection;

namespace Network.Neo4j.Tests.Export;

/// <summary>The script does what a push does.</summary>
[Collection("server")]
public sealed class CypherScriptTests(ServerFixture fixture)
{
    public static TheoryData<string> Samples => ["august-1956.json", "great-powers.csv", "hostile"];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task The_script_makes_the_graph_and_running_it_again_changes_nothing(string sample)
    {
        await using IGraphServer server = fixture.Open();
        await fixture.EmptyAsync();
        RelationGraph graph = sample == "hostile" ? Graphs.OfHostileNames() : Graphs.Shipped(sample);
        using TemporaryFolder folder = new();
        string script = await File.ReadAllTextAsync(FolderTarget.Write(folder, CypherFormat.Instance, new ExportInput(new ProjectedGraph(graph))), TestContext.Current.CancellationToken);
        await RunAsync(server, script);
        long relationships = await server.CountAsync("MATCH ()-[r]->() RETURN count(r)");
        Assert.Equal(Graphs.Text(graph), await server.PullTextAsync());
        await RunAsync(server, script);
        Assert.Equal(Graphs.Text(graph), await server.PullTextAsync());
        Assert.Equal(relationships, await server.CountAsync("MATCH ()-[r]->() RETURN count(r)"));
    }

    [Fact]
    public async Task A_push_finds_nothing_to_do_behind_the_script()
    {
        await using IGraphServer server = fixture.Open();
        await fixture.EmptyAsync();
        RelationGraph graph = Graphs.OfHostileNames();
        using TemporaryFolder folder = new();
        await RunAsync(server, await File.ReadAllTextAsync(FolderTarget.Write(folder, CypherFormat.Instance, new ExportInput(new ProjectedGraph(graph))), TestContext.Current.CancellationToken));
        Pushing.Expect.NothingWritten(await server.PushAsync(graph));
    }

    [Fact]
    public async Task What_an_earlier_graph_said_does_not_stay_behind()
    {
        await using IGraphServer server = fixture.Open();
        await fixture.EmptyAsync();
        Actor a = new("a", "A") { Kind = ActorKind.Person, Aliases = ["other"] }, b = new("b", "B");
        Relation told = new("r", a, RelationTypes.BuiltIn.Find("met")!, b) { Date = EdtfDate.Parse("1956"), IdIsGiven = true };
        await server.PushAsync(new RelationGraph([a, b], [told]));
        Actor now = new("a", "A") { Kind = ActorKind.Group };
        RelationGraph graph = new([now, b], [new Relation("r", now, RelationTypes.BuiltIn.Find("met")!, b) { IdIsGiven = true }]);
        using TemporaryFolder folder = new();
        await RunAsync(server, await File.ReadAllTextAsync(FolderTarget.Write(folder, CypherFormat.Instance, new ExportInput(new ProjectedGraph(graph))), TestContext.Current.CancellationToken));
        Assert.Equal(Graphs.Text(graph), await server.PullTextAsync());
    }

    /// <summary>Runs the statements one by one, as cypher-shell does: no line break stands inside a literal, so one ends where a line ends in ";".</summary>
    private static async Task RunAsync(IGraphServer server, string script)
    {
        foreach (string statement in script.Split(";\n", StringSplitOptions.RemoveEmptyEntries)) await server.DoAsync(statement);
    }
}
