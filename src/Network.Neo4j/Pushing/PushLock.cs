using Network.Projection;

namespace Network.Neo4j.Pushing;

/// <summary>
/// Makes every batch happen exactly once, though answers get lost, and by one push at a time: the node of the file carries the push that
/// writes and the number of its last batch, changed in the batch's own transaction.
/// </summary>
internal sealed class PushLock(IGraphServer server, Action<string>? tell)
{
    private const string Claim = $$"""
        MERGE (f:{{PropertyNames.File}} {id: '{{PropertyNames.FileId}}'})
        ON CREATE SET f.{{PropertyNames.Mark}} = '{}'
        SET f._push = $token, f._step = 0
        """;

    private const string Release = $$"""
        MATCH (f:{{PropertyNames.File}} {id: '{{PropertyNames.FileId}}'}) WHERE f._push = $token
        SET f += $properties REMOVE f._push, f._step, f._lock
        """;

    private const string State = $"MATCH (f:{PropertyNames.File} {{id: '{PropertyNames.FileId}'}}) RETURN f._push, f._step";

    // Writing to the node first takes its lock: what is read behind that cannot change any more.
    private const string Gate = $$"""
        MATCH (f:{{PropertyNames.File}} {id: '{{PropertyNames.FileId}}'}) SET f._lock = $token
        WITH f WHERE f._push = $token AND f._step = $step - 1
        SET f._step = $step
        RETURN true
        """;

    private readonly string _token = Guid.NewGuid().ToString("N");
    private long _step;

    /// <summary>Takes the lock, from a push that died too.</summary>
    public Task ClaimAsync(CancellationToken cancellation) =>
        Retries.RunAsync(() => server.WriteAsync(Claim, Parameters(), cancellation), null, tell, cancellation);

    /// <summary>Writes what belongs to the file and lets go.</summary>
    public Task ReleaseAsync(IReadOnlyDictionary<string, object?> file, CancellationToken cancellation) => Retries.RunAsync(
        () => server.WriteAsync(Release, new Dictionary<string, object?> { ["token"] = _token, ["properties"] = file }, cancellation), null, tell, cancellation);

    /// <summary>Runs statements in one transaction, exactly once.</summary>
    /// <exception cref="ServerException">The server failed for good, or another push has begun.</exception>
    public async Task RunAsync(IReadOnlyList<Statement> statements, CancellationToken cancellation)
    {
        _step++;
        await Retries.RunAsync(() => TryAsync(statements, cancellation), () => WasDoneAsync(cancellation), tell, cancellation);
    }

    private async Task TryAsync(IReadOnlyList<Statement> statements, CancellationToken cancellation)
    {
        await using IServerTransaction transaction = await server.BeginAsync(AccessMode.Write, cancellation);
        bool passed = false;
        await foreach (IReadOnlyList<object?> _ in transaction.RowsAsync(Gate, Parameters(), cancellation)) passed = true;
        if (!passed)
        {
            if (await WasDoneAsync(cancellation)) return;
            throw new ServerException($"{server.Address}: another push into this database has begun since; this one stops here");
        }

        foreach (Statement statement in statements)
        {
            long done = 0;
            await foreach (IReadOnlyList<object?> row in transaction.RowsAsync(statement.Text, statement.Parameters, cancellation)) done = (long)row[0]!;
            if (done != statement.Rows)
                throw new ServerException($"{server.Address}: {statement.Rows - done} of {statement.Rows} rows found no place, since someone else changes the database; push again");
        }

        await transaction.CommitAsync(cancellation);
    }

    private async Task<bool> WasDoneAsync(CancellationToken cancellation) =>
        await server.FirstAsync(State, null, cancellation) is [string token, long step] && token == _token && step == _step;

    private Dictionary<string, object?> Parameters() => new() { ["token"] = _token, ["step"] = _step };
}

/// <summary>A statement of a batch that returns how many of its rows it has done.</summary>
/// <param name="Text">Cypher.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Rows">How many rows it must do.</param>
internal sealed record Statement(string Text, IReadOnlyDictionary<string, object?> Parameters, long Rows);
