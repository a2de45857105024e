using Network.Projection;
using Network.PropertyGraph;

namespace Network.Neo4j.Pulling;

/// <summary>Brings a graph back from a Neo4j database, in one reading transaction.</summary>
/// <remarks>What Network pushed comes back as it was. A database that it never wrote to is read as far as it fits: see <see cref="ForeignGraph"/>.</remarks>
public static class Puller
{
    private const string Mark = PropertyNames.Mark;
    private const string OurFile = $"MATCH (n:{PropertyNames.File}) WHERE n.{Mark} IS NOT NULL RETURN n";
    private const string OurDocuments = $"MATCH (n:{PropertyNames.Document}) WHERE n.{Mark} IS NOT NULL RETURN n";
    private const string OurActors = $"MATCH (n:{PropertyNames.Actor}) WHERE n.{Mark} IS NOT NULL RETURN n";
    private const string OurRelations = $"MATCH (a:{PropertyNames.Actor})-[r]->(b:{PropertyNames.Actor}) WHERE r.{Mark} IS NOT NULL RETURN r, a.id, b.id";
    private const string AllNodes = "MATCH (n) RETURN n";
    private const string AllRelationships = "MATCH ()-[r]->() RETURN r";

    /// <summary>Pulls the graph.</summary>
    /// <exception cref="ServerException">The server failed, or there is nothing to pull.</exception>
    /// <exception cref="InvalidDataException">What Network once wrote was changed so that it cannot be read.</exception>
    public static async Task<PullResult> PullAsync(IGraphServer server, PullOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(server);
        ArgumentNullException.ThrowIfNull(options);
        PullResult? result = null;
        await Retries.RunAsync(async () =>
        {
            await using IServerTransaction transaction = await server.BeginAsync(AccessMode.Read, cancellation);
            result = options.Mapping is null ? await OursAsync(server, transaction, options, cancellation) : null;
            result ??= await ForeignAsync(server, transaction, options.Mapping ?? new GraphMapping(), options, cancellation);
        }, null, null, cancellation);
        return result!;
    }

    private static async Task<PullResult?> OursAsync(IGraphServer server, IServerTransaction transaction, PullOptions options, CancellationToken cancellation)
    {
        RestoredGraph graph = new();
        long arrived = 0;
        await foreach (IReadOnlyList<object?> row in transaction.RowsAsync(OurFile, null, cancellation)) graph.AddFile((Node)row[0]!);
        await foreach (IReadOnlyList<object?> row in transaction.RowsAsync(OurDocuments, null, cancellation)) graph.AddDocument((Node)row[0]!);
        await foreach (IReadOnlyList<object?> row in transaction.RowsAsync(OurActors, null, cancellation))
        {
            graph.AddActor((Node)row[0]!);
            options.Progress?.Report(++arrived);
        }

        if (graph.IsEmpty) return null;
        await foreach (IReadOnlyList<object?> row in transaction.RowsAsync(OurRelations, null, cancellation))
        {
            graph.AddRelation((Relationship)row[0]!, $"{row[1]}", $"{row[2]}");
            options.Progress?.Report(++arrived);
        }

        return new PullResult(graph.Read(server.Address), new Dictionary<string, int>(), IsForeign: false);
    }

    private static async Task<PullResult> ForeignAsync(IGraphServer server, IServerTransaction transaction, GraphMapping mapping, PullOptions options, CancellationToken cancellation)
    {
        ForeignGraph graph = new(mapping);
        long arrived = 0;
        // In order of their ids in the database, so that the same database gives the same file.
        await foreach (IReadOnlyList<object?> row in transaction.RowsAsync(AllNodes + " ORDER BY elementId(n)", null, cancellation))
        {
            graph.Add((Node)row[0]!);
            options.Progress?.Report(++arrived);
        }

        if (graph.IsEmpty)
        {
            throw new ServerException(arrived == 0 ? $"{server.Address}: the database is empty; there is nothing to pull"
                : mapping.ActorLabel is { } label ? $"{server.Address}: none of the {arrived} nodes is a :{label} with a name; say with --actor-label and --name-property what the actors are"
                : $"{server.Address}: none of the {arrived} nodes has a name; say with --name-property which property holds it");
        }

        await foreach (IReadOnlyList<object?> row in transaction.RowsAsync(AllRelationships + " ORDER BY elementId(r)", null, cancellation))
        {
            graph.Add((Relationship)row[0]!);
            options.Progress?.Report(++arrived);
        }

        return new PullResult(graph.Read(server.Address), graph.LeftOut, IsForeign: true);
    }
}
