using Network.Model;

namespace Network.Extraction.Actors;

/// <summary>Names that a document shows to be a newspaper's: it has editors and correspondents.</summary>
internal sealed class Newspapers
{
    private readonly Dictionary<string, Span> _byName = new(StringComparer.Ordinal);

    /// <summary>Learns from titles: "the editor of Rechnaya Pravda".</summary>
    public void Learn(IEnumerable<Span> spans)
    {
        foreach (TitlePhrase title in spans.SelectMany(span => span.Titles))
        {
            if (title.Head is not ("editor" or "editor-in-chief" or "sub-editor" or "correspondent" or "publisher") || title.Of is not { Length: > 2 } name || !name.Split(' ').All(word => char.IsUpper(word[0]) || word.Contains('-', StringComparison.Ordinal))) continue;
            string[] words = name.Split(' ');
            _byName.TryAdd(NameFolding.Fold(name), new Span
            {
                First = 0,
                Last = 0,
                Kind = SpanKind.Body,
                Core = name,
                Noun = "newspaper",
                NounKinds = WordKinds.Body,
                Modifiers = [.. words.Select(word => word.ToLowerInvariant())],
                IsCapital = true,
            });
        }
    }

    /// <summary>The newspaper of this name; null for none.</summary>
    public Span? Of(string name) => _byName.GetValueOrDefault(NameFolding.Fold(name));
}
