using System.Collections.Concurrent;
using Network.Extraction;
using Network.Extraction.Batch;
using Network.Extraction.Documents;
using Network.Files;

namespace Network.Cli;

/// <summary>Reads the documents among a verb's inputs, and keeps their texts to show words of.</summary>
internal sealed class DocumentInputs : IDocumentLoader
{
    private readonly ConcurrentDictionary<string, string> _texts = new(StringComparer.Ordinal);
    private Dictionary<string, string>? _files;

    /// <summary>True when a document was among the inputs.</summary>
    public bool HasTexts => !_texts.IsEmpty;

    /// <summary>The text of a document among the inputs; null when it is none of them.</summary>
    public string? TextOf(string id) => _texts.GetValueOrDefault(id);

    /// <summary>The text of a document that lies in a folder, whatever its format; null when it does not lie there.</summary>
    public string? TextIn(string folder, string id)
    {
        _files ??= DocumentFolder.Find([folder], []).ToDictionary(document => document.Id, document => document.Path, StringComparer.Ordinal);
        return _files.TryGetValue(id, out string? path) ? DocumentFile.Read(path, id).Document?.Text : null;
    }

    /// <inheritdoc/>
    public ReadResult Read(string path, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        string id = DocumentFolder.Id(path);
        for (int n = 2; _texts.ContainsKey(id); n++) id = $"{DocumentFolder.Id(path)}-{n}";
        DocumentReading reading = DocumentFile.Read(path, id, content);
        if (reading.Document is null) return new ReadResult(null, [reading.Problem!]);
        return new ReadResult(Extract(reading.Document).Graph, [.. reading.Document.Notes.Select(note => new Problem(path, null, Severity.Warning, note))]);
    }

    /// <inheritdoc/>
    public ReadResult ReadFolder(string path, CancellationToken cancellation)
    {
        List<Problem> problems = [];
        IReadOnlyList<NamedDocument> documents = DocumentFolder.Find([path], problems);
        if (documents.Count == 0) return new ReadResult(null, problems);
        BatchResult result = new ExtractionBatch { Documents = documents, Extract = (document, _) => Extract(document) }.Run(cancellation);
        // What a folder holds beside documents that can be read is no fault of the input.
        problems.AddRange(result.Problems.Select(problem => result.Graph is null ? problem : problem with { Severity = Severity.Warning }));
        return new ReadResult(result.Graph, problems);
    }

    private ExtractionResult Extract(DocumentText document)
    {
        _texts[document.Id] = document.Text;
        return DocumentExtractor.Extract(document, new ExtractionOptions());
    }
}
