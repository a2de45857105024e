using System.Text.Json.Nodes;

namespace Network.Model;

/// <summary>A post or membership that a document ascribes to an actor.</summary>
public sealed class Position
{
    /// <summary>The post, such as "Minister".</summary>
    public string? Title { get; init; }

    /// <summary>The body in which the post is held, in words or as an actor's id.</summary>
    public string? Body { get; init; }

    /// <summary>What became of it, such as "removed".</summary>
    public string? Status { get; init; }

    /// <summary>Members of the file that this version does not know, kept for writing back.</summary>
    public JsonObject? Extra { get; init; }
}
