using System.Collections.Frozen;

namespace Network.Extraction.Actors;

/// <summary>Nouns before a name that tell by their form what someone is or does, "the adventurer Bardhi", "the hairdresser Ons": far too many for a vocabulary.</summary>
internal static class Callings
{
    // Of the same form, but things, times and places.
    private static readonly FrozenSet<string> Things =
    [
        "letter", "number", "paper", "newspaper", "chapter", "river", "steamer", "order", "border", "quarter", "winter", "summer", "matter", "manner", "corner", "tower", "center", "water", "answer", "offer", "dinner", "supper", "weather", "power", "murder", "register", "error", "terror", "horror",
        "harbor", "motor", "factor", "tractor", "sector", "mirror", "tenor", "rumor", "humor", "door", "floor", "list", "mist", "fist", "twist", "career", "cover", "banner", "barrier", "cruiser", "liner", "trawler", "freighter", "tanker", "cutter", "schooner", "lighter", "bomber", "fighter",
        "poster", "charter", "cluster", "semester", "theater", "wagoner", "shelter", "slander", "surrender", "encounter", "disaster", "master", "elder", "corridor", "manor", "anchor", "reactor", "generator", "honor", "labor", "favor", "november", "october", "september", "december", "member",
    ];

    /// <summary>True for such a noun between an article and a name.</summary>
    public static bool Is(List<RawWord> words, int at, int end)
    {
        RawWord word = words[at];
        if (at == 0 || at + 1 >= end || word.IsCapital || word.Tag != "NN" || word.Lower.Length < 5 || !words[at + 1].IsCapital || !Chunker.IsNameWord(words, at + 1) || words[at + 1].Is(Chunker.Nouns)) return false;
        if (!(words[at - 1].Lower is "the" or "a" or "an" or "one" or "his" or "her" or "their" or "our" or "my" || words[at - 1].Tag == "JJ")) return false;
        if (word.Is(Chunker.Nouns | WordKinds.Place | WordKinds.Named | WordKinds.Portfolio) || Things.Contains(word.Lower)) return false;
        return word.Lower.EndsWith("er", StringComparison.Ordinal) || word.Lower.EndsWith("or", StringComparison.Ordinal) || word.Lower.EndsWith("ist", StringComparison.Ordinal) || word.Lower.EndsWith("eer", StringComparison.Ordinal)
            || word.Lower.EndsWith("man", StringComparison.Ordinal) || word.Lower.EndsWith("woman", StringComparison.Ordinal) || word.Lower.EndsWith("smith", StringComparison.Ordinal) || word.Lower.EndsWith("wright", StringComparison.Ordinal) || word.Lower.EndsWith("monger", StringComparison.Ordinal);
    }
}
