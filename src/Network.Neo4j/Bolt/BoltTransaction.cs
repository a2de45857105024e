using Neo4j.Driver;
using Network.PropertyGraph;

namespace Network.Neo4j.Bolt;

/// <summary>A transaction of the official driver, with the session that it is the only one of.</summary>
internal sealed class BoltTransaction(IAsyncSession session, IAsyncTransaction transaction, BoltFailures failures, TimeSpan patience) : IServerTransaction
{
    private bool _over;

    /// <inheritdoc/>
    public Task<IQueryResult> RunAsync(string statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation) =>
        failures.TryAsync<IQueryResult>(async () =>
        {
            IResultCursor cursor = await transaction.RunAsync(statement, BoltValues.Parameters(parameters));
            return await BoltAnswer.OpenAsync(cursor, failures, null, patience);
        }, patience, cancellation);

    /// <inheritdoc/>
    public async Task CommitAsync(CancellationToken cancellation)
    {
        _over = true;
        try
        {
            await failures.TryAsync(async () =>
            {
                await transaction.CommitAsync();
                return true;
            }, patience, cancellation);
        }
        catch (ServerException failure) when (failure.Code is null)
        {
            throw new ServerException(failure.Message, null, failure) { IsTransient = failure.IsTransient, OutcomeUnknown = true };
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            if (!_over) await transaction.RollbackAsync();
        }
        catch (Exception failure) when (failure is Neo4jException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // What failed is rolled back already.
        }

        await session.DisposeAsync();
    }
}
