using Network.Files;

namespace Network.Extraction.Documents;

/// <summary>Reads a document from a file: plain text, a web page, or a PDF with a text layer.</summary>
public static class DocumentFile
{
    /// <summary>Reads a file. What cannot be read gives a problem that says why and what to do.</summary>
    /// <param name="path">The file.</param>
    /// <param name="id">Id of the document; null for the file's name without ending.</param>
    public static DocumentReading Read(string path, string? id = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            return Read(path, id ?? DocumentFolder.Id(path), File.ReadAllBytes(path));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return new DocumentReading(null, Refusal(path, refused), CannotOpen: true);
        }
    }

    /// <summary>Why a file cannot be opened.</summary>
    internal static Problem Refusal(string path, Exception refused) => new(path, null, Severity.Error, refused switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file",
        UnauthorizedAccessException => Directory.Exists(path) ? "this is a folder" : "the file may not be read: its permissions forbid it",
        _ => $"the file cannot be read: {refused.Message}",
    });

    /// <summary>Reads a document from bytes.</summary>
    /// <param name="name">Its name in problems; the ending helps to tell what it is.</param>
    /// <param name="id">Id of the document.</param>
    /// <param name="content">The whole file.</param>
    public static DocumentReading Read(string name, string id, ReadOnlyMemory<byte> content)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        switch (DocumentFormats.Of(name, content.Span, out string why, out string? mend))
        {
            case DocumentFormat.Html:
                (string page, string? title, string? url) = HtmlText.Of(TextDecoder.DecodeHtml(content.Span));
                return page.Length == 0 ? Refused(name, "the web page holds no text", "save it after it has loaded in full") : new DocumentReading(DocumentReader.Read(id, page, title, url, []), null);
            case DocumentFormat.Pdf:
                PdfText.Reading pdf = PdfText.Of(content, Path.GetFileName(name));
                return pdf.Text is null ? Refused(name, pdf.Why, pdf.Mend) : new DocumentReading(DocumentReader.Read(id, pdf.Text, pdf.Title, null, pdf.Note is null ? [] : [pdf.Note]), null);
            case DocumentFormat.Text:
                string text = TextDecoder.Decode(content.Span, out bool isUtf8);
                return new DocumentReading(DocumentReader.Read(id, text, null, null, isUtf8 ? [] : ["read as Windows-1252, since it is not UTF-8"]), null);
            default:
                return Refused(name, why, mend);
        }
    }

    private static DocumentReading Refused(string name, string why, string? mend) => new(null, new Problem(name, null, Severity.Error, why, mend));
}

/// <summary>What came of reading a file.</summary>
/// <param name="Document">The document; null when there is a problem.</param>
/// <param name="Problem">Why it cannot be used; null when it can.</param>
/// <param name="CannotOpen">True when the file could not even be opened.</param>
public sealed record DocumentReading(DocumentText? Document, Problem? Problem, bool CannotOpen = false);
