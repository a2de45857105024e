using System.Text;
using System.Text.RegularExpressions;

namespace Network.Extraction.Documents;

/// <summary>Joins the lines of a PDF's pages into paragraphs, without running heads, feet and page numbers, words put together that were broken.</summary>
internal static partial class PdfParagraphs
{
    /// <summary>How many lines at either end of a page may be running heads or feet.</summary>
    private const int EdgeLines = 2;

    /// <summary>The text: lines broken as on the page, paragraphs with a blank line between.</summary>
    public static string Of(List<List<PdfLine>> pages)
    {
        List<List<PdfLine>> bodies = WithoutEdges(pages);
        double spacing = Spacing(bodies);
        HashSet<string> words = [.. bodies.SelectMany(lines => lines).SelectMany(line => line.Text.Split(' ')).Select(word => word.Trim('.', ',', ';', ':', '"', '“', '”', '(', ')'))];
        StringBuilder text = new();
        PdfLine? last = null;
        foreach (List<PdfLine> lines in bodies)
        {
            bool isFirst = true;
            foreach (PdfLine line in lines)
            {
                int read = 0;
                if (last is not null)
                {
                    bool breaks = isFirst || line.Baseline >= last.Baseline ? !Continues(last, line) : Breaks(last, line, spacing);
                    text.Append(breaks ? "\n\n" : "\n");
                    if (!breaks) JoinBroken(text, line.Text, words, out read);
                }

                if (read < line.Text.Length) text.Append(line.Text, read, line.Text.Length - read);
                else text.Length--;
                last = line;
                isFirst = false;
            }
        }

        return text.Replace("\u00AD", "").ToString();
    }

    private static bool Breaks(PdfLine last, PdfLine line, double spacing)
    {
        double gap = last.Baseline - line.Baseline;
        bool isIndented = line.Left - line.ColumnLeft > 0.8 * line.Size && last.Left - last.ColumnLeft < 0.5 * last.Size && EndsSentence(last.Text);
        bool isShort = last.Right < last.ColumnLeft + 0.75 * (last.ColumnRight - last.ColumnLeft) && EndsSentence(last.Text);
        return gap > 1.35 * Math.Max(spacing, line.Size) || isIndented || isShort || Math.Abs(last.Size - line.Size) > 0.2 * last.Size;
    }

    /// <summary>True when a paragraph runs on over the end of a page or column.</summary>
    private static bool Continues(PdfLine last, PdfLine line) =>
        char.IsLower(line.Text[0]) || (!EndsSentence(last.Text) && last.Right > last.ColumnLeft + 0.75 * (last.ColumnRight - last.ColumnLeft));

    private static bool EndsSentence(string text) => text[^1] is '.' or '!' or '?' or ':' or '"' or '”' or ')' or '»' or '…';

    /// <summary>Puts the rest of a word that the line end broke behind its beginning, so that the line ends with the whole word.</summary>
    /// <param name="text">The text up to the line end.</param>
    /// <param name="next">The next line.</param>
    /// <param name="words">All words as they stand on the pages.</param>
    /// <param name="read">How many characters of the next line were used.</param>
    /// <remarks>The hyphen stays before a capital, and where the text writes the word with one elsewhere.</remarks>
    private static void JoinBroken(StringBuilder text, string next, HashSet<string> words, out int read)
    {
        read = 0;
        int hyphen = text.Length - 2;
        if (hyphen < 1 || text[hyphen] is not ('-' or '\u2010' or '\u00AD') || !char.IsLetter(text[hyphen - 1]) || !char.IsLetter(next[0])) return;
        int start = hyphen;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '-')) start--;
        string before = text.ToString(start, hyphen - start);
        string after = new([.. next.TakeWhile(letter => char.IsLetter(letter) || letter is '-' or '\'' or '’')]);
        bool isKept = text[hyphen] != '\u00AD' && (char.IsUpper(next[0]) || (words.Contains($"{before}-{after}") && !words.Contains(before + after)));
        text.Length = isKept ? hyphen + 1 : hyphen;
        int end = next.IndexOf(' ');
        text.Append(end < 0 ? next : next[..end]).Append('\n');
        read = end < 0 ? next.Length : end + 1;
    }

    private static double Spacing(List<List<PdfLine>> pages)
    {
        List<double> gaps = [];
        foreach (List<PdfLine> lines in pages)
        {
            for (int i = 1; i < lines.Count; i++)
            {
                double gap = lines[i - 1].Baseline - lines[i].Baseline;
                if (gap > 0 && gap < 4 * lines[i].Size) gaps.Add(gap);
            }
        }

        gaps.Sort();
        // Below the middle: where most paragraphs are of one line, the middle is already the space between paragraphs.
        return gaps.Count == 0 ? 0 : gaps[gaps.Count / 5];
    }

    private static List<List<PdfLine>> WithoutEdges(List<List<PdfLine>> pages)
    {
        Dictionary<string, int> tops = Repeated(pages, lines => lines.Take(EdgeLines)), feet = Repeated(pages, lines => lines.TakeLast(EdgeLines));
        int enough = Math.Max(2, (pages.Count + 1) / 2);
        List<List<PdfLine>> bodies = [];
        for (int page = 0; page < pages.Count; page++)
        {
            List<PdfLine> lines = pages[page];
            int first = 0, last = lines.Count;
            // A running head stands once where the text begins: it may be the document's own heading.
            while (first < Math.Min(EdgeLines, lines.Count) && (PageNumber().IsMatch(lines[first].Text) || (page > 0 && tops[Key(lines[first])] >= enough))) first++;
            while (last > first && last > lines.Count - EdgeLines && (PageNumber().IsMatch(lines[last - 1].Text) || feet[Key(lines[last - 1])] >= enough)) last--;
            bodies.Add(lines[first..last]);
        }

        return bodies;
    }

    private static Dictionary<string, int> Repeated(List<List<PdfLine>> pages, Func<List<PdfLine>, IEnumerable<PdfLine>> edge)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (List<PdfLine> lines in pages)
        {
            foreach (string key in edge(lines).Select(Key).Distinct()) counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        return counts;
    }

    private static string Key(PdfLine line) => Digits().Replace(line.Text, "#");

    [GeneratedRegex(@"^\W*(?:(?:page|p\.|sheet|folio)\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|/)\s*\d{1,4})?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
