using System.Collections.Frozen;
using Network.Extraction.Documents;
using Network.Extraction.Language;

namespace Network.Extraction.Actors;

/// <summary>Finds runs of words that can be the name of an actor or a phrase ending in a noun for one: adjectives, nouns, names.</summary>
internal sealed class Chunker
{
    private readonly ActorVocabulary _vocabulary;
    private readonly CapitalWords _capitals;
    private readonly CommonWords _common;

    /// <summary>Makes it for a document.</summary>
    public Chunker(ActorVocabulary vocabulary, CapitalWords capitals, CommonWords common)
    {
        _common = common;
        _vocabulary = vocabulary;
        _capitals = capitals;
    }

    /// <summary>Kinds that make a word the noun of an actor's phrase.</summary>
    public const WordKinds Nouns = WordKinds.Title | WordKinds.Kin | WordKinds.Body | WordKinds.Party | WordKinds.Group;

    /// <summary>End, exclusive, of the run that begins at a word; the word itself when none does.</summary>
    public int End(List<RawWord> words, int start)
    {
        int end = start;
        while (end < words.Count && Belongs(words, end, start)) end++;
        // A run cannot end in a mark of possession or a particle.
        while (end > start && (IsClitic(words[end - 1]) || (words[end - 1].Is(WordKinds.Particle) && !words[end - 1].IsCapital))) end--;
        return end;
    }

    /// <summary>True for a word of the language.</summary>
    public bool IsCommon(string lower) => _common.Contains(lower);

    /// <summary>True when the word is a noun for an actor here.</summary>
    public bool IsNoun(List<RawWord> words, int i)
    {
        RawWord word = words[i];
        if (word.IsVerb && !word.IsCapital && !IsGathering(words, i)) return false;
        if (word.Is(Nouns)) return true;
        if (word.Is(WordKinds.Proper) && word.IsCapital && i > 0 && words[i - 1].IsCapital) return true;
        return IsBodyAcronym(words, i) || IsSeat(words, i) || IsPaper(words, i);
    }

    /// <summary>"the Daily News", "the Morning Post", "the Gold Coast Mirror".</summary>
    private static bool IsPaper(List<RawWord> words, int i)
    {
        if (!IsPaperNoun(words[i]) || i == 0 || !words[i - 1].IsCapital) return false;
        if (words[i - 1].Lower is "daily" or "evening" or "morning" or "sunday" or "weekly" or "illustrated") return true;
        // A person's name has no article before it.
        int first = i - 1;
        while (first > 0 && i - first < 4 && words[first - 1].IsCapital && words[first - 1].Lower != "the") first--;
        return first > 0 && words[first - 1].Lower == "the" && !Enumerable.Range(first, i - first).Any(at => words[at].Is(WordKinds.Title | WordKinds.Honorific));
    }

    private static bool IsPaperNoun(RawWord word) =>
        word.IsCapital && word.Lower is "clarion" or "banner" or "beacon" or "bulletin" or "enquirer" or "inquirer" or "patriot" or "spectator" or "weekly" or "tribune" or "gleaner" or "pioneer" or "torch" or "news" or "mail" or "post" or "express" or "mirror" or "guardian" or "graphic" or "star" or "worker" or "sketch" or "advertiser" or "argus" or "sun" or "record" or "independent" or "republic" or "dispatch";

    /// <summary>"the Palace", "the Crown".</summary>
    private static bool IsSeat(List<RawWord> words, int i) =>
        words[i].Is(WordKinds.Seat) && words[i].IsCapital && i > 0 && words[i - 1].Lower == "the" && (i + 1 == words.Count || !words[i + 1].IsCapital);

    /// <summary>"the meeting", which taggers take for a verb now and then.</summary>
    private static bool IsGathering(List<RawWord> words, int i) => Gatherings.Is(words[i].Lower) && i > 0 && words[i - 1].Lower is "the" or "this";

    /// <summary>True for "KWP", but not for a state or for a surname in capitals before a given name.</summary>
    public bool IsBodyAcronym(List<RawWord> words, int i)
    {
        RawWord word = words[i];
        if (!word.IsAcronym || word.Is(WordKinds.Code) || IsNameInCapitals(words, i) || word.Is(WordKinds.NotName) || _vocabulary.State(word.Lower) is not null || IsRomanNumber(word.Form)) return false;
        // "MR. OWUSU", "M. MANIU": a surname in capitals.
        if (i > 0 && (words[i - 1].Is(WordKinds.Honorific) || words[i - 1].IsInitials)) return false;
        if (word.Form.Length > 3 && !word.Is(Nouns) && _capitals.IsMixedElsewhere(word)) return false;
        if (i > 1 && word.Form.Length > 3 && words[i - 2].Is(WordKinds.Honorific) && IsNameWord(words, i - 1)) return false;
        bool nameFollows = i + 1 < words.Count && words[i + 1].IsCapital && !words[i + 1].IsAcronym && !words[i + 1].Is(Nouns | WordKinds.Stop);
        return !nameFollows;
    }

    /// <summary>"U.S.": initials of a state or of the United Nations.</summary>
    public static bool IsStateInitials(string form) => form is "U.S." or "U.S.A." or "U.K." or "U.N." or "U.S.S.R.";

    /// <summary>True for a word that can be part of a person's name.</summary>
    public static bool IsNameWord(List<RawWord> words, int i)
    {
        RawWord word = words[i];
        if (!word.IsCapital || word.Is(WordKinds.Code)) return word.Is(WordKinds.Code);
        // "Washburne U.S. Minister": a state's initials, and nobody's.
        if (IsStateInitials(word.Form)) return false;
        if (char.IsLetter(word.Form[^1]) && !word.Is(WordKinds.Stop | WordKinds.NotName | WordKinds.Demonym)) return true;
        // "R. St. J. Wetherby".
        if (word.Form is "St." && i > 0 && words[i - 1].IsInitials) return true;
        return word.IsInitials || IsShortSurname(words, i) || IsShortEnding(words, i) || IsDayName(words, i) || IsNumberName(words, i) || IsPeopleAsName(words, i) || IsSaid(words, i);
    }

    private static readonly FrozenSet<string> Sitting = ["standing", "ruling", "steering", "organising", "organizing", "coordinating", "co-ordinating", "governing", "managing", "drafting", "acting", "working", "founding", "enlarged", "united", "supervising", "visiting"];

    private static readonly FrozenSet<string> Nobiliary = ["von", "van", "de", "der", "den", "du", "di", "da", "del", "della", "ten", "ter", "zu", "zum", "zur", "af", "la", "le", "dos"];

    /// <summary>True for a word with which a name may begin behind a rank or an honorific: a name's, or the particle of "Captain von Hagen", "Mr. de la Cruz".</summary>
    public static bool StartsName(List<RawWord> words, int i)
    {
        int name = i;
        while (name < words.Count && name - i < 2 && !words[name].IsCapital && Nobiliary.Contains(words[name].Lower)) name++;
        return name < words.Count && (name == i || (words[name].IsCapital && !words[name].Is(Nouns))) && IsNameWord(words, name);
    }

    /// <summary>"Sheikh Said", "Anwar Said": a name where a verb would be written small.</summary>
    private static bool IsSaid(List<RawWord> words, int i) =>
        words[i].Form == "Said" && !words[i].Opens && i > 0 && words[i - 1].IsCapital && (words[i - 1].Is(WordKinds.Honorific | WordKinds.Title) || !words[i - 1].Is(WordKinds.Stop | WordKinds.NotName));

    /// <summary>"Hoang Van Thai", "Vo Van Viet": the name of a people that closes a person's.</summary>
    private static bool IsPeopleAsName(List<RawWord> words, int i) =>
        i > 1 && words[i].Is(WordKinds.Demonym) && words[i].Form.Length < 6 && words[i].IsCapital && !words[i].Opens && IsPart(words[i - 1]) && IsPart(words[i - 2])
        && (i + 1 == words.Count || (!words[i + 1].IsCapital && words[i + 1].Tag is not ("NN" or "NNS" or "JJ")));

    private static bool IsPart(RawWord word) => word.IsCapital && char.IsLetter(word.Form[^1]) && !word.IsAcronym && !word.Is(Nouns | WordKinds.Stop | WordKinds.NotName | WordKinds.Demonym | WordKinds.Place | WordKinds.Honorific);

    /// <summary>"So Hwi", "An Chang-ho", "Oh Mi-ran": small words of English that are surnames too.</summary>
    private static bool IsShortSurname(List<RawWord> words, int i) =>
        words[i].Lower is "an" or "no" or "so" or "do" or "on" or "in" or "he" or "to" or "you" && words[i].IsCapital && !words[i].Opens
        && i + 1 < words.Count && words[i + 1].IsCapital && !words[i + 1].Is(Nouns | WordKinds.Stop | WordKinds.NotName);

    /// <summary>"Hon. Monday Etuk", "Mr. Friday Obi", "the market master, Sunday Igwe": a day of the week as a given name.</summary>
    private static bool IsDayName(List<RawWord> words, int i) =>
        IsWeekday(words[i].Lower) && words[i].IsCapital
        && i > 0 && (words[i - 1].Is(WordKinds.Honorific | WordKinds.Title) || (words[i - 1].Lower is "," or "and" or "one" && i + 2 < words.Count && !HeadDates.IsMonth(words[i + 1].Lower))) && i + 1 < words.Count && words[i + 1].IsCapital && !words[i + 1].Is(Nouns | WordKinds.Stop | WordKinds.NotName);

    /// <summary>"on Flag Day", "since Labor Day": the first word of a day's name.</summary>
    private static bool IsFeast(List<RawWord> words, int i) =>
        i > 0 && i + 1 < words.Count && words[i + 1].Form == "Day" && words[i - 1].Lower is "on" or "since" or "until" or "by" or "before" or "after" or "every" or "till" && !words[i].Is(WordKinds.MensName | WordKinds.WomensName);

    private static bool IsWeekday(string lower) => lower is "sunday" or "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday";

    /// <summary>"Brother Seven", "Comrade Three": a cover name.</summary>
    private static bool IsNumberName(List<RawWord> words, int i) =>
        words[i].Lower is "one" or "two" or "three" or "four" or "five" or "six" or "seven" or "eight" or "nine" or "ten" && words[i].IsCapital && !words[i].Opens
        && i > 0 && words[i - 1].IsCapital && (words[i - 1].Is(WordKinds.Honorific) || words[i - 1].Lower is "uncle" or "sister");

    /// <summary>"Vĩnh An cell", "Phạm Thị An": a small word of English that closes a name.</summary>
    private static bool IsShortEnding(List<RawWord> words, int i) =>
        (words[i].Lower is "an" or "to" or "do" or "so" or "on" or "long" or "my" || (words[i].Lower is "the" or "he" or "in" && i + 1 < words.Count && words[i + 1].IsCapital && !words[i + 1].Is(Nouns))) && words[i].IsCapital && !words[i].Opens && i > 0 && words[i - 1].IsCapital && !words[i - 1].Opens && !words[i - 1].Is(Nouns | WordKinds.NotName) && (!words[i - 1].Is(WordKinds.Stop) || IsShortEnding(words, i - 1));

    /// <summary>"KIM IL SUNG", "DOBRIN CAPEK": three words in capitals, or long ones, are no acronyms.</summary>
    private static bool IsNameInCapitals(List<RawWord> words, int i)
    {
        int first = i, last = i;
        while (first > 0 && IsCapitals(words[first - 1])) first--;
        while (last + 1 < words.Count && IsCapitals(words[last + 1])) last++;
        if (first == last) return false;
        bool isLong = false;
        for (int k = first; k <= last; k++)
        {
            if (words[k].Is(Nouns)) return false;
            isLong |= words[k].Form.Length > 5;
        }

        return isLong || last - first >= 2;
    }

    private static bool IsCapitals(RawWord word) => word.Form.Length > 1 && RawWord.IsInCapitals(word.Form);

    /// <summary>True for "'s" and "'".</summary>
    public static bool IsClitic(RawWord word) => word.Lower is "'s" or "'";

    private bool Belongs(List<RawWord> words, int i, int start)
    {
        RawWord word = words[i];
        RawWord? next = i + 1 < words.Count ? words[i + 1] : null;
        if (IsSaid(words, i)) return true;
        if (word.IsInitials) return word.Form.Length > 2 || next is { IsCapital: true } || (i > start && words[i - 1].IsCapital);
        if (IsClitic(word)) return i > start && IsConstituency(words[i - 1]) && NounFollows(words, i + 1);
        // "the Soviets of Workers', Soldiers' and Peasants' Deputies".
        if (word.Form == "," && i > start + 1 && IsClitic(words[i - 1]) && IsConstituency(words[i - 2]) && next is { IsCapital: true } && IsConstituency(next)) return NounFollows(words, i + 1);
        if (!char.IsLetter(word.Form[0])) return false;
        // "the Carters' and Millers' Union".
        if (word.Lower == "and" && i > start + 1 && IsClitic(words[i - 1]) && IsConstituency(words[i - 2]) && next is { IsCapital: true } && IsConstituency(next) && i + 3 < words.Count && IsClitic(words[i + 2]) && words[i + 3].IsCapital) return NounFollows(words, i + 3);
        if (i > start && word.Opens) return false;
        // "the accused struck": a participle by its form, which taggers take for the first of several.
        if (i > start && !word.IsCapital && words[i - 1].Lower == "accused" && words[i - 1].Is(WordKinds.Title)) return false;
        return word.IsCapital ? CapitalBelongs(words, i, next) : SmallBelongs(words, i, start, next);
    }

    private bool CapitalBelongs(List<RawWord> words, int i, RawWord? next)
    {
        RawWord word = words[i];
        if (IsShortSurname(words, i) || IsShortEnding(words, i) || IsNumberName(words, i)) return true;
        if (word.Lower is "high" or "new" && !word.Opens && next is { IsCapital: true } && (next.Is(WordKinds.Body | WordKinds.Party) || (word.Lower == "high" && next.Is(WordKinds.Title)))) return true;
        if (word.Lower == "great" && next is { Form: "Britain" or "Powers" }) return true;
        // "the Long Commission": a surname.
        if (word.Lower is "long" or "young" or "good" or "short" or "low" or "great" && !word.Opens && i > 0 && words[i - 1].Lower is "the" or "'s" && next is { IsCapital: true, Lower: "commission" or "committee" or "mission" or "inquiry" or "administration" or "government" }) return true;
        if (word.Is(WordKinds.Stop) && word.Is(WordKinds.Honorific)) return next is { IsCapital: true } && !next.Is(WordKinds.Stop | WordKinds.Honorific) && !next.Is(Nouns);
        if (word.Is(WordKinds.Stop)) return next is not null && IsModifierOf(word, next) && !next.Is(WordKinds.Stop) && (next.Is(Nouns) || (next.IsCapital && !word.Opens));
        // "On 27 January Committee removed": telegrams leave out the article behind a date.
        if (i > 0 && char.IsDigit(words[i - 1].Form[0]) && HeadDates.IsMonth(word.Lower)) return false;
        // "In July President X dismissed Y": when is no part of who.
        if (i > 0 && words[i - 1].Lower is "in" or "since" or "until" or "by" or "last" or "this" or "early" or "late" or "mid" or "during" && next is { IsCapital: true } && next.Is(WordKinds.Title | WordKinds.Honorific) && HeadDates.IsMonth(word.Lower)) return false;
        // "On Flag Day Wilson spoke".
        if (IsFeast(words, i) || (i > 0 && IsFeast(words, i - 1))) return false;
        if (IsDayName(words, i)) return true;
        // "the Planning Section" is a body, "Section 4" none.
        if (word.Lower == "section" && i > 0 && (words[i - 1].IsCapital || IsClitic(words[i - 1])) && !words[i - 1].Opens && (next is null || !char.IsDigit(next.Form[0]))) return true;
        // "the Sunday Clarion".
        if (IsWeekday(word.Lower) && i > 0 && words[i - 1].Lower == "the" && next is not null && IsPaperNoun(next)) return true;
        // "On Monday Chairman X spoke": when is no part of who.
        if (IsWeekday(word.Lower) && i > 0 && words[i - 1].Lower is "on" or "last" or "next" or "this") return false;
        // "the Ministry of Information".
        if (word.Is(WordKinds.Portfolio) && i > 1 && words[i - 1].Lower is "of" or "for" && words[i - 2].Is(WordKinds.Body | WordKinds.Title)) return true;
        if (word.Is(WordKinds.NotName)) return next is not null && !next.IsVerb && (next.Is(Nouns) || (next.IsCapital && IsDirection(word.Lower)));
        if (!word.Opens || word.Is(Nouns | WordKinds.Honorific)) return true;
        if (_capitals.IsCapitalElsewhere(word)) return true;
        if (next is { IsVerb: true } && _capitals.IsPluralOfSmall(word)) return false;
        // "Beck praised Lang": what a past tense follows is no verb.
        bool nounLike = word.Tag is "NN" or "NNS" or "NNP" or "NNPS" or "JJ" or "FW" || (word.Tag is "VB" or "VBP" && next is { IsVerb: true, Tag: "VBD" or "VBN" });
        // "Kamsing Phou, a deputy, crossed over": no word of the language, though it ends like a participle.
        nounLike |= word.Tag == "VBG" && next is { IsCapital: true, Opens: false } && !next.Is(Nouns | WordKinds.Stop | WordKinds.NotName) && !_common.Contains(word.Lower);
        // "Standing Committee", "Ruling Council".
        nounLike |= next is { IsCapital: true } && next.Is(WordKinds.Body) && Sitting.Contains(word.Lower);
        return nounLike && (next is { IsCapital: true } || !_capitals.IsSmallElsewhere(word) || (next is not null && next.Is(Nouns)));
    }

    /// <summary>"the garrison under Major Petrak" is no such office as "under secretary" is.</summary>
    private static bool IsModifierOf(RawWord word, RawWord next) => word.Is(WordKinds.TitleModifier) && (word.Lower != "under" || next.Lower.StartsWith("secretar", StringComparison.Ordinal));

    private static bool SmallBelongs(List<RawWord> words, int i, int start, RawWord? next)
    {
        RawWord word = words[i];
        if (word.Is(WordKinds.Stop)) return next is not null && IsModifierOf(word, next) && (next.Is(Nouns & ~WordKinds.Body) || next.Lower.Length > 2 && next.Tag is "NN" or "JJ");
        if (word.Is(WordKinds.Particle)) return i > start && (words[i - 1].IsCapital || words[i - 1].Is(WordKinds.Particle)) && next is not null && (next.IsCapital || next.Is(WordKinds.Particle));
        if (word.Is(Nouns | WordKinds.Honorific | WordKinds.Demonym) && (!word.IsVerb || IsGathering(words, i))) return true;
        // "Captain Okonjo shot Sergeant Bassey", of which taggers make one noun.
        if (next is { IsCapital: true } && i > start && IrregularForms.IsPast(word.Lower)) return false;
        // "At that time Chief Obi": a time is no part of the title behind it.
        if (next is { IsCapital: true } && TimeNouns.Contains(word.Lower)) return false;
        // "to the Minister denouncing Inspector X": no noun, whatever the tagger makes of it.
        if (next is { IsCapital: true } && i > start && word.Lower.Length > 6 && word.Lower.EndsWith("ing", StringComparison.Ordinal) && words[i - 1].IsCapital && !word.Is(WordKinds.TitleModifier)) return false;
        // A small noun behind a name starts something else, unless a noun for an actor follows: "Fonó Street mill".
        return word.Tag is "NN" or "NNS" or "JJ" or "NNP" or "NNPS";
    }

    private static bool NounFollows(List<RawWord> words, int from)
    {
        // "Carters' and Millers' Union": of both.
        while (from + 3 < words.Count && words[from].Form == "," && words[from + 1].IsCapital && IsConstituency(words[from + 1]) && IsClitic(words[from + 2])) from += 3;
        if (from + 2 < words.Count && words[from].IsCapital && IsConstituency(words[from]) && IsClitic(words[from + 1])) from += 2;
        if (from + 3 < words.Count && words[from].Lower == "and" && words[from + 1].IsCapital && IsConstituency(words[from + 1]) && IsClitic(words[from + 2])) from += 3;
        for (int i = from; i < words.Count && i < from + 4; i++)
        {
            if (words[i].Is(WordKinds.Body | WordKinds.Party | WordKinds.Group)) return true;
            if (!words[i].IsCapital && words[i].Tag is not ("NN" or "JJ" or "NNP")) return false;
        }

        return false;
    }

    private static bool IsConstituency(RawWord word)
    {
        string lower = word.Lower;
        return lower is "people" or "women" or "men" or "children" || lower.EndsWith("men", StringComparison.Ordinal)
            || (lower.Length > 4 && lower[^1] == 's' && (word.Tag is "NNS" or "NNPS" || word.Is(WordKinds.Group) || lower.EndsWith("ers", StringComparison.Ordinal) || lower.EndsWith("ors", StringComparison.Ordinal) || lower.EndsWith("ents", StringComparison.Ordinal)));
    }

    private static bool IsDirection(string lower) => lower.EndsWith("ern", StringComparison.Ordinal) || lower is "far" or "north" or "south" or "east" or "west" or "near" or "middle";

    private static bool IsRomanNumber(string form) => form.All(c => c is 'I' or 'V' or 'X' or 'L');
}
