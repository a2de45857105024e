using System.Collections.Frozen;

namespace Network.Extraction.Actors;

/// <summary>Reads from a document's head whose minutes it holds: "Protocol No. 9 of the sitting of the Bureau", "Minutes of the Executive Council".</summary>
internal static class Sittings
{
    private static readonly FrozenSet<string> Records = ["minutes", "protocol", "proceedings", "minute", "procès-verbal", "stenogram", "transcript"];

    // How many words may stand between the kind of record and the body: "Protocol No. 9 of the extraordinary joint sitting of the".
    private const int Between = 10;

    /// <summary>The body whose minutes the lines of a head announce; null where they don't.</summary>
    public static Span? In(IEnumerable<(List<RawWord> Words, List<Span> Spans)> lines)
    {
        foreach ((List<RawWord> words, List<Span> spans) in lines)
        {
            int record = words.FindIndex(word => Records.Contains(word.Lower));
            if (record < 0) continue;
            if (spans.Find(span => span.First > record && span.Kind == SpanKind.Body && !Gatherings.Is(span.Noun)) is not { IsPlural: false } body || body.First - record > Between) continue;
            bool isOf = words.FindIndex(record + 1, word => word.Lower == "of") is >= 0 and var of && of < body.First;
            if (isOf) return body;
        }

        return null;
    }
}
