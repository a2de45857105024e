using Network.Model;
using Network.Neo4j.Pulling;
using Network.Neo4j.Pushing;
using Network.Projection;

namespace Network.Neo4j.Tests.Support;

/// <summary>Short forms of push and pull.</summary>
internal static class ServerExtensions
{
    /// <summary>Pushes a graph.</summary>
    public static Task<PushResult> PushAsync(this IGraphServer server, RelationGraph graph, PushOptions? options = null, Results? results = null) =>
        new Pusher(server, options ?? new PushOptions()).PushAsync(new ProjectedGraph(graph, results), TestContext.Current.CancellationToken);

    /// <summary>Pulls the graph and writes it as a relation file.</summary>
    public static async Task<string> PullTextAsync(this IGraphServer server)
    {
        PullResult pulled = await Puller.PullAsync(server, new PullOptions(), TestContext.Current.CancellationToken);
        Assert.True(pulled.Read.Graph is not null, string.Join("\n", pulled.Read.Problems));
        return Graphs.Text(pulled.Read.Graph);
    }

    /// <summary>Runs a statement that writes.</summary>
    public static Task<PropertyGraph.QueryStatistics> DoAsync(this IGraphServer server, string statement) =>
        server.WriteAsync(statement, null, TestContext.Current.CancellationToken);

    /// <summary>The one number that a query gives.</summary>
    public static async Task<long> CountAsync(this IGraphServer server, string query) =>
        (long)(await server.FirstAsync(query, null, TestContext.Current.CancellationToken))![0]!;
}
