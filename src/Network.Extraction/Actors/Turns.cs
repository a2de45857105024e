using System.Collections.Frozen;
using Network.Extraction.Documents;

namespace Network.Extraction.Actors;

/// <summary>Tells who has the word in records that name each speaker before his words, "Mora: I never saw the letter", and who writes to whom in an exchange.</summary>
/// <remarks>The name is cut off as a sentence of its own, so that it is no subject of what follows it.</remarks>
internal static class Turns
{
    /// <summary>Number of the word behind a speaker's name and colon with which a sentence begins; 0 where it begins with no such.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="spans">Its names and titles, in order.</param>
    public static int LabelLength(List<RawWord> words, List<Span> spans)
    {
        if (spans.Count == 0 || spans[0] is not { Kind: SpanKind.Name or SpanKind.Title, IsPlural: false, PlaceLike: false } label || label.First > 1) return 0;
        // "(Rudakov: "That is a lie!")" is an interjection in another's turn.
        if (label.First == 1 && words[0].Lower != "the") return 0;
        int colon = Aside(words, label.Last + 1);
        if (colon + 1 >= words.Count || words[colon].Form != ":") return 0;
        // "Carpinaru: agrees with Bratulescu": here the name is the subject.
        return char.IsLower(words[colon + 1].Form[0]) && !ClauseStarts.Contains(words[colon + 1].Lower) ? 0 : colon + 1;
    }

    // "Mora: it was Ruiz who gave the order": small letters with which no verb of the speaker's begins.
    private static readonly FrozenSet<string> ClauseStarts = ["it", "there", "that", "this", "these", "if", "what", "why", "we", "you", "no", "yes", "nobody", "everybody", "nothing", "let"];

    /// <summary>How a speaker's words were said, "X, from his place:", "X (interrupting):": number of the word behind it; the word itself where nothing tells.</summary>
    private static int Aside(List<RawWord> words, int at)
    {
        if (at >= words.Count || words[at].Form is not ("," or "(")) return at;
        int end = at + 1;
        while (end < words.Count && end - at <= LongestAside && words[end].Form is not (":" or "." or "," or "\"") && !words[end].IsCapital && words[end].Tag is not ("VBD" or "VBZ" or "VBP" or "MD" or "WP")) end++;
        return end < words.Count && end > at + 1 && words[end].Form == ":" && (words[at].Form == ",") == (words[end - 1].Form != ")") ? end : at;
    }

    private const int LongestAside = 7;

    /// <summary>Number of the word behind the head of one piece of an exchange, "Ruiz to Mora, 12 February, 9 a.m."; 0 where a sentence begins with none.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="spans">Its names and titles, in order.</param>
    public static int ExchangeLength(List<RawWord> words, List<Span> spans)
    {
        if (spans.Count < 2 || spans[0] is not { First: 0, Kind: SpanKind.Name or SpanKind.Title, IsPlural: false, PlaceLike: false } from) return 0;
        int to = from.Last + 1;
        if (spans[1] is not { Kind: SpanKind.Name or SpanKind.Title, IsPlural: false } other || other.First != to + 1 || words[to].Lower != "to") return 0;
        int end = other.Last + 1;
        bool isDated = false;
        while (end < words.Count && IsOfDate(words[end]))
        {
            isDated |= char.IsDigit(words[end].Form[0]);
            end++;
        }

        return isDated && (end == words.Count || words[end].IsCapital) ? end : 0;
    }

    private static bool IsOfDate(RawWord word) => char.IsDigit(word.Form[0]) || HeadDates.IsMonth(word.Form)
        || word.Lower is "," or "." or ":" or "a.m." or "p.m." or "am" or "pm" or "noon" or "midnight" or "morning" or "evening" or "o'clock" or "hours" or "hrs";

    /// <summary>Number of the word behind the colon that opens a witness's own words, "First witness, Captain Kuo, states: I was"; 0 where a sentence opens none.</summary>
    /// <param name="words">The sentence.</param>
    public static int TestimonyLength(List<RawWord> words)
    {
        int colon = 0;
        while (colon < words.Count && colon <= LongestIntroduction && words[colon].Form != ":") colon++;
        if (colon < 1 || colon > LongestIntroduction || colon + 2 >= words.Count) return 0;
        // "Third witness, Chou: he had carried a letter": told, not said.
        if (char.IsLower(words[colon + 1].Form[0]) || char.IsDigit(words[colon + 1].Form[0])) return 0;
        if (IsFurtherQuestion(words)) return colon + 1;
        bool witness = words[0].IsCapital && words.Take(colon).Any(word => word.Lower is "witness" or "accused" or "prisoner" or "deponent" or "defendant" or "complainant" or "sworn" or "deposes" or "deposed" or "testifies");
        // "The prisoners brought with them: Rice": a list of things.
        return witness && (words.Skip(colon + 1).Any(word => word.Lower is "i" or "me" or "my") || words[colon + 1].Form is "\"" or "\u201C" or "``") ? colon + 1 : 0;
    }

    /// <summary>"Cross-examined by Captain Lu:", "By the Court:": whoever was heard before answers.</summary>
    public static bool IsFurtherQuestion(List<RawWord> words) =>
        words[0].Lower is "cross-examined" or "re-examined" or "cross-examination" or "re-examination" or "reexamined" or "recalled"
        || (words[0].Lower is "examined" or "questioned" or "asked" && words.Count > 2 && words[1].Lower == "by" && words.Take(10).Any(word => word.Form == ":"))
        || (words[0].Form is "By" or "To" && words.Count > 2 && words[1].Lower == "the" && words[2].Form is "Court" or "Judge" or "President" or "Bench" or "Prosecutor" or "Judge-Advocate" && words.Take(5).Any(word => word.Form == ":"));

    /// <summary>Words that may stand before the colon.</summary>
    private const int LongestIntroduction = 40;
}
