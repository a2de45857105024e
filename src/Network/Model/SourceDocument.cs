using System.Text.Json.Nodes;

namespace Network.Model;

/// <summary>A document that relations were read from.</summary>
public sealed class SourceDocument
{
    /// <summary>The id, unique within a graph.</summary>
    public required string Id { get; init; }

    /// <summary>The document's title.</summary>
    public string? Title { get; init; }

    /// <summary>When it was written; the date of its relations that carry none.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>Archive reference: fond, file, leaf.</summary>
    public string? Archive { get; init; }

    /// <summary>Where the document can be read.</summary>
    public string? Url { get; init; }

    /// <summary>Who speaks in it as "I".</summary>
    public Actor? Narrator { get; init; }

    /// <summary>Members of the file that this version does not know, kept for writing back.</summary>
    public JsonObject? Extra { get; init; }
}
