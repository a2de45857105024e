using System.Globalization;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace Network.Extraction.Documents;

/// <summary>The text of a PDF that has a text layer.</summary>
internal static class PdfText
{
    /// <summary>What came of reading a PDF: its text, or why there is none.</summary>
    public readonly record struct Reading(string? Text, string? Title, string? Note, string Why, string? Mend);

    /// <summary>Reads a PDF.</summary>
    /// <param name="content">The file.</param>
    /// <param name="file">Its name, for advice.</param>
    public static Reading Of(ReadOnlyMemory<byte> content, string file)
    {
        try
        {
            using PdfDocument pdf = PdfDocument.Open(content.ToArray(), new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            List<List<PdfLine>> pages = [];
            List<int> pictures = [];
            foreach (Page page in pdf.GetPages())
            {
                List<PdfLine> lines = PdfLines.Of(page);
                if (lines.Count == 0 && page.NumberOfImages > 0) pictures.Add(page.Number);
                pages.Add(lines);
            }

            if (pages.TrueForAll(lines => lines.Count == 0)) return pictures.Count > 0 ? Scanned(file) : Refused("the PDF holds no text", null);
            string? note = pictures.Count == 0 ? null
                : $"{(pictures.Count == 1 ? "page" : "pages")} {string.Join(", ", pictures.Select(number => number.ToString(CultureInfo.InvariantCulture)))} of the PDF are pictures without text and were not read";
            string text = PdfParagraphs.Of(pages);
            string? title = pdf.Information.Title is { Length: > 3 } named && named.Contains(' ') && !named.StartsWith("Microsoft", StringComparison.Ordinal) ? named.Trim() : null;
            return text.Length == 0 ? Scanned(file) : new Reading(text, title, note, "", null);
        }
        catch (PdfDocumentEncryptedException)
        {
            return Refused("the PDF is encrypted", $"save it without its password, for instance with: qpdf --password=… --decrypt {file} open.pdf");
        }
        catch (Exception broken) when (broken is not (OutOfMemoryException or OperationCanceledException))
        {
            // The library throws whatever a damaged file makes it run into.
            return Refused("the PDF is damaged and cannot be read", "open it in a viewer and print it to a new PDF");
        }
    }

    private static Reading Scanned(string file) =>
        Refused("the PDF holds pictures of pages and no text", $"recognise its text first (OCR), for instance with: ocrmypdf {file} {Path.GetFileNameWithoutExtension(file)}-text.pdf");

    private static Reading Refused(string why, string? mend) => new(null, null, null, why, mend);
}
