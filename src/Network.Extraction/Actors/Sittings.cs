using System.Collections.Frozen;
using Network.Extraction.Documents;

namespace Network.Extraction.Actors;

/// <summary>Reads from a document's head whose minutes it holds: "Protocol No. 9 of the sitting of the Bureau", or "Central Committee" above "Minutes of the meeting of 3 May".</summary>
internal static class Sittings
{
    private static readonly FrozenSet<string> Records = ["minutes", "protocol", "proceedings", "minute", "procès-verbal", "stenogram", "transcript"];

    // How many words may stand between the kind of record and the body: "Protocol No. 9 of the extraordinary joint sitting of the".
    private const int Between = 10;

    /// <summary>The body whose minutes the lines of a head announce; null where they don't.</summary>
    public static Span? In(IReadOnlyList<(List<RawWord> Words, List<Span> Spans)> lines)
    {
        foreach ((List<RawWord> words, List<Span> spans) in lines)
        {
            int record = words.FindIndex(word => Records.Contains(word.Lower));
            if (record < 0) continue;
            if (spans.Find(span => span.First > record && span.Kind == SpanKind.Body && !Gatherings.Is(span.Noun)) is not { IsPlural: false } body || body.First - record > Between) continue;
            if (words.FindIndex(record + 1, word => word.Lower == "of") is >= 0 and var of && of < body.First) return body;
        }

        if (!lines.Any(line => LineKinds.IsMinutes(string.Join(' ', line.Words.Select(word => word.Form))))) return null;
        Span[] bodies = [.. lines.SelectMany(line => line.Spans).Where(span => span.Kind == SpanKind.Body)];
        // Where the head calls the meeting a plenum, that is what meets, and whose it is may stand in any of its lines.
        return bodies.Any(span => span.Noun == "plenum") ? null : bodies.LastOrDefault(span => Gatherings.IsBoard(span.Noun) && !span.IsPlural);
    }
}
