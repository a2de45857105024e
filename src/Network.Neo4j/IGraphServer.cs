using Network.PropertyGraph;

namespace Network.Neo4j;

/// <summary>Whether a statement may change the database.</summary>
public enum AccessMode
{
    /// <summary>The server refuses to write.</summary>
    Read,

    /// <summary>The statement may write.</summary>
    Write,
}

/// <summary>A Neo4j server, by whichever road it is reached. One statement at a time.</summary>
/// <remarks>
/// Values of parameters and rows are those of <see cref="PropertyValues"/>. Values never become part of a statement's text.
/// Every failure of the server or of the way to it is a <see cref="ServerException"/>.
/// </remarks>
public interface IGraphServer : IAsyncDisposable
{
    /// <summary>The address as messages show it: never with a password.</summary>
    string Address { get; }

    /// <summary>What the server is.</summary>
    /// <exception cref="ServerException">The server cannot be reached, refuses the credentials, or is too old.</exception>
    Task<ServerInfo> InfoAsync(CancellationToken cancellation);

    /// <summary>Runs a statement in a transaction of its own; needed for <c>CALL … IN TRANSACTIONS</c>.</summary>
    /// <param name="statement">Cypher.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="mode">Whether it may write.</param>
    /// <param name="cancellation">Stops waiting for the answer.</param>
    /// <exception cref="ServerException">The statement failed before its first row; later failures come while reading.</exception>
    Task<IQueryResult> RunAsync(string statement, IReadOnlyDictionary<string, object?> parameters, AccessMode mode, CancellationToken cancellation);

    /// <summary>Begins a transaction of several statements.</summary>
    /// <exception cref="ServerException">It cannot be begun.</exception>
    Task<IServerTransaction> BeginAsync(AccessMode mode, CancellationToken cancellation);
}

/// <summary>A transaction that is open on a server. Disposing it rolls back what was not committed.</summary>
public interface IServerTransaction : IAsyncDisposable
{
    /// <summary>Runs a statement in the transaction; read its result to the end before the next.</summary>
    /// <exception cref="ServerException">The statement failed; the transaction is over.</exception>
    Task<IQueryResult> RunAsync(string statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation);

    /// <summary>Commits.</summary>
    /// <exception cref="ServerException">It failed; <see cref="ServerException.OutcomeUnknown"/> says whether it may have happened all the same.</exception>
    Task CommitAsync(CancellationToken cancellation);
}

/// <summary>What a server says of itself.</summary>
/// <param name="Version">"5.26.30".</param>
/// <param name="Edition">"community" or "enterprise"; null where the server does not tell.</param>
/// <param name="Database">The database that is used.</param>
public sealed record ServerInfo(string Version, string? Edition, string Database);
