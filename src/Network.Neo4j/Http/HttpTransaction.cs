using Network.PropertyGraph;

namespace Network.Neo4j.Http;

/// <summary>An explicit transaction of the Query API; the server ends it by itself after some time without a call.</summary>
internal sealed class HttpTransaction(HttpServer server) : IServerTransaction
{
    private static readonly TimeSpan PatienceForRollback = TimeSpan.FromSeconds(5);

    private readonly ClusterAffinityBox _affinity = new();
    private string? _id;

    /// <summary>Begins it.</summary>
    public async Task BeginAsync(AccessMode mode, CancellationToken cancellation)
    {
        await using HttpAnswer answer = await server.SendAsync(HttpMethod.Post, "/tx", _affinity, RequestBody.Of(null, PropertyValues.NoProperties, mode), cancellation);
        await DrainAsync(answer, cancellation);
        _id = answer.Transaction ?? throw new ServerException($"{server.Address}: the server began no transaction");
    }

    /// <inheritdoc/>
    public async Task<IQueryResult> RunAsync(string statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation)
    {
        try
        {
            return await server.RunAsync($"/tx/{Open()}", _affinity, statement, parameters, null, cancellation);
        }
        catch (ServerException failure) when (failure.Code is not null)
        {
            // The server has rolled back already.
            _id = null;
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task CommitAsync(CancellationToken cancellation)
    {
        string id = Open();
        _id = null;
        await using HttpAnswer answer = await server.SendAsync(HttpMethod.Post, $"/tx/{id}/commit", _affinity, RequestBody.Of(null, PropertyValues.NoProperties, null), cancellation);
        await DrainAsync(answer, cancellation);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_id is not { } id) return;
        _id = null;
        using CancellationTokenSource patience = new(PatienceForRollback);
        try
        {
            await using HttpAnswer answer = await server.SendAsync(HttpMethod.Delete, $"/tx/{id}", _affinity, null, patience.Token);
        }
        catch (Exception failure) when (failure is ServerException or OperationCanceledException)
        {
            // A server that cannot be reached rolls back when the transaction's time is over.
        }
    }

    private string Open() => _id ?? throw new InvalidOperationException("The transaction is over.");

    private static async Task DrainAsync(HttpAnswer answer, CancellationToken cancellation)
    {
        while (await answer.ReadAsync(cancellation) is not null)
        {
        }
    }
}
