namespace Network.PropertyGraph;

/// <summary>What a query changed; all are numbers of things, 0 or more.</summary>
public sealed record QueryStatistics
{
    /// <summary>A query that changed nothing.</summary>
    public static QueryStatistics None { get; } = new();

    /// <summary>Nodes created.</summary>
    public long NodesCreated { get; init; }

    /// <summary>Nodes deleted.</summary>
    public long NodesDeleted { get; init; }

    /// <summary>Relationships created.</summary>
    public long RelationshipsCreated { get; init; }

    /// <summary>Relationships deleted.</summary>
    public long RelationshipsDeleted { get; init; }

    /// <summary>Properties set or removed.</summary>
    public long PropertiesSet { get; init; }

    /// <summary>Labels added to nodes.</summary>
    public long LabelsAdded { get; init; }

    /// <summary>Labels taken from nodes.</summary>
    public long LabelsRemoved { get; init; }

    /// <summary>Indexes and constraints made or dropped.</summary>
    public long SchemaChanges { get; init; }

    /// <summary>True when anything was changed.</summary>
    public bool ContainsUpdates => this != None;
}
