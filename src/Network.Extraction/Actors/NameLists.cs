using System.Collections.Frozen;

namespace Network.Extraction.Actors;

/// <summary>Names that stand in one list are of one kind: where one of them is a person's, or the words before announce people, all are.</summary>
internal static class NameLists
{
    /// <summary>What it adds to a name that it stands in a list of people.</summary>
    public const double Weight = 1;

    // What says of the names behind it that they were treated alike, "as were X and Y".
    private static readonly FrozenSet<string> Alike = ["as", "so"];

    /// <summary>The spans of a sentence that name persons, as the list in which they stand tells.</summary>
    public static IEnumerable<int> Persons(SentenceDraft draft)
    {
        for (int i = 0; i < draft.Spans.Count; i++)
        {
            if (!IsName(draft.Spans[i]) || IsPhrase(draft, i)) continue;
            int last = i;
            while (last + 1 < draft.Spans.Count && IsName(draft.Spans[last + 1]) && AreJoined(draft.Raw, draft.Spans[last], draft.Spans[last + 1])) last++;
            bool told = Enumerable.Range(i, last - i + 1).Any(at => draft.Spans[at] is { PlaceLike: false } span && span.Honorifics.Count + span.Titles.Count > 0);
            // "Mrs. Syrová, Brno" is no list.
            bool listed = last > i + 1 || (last > i && draft.Raw[draft.Spans[last].First - 1].Lower is "and" or "the" or "a");
            if (listed && (told || IsAnnounced(draft.Raw, draft.Spans[i].First)))
            {
                for (int at = i; at <= last; at++)
                {
                    if (draft.Spans[at].Honorifics.Count + draft.Spans[at].Titles.Count == 0) yield return at;
                }
            }

            i = last;
        }
    }

    /// <summary>"the governors of Mosul and Basra, X and Y": what a preposition leads to opens no list of people.</summary>
    private static bool IsPhrase(SentenceDraft draft, int span)
    {
        int before = draft.Spans[span].First - 1;
        if (before > 0 && draft.Raw[before].Lower == "and" && span > 0 && draft.Spans[span - 1].Last == before - 1 && draft.Spans[span - 1] is { Kind: SpanKind.Title, Titles: [{ Of: not null }, ..] }) return true;
        return before >= 0 && draft.Raw[before].Lower is "in" or "at" or "near" or "from" or "to" or "into" or "via" or "between" or "through";
    }

    private static bool IsName(Span span) => span is { Kind: SpanKind.Name, IsPlural: false, PlaceLike: false };

    /// <summary>True where nothing but commas, "and", an article and a bracket stands between two names.</summary>
    private static bool AreJoined(List<RawWord> words, Span first, Span second)
    {
        bool joined = false;
        for (int at = first.Last + 1; at < second.First; at++)
        {
            if (words[at].Form == "(" && words.FindIndex(at, word => word.Form == ")") is > 0 and var close && close < second.First && close - at < 8) at = close;
            else if (words[at].Form is "," or ";" || words[at].Lower is "and") joined = true;
            else if (words[at].Lower is not ("the" or "a")) return false;
        }

        return joined;
    }

    /// <summary>"four men: X and Y", "two of his captains, X and Y", "officers, including X and Y", "five - X, Y and Z -", "as were X and Y": people are named.</summary>
    private static bool IsAnnounced(List<RawWord> words, int first)
    {
        int at = first - 1;
        if (at < 1) return false;
        if (words[at].Lower is "were" or "was" or "did" or "had" or "have" or "do") return Alike.Contains(words[at - 1].Lower);
        if (words[at].Lower is "including" or "namely" or "viz" or "viz." or "notably") at = words[at - 1].Form == "," ? at - 2 : at - 1;
        else if (words[at].Form is ":" or "-" or "\u2013" or "\u2014" or "(" or ",") at--;
        else return false;
        for (int back = 0; at >= 0 && back < 12; at--, back++)
        {
            if (words[at].Form is "," or ";" or "." or ":") return false;
            // "five - X, Y and Z - voted".
            if (back == 0 && words[at].Tag == "CD" && words[at].Lower.All(char.IsLetter)) return true;
            if (IsPeople(words[at])) return true;
        }

        return false;
    }

    private static bool IsPeople(RawWord word) => (word.Tag is "NNS" or "NNPS" || Phrases.IsPlural(word)) && IsPeople(word.Lower);

    // Plurals of people that are no titles.
    private static readonly FrozenSet<string> People =
        ["men", "women", "persons", "people", "others", "figures", "suspects", "victims", "prisoners", "ringleaders", "candidates", "speakers", "students", "teachers", "brothers", "sisters", "cousins", "friends", "colleagues", "comrades", "associates", "accomplices", "followers", "supporters", "names", "nominees", "signatories", "culprits", "rebels", "conspirators", "exiles", "deportees", "detainees", "dissidents", "defendants", "accused", "writers", "poets", "priests", "monks", "merchants", "workers", "strikers"];

    /// <summary>True for a plural noun, in lower case, that means people.</summary>
    public static bool IsPeople(string plural)
    {
        if (People.Contains(plural)) return true;
        ActorVocabulary vocabulary = ActorVocabulary.English;
        WordKinds kinds = vocabulary.Of(plural), one = vocabulary.Of(plural.EndsWith("men", StringComparison.Ordinal) ? plural[..^2] + "an" : plural.EndsWith("ies", StringComparison.Ordinal) ? plural[..^3] + "y" : plural.TrimEnd('s'));
        if (((kinds | one) & (WordKinds.Place | WordKinds.Body | WordKinds.Party)) != 0) return false;
        return (kinds & (WordKinds.Title | WordKinds.Loose | WordKinds.Member | WordKinds.Kin)) != 0 || (one & (WordKinds.Title | WordKinds.Loose | WordKinds.Member | WordKinds.Kin)) != 0;
    }
}
