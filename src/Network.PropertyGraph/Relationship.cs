namespace Network.PropertyGraph;

/// <summary>A directed relationship of a property graph. Parallel ones, equal in type and ends, are kept apart.</summary>
/// <param name="Id">What tells it from other relationships of one graph or one answer.</param>
/// <param name="Type">Its one type.</param>
/// <param name="Start">The id of the node that it leaves.</param>
/// <param name="End">The id of the node that it enters.</param>
/// <param name="Properties">Its properties; a property that is null is not there.</param>
public sealed record Relationship(string Id, string Type, string Start, string End, IReadOnlyDictionary<string, object?> Properties);
