using Network.Files;
using Network.Model;
using Network.Neo4j.Pushing;
using Network.Neo4j.Tests.Support;

namespace Network.Neo4j.Tests.Pushing;

[Collection("server")]
public sealed class PushTests(ServerFixture fixture)
{
    public static TheoryData<string> Roads => ServerFixture.Roads;

    public static TheoryData<string> ShippedGraphs => ["august-1956.json", "highland-tribes.csv", "great-powers.csv"];

    [Theory]
    [MemberData(nameof(Roads))]
    public async Task Push_then_pull_gives_the_file_back_byte_for_byte(string road)
    {
        await using IGraphServer server = fixture.Open(road);
        await fixture.EmptyAsync();
        RelationGraph graph = Graphs.Shipped("august-1956.json");
        await server.PushAsync(graph);
        Assert.Equal(await File.ReadAllTextAsync(Repository.Path("graphs", "august-1956.json"), TestContext.Current.CancellationToken), await server.PullTextAsync());
    }

    [Theory]
    [MemberData(nameof(ShippedGraphs))]
    public async Task Every_shipped_graph_comes_back_as_it_was(string name)
    {
        await using IGraphServer server = fixture.Open();
        await fixture.EmptyAsync();
        RelationGraph graph = Graphs.Shipped(name);
        await server.PushAsync(graph, new PushOptions { BatchSize = 7 });
        Assert.Equal(Graphs.Text(graph), await server.PullTextAsync());
    }

    [Theory]
    [MemberData(nameof(Roads))]
    public async Task Pushing_twice_gives_the_same_graph_and_writes_nothing_new(string road)
    {
        await using IGraphServer server = fixture.Open(road);
        await fixture.EmptyAsync();
        RelationGraph graph = Graphs.Shipped("august-1956.json");
        PushResult first = await server.PushAsync(graph);
        string once = await Dump(server);
        PushResult second = await server.PushAsync(graph);
        Assert.Equal(once, await Dump(server));
        Assert.Equal(graph.Relations.Count, first.Relations.Created);
        Assert.Equal(new PushCount(0, 0, graph.Relations.Count), second.Relations);
        Assert.Equal(new PushCount(0, 0, graph.Actors.Count), second.Actors);
        Assert.Equal(0, second.Mentions.Created + second.Documents.Created + second.Others);
    }

    [Theory]
    [MemberData(nameof(Roads))]
    public async Task Names_that_look_like_Cypher_are_only_names(string road)
    {
        await using IGraphServer server = fixture.Open(road);
        await fixture.EmptyAsync();
        RelationGraph graph = Graphs.OfHostileNames();
        await server.PushAsync(graph);
        await server.PushAsync(graph);
        Assert.Equal(Graphs.Hostile.Count, await server.CountAsync("MATCH (a:Actor) RETURN count(a)"));
        Assert.Equal(Graphs.Text(graph), await server.PullTextAsync());
    }

    [Fact]
    public async Task Two_hundred_thousand_parallel_rows_are_as_many_relationships_and_twice_pushed_still_so()
    {
        await using IGraphServer server = fixture.Open();
        await fixture.EmptyAsync();
        using TemporaryFolder folder = new();
        // Three pairs of actors, the first with half of all rows: what matching pair by pair would choke on.
        string rows = string.Concat(Enumerable.Range(0, 200_000).Select(i => i % 2 == 0 ? "a,b,1\n" : i % 4 == 1 ? "a,c,-1\n" : "b,c,1\n"));
        RelationGraph graph = InputLoader.Load([folder.Write("rows.csv", "source,target,sign\n" + rows)], new LoadOptions()).Graph!;
        PushResult first = await server.PushAsync(graph);
        PushResult second = await server.PushAsync(graph);
        Assert.Equal(200_000, first.Relations.Created);
        Assert.Equal(new PushCount(0, 0, 200_000), second.Relations);
        Assert.Equal(200_000, await server.CountAsync("MATCH (:Actor)-[r]->(:Actor) RETURN count(r)"));
    }

    [Fact]
    public async Task Clearing_touches_only_what_Network_wrote()
    {
        await using IGraphServer server = fixture.Open();
        await fixture.EmptyAsync();
        await server.DoAsync("CREATE (:Film {title: 'Ivan'})-[:SHOWS]->(:Actor {name: 'Somebody of a film'})");
        await server.PushAsync(Graphs.Shipped("august-1956.json"));
        await server.DoAsync("MATCH (a:Actor {id: 'kim-il-sung'}), (f:Film) CREATE (f)-[:ABOUT {by: 'a person'}]->(a)");
        PushResult cleared = await server.PushAsync(Graphs.Read("""{"actors":[{"id":"x","name":"X"}],"relations":[]}"""), new PushOptions { Clear = true });
        Assert.Equal(1, cleared.Kept);
        Assert.Equal(1, await server.CountAsync("MATCH (:Film)-[r:SHOWS]->(:Actor {name: 'Somebody of a film'}) RETURN count(r)"));
        Assert.Equal(1, await server.CountAsync("MATCH (:Film)-[r:ABOUT]->(:Actor {id: 'kim-il-sung', name: 'Kim Il Sung'}) RETURN count(r)"));
        Assert.Equal(5, await server.CountAsync("MATCH (n) RETURN count(n)"));
        Assert.Single(Graphs.Read(await server.PullTextAsync()).Actors);
    }

    [Fact]
    public async Task What_stayed_after_clearing_is_taken_up_again()
    {
        await using IGraphServer server = fixture.Open();
        await fixture.EmptyAsync();
        RelationGraph graph = Graphs.Shipped("august-1956.json");
        await server.PushAsync(graph);
        await server.DoAsync("MATCH (a:Actor {id: 'kim-il-sung'}) CREATE (:Note)-[:ABOUT]->(a)");
        await server.PushAsync(graph, new PushOptions { Clear = true });
        Assert.Equal(Graphs.Text(graph), await server.PullTextAsync());
    }

    [Fact]
    public async Task An_actor_of_the_database_that_Network_did_not_write_is_never_taken_over()
    {
        await using IGraphServer server = fixture.Open();
        await fixture.EmptyAsync();
        await server.DoAsync("CREATE (:Actor {id: 'kim-il-sung', name: 'A player of his part'})");
        ServerException refused = await Assert.ThrowsAsync<ServerException>(() => server.PushAsync(Graphs.Shipped("august-1956.json")));
        Assert.Contains("kim-il-sung", refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, await server.CountAsync("MATCH (n) RETURN count(n)"));
    }

    [Fact]
    public async Task A_corrected_file_changes_only_what_it_says_otherwise()
    {
        await using IGraphServer server = fixture.Open();
        await fixture.EmptyAsync();
        await server.PushAsync(Graphs.Read("""
            {"actors":[{"id":"a","name":"A","aliases":["Old"]},{"id":"b","name":"B"}],
             "relations":[{"id":"r1","source":"a","type":"accused","target":"b","date":"1956","note":"n"},{"id":"r2","source":"a","type":"accused","target":"b"}]}
            """));
        string corrected = Graphs.Text(Graphs.Read("""
            {"actors":[{"id":"a","name":"A","kind":"person"},{"id":"b","name":"B"}],
             "relations":[{"id":"r1","source":"a","type":"accused","target":"b","weight":2},{"id":"r2","source":"a","type":"accused","target":"b"}]}
            """));
        PushResult result = await server.PushAsync(Graphs.Read(corrected));
        Assert.Equal(new PushCount(0, 1, 1), result.Actors);
        Assert.Equal(new PushCount(0, 1, 1), result.Relations);
        Assert.Equal(corrected, await server.PullTextAsync());
        Assert.Equal(1, await server.CountAsync("MATCH (a:Actor:Person) WHERE NOT a:Unknown AND a.aliases IS NULL RETURN count(a)"));
        Assert.Equal(1, await server.CountAsync("MATCH ()-[r {id: 'r1'}]->() WHERE r.dateFrom IS NULL AND r.dateTo IS NULL RETURN count(r)"));
    }

    [Fact]
    public async Task Properties_that_a_person_added_in_the_database_stay_and_are_pulled()
    {
        await using IGraphServer server = fixture.Open();
        await fixture.EmptyAsync();
        RelationGraph graph = Graphs.Shipped("august-1956.json");
        await server.PushAsync(graph);
        await server.DoAsync("MATCH (a:Actor {id: 'kim-il-sung'}) SET a.checked = true");
        await server.PushAsync(graph);
        RelationGraph pulled = Graphs.Read(await server.PullTextAsync());
        Assert.True((bool)pulled.FindActor("kim-il-sung")!.Extra!["checked"]!);
    }

    [Fact]
    public async Task Relations_of_an_earlier_push_that_the_graph_lacks_are_told()
    {
        await using IGraphServer server = fixture.Open();
        await fixture.EmptyAsync();
        await server.PushAsync(Graphs.Read("""{"actors":[{"id":"a","name":"A"},{"id":"b","name":"B"}],"relations":[{"source":"a","type":"accused","target":"b"},{"source":"b","type":"accused","target":"a"}]}"""));
        PushResult result = await server.PushAsync(Graphs.Read("""{"actors":[{"id":"a","name":"A"},{"id":"b","name":"B"}],"relations":[{"source":"a","type":"accused","target":"b"}]}"""));
        Assert.Equal(1, result.Others);
    }

    [Fact]
    public async Task Types_that_another_file_declared_stay_declared()
    {
        await using IGraphServer server = fixture.Open();
        await fixture.EmptyAsync();
        await server.PushAsync(Graphs.Read("""{"types":[{"id":"hailed","sign":1}],"actors":[{"id":"a","name":"A"},{"id":"b","name":"B"}],"relations":[{"source":"a","type":"hailed","target":"b"}]}"""));
        await server.PushAsync(Graphs.Read("""{"types":[{"id":"hissed","sign":-1}],"actors":[{"id":"c","name":"C"},{"id":"b","name":"B"}],"relations":[{"source":"c","type":"hissed","target":"b"}]}"""));
        RelationGraph pulled = Graphs.Read(await server.PullTextAsync());
        Assert.Equal([1, -1], pulled.Relations.OrderBy(relation => relation.Type.Id).Select(relation => relation.Sign));
    }

    [Fact]
    public async Task A_dry_run_writes_nothing()
    {
        await using IGraphServer server = fixture.Open();
        await fixture.EmptyAsync();
        PushResult result = await server.PushAsync(Graphs.Shipped("august-1956.json"), new PushOptions { DryRun = true });
        Assert.Equal(89, result.Relations.Created);
        Assert.Equal(0, await server.CountAsync("MATCH (n) RETURN count(n)"));
    }

    [Fact]
    public async Task A_later_push_makes_an_earlier_one_stop()
    {
        await using IGraphServer server = fixture.Open();
        await fixture.EmptyAsync();
        RelationGraph graph = Graphs.Shipped("august-1956.json");
        bool begun = false;
        Progress progress = new(value =>
        {
            if (begun || value.What != "relations") return;
            begun = true;
            using Task<PushResult> other = Task.Run(async () =>
            {
                await using IGraphServer second = fixture.Open();
                return await second.PushAsync(graph);
            });
            other.Wait();
        });
        ServerException stopped = await Assert.ThrowsAsync<ServerException>(() => server.PushAsync(graph, new PushOptions { BatchSize = 5, Progress = progress }));
        Assert.Contains("another push", stopped.Message, StringComparison.Ordinal);
        Assert.Equal(Graphs.Text(graph), await server.PullTextAsync());
    }

    private static async Task<string> Dump(IGraphServer server)
    {
        List<string> lines = [];
        await foreach (IReadOnlyList<object?> row in server.RowsAsync("MATCH (n) RETURN labels(n), properties(n)", null, TestContext.Current.CancellationToken)) lines.Add(Network.Cli.Output.ValueText.Of(row));
        await foreach (IReadOnlyList<object?> row in server.RowsAsync("MATCH (a)-[r]->(b) RETURN type(r), properties(r), a.id, b.id", null, TestContext.Current.CancellationToken)) lines.Add(Network.Cli.Output.ValueText.Of(row));
        return string.Join('\n', lines.Order(StringComparer.Ordinal));
    }

    private sealed class Progress(Action<PushProgress> tell) : IProgress<PushProgress>
    {
        public void Report(PushProgress value) => tell(value);
    }
}
