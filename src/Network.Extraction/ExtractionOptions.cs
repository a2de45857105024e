using Network.Extraction.Merging;
using Network.Model;

namespace Network.Extraction;

/// <summary>What a user gives an extraction besides the documents.</summary>
public sealed class ExtractionOptions
{
    /// <summary>A lexicon that adds to the product's own or overrides it; null for none.</summary>
    public string? LexiconFile { get; init; }

    /// <summary>Actors known beforehand, with their spellings; a document's actors that bear one of them are those.</summary>
    public IReadOnlyList<Actor> KnownActors { get; init; } = [];

    /// <summary>What a person decided about who is one actor and who is not.</summary>
    public MergeDecisions Decisions { get; init; } = MergeDecisions.None;
}
