namespace Network.Extraction.Actors;

/// <summary>Tells who has the word in records that name each speaker before his words: "Mora: I never saw the letter."</summary>
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
        int colon = label.Last + 1;
        if (colon + 1 >= words.Count || words[colon].Form != ":") return 0;
        // "Carpinaru: agrees with Bratulescu": here the name is the subject.
        return char.IsLower(words[colon + 1].Form[0]) ? 0 : colon + 1;
    }
}
