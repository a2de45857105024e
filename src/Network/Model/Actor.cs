using System.Text.Json.Nodes;

namespace Network.Model;

/// <summary>Someone or something that acts in a document. Two actors are equal only when they are the same object.</summary>
public sealed class Actor
{
    /// <summary>Makes an actor.</summary>
    /// <param name="id">Any non-empty string; unique within a graph.</param>
    /// <param name="name">The name to show, kept as written.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> or <paramref name="name"/> is empty.</exception>
    public Actor(string id, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentException.ThrowIfNullOrEmpty(name);
        Id = id;
        Name = name;
    }

    /// <summary>The id, unique within a graph.</summary>
    public string Id { get; }

    /// <summary>The name to show.</summary>
    public string Name { get; }

    /// <summary>What the actor is.</summary>
    public ActorKind Kind { get; init; }

    /// <summary>Other spellings and names.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Posts that documents ascribe to the actor.</summary>
    public IReadOnlyList<Position> Positions { get; init; } = [];

    /// <summary>The coder's remark.</summary>
    public string? Note { get; init; }

    /// <summary>Members of the file that this version does not know, kept for writing back.</summary>
    public JsonObject? Extra { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
