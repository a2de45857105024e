namespace Network.Extraction.Documents;

/// <summary>Reads plain text into a document with its body told from its head and tail.</summary>
public static class DocumentReader
{
    /// <summary>Tells head, paragraphs and tail of a text, and what the head says.</summary>
    /// <param name="id">Id of the document.</param>
    /// <param name="text">Its text, to which all offsets refer.</param>
    /// <remarks>Linear in the text's length.</remarks>
    public static DocumentText Read(string id, string text)
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
            Title = fields.Title,
            Date = fields.Date,
            Archive = fields.Archive,
            Url = fields.Url,
            Narrator = fields.Narrator,
            NarratorTitle = fields.NarratorTitle,
            Addressee = fields.Addressee,
        };
    }
}
