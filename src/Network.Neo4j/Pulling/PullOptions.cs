using Network.Projection;

namespace Network.Neo4j.Pulling;

/// <summary>How to pull.</summary>
public sealed record PullOptions
{
    /// <summary>How to read nodes and relationships that Network did not write; null to read only what it wrote, where it wrote anything.</summary>
    public GraphMapping? Mapping { get; init; }

    /// <summary>Told how many nodes and relationships have arrived; may be null.</summary>
    public IProgress<long>? Progress { get; init; }
}

/// <summary>What a pull brought.</summary>
/// <param name="Read">The graph and what was wrong with it.</param>
/// <param name="LeftOut">What did not fit, and how often.</param>
/// <param name="IsForeign">True when the graph was read by a mapping.</param>
public sealed record PullResult(Files.ReadResult Read, IReadOnlyDictionary<string, int> LeftOut, bool IsForeign);
