using Network.Extraction.Language;
using Network.Model;

namespace Network.Extraction.Actors;

/// <summary>Names that a document shows to be a newspaper's: it has editors and correspondents.</summary>
internal sealed class Newspapers
{
    private readonly Dictionary<string, Span> _byName = new(StringComparer.Ordinal);

    /// <summary>Learns from titles: "the editor of Rechnaya Pravda".</summary>
    public void Learn(List<Span> spans)
    {
        foreach (Span span in spans)
        {
            foreach (TitlePhrase title in span.Titles) Learn(title);
        }
    }

    private void Learn(TitlePhrase title)
    {
        if (title.Head is not ("editor" or "editor-in-chief" or "sub-editor" or "correspondent" or "publisher") || title.Of is not { Length: > 2 } name || !name.Split(' ').All(word => char.IsUpper(word[0]) || word.Contains('-', StringComparison.Ordinal))) return;
        Add(name);
    }

    /// <summary>Learns from what stands beside a name: "its organ, Unen Zam,", "Eom's newspaper, the Minjung Ilbo,", "Borba, the mouthpiece of the League,", "an editorial in Borba".</summary>
    public void LearnBeside(List<RawWord> words, List<Span> spans)
    {
        foreach (Span span in spans)
        {
            if (span.Kind != SpanKind.Name || span.IsPlural || span.Titles.Count + span.Honorifics.Count > 0) continue;
            int comma = span.First > 2 && words[span.First - 1].Lower == "the" ? span.First - 2 : span.First - 1;
            bool before = comma > 0 && words[comma].Form == "," && IsOrgan(words[comma - 1].Lower) && !(comma > 2 && words[comma - 3].Lower is "of" or "for" or "on" or "from") && span.Last + 1 < words.Count && words[span.Last + 1].Form is "," or "." or ";";
            bool behind = span.Last + 4 < words.Count && words[span.Last + 1].Form == "," && words[span.Last + 2].Lower is "the" or "its" or "an" or "a" or "their" && IsOrgan(words[span.Last + (words[span.Last + 3].Lower.EndsWith("'s", StringComparison.Ordinal) ? 4 : 3)].Lower);
            bool within = span.First > 1 && words[span.First - 1].Lower == "in" && IsColumn(words[span.First - 2].Lower);
            if (!before && !behind && !within) continue;
            Add(span.Core);
            span.PlaceLike = false;
        }
    }

    private static bool IsColumn(string noun) => noun is "editorial" or "editorials" or "article" or "articles" or "leader" or "feuilleton" or "column" or "columns" or "pages";

    /// <summary>"An editorial in Borba accused X": what speaks is the newspaper.</summary>
    public static bool Speaks(ParsedSentence sentence, int word) =>
        sentence.Words[word].Head is >= 0 and var column && IsColumn(sentence.Words[column].Lower) && sentence.Words[column].Label is "nsubj" or "obl:agent";

    private static bool IsOrgan(string noun) => noun is "organ" or "mouthpiece" or "newspaper" or "paper" or "daily" or "weekly" or "journal" or "magazine" or "gazette" or "monthly" or "fortnightly";

    private void Add(string name)
    {
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

    /// <summary>The newspaper of this name; null for none.</summary>
    public Span? Of(string name) => _byName.Count == 0 ? null : _byName.GetValueOrDefault(NameFolding.Fold(name));
}
