using System.Collections.Frozen;

namespace Network.Extraction.Actors;

/// <summary>Honorifics and offices that are surnames too: "Pan Kowalski" is Mr. Kowalski, "Pan Jieru" bears the surname Pan; "the Dean" holds an office, "Alan Dean" does not.</summary>
/// <remarks>Linear in the document's words.</remarks>
internal static class SurnameHonorifics
{
    private const WordKinds Senses = WordKinds.Honorific | WordKinds.Male | WordKinds.Female | WordKinds.Title | WordKinds.Loose;

    private static readonly FrozenSet<string> Honorifics = ["pan", "ko", "u", "ba", "ong", "bang", "nai", "sri", "don", "com", "ing", "fr", "bey", "san", "baron", "earl", "canon", "justice", "prince", "duke", "count", "lord", "squire"];

    private static readonly FrozenSet<string> Offices =
    [
        "bishop", "dean", "king", "judge", "prior", "pope", "abbot", "marshal", "constable", "sheriff", "parson", "priest", "deacon", "steward", "clerk", "major", "sergeant", "provost", "prince", "duke", "earl", "baron",
        "shah", "rector", "miner", "porter", "squire", "monk", "vicar", "canon", "justice", "farmer", "merchant", "reeve", "warder", "emir", "negus", "ras", "dewan", "kadi", "imam", "mullah", "guest", "friend", "chancellor",
    ];

    /// <summary>Takes the other sense from such words where the document calls someone by them.</summary>
    public static void Learn(IReadOnlyList<List<RawWord>> sentences)
    {
        HashSet<string> surnames = new(StringComparer.Ordinal), borne = new(StringComparer.Ordinal);
        foreach (List<RawWord> words in sentences)
        {
            for (int i = 0; i < words.Count; i++)
            {
                if (!words[i].IsCapital) continue;
                if (Honorifics.Contains(words[i].Lower) && (StandsAlone(words, i) || IsChinese(words, i))) surnames.Add(words[i].Lower);
                if (Offices.Contains(words[i].Lower) && IsBehindName(words, i)) borne.Add(words[i].Lower);
            }
        }

        if (surnames.Count + borne.Count == 0) return;
        foreach (List<RawWord> words in sentences)
        {
            for (int i = 0; i < words.Count; i++)
            {
                if (!words[i].IsCapital) continue;
                if (surnames.Contains(words[i].Lower) || (borne.Contains(words[i].Lower) && (IsBehindName(words, i) || IsBare(words, i)))) words[i].Kinds &= ~Senses;
            }
        }
    }

    /// <summary>Where a name stands: before a verb or a mark, behind no article.</summary>
    private static bool StandsAlone(List<RawWord> words, int i)
    {
        if (i > 0 && (Phrases.IsDeterminer(words[i - 1].Lower) || words[i - 1].IsCapital)) return false;
        RawWord? next = i + 1 < words.Count ? words[i + 1] : null;
        return next is null ? i > 0 : next.IsVerb || Chunker.IsClitic(next) || (i > 0 && next.Form is "," or "." or ";" or "?" or "!");
    }

    /// <summary>"Pan Jieru", "Ko Yong-su": a given name of Chinese or Korean follows.</summary>
    private static bool IsChinese(List<RawWord> words, int i)
    {
        if (words[i].Lower is not ("pan" or "ko" or "bang") || i + 1 >= words.Count || !words[i + 1].IsCapital || words[i + 1].Is(WordKinds.WomensName | WordKinds.MensName)) return false;
        string given = words[i + 1].Form;
        bool foreign = given.Length > 9 || given.Any(c => c > 127) || given.Contains("sk", StringComparison.Ordinal) || given.Contains("cz", StringComparison.Ordinal) || given.Contains("rz", StringComparison.Ordinal);
        return !foreign && (given.Contains('-', StringComparison.Ordinal) || (i + 2 < words.Count && !words[i + 2].IsCapital)) && Romanisation.Key($"{words[i].Form} {given}") is { Length: >= 7 };
    }

    /// <summary>"Mr. King", "Mr. Thomas Bishop", "Alan Dean", "J. Marshal".</summary>
    private static bool IsBehindName(List<RawWord> words, int i)
    {
        if (i == 0 || (i + 1 < words.Count && words[i + 1].Lower is "of")) return false;
        RawWord before = words[i - 1];
        if (before.Lower is "mr" or "mr." or "mrs" or "mrs." or "miss" or "ms" or "ms." or "dr" or "dr.") return words[i].Lower is not ("chancellor" or "king" or "justice" or "clerk") || i + 1 >= words.Count || !words[i + 1].IsCapital;
        if (!before.IsCapital) return false;
        bool named = before.IsInitials || before.Is(WordKinds.MensName | WordKinds.WomensName);
        bool styled = i > 1 && words[i - 2].Is(WordKinds.Honorific) && words[i - 2].IsCapital && before.Kinds == WordKinds.None;
        return (named || styled) && (i + 1 >= words.Count || !words[i + 1].IsCapital);
    }

    private static bool IsBare(List<RawWord> words, int i) =>
        !(i > 0 && (Phrases.IsDeterminer(words[i - 1].Lower) || words[i - 1].IsCapital)) && !(i + 1 < words.Count && (words[i + 1].IsCapital || words[i + 1].Lower == "of"));
}
