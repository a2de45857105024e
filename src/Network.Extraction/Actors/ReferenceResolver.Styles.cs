using System.Collections.Frozen;
using Network.Extraction.Language;

namespace Network.Extraction.Actors;

/// <content>Whom "His Majesty", "Her Highness", "His Excellency" mean where no name follows: the last who bears an office of that style.</content>
internal sealed partial class ReferenceResolver
{
    // The offices that a style belongs to.
    private static readonly FrozenDictionary<string, string[]> Styled = new Dictionary<string, string[]>
    {
        ["majesty"] = ["king", "queen", "emperor", "empress", "sultan", "shah", "negus", "tsar", "czar"],
        ["highness"] = ["prince", "princess", "emir", "regent", "khedive", "sultan", "maharaja", "rajah", "raja", "nizam", "nawab", "duke", "duchess", "viceroy"],
        ["excellency"] = ["governor", "governor-general", "lieutenant-governor", "viceroy", "president", "ambassador", "minister", "commissioner", "resident", "legate", "nuncio", "envoy"],
        ["holiness"] = ["pope", "patriarch"],
        ["eminence"] = ["cardinal"],
        ["beatitude"] = ["patriarch", "archbishop"],
    }.ToFrozenDictionary();

    /// <summary>True for the second word of "His Majesty"; then its possessive means nobody.</summary>
    private static bool IsStyle(ParsedSentence sentence, int w) =>
        w > 0 && w < sentence.Words.Count && char.IsUpper(sentence.Words[w].Form[0]) && sentence.Words[w - 1].Lower is "his" or "her" or "their" && Styled.ContainsKey(sentence.Words[w].Lower);

    /// <summary>Whom a style means; null where it is none or its bearer follows, nobody where no one bears such an office.</summary>
    private List<Entity>? OfStyle(ParsedSentence sentence, int s, int w)
    {
        // "His Majesty the King" is named by what follows.
        if (!IsStyle(sentence, w) || (w + 1 < sentence.Words.Count && sentence.Words[w + 1] is { } next && (next.Tag is "NNP" or "NNPS" || next.Lower == "the"))) return null;
        Gender gender = sentence.Words[w - 1].Lower switch { "his" => Gender.Male, "her" => Gender.Female, _ => Gender.Unknown };
        if (Bearer(sentence.Words[w].Lower, gender, s) is not { } bearer) return [];
        bearer.SpokenOf(s);
        return [bearer];
    }

    private Entity? Bearer(string style, Gender gender, int s)
    {
        string[] offices = Styled[style];
        return _resolution.Persons.All.Concat(_resolution.TitleOnly)
            .Where(person => (person.IsBackground || person.FirstSentence <= s) && person.MayBe(gender) && person.Titles.Exists(title => offices.Contains(title.Head)))
            .OrderBy(person => person.Titles.Exists(title => title.Head == style) ? -1 : Array.FindIndex(offices, office => person.Titles.Exists(title => title.Head == office)))
            .FirstOrDefault();
    }

    /// <summary>"Majesty" is nobody's name.</summary>
    private void Restyle(ParsedSentence sentence, int s, int w, DraftMention known)
    {
        if (known is not { Form: MentionForm.Name, Span.Core: var core } || core.Contains(' ', StringComparison.Ordinal) || OfStyle(sentence, s, w) is not { } meant) return;
        foreach (Entity nobody in known.Entities.Except(meant)) nobody.Evidence = 0;
        known.Entities = meant;
    }
}
