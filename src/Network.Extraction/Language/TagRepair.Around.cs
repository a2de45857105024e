namespace Network.Extraction.Language;

/// <content>What stands around a word, by which its tag is judged.</content>
internal static partial class TagRepair
{
    private static bool GoesOnPassive(string[] lowers, string[] tags, int i, bool[] isFixed)
    {
        for (int at = i - 2; at > 0 && i - at < 16; at--)
        {
            if (isFixed[at]) continue;
            if (tags[at] == "VBN") return lowers[at - 1] is "was" or "were" or "been" or "being" or "be" || (tags[at - 1] == "RB" && at > 1 && lowers[at - 2] is "was" or "were" or "been");
            if (tags[at] is "VBD" or "VBZ" or "VBP" or "MD" or "WP" or "WDT" || lowers[at] is ";" or "that") return false;
        }

        return false;
    }

    /// <summary>True for the participle of a verb that speaks well or ill of someone, in lower case.</summary>
    public static bool IsCharging(string lower) => Charging.Contains(lower);

    private static bool HasNoFinite(string[] tags, bool[] isFixed, int but = -1)
    {
        for (int at = 0; at < tags.Length; at++)
        {
            if (at != but && IsFinite(tags, isFixed, at)) return false;
        }

        return true;
    }

    private static bool IsFinite(string[] tags, bool[] isFixed, int at) => !isFixed[at] && tags[at] is "VBD" or "VBZ" or "VBP" or "MD";

    /// <summary>True when a word with one of some tags stands before a place.</summary>
    private static bool StandsBefore(string[] tags, bool[] isFixed, int i, params ReadOnlySpan<string> wanted)
    {
        for (int at = 0; at < i; at++)
        {
            if (!isFixed[at] && wanted.Contains(tags[at])) return true;
        }

        return false;
    }

    /// <summary>True when another verb than the one at a place is finite, and not in a clause that begins behind it.</summary>
    private static bool HasOtherFinite(string[] lowers, string[] tags, bool[] isFixed, int i)
    {
        for (int at = 0; at < tags.Length; at++)
        {
            if (at != i && IsFinite(tags, isFixed, at) && (at < i || !SubordinatedAfter(lowers, i, at))) return true;
        }

        return false;
    }

    private static bool HasArticle(string[] lowers) => lowers.Any(word => word is "the" or "a" or "an");

    /// <summary>True when a verb stands in a clause that begins after a place.</summary>
    private static bool SubordinatedAfter(string[] lowers, int from, int verb)
    {
        for (int i = from + 1; i < verb; i++)
        {
            if (lowers[i] is "that" or "which" or "who" or "whom" or "when" or "if" or "because" or "while" or "and" or ";" or "but" or "where" or "as") return true;
        }

        return false;
    }

    /// <summary>True where a comma closes the phrase that begins at a word, and the clause's verb follows.</summary>
    private static bool PhraseGoesOn(string[] lowers, string[] tags, int first)
    {
        int comma = first + 1;
        while (comma < tags.Length && comma < first + 12 && lowers[comma] != ",")
        {
            if (tags[comma] is "VBD" or "VBZ" or "VBP" or "MD" || lowers[comma] is "and" or ";") return false;
            comma++;
        }

        return comma + 1 < tags.Length && lowers[comma] == "," && tags[comma + 1] is "VBD" or "VBZ" or "MD" or "RB";
    }

    private static bool IsPastForm(string word) => (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal)) || IrregularForms.IsPast(word);

    private static bool IsNameOrPronoun(string[] tags, int i, bool[] isFixed, string[] lowers) =>
        isFixed[i] || tags[i] is "NNP" or "PRP" || lowers[i] is "who" or "which" || (tags[i] == "," && i > 1 && isFixed[i - 1]);

    private static bool NominalBefore(string[] lowers, string[] tags, int i)
    {
        int at = i - 1;
        while (at >= 0 && (tags[at] == "RB" || (Adverbs.Contains(lowers[at]) && !(tags[at] is "DT" && at == 0)))) at--;
        if (at >= 0 && lowers[at] is "latter" or "former" or "both" or "others" or "many" or "some" or "those") return true;
        return at >= 0 && (tags[at] is "NNP" or "NN" or "NNS" or "NNPS" or "PRP" or "WP" or "WDT" || (tags[at] == "," && at > 0 && tags[at - 1] is "NNP" or "NN" or "NNS" or "-RRB-"));
    }

    private static bool HasAuxiliary(string[] lowers, string[] tags, int i)
    {
        for (int at = i - 1; at >= 0; at--)
        {
            if (Auxiliaries.Contains(lowers[at])) return true;
            if (tags[at] is "RB" or "VBN" || lowers[at] is "and" or "or" or "," or "nor" or "but" || Adverbs.Contains(lowers[at])) continue;
            return false;
        }

        return false;
    }

    private static bool StartsPhrase(string[] lowers, string[] tags, int i) =>
        i < tags.Length && (tags[i] is "DT" or "PRP" or "PRP$" or "NNP" or "NNPS" or "CD" or "PDT" || lowers[i] is "that" or "both" or "everything" or "nothing" or "anything" or "something");

    /// <summary>A finite verb in the same stretch between commas; -1 for none.</summary>
    private static int ClauseVerb(string[] tags, int i, bool[] isFixed)
    {
        for (int at = i - 1; at >= 0 && tags[at] is not ("," or ":" or "CC" or "."); at--)
        {
            if (IsFinite(tags, isFixed, at)) return at;
        }

        for (int at = i + 1; at < tags.Length && tags[at] is not ("," or ":" or "CC" or "." or "IN" or "TO" or "WDT" or "WRB"); at++)
        {
            if (IsFinite(tags, isFixed, at)) return at;
        }

        return -1;
    }

    /// <summary>True for a preposition that leads to somebody, and no "to" of an infinitive.</summary>
    private static bool LeadsOn(string[] lowers, string[] tags, int at) =>
        lowers[at] is "of" or "towards" or "toward" or "with" or "about" or "at" or "behind" || (lowers[at] == "to" && at + 1 < tags.Length && tags[at + 1] != "VB");
}
