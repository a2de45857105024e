namespace Network.Extraction.Actors;

/// <summary>What a run of words is, before it is known whom it means.</summary>
internal enum SpanKind
{
    /// <summary>A name in capitals: of a person, or of a place that later turns out to be none.</summary>
    Name,

    /// <summary>A body, party or group.</summary>
    Body,

    /// <summary>A title without a name.</summary>
    Title,

    /// <summary>A relative without a name.</summary>
    Kin,

    /// <summary>A state.</summary>
    State,
}

/// <summary>A title as a text gives it.</summary>
/// <param name="Text">As written, without article: "Deputy Minister of Ports".</param>
/// <param name="Head">The office's noun in lower case: "minister".</param>
/// <param name="Modifiers">Words before the noun in lower case: "deputy".</param>
/// <param name="Of">What it is of, as written without article: "Ports", "district committee"; null for none.</param>
/// <param name="IsKin">True for a relative.</param>
internal sealed record TitlePhrase(string Text, string Head, IReadOnlyList<string> Modifiers, string? Of, bool IsKin = false)
{
    /// <summary>The sentence from which on it is borne, for "the new Premier, X"; 0 where the text does not tell.</summary>
    public int Since { get; init; }
}

/// <summary>Words of a sentence that refer to an actor by name, title or as a body; they become one word before parsing.</summary>
internal sealed class Span
{
    /// <summary>First word.</summary>
    public required int First { get; init; }

    /// <summary>Last word.</summary>
    public required int Last { get; set; }

    /// <summary>What it is.</summary>
    public required SpanKind Kind { get; init; }

    /// <summary>The name as written, without titles and glosses; for a title or body the whole phrase.</summary>
    public required string Core { get; set; }

    /// <summary>Titles joined to the name, or the title that the span is.</summary>
    public List<TitlePhrase> Titles { get; } = [];

    /// <summary>Honorifics before the name, in lower case.</summary>
    public List<string> Honorifics { get; } = [];

    /// <summary>Other names from glosses.</summary>
    public List<string> Aliases { get; } = [];

    /// <summary>The noun that says what kind of body it is, in lower case.</summary>
    public string Noun { get; init; } = "";

    /// <summary>What the vocabulary knows of that noun.</summary>
    public WordKinds NounKinds { get; init; }

    /// <summary>The body's words in lower case that matter for telling it from others, without its noun.</summary>
    public IReadOnlyList<string> Modifiers { get; init; } = [];

    /// <summary>Names of bodies inside the phrase, such as "Nanping Provincial Committee" in "Third Plenum of the Nanping Provincial Committee".</summary>
    public List<string> Inner { get; } = [];

    /// <summary>The determiner before it in lower case; empty for none.</summary>
    public string Determiner { get; set; } = "";

    /// <summary>True when it is plural.</summary>
    public bool IsPlural { get; init; }

    /// <summary>True when the noun has a capital that says something.</summary>
    public bool IsCapital { get; init; }

    /// <summary>True for a noun that means a body only when the text named one by it before: "the court".</summary>
    public bool IsBare { get; init; }

    /// <summary>True when the words around it say that it is a place.</summary>
    public bool PlaceLike { get; set; }

    /// <summary>The surname that this given name shares with the next: "the brothers Marcos and Tomás Rivas"; empty for none.</summary>
    public string SharedSurname { get; set; } = "";
}
