using System.Text;
using Network.Model;

namespace Network.Files;

/// <summary>The texts of documents that the user holds, to show the words behind a relation.</summary>
/// <remarks>
/// A document's text is the file of a folder whose name without ending is the document's id. Words are shown only where the
/// span holds the trigger, so that offsets into another version of the text never show wrong words.
/// </remarks>
public sealed class DocumentTexts
{
    private static readonly string[] Endings = [".txt", ".md", ".text"];
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly List<string> _missing = [];
    private readonly HashSet<string> _mismatched = new(StringComparer.Ordinal);

    private DocumentTexts()
    {
    }

    /// <summary>Ids of documents for which the folder has no text.</summary>
    public IReadOnlyList<string> Missing => _missing;

    /// <summary>Ids of documents whose text has, at least once, not the trigger where a relation points.</summary>
    public IReadOnlyCollection<string> Mismatched => _mismatched;

    /// <summary>Texts that are at hand already.</summary>
    /// <param name="documents">The graph's documents.</param>
    /// <param name="textOf">Gives the text of a document by its id; null where it is not at hand.</param>
    public static DocumentTexts Of(IEnumerable<SourceDocument> documents, Func<string, string?> textOf)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(textOf);
        DocumentTexts texts = new();
        foreach (SourceDocument document in documents) texts.Add(document.Id, textOf(document.Id));
        return texts;
    }

    /// <summary>Reads the texts of a graph's documents from a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="documents">The graph's documents.</param>
    /// <param name="otherwise">Gives the text of a document that lies there as no text file, such as a PDF, by its id; null for nobody.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static DocumentTexts Read(string folder, IEnumerable<SourceDocument> documents, Func<string, string?>? otherwise = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        if (!Directory.Exists(folder)) throw new DirectoryNotFoundException($"{folder}: there is no such folder");
        DocumentTexts texts = new();
        foreach (SourceDocument document in documents)
        {
            string? path = IsFileName(document.Id)
                ? Endings.Select(ending => Path.Combine(folder, document.Id + ending)).FirstOrDefault(File.Exists) : null;
            texts.Add(document.Id, path is null ? otherwise?.Invoke(document.Id) : ReadText(path));
        }

        return texts;
    }

    /// <summary>The words that a piece of evidence points at; null where they are not at hand.</summary>
    public string? Words(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        if (evidence is not { Document: { } document, Start: { } start, End: { } end }
            || !_texts.TryGetValue(document.Id, out string? text)) return null;
        if (start < 0 || end > text.Length || start >= end || !HoldsTrigger(text[start..end], evidence.Trigger))
        {
            _mismatched.Add(document.Id);
            return null;
        }

        return text[start..end];
    }

    private void Add(string id, string? text)
    {
        if (text is null) _missing.Add(id);
        else _texts[id] = text;
    }

    private static bool HoldsTrigger(string words, string? trigger) => trigger is null
        || trigger.Split('…', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .All(part => words.Contains(part, StringComparison.OrdinalIgnoreCase));

    private static bool IsFileName(string id) => id.IndexOfAny(Path.GetInvalidFileNameChars()) < 0 && id is not ("." or "..");

    private static string ReadText(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        ReadOnlySpan<byte> content = bytes.AsSpan();
        if (content.StartsWith(Encoding.UTF8.Preamble)) content = content[3..];
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return Utf8Text.Windows1252.GetString(content);
        }
    }
}
