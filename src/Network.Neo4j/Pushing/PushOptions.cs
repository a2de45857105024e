namespace Network.Neo4j.Pushing;

/// <summary>How to push.</summary>
public sealed record PushOptions
{
    /// <summary>Rows a transaction, from 1; some thousands are fastest.</summary>
    public int BatchSize { get; init; } = 5_000;

    /// <summary>True to remove first what earlier pushes wrote; nothing else is touched.</summary>
    public bool Clear { get; init; }

    /// <summary>True to only say what would be written.</summary>
    public bool DryRun { get; init; }

    /// <summary>Told how far the work is; may be null.</summary>
    public IProgress<PushProgress>? Progress { get; init; }
}

/// <summary>How far a push is.</summary>
/// <param name="What">What is being written: "relations".</param>
/// <param name="Done">How many of them stand in the database.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Note">Something that the user should know, such as another try; else null.</param>
public sealed record PushProgress(string What, long Done, long Total, string? Note = null);

/// <summary>What a push wrote, or, in a dry run, would write.</summary>
/// <param name="Actors">Actors.</param>
/// <param name="Documents">Documents.</param>
/// <param name="Relations">Relations.</param>
/// <param name="Mentions">Ties from actors to the documents that speak of them.</param>
/// <param name="Kept">What clearing left because relationships that Network did not write hold on to it.</param>
/// <param name="Others">Relations of earlier pushes that are in the database and not in this graph.</param>
public sealed record PushResult(PushCount Actors, PushCount Documents, PushCount Relations, PushCount Mentions, long Kept, long Others);

/// <summary>How many of a kind were new, changed, and as they are.</summary>
/// <param name="Created">Not there before.</param>
/// <param name="Updated">There, but saying something else.</param>
/// <param name="Unchanged">There as they are.</param>
public sealed record PushCount(long Created, long Updated, long Unchanged)
{
    /// <summary>All of them.</summary>
    public long Total => Created + Updated + Unchanged;
}
