using System.Collections.Frozen;
using Network.Extraction.Language;

namespace Network.Extraction.Relations;

/// <summary>Tells where a state is a party, and where only a place.</summary>
internal static class States
{
    private static readonly FrozenSet<string> Seeking = ["flee", "escape", "defect", "desert", "exile", "emigrate", "refuge", "asylum", "run", "slip", "abscond", "decamp", "sanctuary", "cross"];

    /// <summary>"withdrew from Kuwait", "sailed for France", "assumed office in Haiti": who comes and goes does nothing to the state; who flees to one does.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="word">Where the state is named.</param>
    /// <param name="type">The relation's type.</param>
    /// <param name="pattern">The pattern that found it.</param>
    public static bool IsPlace(ParsedSentence sentence, int word, string type, string pattern)
    {
        if (type == "informed" && pattern.StartsWith("report", StringComparison.Ordinal)) return IsVisited(sentence, word);
        if (type == "resigned") return true;
        if (type is not ("fled" or "replaced" or "removed" or "referred" or "met")) return false;
        bool isAround = sentence.Child(word, "case") is >= 0 and var preposition && sentence.Words[preposition].Lower is "in" or "from" or "for" or "to" or "at" or "into";
        return type == "fled" ? !Seeking.Any(verb => pattern.Contains(verb, StringComparison.Ordinal)) : isAround;
    }

    /// <summary>"a report on the delegation's visit to the USSR" reports to nobody there.</summary>
    private static bool IsVisited(ParsedSentence sentence, int word)
    {
        for (int before = word - 1; before >= 0 && word - before < 8; before--)
        {
            if (sentence.Words[before].Lemma is "visit" or "trip" or "journey" or "travel" or "tour" or "stay") return true;
        }

        return false;
    }
}
