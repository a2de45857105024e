using Network.Neo4j.Tests.Support;
using Network.PropertyGraph;

namespace Network.Neo4j.Tests.Http;

/// <summary>Servers that are down, slow, not Neo4j, or answer with errors where nobody expects them.</summary>
public sealed class HttpServerTests
{
    private const string TwoRows = """{"data":{"fields":["x"],"values":[[{"$type":"Integer","_value":"1"}],[{"$type":"Integer","_value":"2"}]]}""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_that_is_down_is_told_as_such()
    {
        Assert.True(ServerAddress.TryParse("http://127.0.0.1:1", out ServerAddress? address, out _));
        await using IGraphServer server = Servers.Open(new ServerSettings { Address = address, Credentials = new ServerCredentials("neo4j", "x") });
        ServerException down = await Assert.ThrowsAsync<ServerException>(() => server.InfoAsync(Token));
        Assert.Contains("nothing answers there", down.Message, StringComparison.Ordinal);
        Assert.True(down.IsTransient);
        Assert.False(down.OutcomeUnknown);
    }

    [Fact]
    public async Task A_slow_server_is_given_up_and_it_is_unknown_what_it_did()
    {
        ServerException slow = await Failure(200, "{}", TimeSpan.FromSeconds(3));
        Assert.Contains("no answer within 1 seconds", slow.Message, StringComparison.Ordinal);
        Assert.True(slow.OutcomeUnknown);
    }

    [Theory]
    [InlineData(200, "<html>hello</html>", "not that of Neo4j's Query API")]
    [InlineData(404, "not found", "no Query API")]
    [InlineData(401, "", "NEO4J_PASSWORD")]
    [InlineData(429, "", "for some seconds")]
    [InlineData(503, "<html>busy</html>", "not available")]
    [InlineData(302, "", "elsewhere.example")]
    [InlineData(200, "{\"data\":{\"fields\":[\"x\"],\"values\":[[", "not that of Neo4j's Query API")]
    [InlineData(202, "{\"errors\":[{\"code\":\"Neo.ClientError.General.UnknownError\",\"message\":\"something\"}]}", "something")]
    [InlineData(500, "{\"errors\":[{\"code\":\"Neo.DatabaseError.General.UnknownError\",\"message\":\"broken\"}]}", "broken")]
    [InlineData(202, "{\"errors\":[{\"code\":\"Neo.ClientError.Procedure.ProcedureNotFound\",\"message\":\"There is no procedure with the name `gds.graph.project`\"}]}", "no Graph Data Science plugin")]
    public async Task What_is_wrong_is_said_whatever_the_status(int status, string body, string words)
    {
        ServerException failure = await Failure(status, body);
        Assert.Contains(words, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-word", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_before_an_error_are_read_and_then_the_error_comes()
    {
        await using StubServer stub = new(_ => (202, TwoRows + ""","errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}""", TimeSpan.Zero));
        await using IGraphServer server = Servers.Open(stub.Settings);
        List<object?> seen = [];
        ServerException failure = await Assert.ThrowsAsync<ServerException>(async () =>
        {
            await foreach (IReadOnlyList<object?> row in server.RowsAsync("RETURN 1", null, Token)) seen.Add(row[0]);
        });
        Assert.Equal([1L, 2L], seen);
        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", failure.Code);
    }

    [Fact]
    public async Task Members_that_a_later_server_adds_do_no_harm()
    {
        await using StubServer stub = new(_ => (202, """{"later":{"values":[1]},""" + TwoRows[1..] + ""","notifications":[{"x":[]}],"counters":{"nodesCreated":3,"other":true},"bookmarks":["b"]}""", TimeSpan.Zero));
        await using IGraphServer server = Servers.Open(stub.Settings);
        await using IQueryResult result = await server.RunAsync("RETURN 1", PropertyValues.NoProperties, AccessMode.Read, Token);
        Assert.Equal(["x"], result.Columns);
        Assert.Equal([1L], await result.ReadAsync(Token));
        Assert.Equal([2L], await result.ReadAsync(Token));
        Assert.Null(await result.ReadAsync(Token));
        Assert.Null(await result.ReadAsync(Token));
        Assert.Equal(3, result.Statistics.NodesCreated);
    }

    [Fact]
    public async Task What_is_transient_is_tried_again()
    {
        await using StubServer stub = new(n => n < 3
            ? (503, "", TimeSpan.Zero)
            : (202, """{"data":{"fields":[],"values":[]}}""", TimeSpan.Zero));
        await using IGraphServer server = Servers.Open(stub.Settings);
        List<string> told = [];
        await Retries.RunAsync(() => server.WriteAsync("CREATE ()", null, Token), null, told.Add, Token);
        Assert.Equal(3, stub.Requests);
        Assert.Equal(2, told.Count);
    }

    [Fact]
    public async Task What_is_not_transient_is_not_tried_again()
    {
        await using StubServer stub = new(_ => (401, "", TimeSpan.Zero));
        await using IGraphServer server = Servers.Open(stub.Settings);
        await Assert.ThrowsAsync<ServerException>(() => Retries.RunAsync(() => server.WriteAsync("CREATE ()", null, Token), null, null, Token));
        Assert.Equal(1, stub.Requests);
    }

    private static async Task<ServerException> Failure(int status, string body, TimeSpan pause = default)
    {
        await using StubServer stub = new(_ => (status, body, pause));
        await using IGraphServer server = Servers.Open(stub.Settings);
        return await Assert.ThrowsAsync<ServerException>(async () =>
        {
            await foreach (IReadOnlyList<object?> _ in server.RowsAsync("RETURN 1", null, Token)) { }
        });
    }
}
