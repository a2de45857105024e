namespace Network.PropertyGraph;

/// <summary>A walk through a property graph, as a query returns it.</summary>
/// <param name="Nodes">The nodes in order, one more than relationships.</param>
/// <param name="Relationships">The relationships in order; each may be walked along its direction or against it.</param>
public sealed record GraphPath(IReadOnlyList<Node> Nodes, IReadOnlyList<Relationship> Relationships);
