using UglyToad.PdfPig.Content;

namespace Network.Extraction.Documents;

/// <summary>A line of a page, in points from the page's lower left.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Baseline">The height of its baseline.</param>
/// <param name="Size">The size of its letters.</param>
/// <param name="ColumnLeft">Where lines of its column begin.</param>
/// <param name="ColumnRight">Where lines of its column end.</param>
internal sealed record PdfLine(string Text, double Left, double Right, double Baseline, double Size, double ColumnLeft, double ColumnRight);

/// <summary>Puts the words of a page into lines, in reading order, column after column.</summary>
internal static class PdfLines
{
    /// <summary>A page with fewer words is not looked at for columns.</summary>
    private const int WordsOfColumns = 80;

    /// <summary>The least width of the space between columns, in points.</summary>
    private const int Gutter = 6;

    /// <summary>The lines of a page from the top.</summary>
    public static List<PdfLine> Of(Page page)
    {
        List<Word> words = [.. page.GetWords().Where(word => word.TextOrientation == TextOrientation.Horizontal && !string.IsNullOrWhiteSpace(word.Text))];
        if (words.Count == 0) return [];
        List<List<Word>> rows = Rows(words);
        double left = words.Min(word => word.BoundingBox.Left), right = words.Max(word => word.BoundingBox.Right);
        if (FindGutter(words, left, right) is not { } gutter) return InColumn([.. rows.Select(Line)]);
        List<PdfLine> lines = [];
        List<PdfLine> first = [], second = [];
        for (int i = 0; i < rows.Count; i++)
        {
            List<Word> before = [.. rows[i].Where(word => Middle(word) < gutter)], after = [.. rows[i].Where(word => Middle(word) >= gutter)];
            bool isWhole = before.Count > 0 && after.Count > 0 && after[0].BoundingBox.Left - before[^1].BoundingBox.Right < Gutter - 1;
            if (isWhole || StandsApart(rows, i))
            {
                lines.AddRange([.. InColumn(first), .. InColumn(second), Line(rows[i])]);
                first.Clear();
                second.Clear();
                continue;
            }

            if (before.Count > 0) first.Add(Line(before));
            if (after.Count > 0) second.Add(Line(after));
        }

        lines.AddRange([.. InColumn(first), .. InColumn(second)]);
        return lines;
    }

    /// <summary>True for a running head or foot: the first or last row, with more space to its neighbour than lines have.</summary>
    private static bool StandsApart(List<List<Word>> rows, int row)
    {
        if (rows.Count < 3 || (row > 0 && row < rows.Count - 1)) return false;
        List<Word> neighbour = row == 0 ? rows[1] : rows[^2];
        return Math.Abs(Baseline(rows[row][0]) - Baseline(neighbour[0])) > 2.2 * Size(neighbour[0]);
    }

    /// <summary>Lines with the edges of their column: the leftmost place where many begin, and where nearly the longest end.</summary>
    private static List<PdfLine> InColumn(List<PdfLine> lines)
    {
        if (lines.Count == 0) return [];
        int enough = Math.Max(1, lines.Count / 7);
        double left = lines.GroupBy(line => (int)Math.Round(line.Left / 2)).Where(group => group.Count() >= enough).Select(group => group.Min(line => line.Left)).DefaultIfEmpty(lines.Min(line => line.Left)).Min();
        double right = lines.Select(line => line.Right).Order().ElementAt((lines.Count - 1) * 9 / 10);
        return [.. lines.Select(line => line with { ColumnLeft = left, ColumnRight = right })];
    }

    private static double Middle(Word word) => (word.BoundingBox.Left + word.BoundingBox.Right) / 2;

    private static double Baseline(Word word) => word.Letters[0].StartBaseLine.Y;

    private static double Size(Word word) => Math.Max(1, word.Letters[0].PointSize);

    /// <summary>Words of about one baseline, rows from the top, words from the left.</summary>
    private static List<List<Word>> Rows(List<Word> words)
    {
        List<List<Word>> rows = [];
        double baseline = double.NaN;
        foreach (Word word in words.OrderByDescending(Baseline).ThenBy(word => word.BoundingBox.Left))
        {
            // A raised note mark stands higher than its line by less than half a letter.
            if (rows.Count == 0 || baseline - Baseline(word) > 0.45 * Size(word))
            {
                rows.Add([]);
                baseline = Baseline(word);
            }

            rows[^1].Add(word);
        }

        foreach (List<Word> row in rows) row.Sort((one, other) => one.BoundingBox.Left.CompareTo(other.BoundingBox.Left));
        return rows;
    }

    /// <summary>The middle of an upright strip near the page's middle that hardly a word crosses; null when the page has one column.</summary>
    private static double? FindGutter(List<Word> words, double left, double right)
    {
        if (words.Count < WordsOfColumns) return null;
        int width = (int)(right - left) + 1;
        if (width < 150) return null;
        int[] change = new int[width + 2];
        foreach (Word word in words)
        {
            change[Math.Clamp((int)(word.BoundingBox.Left - left), 0, width)]++;
            change[Math.Clamp((int)(word.BoundingBox.Right - left) + 1, 0, width + 1)]--;
        }

        // An empty strip first: where lines end raggedly few words reach the edge, which makes it look like a strip that is wider.
        foreach (int crossing in new[] { 0, words.Count / 200, words.Count / 100 })
        {
            (int best, int at) = WidestStrip(change, width, crossing);
            double gutter = left + at;
            int before = words.Count(word => Middle(word) < gutter);
            if (best >= Gutter && before > words.Count / 4 && before < words.Count * 3 / 4) return gutter;
        }

        return null;
    }

    private static (int Width, int Middle) WidestStrip(int[] change, int width, int crossing)
    {
        int covering = 0, run = 0, best = 0, at = 0;
        for (int x = 0; x < width; x++)
        {
            covering += change[x];
            run = covering <= crossing && x > width * 0.3 && x < width * 0.7 ? run + 1 : 0;
            if (run > best) (best, at) = (run, x - run / 2);
        }

        return (best, at);
    }

    private static PdfLine Line(List<Word> words)
    {
        double left = words[0].BoundingBox.Left, right = words.Max(word => word.BoundingBox.Right);
        return new PdfLine(Plain(string.Join(' ', words.Select(word => word.Text))), left, right, Baseline(words[0]), Size(words[words.Count / 2]), left, right);
    }

    /// <summary>Letters that the printer joined, taken apart.</summary>
    private static string Plain(string text) => !text.AsSpan().ContainsAnyInRange('\uFB00', '\uFB06') ? text : text
        .Replace("\uFB00", "ff", StringComparison.Ordinal).Replace("\uFB01", "fi", StringComparison.Ordinal).Replace("\uFB02", "fl", StringComparison.Ordinal)
        .Replace("\uFB03", "ffi", StringComparison.Ordinal).Replace("\uFB04", "ffl", StringComparison.Ordinal).Replace("\uFB05", "st", StringComparison.Ordinal).Replace("\uFB06", "st", StringComparison.Ordinal);
}
