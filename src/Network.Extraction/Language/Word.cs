namespace Network.Extraction.Language;

/// <summary>A word of a parsed sentence; the name of an actor counts as one word.</summary>
internal sealed class Word
{
    /// <summary>As written.</summary>
    public required string Form { get; init; }

    /// <summary>In lower case, with straight apostrophes.</summary>
    public required string Lower { get; init; }

    /// <summary>The base form in lower case.</summary>
    public required string Lemma { get; init; }

    /// <summary>Penn Treebank tag.</summary>
    public required string Tag { get; init; }

    /// <summary>Index of the word it hangs on; -1 for the root.</summary>
    public required int Head { get; set; }

    /// <summary>Label of the arc, as in Universal Dependencies.</summary>
    public required string Label { get; set; }

    /// <summary>First UTF-16 offset in the document's text.</summary>
    public required int Start { get; init; }

    /// <summary>Offset behind the last character, a gloss in brackets included.</summary>
    public required int End { get; init; }

    /// <summary>True for a verb by its tag.</summary>
    public bool IsVerb => Tag.Length > 1 && Tag[0] == 'V';

    /// <summary>True for a noun or a name by its tag.</summary>
    public bool IsNoun => Tag.Length > 1 && Tag[0] == 'N';

    /// <inheritdoc/>
    public override string ToString() => $"{Form}/{Tag} <-{Label}- {Head}";
}
