using System.Text;

namespace Network.Extraction.Documents;

/// <summary>What a file holds.</summary>
internal enum DocumentFormat
{
    Text,
    Html,
    Pdf,

    /// <summary>Nothing that is read here; the reason and what to do go with it.</summary>
    Refused,
}

/// <summary>Finds out what a file holds, by its first bytes before its name.</summary>
internal static class DocumentFormats
{
    /// <summary>Endings of the files that are read out of a folder.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".txt", ".text", ".md", ".html", ".htm", ".xhtml", ".pdf"];

    /// <summary>Endings of documents that must be converted first; in a folder each of them is told.</summary>
    public static IReadOnlyList<string> Foreign { get; } = [".doc", ".docx", ".odt", ".rtf", ".epub", ".djvu", ".pages", ".wpd"];

    private const string Office = "save it as plain text or PDF, for instance with: soffice --headless --convert-to txt:Text ";

    /// <summary>What the file holds; for refused ones, why and what to do.</summary>
    public static DocumentFormat Of(string name, ReadOnlySpan<byte> bytes, out string why, out string? mend)
    {
        (why, mend) = ("", null);
        string file = Path.GetFileName(name);
        string ending = Path.GetExtension(name).ToLowerInvariant();
        if (bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0) return DocumentFormat.Pdf;
        (string What, string? Mend)? refused = bytes switch
        {
            _ when bytes.IsEmpty || (bytes.Length < 1 << 16 && IsBlank(bytes)) => ("the file is empty", null),
            [(byte)'P', (byte)'K', 3, 4, ..] => ending switch
            {
                ".docx" => ("this is a Word document", Office + file),
                ".odt" => ("this is an OpenDocument text", Office + file),
                ".epub" => ("this is an e-book", $"convert it, for instance with: ebook-convert {file} {Path.ChangeExtension(file, ".txt")}"),
                _ => ("this is a packed file", "unpack it first"),
            },
            [0x1F, 0x8B, ..] or [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', ..] or [0x28, 0xB5, 0x2F, 0xFD, ..] => ("this is a packed file", "unpack it first"),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => ("this is an old Word document", Office + file),
            [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => ("this is a Rich Text document", Office + file),
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] or [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..] =>
                ("this is a picture", $"recognise its text first (OCR), for instance with: tesseract {file} {Path.GetFileNameWithoutExtension(file)}"),
            _ when !IsHtml(ending, bytes) && (bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble)) =>
                ("this is text in UTF-16", $"save it as UTF-8, for instance with: iconv -f UTF-16 -t UTF-8 {file}"),
            _ when !IsHtml(ending, bytes) && TextDecoder.IsBinary(bytes) => ("this is a binary file, not a document", "documents are .txt, .html and .pdf"),
            _ => null,
        };
        if (refused is not { } reason) return IsHtml(ending, bytes) ? DocumentFormat.Html : DocumentFormat.Text;
        (why, mend) = reason;
        return DocumentFormat.Refused;
    }

    private static bool IsHtml(string ending, ReadOnlySpan<byte> bytes)
    {
        if (ending is ".html" or ".htm" or ".xhtml") return true;
        if (ending is ".txt" or ".text" or ".md") return false;
        string beginning = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 1024)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return beginning.StartsWith('<') && (beginning.Contains("<html", StringComparison.OrdinalIgnoreCase) || beginning.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || beginning.Contains("<body", StringComparison.OrdinalIgnoreCase) || beginning.StartsWith("<p", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsBlank(ReadOnlySpan<byte> bytes) => (bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes).TrimStart(" \t\r\n\f"u8).IsEmpty;
}
