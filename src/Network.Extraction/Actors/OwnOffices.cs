using System.Collections.Frozen;

namespace Network.Extraction.Actors;

/// <summary>Learns from a document which words it uses for offices and callings that the vocabulary does not know: "the Eze, Josiah Anyaegbu", "the geologist Gao Ming".</summary>
/// <remarks>Linear in the document's words.</remarks>
internal static class OwnOffices
{
    // What bears a name behind its noun as a person does.
    private static readonly FrozenSet<string> Things =
    [
        "steamer", "cruiser", "destroyer", "freighter", "ferry", "tanker", "trawler", "liner", "schooner", "paper", "letter", "order", "river", "border", "corner", "quarter", "harbor", "harbour", "theater",
        "tower", "center", "chapter", "number", "matter", "poster", "folder", "register", "ledger", "cipher", "thriller", "corridor", "sector", "motor", "tractor", "reactor", "computer", "transmitter", "summer",
        "winter", "dinner", "supper", "former", "latter", "other", "another", "whether", "rather", "together", "power", "member", "charter", "banner", "affair", "manor", "villager", "newsletter", "weather", "water", "master",
        "list", "twist", "mist", "fist", "waist", "checklist", "human", "german", "roman", "norman", "ottoman",
    ];

    /// <summary>Marks such words as titles wherever the document uses them in the same case.</summary>
    public static void Learn(IReadOnlyList<List<RawWord>> sentences)
    {
        HashSet<string> small = new(StringComparer.Ordinal), capital = new(StringComparer.Ordinal), leading = new(StringComparer.Ordinal), alone = new(StringComparer.Ordinal);
        foreach (List<RawWord> words in sentences)
        {
            for (int i = 1; i + 2 < words.Count; i++)
            {
                if (!IsUnknownNoun(words[i])) continue;
                if (IsDefinite(words, i) && (IsApposed(words, i) || IsJoined(words, i)) && !Things.Contains(words[i].Lower)) (words[i].IsCapital ? capital : small).Add(words[i].Lower);
                if (!words[i].IsCapital || Things.Contains(words[i].Lower)) continue;
                // "Fitawrari Worku Lemma" and, elsewhere, "the Fitawrari".
                if (words[i - 1].Lower == "the" && !words[i + 1].IsCapital && words[i + 1].Form != "'s" && words[i + 1].Tag is not ("NN" or "NNS" or "JJ")) alone.Add(words[i].Lower);
                else if (!IsArticle(words[i - 1].Lower) && !words[i - 1].IsCapital && words[i + 1].IsCapital && NameRuns.NameEnd(words, i + 1, words.Count) >= i + 2) leading.Add(words[i].Lower);
            }
        }

        alone.IntersectWith(leading);
        capital.UnionWith(alone);

        if (small.Count + capital.Count == 0) return;
        foreach (List<RawWord> words in sentences)
        {
            foreach (RawWord word in words)
            {
                if (word.Kinds == WordKinds.None && (word.IsCapital ? capital : small).Contains(word.Lower)) word.Kinds = WordKinds.Title;
            }
        }
    }

    private static bool IsUnknownNoun(RawWord word) => word.Kinds == WordKinds.None && word.Form.Length > 2 && (word.IsCapital || word.Tag == "NN") && !word.Opens && !word.IsAcronym && char.IsLetter(word.Form[^1]);

    /// <summary>"the catechist", "its catechist", "the parish catechist".</summary>
    private static bool IsDefinite(List<RawWord> words, int i) =>
        IsArticle(words[i - 1].Lower) || (i > 1 && !words[i].IsCapital && !words[i - 1].IsCapital && words[i - 1].Tag is "JJ" or "NN" && IsArticle(words[i - 2].Lower));

    private static bool IsArticle(string lower) => lower is "the" or "its" or "our" or "their" or "'s";

    /// <summary>"the Eze, Josiah Anyaegbu,": a name follows a comma, and with it the apposition ends.</summary>
    private static bool IsApposed(List<RawWord> words, int i)
    {
        if (words[i + 1].Form != ",") return false;
        (int end, bool styled, bool given) = Name(words, i + 2);
        if (end < 0 || (!styled && !given && !words[i].IsCapital && !IsCalling(words[i].Lower))) return false;
        return end >= words.Count || words[end].Form is "," or "." or ";" or ")" or ":" || words[end].Lower is "who" or "whose" or "whom" || words[end].IsVerb;
    }

    /// <summary>"the geologist Gao Ming".</summary>
    private static bool IsJoined(List<RawWord> words, int i) => !words[i].IsCapital && IsCalling(words[i].Lower) && Name(words, i + 1).End >= 0;

    /// <summary>Where a person's name ends that begins at a word; -1 where none of two parts or with an honorific does.</summary>
    private static (int End, bool Styled, bool Given) Name(List<RawWord> words, int at)
    {
        bool styled = false;
        while (at < words.Count && words[at].Is(WordKinds.Honorific) && words[at].IsCapital)
        {
            styled = true;
            at++;
        }

        int end = NameRuns.NameEnd(words, at, words.Count);
        bool person = end > at && (styled || end - at >= 2) && !Enumerable.Range(at, end - at).Any(k => words[k].Is(Chunker.Nouns | WordKinds.Place | WordKinds.NotName));
        return person ? (end, styled, words[at].Is(WordKinds.MensName | WordKinds.WomensName)) : (-1, false, false);
    }

    /// <summary>True for a noun that by its ending may be a calling: "catechist", "potter".</summary>
    public static bool IsCalling(string lower) => lower.Length > 4
        && (lower.EndsWith("er", StringComparison.Ordinal) || lower.EndsWith("or", StringComparison.Ordinal) || lower.EndsWith("ist", StringComparison.Ordinal) || lower.EndsWith("ian", StringComparison.Ordinal)
            || lower.EndsWith("man", StringComparison.Ordinal) || lower.EndsWith("smith", StringComparison.Ordinal) || lower.EndsWith("wright", StringComparison.Ordinal) || lower.EndsWith("eon", StringComparison.Ordinal) || lower.EndsWith("ress", StringComparison.Ordinal));
}
