namespace Network.Extraction.Language;

/// <summary>The base form of an English word, for finding it in a lexicon: irregular forms from a table, the rest by undoing rules of spelling until a known word appears.</summary>
internal sealed class Lemmatizer
{
    private static readonly Dictionary<string, string> Irregular = IrregularForms.Table();

    private readonly IReadOnlySet<string> _known;
    private readonly Dictionary<string, string> _verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _nouns = new(StringComparer.Ordinal);

    /// <summary>Makes a lemmatizer, for use by one thread: it remembers what it was asked.</summary>
    /// <param name="known">The base forms that matter, in lower case.</param>
    public Lemmatizer(IReadOnlySet<string> known) => _known = known;

    /// <summary>True for a base form that matters.</summary>
    public bool Knows(string lemma) => _known.Contains(lemma);

    /// <summary>The base form in lower case; the word itself where no rule leads to a known one.</summary>
    /// <param name="word">The word in lower case, with straight apostrophes.</param>
    /// <param name="tag">Its Penn Treebank tag.</param>
    public string Of(string word, string tag)
    {
        if (tag.StartsWith('V') || tag == "MD") return Verb(word);
        if (tag is "NNS" or "NNPS") return Noun(word);
        return word;
    }

    /// <summary>The base form of a word in lower case, taken as a verb whatever its tag says.</summary>
    public string Verb(string word)
    {
        if (Irregular.TryGetValue(word, out string? lemma) || _verbs.TryGetValue(word, out lemma)) return lemma;
        return _verbs[word] = FirstKnown(word, VerbCandidates(word));
    }

    /// <summary>The singular of a word in lower case.</summary>
    public string Noun(string word) => word switch
    {
        "men" => "man",
        "women" => "woman",
        "people" => "people",
        _ when word.Length > 5 && word.EndsWith("men", StringComparison.Ordinal) => word[..^2] + "an",
        _ when _nouns.TryGetValue(word, out string? lemma) => lemma,
        _ => _nouns[word] = FirstKnown(word, NounCandidates(word)),
    };

    private string FirstKnown(string word, List<string> candidates) =>
        candidates.Find(_known.Contains) ?? (candidates.Count == 0 || _known.Contains(word) ? word : candidates[0]);

    private static List<string> VerbCandidates(string word)
    {
        List<string> found = [];
        if (word.EndsWith("ing", StringComparison.Ordinal) && word.Length > 4) Stems(found, word[..^3]);
        else if (word.EndsWith("ied", StringComparison.Ordinal)) found.AddRange([word[..^3] + "y", word[..^1]]);
        else if (word.EndsWith("ed", StringComparison.Ordinal) && word.Length > 3) Stems(found, word[..^2]);
        else return NounCandidates(word);
        return found;
    }

    /// <summary>What may stand before "-ed" and "-ing", likeliest first: "stepp" is of step, "hat" of hate, since hat would double its last letter.</summary>
    private static void Stems(List<string> found, string stem)
    {
        bool doubled = stem.Length > 2 && stem[^1] == stem[^2] && !IsVowel(stem[^1]);
        if (doubled && stem[^1] is not ('l' or 's' or 'f' or 'z')) found.AddRange([stem[..^1], stem]);
        else if (doubled) found.AddRange([stem, stem + "e", stem[..^1]]);
        else if (IsShort(stem)) found.Add(stem + "e");
        else if (LacksE(stem)) found.AddRange([stem + "e", stem]);
        else found.AddRange([stem, stem + "e"]);
    }

    /// <summary>True for an end that no English base form has: "manag", "achiev", "organiz", "endors", "dictat".</summary>
    private static bool LacksE(string stem)
    {
        if (stem.Length < 3) return false;
        bool vowelBefore = IsVowel(stem[^2]), second = stem[..^2].Any(IsVowel);
        return stem[^1] switch
        {
            'v' or 'z' or 'u' or 'c' => true,
            'g' => vowelBefore || stem[^2] is 'd' or 'r',
            's' => stem[^2] is 'r' or 'n' or 'l' or 'a' or 'i' or 'u' or 'o',
            't' => second && stem[^2] == 'a' && !IsVowel(stem[^3]),
            _ => false,
        };
    }

    /// <summary>True for one vowel between consonants, the last of which English doubles before an ending.</summary>
    private static bool IsShort(string stem)
    {
        if (stem.Length < 2 || IsVowel(stem[^1]) || stem[^1] is 'w' or 'x' or 'y' || !IsVowel(stem[^2])) return false;
        for (int i = 0; i < stem.Length - 2; i++)
        {
            if (IsVowel(stem[i]) || stem[i] == 'y') return false;
        }

        return true;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static List<string> NounCandidates(string word)
    {
        List<string> found = [];
        if (!word.EndsWith('s') || word.EndsWith("ss", StringComparison.Ordinal)) return found;
        found.Add(word[..^1]);
        if (word.EndsWith("ies", StringComparison.Ordinal)) found.Insert(0, word[..^3] + "y");
        else if (word.EndsWith("es", StringComparison.Ordinal)) found.Add(word[..^2]);
        return found;
    }
}
