namespace Network.PropertyGraph;

/// <summary>A node of a property graph: labels and properties.</summary>
/// <param name="Id">What tells it from other nodes of one graph or one answer; a server's is opaque and may change when the node is written anew.</param>
/// <param name="Labels">Its labels, in the order in which whoever made the node gives them.</param>
/// <param name="Properties">Its properties; a property that is null is not there. See <see cref="PropertyValues"/> for the kinds of values.</param>
public sealed record Node(string Id, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, object?> Properties)
{
    /// <summary>True when the node has the label.</summary>
    public bool Has(string label) => Labels.Contains(label);
}
