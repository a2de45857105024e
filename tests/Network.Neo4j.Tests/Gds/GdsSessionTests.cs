using Network.Analysis.Centrality;
using Network.Analysis.Counting;
using Network.Neo4j.Gds;
using Network.Neo4j.Tests.Support;

namespace Network.Neo4j.Tests.Gds;

/// <summary>The server is left as it was, whatever happens.</summary>
[Collection("server")]
public sealed class GdsSessionTests(ServerFixture fixture)
{
    private static CancellationToken Ends => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_database_is_left_as_it_was_and_no_projection_stays()
    {
        await using IGraphServer server = fixture.Open();
        await fixture.EmptyAsync();
        await server.DoAsync("CREATE (:Other {name: 'mine'})-[:KNOWS]->(:Other)");
        using (GdsEngine engine = Opened())
        {
            CentralityAnalysis.Compute(GdsTies.Load("august-1956.json").Ties, null, null, engine.Measures);
            Assert.Equal(1, await Projections(server));
        }

        Assert.Equal(0, await Projections(server));
        Assert.Equal(2, await server.CountAsync("MATCH (n:Other) RETURN count(n)"));
        Assert.Equal(2, await server.CountAsync("MATCH (n) RETURN count(n)"));
        Assert.Equal(1, await server.CountAsync("MATCH ()-[r]->() RETURN count(r)"));
        Assert.Equal(1, await server.CountAsync("MATCH (n) UNWIND keys(n) AS key RETURN count(key)"));
        await fixture.EmptyAsync();
    }

    [Fact]
    public async Task A_failure_leaves_no_projection_and_the_session_goes_on()
    {
        await using IGraphServer server = fixture.Open();
        using GdsSession session = new(fixture.Open);
        session.Open(Ends);
        object key = new();
        session.Use(new ProjectionKey(key, false), () => Ties(10, 30), Ends);
        Dictionary<string, object?> wrong = new() { ["maxIterations"] = -1L };
        Assert.Throws<ServerException>(() => session.Run("gds.pageRank", "score", wrong, 0.0, Ends));
        Assert.Equal(0, await Projections(server));
        session.Use(new ProjectionKey(key, false), () => Ties(10, 30), Ends);
        Assert.Equal(10, session.Run("gds.pageRank", "score", new Dictionary<string, object?>(), 0.0, Ends).Length);
    }

    [Fact]
    public async Task Work_that_is_given_up_ends_on_the_server_and_leaves_no_projection()
    {
        await using IGraphServer server = fixture.Open();
        using GdsEngine engine = Opened();
        CountedTies ties = GdsTies.Random(1, 20_000, 200_000, weighted: false);
        using CancellationTokenSource soon = new();
        // The progress is told when the measure begins; its projection and its run take much longer than this.
        CentralityOptions options = new() { Cancellation = soon.Token, Progress = new Begin(() => soon.CancelAfter(TimeSpan.FromSeconds(2))) };
        Assert.ThrowsAny<OperationCanceledException>(() => CentralityAnalysis.Compute(ties, ["betweenness"], options, engine.Measures));
        Assert.Equal(0, await Projections(server));
        for (int wait = 0; wait < 40 && await Running(server) > 0; wait++) await Task.Delay(250, Ends);
        Assert.Equal(0, await Running(server));
        Assert.Null(engine.LeftBehind);
    }

    [Fact]
    public async Task A_hundred_thousand_ties_go_there_and_back()
    {
        await using IGraphServer server = fixture.Open();
        using GdsEngine engine = Opened();
        CountedTies ties = GdsTies.Random(2, 10_000, 100_000, weighted: true);
        double[] ours = CentralityAnalysis.Compute(ties, ["pagerank"]).Columns[0].Scores!;
        double[] theirs = CentralityAnalysis.Compute(ties, ["pagerank"], null, engine.Measures).Columns[0].Scores!;
        Assert.True(ours.Zip(theirs, (a, b) => Math.Abs(a - b)).Max() < 1e-9);
    }

    [Fact]
    public async Task What_cannot_be_dropped_is_told()
    {
        fixture.SkipWithoutServer();
        await using StubServer stub = new(request => (202, request == 1
            ? """{"data":{"fields":["v"],"values":[[{"$type":"String","_value":"2.13.9"}]]}}"""
            : request == 2 ? """{"data":{"fields":["n"],"values":[[{"$type":"Integer","_value":"2"}]]}}"""
            : """{"errors":[{"code":"Neo.ClientError.Procedure.ProcedureCallFailed","message":"broken"}]}""", TimeSpan.Zero));
        GdsSession session = new(() => Servers.Open(stub.Settings));
        session.Open(Ends);
        session.Use(new ProjectionKey(stub, false), () => Ties(2, 1), Ends);
        Assert.Null(session.LeftBehind);
        session.Dispose();
        Assert.Matches("^the projection network-[0-9a-f]{32} could not be dropped", session.LeftBehind);
    }

    private static ProjectedTies Ties(int nodes, int ties)
    {
        Random random = new(3);
        int[] source = [.. Enumerable.Range(0, ties).Select(_ => random.Next(nodes - 1))];
        return ProjectedTies.Of(Analysis.SignedGraph.FromTies(nodes, source, [.. source.Select(node => node + 1)]), weights: false, loops: false);
    }

    private static Task<long> Projections(IGraphServer server) => server.CountAsync("CALL gds.graph.list() YIELD graphName WITH graphName WHERE graphName STARTS WITH 'network-' RETURN count(*)");

    private static async Task<long> Running(IGraphServer server)
    {
        long count = 0;
        await foreach (IReadOnlyList<object?> row in server.RowsAsync("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'gds.betweenness' RETURN currentQuery", null, Ends))
        {
            if (!((string)row[0]!).StartsWith("SHOW", StringComparison.Ordinal)) count++;
        }

        return count;
    }

    private GdsEngine Opened()
    {
        fixture.SkipWithoutServer();
        GdsEngine engine = new(fixture.Open);
        engine.Open(Ends);
        return engine;
    }

    private sealed class Begin(Action begun) : IProgress<MeasureProgress>
    {
        public void Report(MeasureProgress value) => begun();
    }
}
