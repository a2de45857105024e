using Network.Neo4j.Tests.Support;
using Network.PropertyGraph;

namespace Network.Neo4j.Tests;

/// <summary>What every road to a server promises.</summary>
[Collection("server")]
public sealed class RoadTests(ServerFixture fixture)
{
    public static TheoryData<string> Roads => ServerFixture.Roads;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Roads))]
    public async Task Every_kind_of_value_goes_there_and_back_as_it_is(string road)
    {
        await using IGraphServer server = fixture.Open(road);
        foreach ((string name, object? value) in Values.All)
        {
            object? back = (await server.FirstAsync("RETURN $value", new Dictionary<string, object?> { ["value"] = value }, Token))![0];
            Assert.True(PropertyValues.Same(value, back), $"{name}: {Network.Cli.Output.ValueText.Of(value)} came back as {Network.Cli.Output.ValueText.Of(back)}");
        }
    }

    [Theory]
    [MemberData(nameof(Roads))]
    public async Task Nodes_relationships_and_paths_arrive_with_all_that_they_have(string road)
    {
        await using IGraphServer server = fixture.Open(road);
        await fixture.EmptyAsync();
        await server.DoAsync("CREATE (:A:B {x: 1})<-[:T {y: 'z'}]-(:C)");
        IReadOnlyList<object?> row = (await server.FirstAsync("MATCH p = (a:A)<-[r]-(c) RETURN a, r, p", null, Token))!;
        Node node = (Node)row[0]!;
        Relationship tie = (Relationship)row[1]!;
        GraphPath path = (GraphPath)row[2]!;
        Assert.Equal(["A", "B"], node.Labels.Order());
        Assert.Equal(1L, node.Properties["x"]);
        Assert.Equal(("T", node.Id, "z"), (tie.Type, tie.End, tie.Properties["y"]));
        Assert.Equal([tie.End, tie.Start], path.Nodes.Select(each => each.Id));
        Assert.Equal(tie.Id, Assert.Single(path.Relationships).Id);
    }

    [Theory]
    [MemberData(nameof(Roads))]
    public async Task Reading_refuses_to_write(string road)
    {
        await using IGraphServer server = fixture.Open(road);
        await fixture.EmptyAsync();
        ServerException refused = await Assert.ThrowsAsync<ServerException>(() => server.FirstAsync("CREATE (n) RETURN n", null, Token));
        Assert.Contains("--write", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, await server.CountAsync("MATCH (n) RETURN count(n)"));
    }

    [Theory]
    [MemberData(nameof(Roads))]
    public async Task An_error_behind_the_first_rows_is_an_error(string road)
    {
        await using IGraphServer server = fixture.Open(road);
        int rows = 0;
        ServerException failed = await Assert.ThrowsAsync<ServerException>(async () =>
        {
            await foreach (IReadOnlyList<object?> _ in server.RowsAsync("UNWIND range(1, 5000) AS x RETURN 1 / (3000 - x)", null, Token)) rows++;
        });
        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", failed.Code);
        Assert.InRange(rows, 0, 2999);
    }

    [Theory]
    [MemberData(nameof(Roads))]
    public async Task A_statement_that_is_no_Cypher_says_where(string road)
    {
        await using IGraphServer server = fixture.Open(road);
        ServerException failed = await Assert.ThrowsAsync<ServerException>(() => server.FirstAsync("MATC (n) RETURN n", null, Token));
        Assert.True(failed.IsStatementError);
        Assert.Contains("line 1, column 1", failed.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Roads))]
    public async Task A_million_rows_stream_by(string road)
    {
        await using IGraphServer server = fixture.Open(road);
        long sum = 0;
        await foreach (IReadOnlyList<object?> row in server.RowsAsync("UNWIND range(1, 1000000) AS x RETURN x", null, Token)) sum += (long)row[0]!;
        Assert.Equal(500_000_500_000, sum);
    }

    [Theory]
    [MemberData(nameof(Roads))]
    public async Task A_transaction_that_is_not_committed_leaves_nothing(string road)
    {
        await using IGraphServer server = fixture.Open(road);
        await fixture.EmptyAsync();
        await using (IServerTransaction transaction = await server.BeginAsync(AccessMode.Write, Token))
            await foreach (IReadOnlyList<object?> _ in transaction.RowsAsync("CREATE (n) RETURN n", null, Token)) { }

        Assert.Equal(0, await server.CountAsync("MATCH (n) RETURN count(n)"));
        await using (IServerTransaction transaction = await server.BeginAsync(AccessMode.Write, Token))
        {
            await foreach (IReadOnlyList<object?> _ in transaction.RowsAsync("CREATE (n) RETURN n", null, Token)) { }
            await transaction.CommitAsync(Token);
        }

        Assert.Equal(1, await server.CountAsync("MATCH (n) RETURN count(n)"));
    }

    [Theory]
    [MemberData(nameof(Roads))]
    public async Task What_a_statement_changed_is_counted(string road)
    {
        await using IGraphServer server = fixture.Open(road);
        await fixture.EmptyAsync();
        QueryStatistics made = await server.DoAsync("CREATE (:A {x: 1})-[:T]->(:B)");
        Assert.Equal(new QueryStatistics { NodesCreated = 2, RelationshipsCreated = 1, PropertiesSet = 1, LabelsAdded = 2 }, made);
    }

    [Theory]
    [MemberData(nameof(Roads))]
    public async Task The_server_tells_its_version(string road)
    {
        await using IGraphServer server = fixture.Open(road);
        ServerInfo info = await server.InfoAsync(Token);
        Assert.Matches(@"^\d+\.\d+", info.Version);
    }

    [Theory]
    [MemberData(nameof(Roads))]
    public async Task A_wrong_password_is_told_without_showing_it(string road)
    {
        ServerSettings settings = fixture.SettingsBy(road);
        await using IGraphServer server = Servers.Open(settings with { Credentials = new ServerCredentials("neo4j", "wrong-pass-word") });
        ServerException refused = await Assert.ThrowsAsync<ServerException>(() => server.InfoAsync(Token));
        Assert.Contains("NEO4J_PASSWORD", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong-pass-word", refused.ToString(), StringComparison.Ordinal);
        // The right one again sets the server's count of failures back.
        await using IGraphServer right = fixture.Open(road);
        await right.InfoAsync(Token);
    }

    [Theory]
    [MemberData(nameof(Roads))]
    public async Task A_database_that_does_not_exist_is_named(string road)
    {
        ServerSettings settings = fixture.SettingsBy(road);
        await using IGraphServer server = Servers.Open(settings with { Database = "nowhere" });
        ServerException refused = await Assert.ThrowsAsync<ServerException>(() => server.InfoAsync(Token));
        Assert.Contains("\"nowhere\"", refused.Message, StringComparison.Ordinal);
        Assert.Contains("--database", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Roads))]
    public async Task A_statement_that_takes_too_long_is_given_up(string road)
    {
        ServerSettings settings = fixture.SettingsBy(road);
        await using IGraphServer server = Servers.Open(settings with { Timeout = TimeSpan.FromSeconds(1) });
        ServerException slow = await Assert.ThrowsAsync<ServerException>(() =>
            server.CountAsync("UNWIND range(1, 100000000) AS x UNWIND range(1, 100) AS y RETURN count(x * y)"));
        Assert.Contains("--timeout", slow.Message, StringComparison.Ordinal);
        // The server does not go on with what nobody waits for.
        await using IGraphServer again = fixture.Open(road);
        const string running = "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 100000000)' RETURN count(*)";
        for (int tries = 0; tries < 50 && await again.CountAsync(running) > 0; tries++) await Task.Delay(100, Token);
        Assert.Equal(0, await again.CountAsync(running));
    }
}
