namespace Network.Extraction.Actors;

/// <summary>"his party, the Liberal Union,": whose name stands behind it between commas is the same.</summary>
internal static class OwnParties
{
    /// <summary>Gives the phrase its name.</summary>
    public static void Name(List<Span> spans, List<RawWord> words)
    {
        for (int i = 0; i + 1 < spans.Count; i++)
        {
            (Span own, Span name) = (spans[i], spans[i + 1]);
            if (own.Kind != SpanKind.Body || own.IsCapital || own.Modifiers.Count > 0 || own.Noun is not ("party" or "union" or "movement" or "organisation" or "organization" or "group" or "faction") || !IsOwned(words, own)) continue;
            if (name.Kind != SpanKind.Body || !name.IsCapital || name.Modifiers.Count == 0 || !IsBetweenCommas(words, own, name)) continue;
            spans[i] = new Span
            {
                First = own.First,
                Last = own.Last,
                Kind = own.Kind,
                Core = name.Core,
                Noun = name.Noun,
                NounKinds = name.NounKinds,
                Modifiers = name.Modifiers,
                Determiner = "the",
                IsCapital = true,
                IsPlural = name.IsPlural,
            };
        }
    }

    private static bool IsOwned(List<RawWord> words, Span own) =>
        Phrases.Determiner(words, own.First) is "his" or "her" or "their" or "its" or "our" or "my" or "'s" or "'";

    private static bool IsBetweenCommas(List<RawWord> words, Span own, Span name)
    {
        int first = own.Last + 1;
        if (first >= words.Count || words[first].Form != ",") return false;
        if (name.First != first + 1 && !(name.First == first + 2 && words[first + 1].Lower == "the")) return false;
        return name.Last + 1 == words.Count || words[name.Last + 1].Form is "," or "." or ";";
    }
}
