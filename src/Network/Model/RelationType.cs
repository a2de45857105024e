using System.Text.Json.Nodes;

namespace Network.Model;

/// <summary>A kind of relation with its sign and traits. Equal by object; a graph holds one object an id.</summary>
public sealed class RelationType
{
    /// <summary>The id: lower-case words joined by "_".</summary>
    public required string Id { get; init; }

    /// <summary>+1 for, -1 against, 0 neither.</summary>
    public int Sign { get; init; }

    /// <summary>Words that stand between source and target: "X supported Y".</summary>
    public string Label { get => field ?? Id.Replace('_', ' '); init; }

    /// <summary>True when the relation has no direction.</summary>
    public bool Symmetric { get; init; }

    /// <summary>True when saying it is doing it: an accusation stands even where its content is denied.</summary>
    public bool SpeechAct { get; init; }

    /// <summary>True when the source and the target act as one unit in factions and balance.</summary>
    public bool Binds { get; init; }

    /// <summary>True for declared belonging (membership, leadership), which is no act.</summary>
    public bool Affiliation { get; init; }

    /// <summary>True for passing on words ("told"): with a document's narrator it is provenance, not contact.</summary>
    public bool Reports { get; init; }

    /// <summary>True for what is done to someone with effect: expelled, removed, appointed.</summary>
    public bool Outcome { get; init; }

    /// <summary>Other ids that mean this type.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>Nearest code of the CAMEO event scheme.</summary>
    public string? Cameo { get; init; }

    /// <summary>Nearest class of the PLOVER event scheme.</summary>
    public string? Plover { get; init; }

    /// <summary>Members of the file that this version does not know, kept for writing back.</summary>
    public JsonObject? Extra { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
