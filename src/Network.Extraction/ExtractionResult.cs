using Network.Model;

namespace Network.Extraction;

/// <summary>What was read from a document.</summary>
public sealed class ExtractionResult
{
    /// <summary>Actors, relations with their evidence, and the document.</summary>
    public required RelationGraph Graph { get; init; }

    /// <summary>Spellings taken for one actor.</summary>
    public IReadOnlyList<Merge> Merges { get; init; } = [];

    /// <summary>What was kept but should be looked at.</summary>
    public IReadOnlyList<Uncertain> Uncertain { get; init; } = [];

    /// <summary>What was seen but not kept.</summary>
    public IReadOnlyList<Dropped> Dropped { get; init; } = [];
}

/// <summary>Two spellings taken for one actor.</summary>
/// <param name="Kept">The name that stays.</param>
/// <param name="Merged">The spelling that became its alias.</param>
/// <param name="Reason">Why, in words.</param>
public sealed record Merge(string Kept, string Merged, string Reason);

/// <summary>A finding that a person should look at.</summary>
/// <param name="What">The finding, in words.</param>
/// <param name="Where">The document and paragraph.</param>
/// <param name="Why">What makes it uncertain.</param>
public sealed record Uncertain(string What, string Where, string Why);

/// <summary>Something seen but not kept.</summary>
/// <param name="What">What was seen, in words.</param>
/// <param name="Where">The document and paragraph.</param>
/// <param name="Why">Why it was not kept; equal reasons are counted together.</param>
public sealed record Dropped(string What, string Where, string Why);
