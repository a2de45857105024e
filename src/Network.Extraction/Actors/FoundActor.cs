using Network.Model;

namespace Network.Extraction.Actors;

/// <summary>An actor that a document names.</summary>
internal sealed class FoundActor
{
    /// <summary>The fullest name.</summary>
    public required string Name { get; set; }

    /// <summary>What it is.</summary>
    public required ActorKind Kind { get; set; }

    /// <summary>Other spellings and names, glosses too; only names, no bare titles or pronouns.</summary>
    public List<string> Aliases { get; } = [];

    /// <summary>Titles by which the document calls it, "[Minister of Trade]", with the body where it is told.</summary>
    public List<Position> Positions { get; } = [];

    /// <summary>Why spellings were taken as one actor, in words for the user.</summary>
    public List<string> MergeReasons { get; } = [];

    /// <summary>How many times it is mentioned by name.</summary>
    public int Mentions { get; set; }

    /// <summary>True for a state that the text names, as far as the words around it tell, only as a place: it is an actor when a relation has it.</summary>
    public bool IsPlace { get; init; }

    /// <summary>True for the one who says "I" in the document.</summary>
    public bool IsNarrator { get; set; }
}
