using System.Text;
using System.Text.RegularExpressions;

namespace Network.Extraction.Documents;

/// <summary>Makes text of bytes: UTF-8 with or without byte-order mark, else Windows-1252.</summary>
internal static partial class TextDecoder
{
    private const int SniffedBytes = 4096;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The text without its byte-order mark, the same that <see cref="Files.DocumentTexts"/> shows words of.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="isUtf8">False when it was read as Windows-1252.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, out bool isUtf8)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[3..];
        isUtf8 = System.Text.Unicode.Utf8.IsValid(bytes);
        return isUtf8 ? Strict.GetString(bytes) : CodePage("windows-1252")!.GetString(bytes);
    }

    /// <summary>The text of a web page: UTF-8 where it is that, else what the page declares, else Windows-1252.</summary>
    public static string DecodeHtml(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.Unicode.Preamble)) return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble)) return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (System.Text.Unicode.Utf8.IsValid(bytes)) return Decode(bytes, out _);
        string beginning = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, SniffedBytes)]);
        Encoding? declared = Charset().Match(beginning) is { Success: true } match ? CodePage(match.Groups[1].Value) : null;
        return declared is null ? Decode(bytes, out _) : declared.GetString(bytes);
    }

    /// <summary>True for bytes that are no text: with zeros, or many control characters.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes[..Math.Min(bytes.Length, 1 << 16)];
        int controls = 0;
        foreach (byte value in bytes)
        {
            if (value == 0) return true;
            if (value < 32 && value is not (9 or 10 or 12 or 13 or 27)) controls++;
        }

        return controls * 50 > bytes.Length;
    }

    private static Encoding? CodePage(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"charset\s*=\s*[""']?\s*([\w.:-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
