namespace Network.Neo4j.Gds;

/// <summary>Clears away a projection, and what still works on it: a server goes on with a statement whose client has left.</summary>
internal sealed class Leftovers(IGraphServer server, string projection)
{
    private const string DropStatement = "CALL gds.graph.drop($name, false) YIELD graphName RETURN graphName";

    /// <summary>Our own statements are told by their parameter: no other has this name.</summary>
    private const string Terminate = """
        SHOW TRANSACTIONS YIELD transactionId AS id, parameters, currentQuery
        WHERE parameters.name = $name AND NOT currentQuery STARTS WITH 'SHOW'
        TERMINATE TRANSACTIONS id YIELD message
        RETURN message
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(12);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly Dictionary<string, object?> _name = new(StringComparer.Ordinal) { ["name"] = projection };

    /// <summary>Drops the projection. True when it is gone.</summary>
    public Task<bool> DropAsync() => TryAsync(cancellation => server.FirstAsync(DropStatement, _name, cancellation));

    /// <summary>Ends what still runs on the projection or makes it, then drops it. True when it is gone.</summary>
    public Task<bool> StopAndDropAsync() => TryAsync(async cancellation =>
    {
        // A statement that was sent just before may begin only now: two quiet looks, not one.
        for (int quiet = 0; quiet < 2;)
        {
            quiet = await server.FirstAsync(Terminate, _name, cancellation) is null ? quiet + 1 : 0;
            await server.FirstAsync(DropStatement, _name, cancellation);
            if (quiet < 2) await Task.Delay(Pause, cancellation);
        }
    });

    private static async Task<bool> TryAsync(Func<CancellationToken, Task> work)
    {
        using CancellationTokenSource patience = new(Patience);
        try
        {
            await work(patience.Token);
            return true;
        }
        catch (Exception failure) when (failure is ServerException or OperationCanceledException)
        {
            return false;
        }
    }
}
