using Network.Analysis.Centrality;

namespace Network.Projection;

/// <summary>The names of the property graph: labels, relationship types and properties.</summary>
public static class PropertyNames
{
    /// <summary>The label of every actor, beside that of its kind.</summary>
    public const string Actor = "Actor";

    /// <summary>The label of a document.</summary>
    public const string Document = "Document";

    /// <summary>The label of the one node that holds what belongs to the file.</summary>
    public const string File = "NetworkFile";

    /// <summary>The id of the one node that holds what belongs to the file.</summary>
    public const string FileId = "network";

    /// <summary>The relationship from an actor to a document that speaks of it.</summary>
    public const string MentionedIn = "MENTIONED_IN";

    /// <summary>The property that marks nodes and relationships as ours and carries, as JSON text, what has no property of its own.</summary>
    public const string Mark = "_network";

    /// <summary>The label of a camp is this and its number.</summary>
    public const string FactionLabel = "Faction";

    /// <summary>The properties that every actor may have; results apart.</summary>
    public static IReadOnlyList<string> OfActors { get; } = ["id", "name", "aliases", Mark];

    /// <summary>The properties that a document may have.</summary>
    public static IReadOnlyList<string> OfDocuments { get; } = ["id", "title", "date", "archive", "url", Mark];

    /// <summary>The properties that a relation may have; results apart.</summary>
    public static IReadOnlyList<string> OfRelations { get; } =
    [
        "id", "type", "sign", "weight", "date", "dateFrom", "dateTo", "to", "modality", "negated", "assertedBy", "contestedBy",
        "document", "paragraph", "trigger", "documents", "paragraphs", Mark,
    ];

    /// <summary>The properties of an actor that come of <c>factions</c>.</summary>
    public static IReadOnlyList<string> OfFactions { get; } = ["faction", "certainty", "margin", "basis", "between", "unit"];

    /// <summary>Every property of an actor that is a result: of factions, then the measures by their ids.</summary>
    public static IReadOnlyList<string> Results { get; } = [.. OfFactions, .. CentralityMeasures.All.Select(measure => measure.Id)];

    /// <summary>Every property of a relation that is a result.</summary>
    public static IReadOnlyList<string> TieResults { get; } = [.. CentralityMeasures.OfTies.Select(measure => measure.Id)];
}
