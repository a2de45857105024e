using Network.PropertyGraph;

namespace Network.Neo4j;

/// <summary>Short forms of what is asked of a server again and again.</summary>
internal static class ServerCalls
{
    /// <summary>What the server says of itself.</summary>
    /// <param name="server">The server.</param>
    /// <param name="database">How its database is told.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public static async Task<ServerInfo> ComponentsAsync(this IGraphServer server, string database, CancellationToken cancellation)
    {
        IReadOnlyList<object?>? row = await server.FirstAsync(
            "CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions[0], edition", null, cancellation);
        return new ServerInfo(row?[0] as string ?? "unknown", row?[1] as string, database);
    }

    /// <summary>Runs a reading statement and hands on its rows.</summary>
    public static async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(this IGraphServer server, string statement,
        IReadOnlyDictionary<string, object?>? parameters = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using IQueryResult result = await server.RunAsync(statement, parameters ?? PropertyValues.NoProperties, AccessMode.Read, cancellation);
        while (await result.ReadAsync(cancellation) is { } row) yield return row;
    }

    /// <summary>Runs a reading statement inside a transaction and hands on its rows.</summary>
    public static async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(this IServerTransaction transaction, string statement,
        IReadOnlyDictionary<string, object?>? parameters = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using IQueryResult result = await transaction.RunAsync(statement, parameters ?? PropertyValues.NoProperties, cancellation);
        while (await result.ReadAsync(cancellation) is { } row) yield return row;
    }

    /// <summary>Runs a statement to its end and gives back what it changed.</summary>
    public static async Task<QueryStatistics> WriteAsync(this IGraphServer server, string statement,
        IReadOnlyDictionary<string, object?>? parameters = null, CancellationToken cancellation = default)
    {
        await using IQueryResult result = await server.RunAsync(statement, parameters ?? PropertyValues.NoProperties, AccessMode.Write, cancellation);
        while (await result.ReadAsync(cancellation) is not null)
        {
        }

        return result.Statistics;
    }

    /// <summary>The first row of a reading statement; null without one.</summary>
    public static async Task<IReadOnlyList<object?>?> FirstAsync(this IGraphServer server, string statement,
        IReadOnlyDictionary<string, object?>? parameters = null, CancellationToken cancellation = default)
    {
        await foreach (IReadOnlyList<object?> row in server.RowsAsync(statement, parameters, cancellation)) return row;
        return null;
    }
}
