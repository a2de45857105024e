using Neo4j.Driver;
using Network.PropertyGraph;

namespace Network.Neo4j.Bolt;

/// <summary>The answer to a statement over Bolt; the driver fetches its rows as they are read.</summary>
internal sealed class BoltAnswer : IQueryResult
{
    private readonly IResultCursor _cursor;
    private readonly BoltFailures _failures;
    private readonly IAsyncSession? _session;
    private readonly TimeSpan _patience;
    private bool _ended;

    private BoltAnswer(IResultCursor cursor, BoltFailures failures, IAsyncSession? session, TimeSpan patience, string[] columns)
    {
        _cursor = cursor;
        _failures = failures;
        _session = session;
        _patience = patience;
        Columns = columns;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Columns { get; }

    /// <inheritdoc/>
    public QueryStatistics Statistics { get; private set; } = QueryStatistics.None;

    /// <summary>Reads an answer up to its first row.</summary>
    /// <param name="cursor">The driver's answer.</param>
    /// <param name="failures">Words for what goes wrong.</param>
    /// <param name="session">A session to end with the answer; null when a transaction owns it.</param>
    /// <param name="patience">How long a row may take.</param>
    public static async Task<BoltAnswer> OpenAsync(IResultCursor cursor, BoltFailures failures, IAsyncSession? session, TimeSpan patience) =>
        new(cursor, failures, session, patience, await cursor.KeysAsync());

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<object?>?> ReadAsync(CancellationToken cancellation)
    {
        if (_ended) return null;
        return await _failures.TryAsync<IReadOnlyList<object?>?>(async () =>
        {
            if (await _cursor.FetchAsync())
            {
                IRecord record = _cursor.Current;
                object?[] row = new object?[Columns.Count];
                for (int i = 0; i < row.Length; i++) row[i] = BoltValues.Read(record[i]);
                return row;
            }

            _ended = true;
            Statistics = Counters((await _cursor.ConsumeAsync()).Counters);
            return null;
        }, _patience, cancellation);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_session is not null) await _session.DisposeAsync();
    }

    private static QueryStatistics Counters(ICounters counters) => new()
    {
        NodesCreated = counters.NodesCreated,
        NodesDeleted = counters.NodesDeleted,
        RelationshipsCreated = counters.RelationshipsCreated,
        RelationshipsDeleted = counters.RelationshipsDeleted,
        PropertiesSet = counters.PropertiesSet,
        LabelsAdded = counters.LabelsAdded,
        LabelsRemoved = counters.LabelsRemoved,
        SchemaChanges = counters.IndexesAdded + counters.IndexesRemoved + counters.ConstraintsAdded + counters.ConstraintsRemoved,
    };
}
