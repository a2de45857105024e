namespace Network.Extraction.Actors;

/// <summary>"The brothers Marcos and Tomás Rivas": the first has the surname too.</summary>
internal static class Kinship
{
    /// <summary>Gives given names before "and" the surname that follows, where a plural of kin stands before them.</summary>
    public static void ShareSurnames(List<Span> spans, List<RawWord> words)
    {
        for (int i = 0; i + 1 < spans.Count; i++)
        {
            Span first = spans[i], second = spans[i + 1];
            bool kin = first.Kind == SpanKind.Name && first.Titles.Exists(title => title.IsKin) && Phrases.IsPlural(words[first.First]) && !first.Core.Contains(' ');
            if (!kin || second.Kind != SpanKind.Name || second.First != first.Last + 2 || words[first.Last + 1].Lower != "and") continue;
            int space = second.Core.LastIndexOf(' ');
            if (space < 0) continue;
            first.SharedSurname = second.Core[(space + 1)..];
            first.Core += " " + first.SharedSurname;
        }
    }
}
