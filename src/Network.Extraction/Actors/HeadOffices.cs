namespace Network.Extraction.Actors;

/// <summary>Reads from the lines of a document's head who holds which office: "In the chair: Rudakov", "the director of the works, A. N. Zhilin", "Secretary: Mora".</summary>
internal static class HeadOffices
{
    private static readonly TitlePhrase Chair = new("Chairman", "chairman", [], null);

    /// <summary>Names with the office that a line gives to them.</summary>
    public static IEnumerable<(string Name, TitlePhrase Title)> Of(List<RawWord> words, List<Span> spans)
    {
        int chair = -1;
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i].Lower is "chair" or "presiding" or "presided") chair = i;
            else if (chair >= 0 && spans.FirstOrDefault(span => span.Last >= i) is { Kind: SpanKind.Name, IsPlural: false } first && first.First <= i + 1 && i - chair <= 3)
            {
                yield return (first.Core, Chair);
                chair = -1;
            }
        }

        if (InChair(words, spans) is { } chairing) yield return (chairing, Chair);
        for (int i = 0; i + 1 < spans.Count; i++)
        {
            (Span a, Span b) = (spans[i], spans[i + 1]);
            if (b.First != a.Last + 2 || a.IsPlural || b.IsPlural) continue;
            string mark = words[a.Last + 1].Form;
            // "the Vice-President (Rev. E. Nkomo)", "Comrade Bakos (secretary)".
            bool inBrackets = mark == "(" && b.Last + 1 < words.Count && words[b.Last + 1].Form == ")";
            if (inBrackets && a.Kind == SpanKind.Title && b.Kind == SpanKind.Name) yield return (b.Core, a.Titles[0]);
            if (inBrackets && a.Kind == SpanKind.Name && b.Kind == SpanKind.Title) yield return (a.Core, b.Titles[0]);
            if (a.Kind == SpanKind.Title && b.Kind == SpanKind.Name && mark is "," or ":") yield return (b.Core, a.Titles[0]);
            // Between two names the office is the second's: "A. N. Zhilin, his deputy, P. I. Kats".
            bool follows = i + 2 < spans.Count && spans[i + 2] is { Kind: SpanKind.Name } c && c.First == b.Last + 2 && words[b.Last + 1].Form == ",";
            if (a.Kind == SpanKind.Name && b.Kind == SpanKind.Title && mark == "," && !follows) yield return (a.Core, b.Titles[0]);
        }

        for (int i = 0; i + 1 < spans.Count; i++)
        {
            (Span a, Span b) = (spans[i], spans[i + 1]);
            // "the editor of Pravda" is one span; with "his deputy" the determiner parts them.
            if (a.Kind == SpanKind.Name && b.Kind == SpanKind.Title && b.First == a.Last + 3 && words[a.Last + 1].Form == "," && b.Determiner.Length > 0 && b.Last + 1 < words.Count && words[b.Last + 1].Form is "." or ";" or ")") yield return (a.Core, b.Titles[0]);
        }
    }

    /// <summary>"Sir Walter Holt in the chair", "Mr. Beck, presiding", "Vera Holt took the chair": who; null for nobody.</summary>
    public static string? InChair(List<RawWord> words, List<Span> spans)
    {
        foreach (Span span in spans)
        {
            if (span is not { Kind: SpanKind.Name, IsPlural: false }) continue;
            int at = span.Last + 1;
            while (at < words.Count && words[at].Lower is "," or "was" or "is") at++;
            if (at < words.Count && words[at].Lower is "presiding" or "presided") return span.Core;
            if (at + 2 < words.Count && words[at].Lower is "in" or "took" or "taking" or "occupied" && words[at + 1].Lower == "the" && words[at + 2].Lower == "chair") return span.Core;
        }

        return null;
    }
}
