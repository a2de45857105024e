namespace Network.Extraction.Documents;

/// <summary>Reads plain text into a document with its body told from its head and tail.</summary>
public static class DocumentReader
{
    /// <summary>Tells head, paragraphs and tail of a text, and what the head says.</summary>
    /// <param name="id">Id of the document.</param>
    /// <param name="text">Its text, to which all offsets refer.</param>
    /// <remarks>Linear in the text's length.</remarks>
    public static DocumentText Read(string id, string text) => Read(id, text, null, null, []);

    /// <summary>Tells the parts of a text whose file says something of its own.</summary>
    internal static DocumentText Read(string id, string text, string? title, string? url, IReadOnlyList<string> notes)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(text);
        DocumentLayout layout = DocumentLayout.Of(text);
        HeadFields fields = HeadFields.Of(text, layout);
        return new DocumentText
        {
            Id = id,
            Text = text,
            Paragraphs = [.. layout.Body.Select((block, index) => new Paragraph(index + 1, block.Start, block.End))],
            Apparatus = [.. layout.Head.Concat(layout.Tail).Select(block => (block.Start, block.End))],
            Title = fields.Title ?? title,
            Date = fields.Date,
            Archive = fields.Archive,
            Url = url ?? fields.Url,
            Narrator = fields.Narrator,
            NarratorTitle = fields.NarratorTitle,
            Addressee = fields.Addressee,
            Notes = notes,
        };
    }
}
