using Network.Model;

namespace Network.Extraction.Actors;

/// <summary>How a mention refers.</summary>
internal enum MentionForm
{
    /// <summary>By name: "Choe Chang-ik", "Yun", "Don Emilio".</summary>
    Name,

    /// <summary>A body, party, state or organised group: "the Central Committee", "the border guards".</summary>
    Body,

    /// <summary>By title alone: "the First Secretary", "the secretary of the district committee".</summary>
    Title,

    /// <summary>By description: "both men", "the latter", "these officials", "the three", "the brothers".</summary>
    Description,

    /// <summary>By pronoun, possessive ones included.</summary>
    Pronoun,
}

/// <summary>A place in a sentence that refers to one actor or several.</summary>
internal sealed class Mention
{
    /// <summary>Index of the sentence in the reading.</summary>
    public required int Sentence { get; init; }

    /// <summary>Index of its head word in the sentence; a name is one word.</summary>
    public required int Word { get; init; }

    /// <summary>First offset in the document's text.</summary>
    public required int Start { get; init; }

    /// <summary>Offset behind the last character.</summary>
    public required int End { get; init; }

    /// <summary>How it refers.</summary>
    public required MentionForm Form { get; init; }

    /// <summary>The probability that it means its actors, from 0 to 1: of a pronoun that was chosen among several; else 1.</summary>
    public double Probability { get; init; } = 1;

    /// <summary>What kind of actor it names.</summary>
    public ActorKind Kind { get; init; }

    /// <summary>Indices of the actors it refers to; empty where that is not known, several for "both men".</summary>
    public int[] Actors { get; set; } = [];
}
