namespace Network.Extraction.Actors;

/// <summary>Learns which common nouns a file uses as names: "Subject" in a dossier on one person, "the accused" and "accused" before a court, "Source" where the head names it, "the Chief Justice", "H-12" and "LIVIA" for an agent, "the objective" for whom a service watches.</summary>
/// <remarks>
/// "Subject" is a word for matters as well. It means a person where the head says "Subject:" and a person's name, or where the text writes it with
/// a capital and no article where names stand. Whom such a noun means is found as for an office. Linear in the document's words.
/// </remarks>
internal static class Designations
{
    /// <summary>How often "Subject" stands as a name before it is taken for one that the head does not tell.</summary>
    private const int Enough = 2;

    /// <summary>Marks such words as titles.</summary>
    public static void Learn(IReadOnlyList<List<RawWord>> sentences)
    {
        bool isFile = sentences.Any(NamesSubject) || sentences.Sum(SubjectsAsName) >= Enough;
        bool isReport = sentences.Any(NamesSource);
        HashSet<string> codes = [.. sentences.SelectMany(Codes)];
        bool isWatch = codes.Count > 0 && sentences.Any(words => words.Index().Any(word => word.Index > 0 && codes.Contains(word.Item.Form) && IsWatched(words[word.Index - 1].Lower)));
        foreach (List<RawWord> words in sentences)
        {
            MarkForces(words);
            if (codes.Count > 0) MarkCodes(words, codes);
            if (NamesSubject(words) || NamesSource(words)) Mark(words[0]);
            for (int i = 0; i < words.Count; i++)
            {
                bool means = words[i].Lower switch
                {
                    "accused" => IsAccused(words, i),
                    "justice" => words[i].IsCapital && i > 0 && words[i - 1].Form == "Chief",
                    "subject" => isFile && IsSubject(words, i),
                    "source" => isReport && IsSubject(words, i),
                    _ when isWatch && IsWatched(words[i].Lower) => i > 0 && words[i - 1].Lower == "the" && IsSubject(words, i),
                    _ => false,
                };
                if (means) Mark(words[i]);
            }
        }
    }

    /// <summary>"Agents H-12 and H-15", "source LIVIA", "CANTORUL (Vintilă Dragomirescu, born 1911)": what agents, informants and those watched are called by.</summary>
    private static IEnumerable<string> Codes(List<RawWord> words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (IsCover(words, i)) yield return words[i].Form;
            if (i == 0 || !IsCode(words[i].Form)) continue;
            int before = i - 1;
            while (before > 0 && (IsCode(words[before].Form) || words[before].Lower is "," or "and" or "or")) before--;
            if (IsSecret(words[before].Lower)) yield return words[i].Form;
        }
    }

    private static bool IsSecret(string noun) => noun is "agent" or "agents" or "source" or "sources" or "informant" or "informants" or "informer" or "informers" or "collaborator" or "contact" or "operative";

    private static bool IsWatched(string noun) => noun is "objective" or "object" or "target" or "figurant";

    /// <summary>A word in capitals, of a sentence that is not, behind what agents and those watched are called, or with a person's name in brackets behind it.</summary>
    private static bool IsCover(List<RawWord> words, int i) =>
        words[i] is { Form.Length: > 3 } word && RawWord.IsInCapitals(word.Form) && !word.Is(WordKinds.Body | WordKinds.Party | WordKinds.NotName)
            && (word.HasAliases ? IsNameOf(word.Form, word.Aliases[0]) : i > 0 && words[i - 1].Form.Any(char.IsLower) && (IsSecret(words[i - 1].Lower) || IsWatched(words[i - 1].Lower)));

    /// <summary>True for a person's name in full; "KPRP" is made of the initials of what it stands for.</summary>
    private static bool IsNameOf(string cover, string name) =>
        name.Split(' ') is { Length: > 1 } parts && parts.All(part => char.IsUpper(part[0])) && !parts.All(RawWord.IsInCapitals) && !IsInitials(cover, name);

    /// <summary>"KPRP (Korean Press and Radio Party)".</summary>
    private static bool IsInitials(string form, string name) => name.Contains(form[0], StringComparison.Ordinal) && name.Contains(form[1], StringComparison.Ordinal) && name.Contains(form[^1], StringComparison.Ordinal);

    /// <summary>Letters, then figures: "H-12", "K7", "TX/4".</summary>
    private static bool IsCode(string form)
    {
        int letters = 0;
        while (letters < form.Length && char.IsAsciiLetterUpper(form[letters])) letters++;
        int figures = letters < form.Length && form[letters] is '-' or '/' ? letters + 1 : letters;
        return letters is >= 1 and <= 3 && form.Length - figures is >= 1 and <= 4 && form.AsSpan(figures).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private static void MarkCodes(List<RawWord> words, HashSet<string> codes)
    {
        foreach (RawWord word in words.Where(word => codes.Contains(word.Form)))
        {
            word.Kinds = WordKinds.Code;
            word.Tag = "NNP";
        }
    }

    /// <summary>"the Powers", "the Great Powers": states that act together; "the Lebanese Forces", "U.S. forces", "the Air Force": armed men. What is within anyone's powers, and market forces, are nobody.</summary>
    private static void MarkForces(List<RawWord> words)
    {
        for (int i = 1; i < words.Count; i++)
        {
            RawWord before = words[i - 1];
            if (words[i].Form == "Forces" && before.IsCapital && !before.Is(WordKinds.Stop)) words[i].Kinds = WordKinds.Group;
            else if (words[i].Form == "forces" && (before.Is(WordKinds.Demonym) || Chunker.IsStateInitials(before.Form) || before.Lower is "allied" or "rebel" or "government")) words[i].Kinds = WordKinds.Group;
            else if (words[i].Form == "Force" && before.IsCapital && before.Lower is "air" or "police" or "task" or "defence" or "defense" or "expeditionary" or "peacekeeping" or "multinational") words[i].Kinds = WordKinds.Body;
            if (words[i].Form == "Powers" && words[i - 1].Lower is "the" or "great" or "allied" or "central" or "associated" or "western" or "european" or "foreign" or "treaty" or "entente" or "axis" or "two" or "three" or "four" or "five" or "six" or "other" or "these") words[i].Kinds = WordKinds.Group;
        }
    }

    private static void Mark(RawWord word)
    {
        word.Kinds = WordKinds.Title;
        word.Tag = "NN";
    }

    /// <summary>"Subject: NODAR KISKADZE, secretary of the Union" in the head.</summary>
    private static bool NamesSubject(List<RawWord> words) => Names(words, "subject");

    /// <summary>"Source: Josef Hala, aged 38" in the head.</summary>
    private static bool NamesSource(List<RawWord> words) => Names(words, "source");

    private static bool Names(List<RawWord> words, string noun)
    {
        if (words.Count < 4 || words[0].Lower != noun || words[1].Form != ":") return false;
        int end = 2;
        while (end < words.Count && (words[end].Is(WordKinds.Honorific | WordKinds.Title) || Chunker.IsNameWord(words, end)) && !words[end].Is(Chunker.Nouns & ~WordKinds.Title)) end++;
        return end - 2 is >= 2 and <= 6 && (end == words.Count || words[end].Form is "," or "." or "(" or ";" || words[end].Lower is "alias" or "aka" or "born");
    }

    /// <summary>How often a sentence uses "Subject" as a name.</summary>
    private static int SubjectsAsName(List<RawWord> words)
    {
        int count = 0;
        for (int i = 0; i < words.Count; i++)
        {
            if (IsSubjectAsName(words, i)) count++;
        }

        return count;
    }

    private static bool IsSubjectAsName(List<RawWord> words, int i) =>
        words[i].Lower == "subject" && words[i].IsCapital && IsSubject(words, i) && (!words[i].Opens || i + 1 < words.Count && words[i + 1].IsVerb);

    /// <summary>"Subject", "the Subject", "subject's writing"; not "the subject of the talk", "subject to".</summary>
    private static bool IsSubject(List<RawWord> words, int i)
    {
        // "asked Subject to write", "accused Subject of theft".
        bool named = i > 0 && words[i].IsCapital && !words[i].Opens && words[i - 1].Lower is not ("the" or "a" or "this" or "any" or "no" or "such");
        if (i + 1 < words.Count && !(named && (words[i + 1].Lower is "of" or "to")) && (words[i + 1].Lower is "of" or "to" or "matter" or "matters" or ":" || words[i + 1].Tag is "NN" or "NNS")) return false;
        if (i == 0 || words[i].Opens) return true;
        RawWord before = words[i - 1];
        return before.Lower is "the" || !(before.Tag is "DT" or "JJ" or "JJR" or "JJS" or "PRP$" or "CD" or "NN" or "NNS" or "POS" || before.Lower is "on" or "as");
    }

    /// <summary>"the accused", "Accused pleads"; not "the accused officer", "he accused him".</summary>
    private static bool IsAccused(List<RawWord> words, int i)
    {
        RawWord? next = i + 1 < words.Count ? words[i + 1] : null;
        if (next is not null && (next.Lower is "of" || next.Is(Chunker.Nouns) || (next.Tag is "NN" or "NNS" or "JJ" && IsNoun(words, i + 1)))) return false;
        if (i > 0 && words[i - 1].Lower is "the" or "this") return true;
        return words[i].IsCapital && next is not null && (next.Form is ":" or "'s" || next.IsVerb);
    }

    /// <summary>Whether what a tagger takes for a noun behind "accused" is one: it is none in "The accused pleads not guilty", "strike the accused first".</summary>
    private static bool IsNoun(List<RawWord> words, int i) =>
        words[i].Tag == "NNS" && words[i].Lower.EndsWith('s') ? i + 1 < words.Count && (words[i + 1].IsVerb || words[i + 1].Tag is "IN" or "CC") : words[i].Lower is not ("first" or "use" or "not" or "guilty" or "himself" or "herself");
}
