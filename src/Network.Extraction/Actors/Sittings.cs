using System.Collections.Frozen;
using Network.Extraction.Documents;

namespace Network.Extraction.Actors;

/// <summary>Reads from a document's head whose minutes it holds: "Protocol No. 9 of the sitting of the Bureau", or "Central Committee" above "Minutes of the meeting of 3 May".</summary>
internal static class Sittings
{
    private static readonly FrozenSet<string> Records = ["minutes", "protocol", "proceedings", "minute", "procès-verbal", "stenogram", "transcript", "acta"];

    // What a head may call the same, "Sitting of the Bureau", and other things as well, "Meeting with the delegation of the Bureau".
    private static readonly FrozenSet<string> Occasions = ["sitting", "session", "meeting", "hearing", "record", "notes", "extract", "resolutions", "decisions", "conclusions"];

    // How many words may stand between the kind of record and the body: "Protocol No. 9 of the extraordinary joint sitting of the".
    private const int Between = 10;

    /// <summary>The body whose minutes the lines of a head announce; null where they don't.</summary>
    public static Span? In(IReadOnlyList<(List<RawWord> Words, List<Span> Spans)> lines)
    {
        foreach ((List<RawWord> words, List<Span> spans) in lines)
        {
            int record = words.FindIndex(word => Records.Contains(word.Lower));
            if (record < 0) record = words.FindIndex(word => Occasions.Contains(word.Lower));
            if (record < 0 || words.Skip(record).Take(Between).Any(word => word.Lower is "with" or "between" or "conversation")) continue;
            if (spans.Find(span => span.First > record && span.Kind == SpanKind.Body && !Gatherings.Is(span.Noun)) is not { IsPlural: false } body || body.First - record > Between) continue;
            if (words.FindIndex(record + 1, word => word.Lower == "of") is >= 0 and var of && of < body.First) return body;
        }

        if (!lines.Any(line => LineKinds.IsMinutes(string.Join(' ', line.Words.Select(word => word.Form))))) return null;
        // Where the head calls the meeting a plenum, that is what meets, and whose it is may stand in any of its lines.
        if (lines.Any(line => line.Spans.Exists(span => span.Kind == SpanKind.Body && span.Noun == "plenum"))) return null;
        return Lowest(lines, span => Gatherings.IsBoard(span.Noun)) ?? Lowest(lines, span => Gatherings.IsAssembly(span.Noun));
    }

    /// <summary>The body of the last line that names one: party above committee above the committee's bureau.</summary>
    private static Span? Lowest(IReadOnlyList<(List<RawWord> Words, List<Span> Spans)> lines, Func<Span, bool> sits)
    {
        for (int line = lines.Count - 1; line >= 0; line--)
        {
            // "Control Commission attached to the Central Committee": what stands first sits.
            if (lines[line].Spans.Find(span => span is { Kind: SpanKind.Body, IsPlural: false } && sits(span)) is { } body) return body;
        }

        return null;
    }
}
