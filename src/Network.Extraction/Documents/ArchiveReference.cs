using System.Text.RegularExpressions;

namespace Network.Extraction.Documents;

/// <summary>Finds where an archive keeps a document: "RGANI, Fond 5, Opis 28, Delo 410, Listi 319-321", "FO 371/1234", "State Archive, fonds 11, sheets 5-8".</summary>
internal static partial class ArchiveReference
{
    /// <summary>The reference in a line of a document's head or citation; null when there is none.</summary>
    public static string? Find(string line)
    {
        if (line.Length > 2000) line = line[..2000];
        List<string> parts = [.. line.Split([',', ';'], StringSplitOptions.TrimEntries)];
        int first = parts.FindIndex(part => Unit().IsMatch(part));
        if (first >= 0)
        {
            int last = first;
            while (last + 1 < parts.Count && Unit().IsMatch(parts[last + 1])) last++;
            // One unit alone ("file 3", "page 7") may be anything; an archive's own word or a second unit makes it a reference.
            if (last == first && !Strong().IsMatch(parts[first])) return null;
            string end = Tail().Match(parts[last]) is { Success: true } tail ? tail.Value : parts[last];
            string institution = first == 0 ? "" : AfterLabel().Replace(parts[first - 1], "");
            IEnumerable<string> whole = parts[first..last].Append(end.TrimEnd('.', ')', ' '));
            return string.Join(", ", institution.Length is > 1 and < 80 && char.IsUpper(institution[0]) ? whole.Prepend(institution) : whole);
        }

        return line.Contains('/') && Shelf().Match(line) is { Success: true } shelf ? shelf.Value.TrimEnd('.', ',', ' ') : null;
    }

    [GeneratedRegex(@"^(?:fonds?|fondo|f\.|opis|op\.|inventory|delo|d\.|listi?y?|ll?\.|pp?\.|box|folder|file|sheets?|leaf|leaves|record group|rg|legajo|carton|karton|series|subseries|reel|roll|entry|vol\.?|volume|dossier|band|bd\.|akte)\s*[\dIVXLA-Z]?\d*[\d\-–/.IVX]*\b[^.]{0,20}(?:\.|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    [GeneratedRegex(@"^(?:fonds?|fondo|opis|delo|legajo|record group|rg)\s*[\dIVX]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Strong();

    [GeneratedRegex(@"^\p{L}+\.?(?: \p{L}+)?\s*[\w\-–/]+")]
    private static partial Regex Tail();

    [GeneratedRegex(@"^.*(?:source|archive|reference|ref|from)\s*:\s*|^.*[.""”]\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AfterLabel();

    [GeneratedRegex(@"\b(?:(?:TNA|PRO|NARA|The National Archives),?\s+)?(?:FO|CAB|WO|CO|PREM|DEFE|KV|HS)\s?\d{1,4}/\d{1,6}(?:/\d+)?\b")]
    private static partial Regex Shelf();
}
