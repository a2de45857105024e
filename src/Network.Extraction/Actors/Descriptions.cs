using System.Collections.Frozen;
using Network.Extraction.Language;
using Network.Model;

namespace Network.Extraction.Actors;

/// <summary>Finds whom "the latter", "both men", "the three", "these officials", "the brothers" mean.</summary>
internal sealed partial class Descriptions
{
    private readonly History _history;
    private (int Sentence, Entity First, Entity Second)? _two;

    /// <summary>Makes it.</summary>
    public Descriptions(History history) => _history = history;

    /// <summary>Whom a word means by description; null when it is no description.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="paragraph">Its paragraph, or the first of the turns that belong together.</param>
    /// <param name="s">Its index.</param>
    /// <param name="w">The word.</param>
    public List<Entity>? Read(ParsedSentence sentence, int paragraph, int s, int w)
    {
        Word word = sentence.Words[w];
        if (!Words.Contains(word.Lower)) return null;
        string before = w > 0 ? sentence.Words[w - 1].Lower : "";
        string next = w + 1 < sentence.Words.Count ? sentence.Words[w + 1].Lower : "";
        bool headsNothing = w + 1 >= sentence.Words.Count || !(sentence.Words[w + 1].IsNoun || sentence.Words[w + 1].Tag is "JJ" or "CD");
        switch (word.Lower)
        {
            case "latter" or "former" when before == "the" && headsNothing && TwoBodies(paragraph, s) is { } bodies:
                return [word.Lower == "former" ? bodies.First : bodies.Second];
            case "latter" when before == "the" && headsNothing:
                // "The former voted against the mayor, Y; the latter praised him": of the two.
                return _two is { Sentence: var told, Second: { } second } && s - told is 0 or 1 ? [second] : Last(sentence, s, w);
            case "former" when before == "the" && headsNothing:
                // "X and Y spoke against him, and the former": of the two named together.
                return FormerOfTwo(s);
            case "both" when next == "of" && w + 2 < sentence.Words.Count && sentence.Words[w + 2].Lower is "them" or "these" or "those":
                return Together(paragraph, s, 2);
            case "both" when headsNothing && next is not ("the" or "his" or "her" or "their" or "of") && !IsPaired(sentence, w):
                return Together(paragraph, s, 2, clause: OwnClause(sentence, w));
        }

        if (Numbered(sentence, s, w, before, next, headsNothing) is { } numbered) return numbered;
        if (RestCount(sentence, w, before, next, headsNothing) is not -1 and var rest && Rest(paragraph, s, rest) is { } remaining) return remaining;
        if (word.Lower is "pair" or "duo" && before == "the" && headsNothing && next != "of") return Together(paragraph, s, 2);
        if (word.Lower is "trio" or "quartet" && before == "the" && headsNothing && next != "of") return Together(paragraph, s, word.Lower == "trio" ? 3 : 4);
        if (Number(word.Lower) is var count and > 1 && headsNothing && next is not ("who" or "of") && before is "the" or "all" or "these" or "those") return Together(paragraph, s, count);
        if (Number(word.Lower) is var some and > 1 && before is "the" or "all" && next == "of" && w + 2 < sentence.Words.Count && sentence.Words[w + 2].Lower == "them" && !IsNamedBehind(sentence, w + 3)) return Together(paragraph, s, some);
        // "sided with the latter member", "that gentleman".
        if (before == "latter" && w > 1 && sentence.Words[w - 2].Lower == "the" && OnePerson.Contains(word.Lower)) return Speaker(s) ?? Last(sentence, s, w);
        if (before is "that" && word.Lower is "gentleman" or "lady" && headsNothing) return OfGender(Last(sentence, s, w), word.Lower == "lady" ? Gender.Female : Gender.Male);
        if (!People.Contains(word.Lower)) return null;
        // "stood by both his colleagues".
        string first = before is "his" or "her" or "their" && w > 1 && sentence.Words[w - 2].Lower == "both" ? "both" : before;
        int number = Number(first);
        if (first == "both") number = 2;
        string determiner = number > 1 && w > 1 ? sentence.Words[w - 2].Lower : first;
        if (first == "both" || (number > 1 && determiner is "the" or "these" or "those" or "all")) return Together(paragraph, s, number);
        if (first is "these" or "those" or "such") return Group(s) ?? [];
        return first == "the" && word.Lower is "men" or "women" or "brothers" or "sisters" ? Group(s) ?? [] : null;
    }

    private List<Entity> FormerOfTwo(int s)
    {
        if (_history.Back(s).TakeWhile(entry => entry.Sentence >= s - 1).FirstOrDefault(entry => entry.Entities is [{ Kind: ActorKind.Person }, { Kind: ActorKind.Person }]) is { } pair)
        {
            _two = (s, pair.Entities[0], pair.Entities[1]);
            return [pair.Entities[0]];
        }

        List<Entity> two = _history.LastPersons(s, 2);
        return two.Count > 1 ? [two[1]] : [];
    }

    private static List<Entity> OfGender(List<Entity> persons, Gender gender) => persons.FindAll(person => person.MayBe(gender));

    /// <summary>Whom "the former" has just meant; null where it has not.</summary>
    public Entity? Former(int s) => _two is { Sentence: var told, First: { } first } && s - told is 0 or 1 ? first : null;

    private List<Entity> Last(ParsedSentence sentence, int s, int w)
    {
        // "The Attorney sided with the latter": he is not the one who sides.
        bool subject = Roles.Of(sentence, w) == Role.Subject;
        foreach (History.Entry entry in _history.Back(s, 1))
        {
            if (!subject && entry.Sentence == s && entry.Role == Role.Subject && (entry.IsMain || entry.Governor == Roles.Governor(sentence, w))) continue;
            if (!entry.IsGroup && !entry.IsPronoun && entry.Entities is [{ Kind: ActorKind.Person, IsNarrator: false } person]) return [person];
        }

        List<Entity> last = _history.LastPersons(s, 1);
        return last.Count > 0 ? [last[0]] : [];
    }

    /// <summary>The verb of a clause that is joined to another and has a subject of its own; -1 for another clause.</summary>
    private static int OwnClause(ParsedSentence sentence, int w)
    {
        int verb = Roles.Governor(sentence, w);
        return verb >= 0 && sentence.Words[verb] is { IsVerb: true, Label: "conj" or "parataxis" } && sentence.Child(verb, "nsubj") >= 0 ? verb : -1;
    }

    /// <summary>So many persons whom "both of them" means.</summary>
    /// <param name="paragraph">The paragraph, or the first of the turns that belong together.</param>
    /// <param name="s">The sentence.</param>
    /// <param name="count">How many.</param>
    /// <param name="others">Who is none of them.</param>
    public List<Entity> Named(int paragraph, int s, int count, HashSet<Entity> others) => Together(paragraph, s, count, others);

    /// <summary>So many persons: those named together last, else the last ones.</summary>
    private List<Entity> Together(int paragraph, int s, int count, HashSet<Entity>? others = null, int clause = -1)
    {
        foreach (History.Entry entry in _history.Back(s))
        {
            if (entry.Paragraph == paragraph && entry.Entities.Count == count && entry.Entities.All(entity => entity.Kind == ActorKind.Person && others?.Contains(entity) != true)) return entry.Entities;
        }

        bool opens = !_history.Back(s).Any(entry => entry.Paragraph == paragraph);
        if (opens && _history.Back(s).FirstOrDefault(entry => entry.Entities.Count > 1 && entry.Entities.All(entity => entity.Kind == ActorKind.Person)) is { } before && before.Entities.Count == count) return before.Entities;
        if (count > 3) return [];
        // "X demanded that both men be removed": X is not one of them.
        List<Entity> last = _history.LastPersons(s, count, entry => !entry.IsPronoun && IsNear(entry) && IsOther(entry));
        if (last.Count < count) last = _history.LastPersons(s, count, entry => IsNear(entry) && IsOther(entry));
        if (last.Count < count) return [];
        last.RemoveRange(count, last.Count - count);
        last.Reverse();
        return last;

        // "X lashed out at Y, and Z lashed out at both": X too.
        bool IsOther(History.Entry entry) => entry.Sentence < s || entry.Role != Role.Subject || (clause >= 0 && entry.Governor != clause);

        // Three whom no sentence brings together are of one paragraph.
        bool IsNear(History.Entry entry) => (count == 2 || entry.Paragraph == paragraph) && (others is null || !entry.Entities.Exists(others.Contains));
    }

    private List<Entity>? Group(int s)
    {
        foreach (History.Entry entry in _history.Back(s))
        {
            if (entry.Entities.Count > 1 && entry.Entities.All(entity => entity.Kind == ActorKind.Person)) return entry.Entities;
        }

        return null;
    }

    /// <summary>So many persons, where a plural noun for them stands behind a number: "the three officers"; nobody when none were named together, null where it is no such phrase.</summary>
    public List<Entity>? Counted(ParsedSentence sentence, int s, int w)
    {
        if (w < 2 || Number(sentence.Words[w - 1].Lower) is not (> 1 and var count) || sentence.Words[w - 2].Lower is not ("the" or "these" or "those" or "all")) return null;
        return _history.Back(s).FirstOrDefault(entry => entry.Entities.Count == count && entry.Entities.All(entity => entity.Kind == ActorKind.Person))?.Entities ?? [];
    }

    /// <summary>"the two of them, X and Y".</summary>
    public static bool IsNamedBehind(ParsedSentence sentence, int at) =>
        at + 1 < sentence.Words.Count && sentence.Words[at].Form is "," or ":" or "-" or "(" && sentence.Words[at + 1].Tag.StartsWith("NNP", StringComparison.Ordinal);

    /// <summary>"both the Major and Mrs. Geraghty" names them itself.</summary>
    private static bool IsPaired(ParsedSentence sentence, int w) => sentence.Words[w].Label is "cc:preconj" or "det" or "cc";

    /// <summary>Who did what the sentence before tells: of two who spoke, the latter.</summary>
    private List<Entity>? Speaker(int s) =>
        _history.Back(s, 1).FirstOrDefault(entry => entry.Sentence == s - 1 && entry is { IsMain: true, IsGroup: false, Entities: [{ Kind: ActorKind.Person, IsNarrator: false, IsUnnamed: false }] })?.Entities;

    private static readonly FrozenSet<string> OnePerson = ["member", "gentleman", "official", "officer", "delegate", "deputy", "speaker", "man", "woman", "lady", "person", "comrade", "witness", "minister", "councillor"];

    private static readonly FrozenSet<string> People = ["men", "women", "officials", "persons", "people", "comrades", "brothers", "sisters", "leaders", "colleagues", "individuals", "councillors", "delegates", "cousins", "gentlemen"];

    /// <summary>The words, in lower case, by which someone may be described.</summary>
    public static FrozenSet<string> Words { get; } =
    [
        .. OnePerson, .. People, "latter", "former", "both", "pair", "duo", "trio", "quartet", "others", "other", "rest", "remainder", "first", "second", "third", "fourth",
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ];

    /// <summary>How many a word of number tells of; 0 for one and for any other word.</summary>
    public static int Number(string lower) => lower switch { "two" => 2, "three" => 3, "four" => 4, "five" => 5, "six" => 6, "seven" => 7, "eight" => 8, "nine" => 9, "ten" => 10, "eleven" => 11, "twelve" => 12, _ => 0 };
}
