using Network.Projection;

namespace Network.Neo4j.Pushing;

/// <summary>Removes from a database what Network wrote, and nothing else.</summary>
public static class Clearing
{
    /// <summary>Clears. Nodes that relationships of others hold on to stay, with their id and name only.</summary>
    /// <returns>How many nodes had to stay.</returns>
    /// <exception cref="ServerException">The server failed; clearing again goes on from there.</exception>
    public static async Task<long> ClearAsync(IGraphServer server, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(server);
        await Retries.RunAsync(() => server.WriteAsync(PushStatements.ClearRelationships, null, cancellation), null, null, cancellation);
        await Retries.RunAsync(() => server.WriteAsync(PushStatements.ClearNodes, null, cancellation), null, null, cancellation);
        Dictionary<string, object?> nothing = PropertyNames.OfActors.Concat(PropertyNames.OfDocuments).Concat(PropertyNames.Results)
            .Where(name => name is not ("id" or "name" or "title" or PropertyNames.Mark)).Distinct().ToDictionary(name => name, _ => (object?)null);
        await using PropertyGraph.IQueryResult left = await server.RunAsync(PushStatements.Keep, new Dictionary<string, object?> { ["nothing"] = nothing }, AccessMode.Write, cancellation);
        return await left.ReadAsync(cancellation) is [long kept] ? kept : 0;
    }
}
