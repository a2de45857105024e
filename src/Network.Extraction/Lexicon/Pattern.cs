namespace Network.Extraction.Lexicon;

/// <summary>What a part of a pattern asks for.</summary>
internal enum PartKind
{
    /// <summary>The other party as the object.</summary>
    Object,

    /// <summary>Any object, which is not the other party: "refer * to _".</summary>
    AnyObject,

    /// <summary>A noun as the object: "bring accusation".</summary>
    ObjectNoun,

    /// <summary>A noun beside the object: "call _ traitor".</summary>
    SecondNoun,

    /// <summary>A particle: "step down".</summary>
    Particle,

    /// <summary>A preposition that leads to the other party.</summary>
    PrepositionSlot,

    /// <summary>A preposition that leads to a noun: "place _ under arrest".</summary>
    PrepositionNoun,

    /// <summary>A preposition that must be there, whatever it leads to: "charge _ with".</summary>
    Preposition,

    /// <summary>A clause with an act in it: "refuse to ~".</summary>
    Clause,

    /// <summary>A clause whose subject is the other party: "allege that _".</summary>
    ThatClause,
}

/// <summary>A part of a pattern.</summary>
/// <param name="Kind">What it asks for.</param>
/// <param name="Prepositions">The prepositions that fit, where it asks for one.</param>
/// <param name="Nouns">The words that fit, where it asks for one.</param>
internal sealed record PatternPart(PartKind Kind, HashSet<string> Prepositions, HashSet<string> Nouns);

/// <summary>How the head of a pattern stands to its actor.</summary>
internal enum PatternHead
{
    /// <summary>A verb whose subject acts.</summary>
    Verb,

    /// <summary>A verb whose subject suffers.</summary>
    Suffers,

    /// <summary>A noun.</summary>
    Noun,

    /// <summary>An adjective.</summary>
    Adjective,

    /// <summary>A noun behind a preposition whose owner acts upon the subject of the clause: "on the orders of X, Y left".</summary>
    Adjunct,
}

/// <summary>A way to tell a relation.</summary>
/// <param name="Type">Id of the relation type.</param>
/// <param name="Head">What its first word is.</param>
/// <param name="Lemma">Its first word in base form.</param>
/// <param name="Parts">What follows.</param>
/// <param name="Text">As written in the lexicon.</param>
/// <param name="OfStates">True for one that tells something only of a state: one occupies a house too, and recognizes a face.</param>
internal sealed record Pattern(string Type, PatternHead Head, string Lemma, PatternPart[] Parts, string Text, bool OfStates = false)
{
    /// <summary>How much it asks for: where several patterns of one verb fit, the most telling wins.</summary>
    public int Weight { get; } = (OfStates ? 2 : 0) + (Text.StartsWith("not ", StringComparison.Ordinal) ? 4 : 0) + Parts.Sum(part => part.Kind switch
    {
        PartKind.Object or PartKind.PrepositionSlot => 1,
        PartKind.Clause => 3,
        PartKind.ThatClause => 3,
        // "send _ to prison" asks for more than "send _ to".
        PartKind.PrepositionNoun => 5,
        _ => 4,
    });

    /// <summary>Words, by their <see cref="WordNumbers"/>, without which the pattern cannot fit: how many, then these, of which one must stand in the sentence, and so on.</summary>
    public int[] Asked { get; } = [.. Wanted(Parts).SelectMany(words => words.Select(WordNumbers.Of).Prepend(words.Count))];

    /// <summary>True for one whose own words deny: "be no friend of _" tells enmity, and the "no" takes nothing back.</summary>
    public bool SaysNo { get; } = Text.Contains(" no ", StringComparison.Ordinal) || Text.Contains(" nothing", StringComparison.Ordinal) || Text.Contains(" none ", StringComparison.Ordinal);

    /// <summary>True for one that is told by a "not": "not allow _".</summary>
    public bool IsDenial { get; } = Text.StartsWith("not ", StringComparison.Ordinal);

    private static IEnumerable<HashSet<string>> Wanted(PatternPart[] parts) =>
    [
        .. parts.Select(part => part.Nouns).Where(nouns => nouns.Count > 0),
        .. parts.Where(part => part.Kind is not PartKind.PrepositionSlot).Select(part => part.Prepositions).Where(prepositions => prepositions.Count > 0),
    ];
}
