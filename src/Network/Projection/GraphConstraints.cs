namespace Network.Projection;

/// <summary>What must be unique in a database before anything is matched by it.</summary>
public static class GraphConstraints
{
    /// <summary>The statements that make it so where it is not yet.</summary>
    public static IReadOnlyList<string> Cypher { get; } =
    [
        $"CREATE CONSTRAINT network_actor_id IF NOT EXISTS FOR (a:{PropertyNames.Actor}) REQUIRE a.id IS UNIQUE",
        $"CREATE CONSTRAINT network_document_id IF NOT EXISTS FOR (d:{PropertyNames.Document}) REQUIRE d.id IS UNIQUE",
        $"CREATE CONSTRAINT network_file_id IF NOT EXISTS FOR (f:{PropertyNames.File}) REQUIRE f.id IS UNIQUE",
    ];
}
