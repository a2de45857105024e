using Network.Model;

namespace Network.Files;

/// <summary>What came of reading one input.</summary>
/// <param name="Graph">The graph; null when there are errors.</param>
/// <param name="Problems">All problems, by line.</param>
public sealed record ReadResult(RelationGraph? Graph, IReadOnlyList<Problem> Problems)
{
    /// <summary>True when a problem is an error.</summary>
    public bool HasErrors => Graph is null;
}
