using Network.Model;

namespace Network.Extraction.Documents;

/// <summary>A document as read: its text, what in it is body, and what its head tells.</summary>
public sealed class DocumentText
{
    /// <summary>Id in the relation file: the file's name without ending.</summary>
    public required string Id { get; init; }

    /// <summary>The text that offsets refer to.</summary>
    public required string Text { get; init; }

    /// <summary>The paragraphs of the body, in order, numbered from 1.</summary>
    public required IReadOnlyList<Paragraph> Paragraphs { get; init; }

    /// <summary>The parts that are no body, such as header, citation, signature and distribution, in order.</summary>
    public IReadOnlyList<(int Start, int End)> Apparatus { get; init; } = [];

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>When it was written.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>Archive reference.</summary>
    public string? Archive { get; init; }

    /// <summary>Where it can be read.</summary>
    public string? Url { get; init; }

    /// <summary>The name of its author, who says "I" in it, as written; null when the document does not tell.</summary>
    public string? Narrator { get; init; }

    /// <summary>What the narrator is, "Ambassador of the USSR to the DPRK"; null when the document does not tell.</summary>
    public string? NarratorTitle { get; init; }

    /// <summary>To whom it is addressed, as written.</summary>
    public string? Addressee { get; init; }

    /// <summary>Remarks on reading it, for the user.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>A paragraph of the body.</summary>
/// <param name="Number">From 1, after the header.</param>
/// <param name="Start">First offset.</param>
/// <param name="End">Offset behind the last character.</param>
public readonly record struct Paragraph(int Number, int Start, int End);
