using System.Globalization;

namespace Network.Extraction.Actors;

/// <summary>Brings what telegrams do to words back to the common form: words all in capitals, "STOP" for a full stop, "QUOTE" for a quotation mark.</summary>
/// <remarks>
/// In a paragraph of capitals a word stays a name when it is no word of the language, bears a name's mark ("MR"), or is a known given name or
/// state; bodies get their capitals as headings would. Names that are words too ("COLONEL STONE") are told only behind "Mr" and the like.
/// Linear in the number of words.
/// </remarks>
internal sealed class TelegramStyle
{
    private const WordKinds Bodies = WordKinds.Body | WordKinds.Party;

    private readonly ActorVocabulary _vocabulary;
    private readonly CommonWords _common;

    /// <summary>Makes it.</summary>
    public TelegramStyle(ActorVocabulary vocabulary, CommonWords common)
    {
        _vocabulary = vocabulary;
        _common = common;
    }

    /// <summary>The words as another paper would write them.</summary>
    /// <param name="words">The words of a paragraph.</param>
    public List<RawWord> Apply(List<RawWord> words)
    {
        bool capitals = IsCapitals(words);
        if (!capitals && !words.Exists(word => word.Lower is "stop")) return words;
        List<RawWord> marked = Marks(words, capitals);
        if (!capitals) return marked;
        string[] forms = [.. marked.Select((_, i) => Form(marked, i))];
        CapitalBodies(marked, forms);
        return [.. marked.Select((word, i) => With(word, forms[i]))];
    }

    /// <summary>True for a paragraph typed in capitals; a heading of a few words says nothing.</summary>
    private static bool IsCapitals(List<RawWord> words)
    {
        int upper = 0, lower = 0, count = 0;
        foreach (RawWord word in words)
        {
            if (!char.IsLetter(word.Form[0])) continue;
            count++;
            foreach (char c in word.Form)
            {
                if (char.IsUpper(c)) upper++;
                else if (char.IsLower(c)) lower++;
            }
        }

        return count >= 5 && upper >= 8 * Math.Max(lower, 1);
    }

    /// <summary>Marks that are spelled out.</summary>
    private static List<RawWord> Marks(List<RawWord> words, bool capitals)
    {
        List<RawWord> marked = new(words.Count);
        for (int i = 0; i < words.Count; i++)
        {
            RawWord word = words[i];
            bool follows = i == 0 || words[i - 1].Lower is not ("to" or "will" or "must" or "not" or "would" or "should" or "may" or "can" or "could" or "and" or "or" or "a" or "the" or "bus");
            bool isStop = word.Lower is "stop" or "fullstop" && follows && (word.Form == "STOP" || i + 1 == words.Count || words[i + 1].IsCapital || char.IsDigit(words[i + 1].Form[0]));
            string? mark = isStop ? "." : !capitals ? null : word.Lower switch { "comma" => ",", "quote" => "\u201C", "unquote" => "\u201D", "colon" => ":", _ => null };
            if (isStop && marked.Count > 0 && marked[^1].Lower == "full") marked.RemoveAt(marked.Count - 1);
            // "STOP." at the end of a telegram is one full stop.
            if (word.Form == "." && marked.Count > 0 && marked[^1].Form == ".") continue;
            marked.Add(mark is null ? word : With(word, mark));
        }

        return marked;
    }

    private string Form(List<RawWord> words, int i)
    {
        RawWord word = words[i];
        if (!char.IsLetter(word.Form[0]) || word.Form.Any(char.IsDigit) || word.IsInitials || word.Lower is "i") return word.Form;
        bool opens = i == 0 || words[i - 1].Form is "." or "!" or "?" or ":" or "\u201C";
        return IsName(words, i) ? Name(word) : opens ? Title(word.Lower) : word.Lower;
    }

    private bool IsName(List<RawWord> words, int i)
    {
        RawWord word = words[i];
        if (word.Lower == "us") return i > 0 && words[i - 1].Lower == "the";
        if (word.Is(WordKinds.MensName | WordKinds.WomensName | WordKinds.Demonym) || IsStateWord(words, i)) return true;
        if (word.Is(WordKinds.Honorific) && !word.Is(WordKinds.Stop | WordKinds.Title) && !_common.Contains(word.Lower)) return true;
        if (word.Is(WordKinds.Honorific) && i + 1 < words.Count && !_common.Contains(words[i + 1].Lower)) return true;
        if (word.Is(WordKinds.Stop | WordKinds.Particle | WordKinds.Title | WordKinds.Kin | WordKinds.Group) || Chunker.IsClitic(word)) return false;
        if (i > 0 && (words[i - 1].IsInitials || (words[i - 1].Is(WordKinds.Honorific) && words[i - 1].Lower.TrimEnd('.') is "mr" or "mrs" or "miss" or "messrs" or "ms" or "dr" or "sir" or "lady" or "comrade"))) return true;
        if (word.Is(WordKinds.Portfolio) && i > 1 && words[i - 1].Lower is "of" or "for" && words[i - 2].Is(WordKinds.Title | WordKinds.Body)) return true;
        // "DR. JOSE BLACK": behind a given name, where something else says that a name it is.
        if (i > 1 && words[i - 1].Is(WordKinds.MensName | WordKinds.WomensName) && words[i - 2].Is(WordKinds.Honorific)) return true;
        return !_common.Contains(word.Lower) && !word.Is(Bodies | WordKinds.Portfolio | WordKinds.Place | WordKinds.NotName | WordKinds.Speech);
    }

    private bool IsStateWord(List<RawWord> words, int i)
    {
        for (int first = Math.Max(0, i - _vocabulary.LongestState + 1); first <= i; first++)
        {
            for (int last = i; last < words.Count && last - first < _vocabulary.LongestState; last++)
            {
                if (_vocabulary.State(Phrases.Join(words, first, last).ToLowerInvariant()) is not null) return true;
            }
        }

        return false;
    }

    /// <summary>"Central Committee", "Ministry", "Peasants' Union": as a text writes the names of its bodies.</summary>
    private static void CapitalBodies(List<RawWord> words, string[] forms)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (!words[i].Is(Bodies) || words[i].Is(WordKinds.Title)) continue;
            int first = i;
            // "LIBERAL PARTY", "SOCIALIST LEAGUE".
            if (i > 0 && words[i].Lower is "party" or "union" or "front" or "league" or "alliance" && IsAdjective(words[i - 1].Lower)) first--;
            while (first > 0 && words[first - 1].Is(WordKinds.TitleModifier | WordKinds.Group | WordKinds.Portfolio | WordKinds.Place | WordKinds.Demonym | WordKinds.Body) && !words[first - 1].Is(WordKinds.Stop)) first--;
            if (words[i].Is(WordKinds.Common) && first == i) continue;
            for (int k = first; k <= i; k++) forms[k] = Title(words[k].Lower);
        }

        // "Minister of Interior".
        for (int i = 0; i + 2 < words.Count; i++)
        {
            if (words[i].Is(WordKinds.Title) && words[i + 1].Lower == "of" && words[i + 2].Is(WordKinds.Portfolio)) forms[i] = Title(words[i].Lower);
        }
    }

    private static bool IsAdjective(string lower) => lower.Length > 5
        && (lower.EndsWith("al", StringComparison.Ordinal) || lower.EndsWith("ist", StringComparison.Ordinal) || lower.EndsWith("ic", StringComparison.Ordinal) || lower.EndsWith("ive", StringComparison.Ordinal) || lower.EndsWith("an", StringComparison.Ordinal));

    private static string Name(RawWord word)
    {
        bool vowel = word.Lower.Any(c => c > 'z' || c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y');
        // "KWP": no name has only consonants.
        if ((!vowel && word.Form.Length <= 6) || word.Lower == "us") return word.Form;
        return word.Lower.StartsWith("al-", StringComparison.Ordinal) || word.Lower.StartsWith("el-", StringComparison.Ordinal) ? word.Lower[..3] + Title(word.Lower[3..]) : Title(word.Lower);
    }

    /// <summary>"O'BRIEN" as "O'Brien", "NGO-DINH" as "Ngo-Dinh".</summary>
    private static string Title(string lower)
    {
        char[] letters = lower.ToCharArray();
        for (int i = 0; i < letters.Length; i++)
        {
            bool first = i == 0 || letters[i - 1] == '-' || (i == 2 && letters[1] is '\'' or '\u2019');
            if (first) letters[i] = char.ToUpper(letters[i], CultureInfo.InvariantCulture);
        }

        return new string(letters);
    }

    private static RawWord With(RawWord word, string form)
    {
        if (form == word.Form) return word;
        RawWord other = new() { Form = form, Lower = form.ToLowerInvariant().Replace('\u2019', '\''), Start = word.Start, End = word.End, Kinds = char.IsLetter(form[0]) ? word.Kinds : WordKinds.None };
        other.AddAliases(word.Aliases);
        other.AddPositions(word.Positions);
        return other;
    }
}
