namespace Network.PropertyGraph;

/// <summary>The answer to a query: its columns at once, its rows as they come, its statistics at the end.</summary>
public interface IQueryResult : IAsyncDisposable
{
    /// <summary>The names of the columns, in order; empty for a query that returns nothing.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>The next row, a value for each column; null behind the last. Rows that were read are not kept.</summary>
    /// <exception cref="IOException">The query failed after its first rows, or the connection did.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    ValueTask<IReadOnlyList<object?>?> ReadAsync(CancellationToken cancellation);

    /// <summary>What the query changed; complete once <see cref="ReadAsync"/> gave null.</summary>
    QueryStatistics Statistics { get; }
}
