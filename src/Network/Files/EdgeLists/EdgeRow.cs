using System.Text.Json.Nodes;
using Network.Model;

namespace Network.Files.EdgeLists;

/// <summary>One good row of an edge list before its type is settled.</summary>
internal sealed class EdgeRow
{
    public required int Line { get; init; }

    public required int Source { get; init; }

    public required int Target { get; init; }

    /// <summary>The type that the row names, or the built-in positive or negative tie.</summary>
    public required EdgeType Type { get; init; }

    /// <summary>The sign that the row says itself.</summary>
    public sbyte? Sign { get; init; }

    public required double Weight { get; init; }

    public bool IsUndirected { get; init; }

    public EdtfDate? Date { get; init; }

    public string? Id { get; init; }

    public string? Note { get; init; }

    public string? Event { get; init; }

    /// <summary>Index of the third party; -1 when there is none.</summary>
    public int To { get; init; } = -1;

    public JsonObject? Extra { get; init; }
}
