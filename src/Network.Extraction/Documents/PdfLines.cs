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
    private const int Gutter = 9;

    /// <summary>The lines of a page from the top.</summary>
    public static List<PdfLine> Of(Page page)
    {
        List<Word> words = [.. page.GetWords().Where(word => word.TextOrientation == TextOrientation.Horizontal && !string.IsNullOrWhiteSpace(word.Text))];
        if (words.Count == 0) return [];
        List<List<Word>> rows = Rows(words);
        double left = words.Min(word => word.BoundingBox.Left), right = words.Max(word => word.BoundingBox.Right);
        if (FindGutter(words, left, right) is not { } gutter) return [.. rows.Select(row => Line(row, left, right))];
        List<PdfLine> lines = [];
        List<PdfLine> first = [], second = [];
        foreach (List<Word> row in rows)
        {
            List<Word> before = [.. row.Where(word => Middle(word) < gutter)], after = [.. row.Where(word => Middle(word) >= gutter)];
            bool isWhole = before.Count > 0 && after.Count > 0 && after[0].BoundingBox.Left - before[^1].BoundingBox.Right < Gutter;
            if (isWhole)
            {
                lines.AddRange([.. first, .. second, Line(row, left, right)]);
                first.Clear();
                second.Clear();
                continue;
            }

            if (before.Count > 0) first.Add(Line(before, left, gutter));
            if (after.Count > 0) second.Add(Line(after, gutter, right));
        }

        lines.AddRange([.. first, .. second]);
        return lines;
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

        int covering = 0, run = 0, best = 0, at = 0;
        for (int x = 0; x < width; x++)
        {
            covering += change[x];
            run = covering <= words.Count / 100 && x > width * 0.3 && x < width * 0.7 ? run + 1 : 0;
            if (run > best) (best, at) = (run, x - run / 2);
        }

        double gutter = left + at;
        int before = words.Count(word => Middle(word) < gutter);
        return best >= Gutter && before > words.Count / 4 && before < words.Count * 3 / 4 ? gutter : null;
    }

    private static PdfLine Line(List<Word> words, double left, double right) => new(
        string.Join(' ', words.Select(word => word.Text)), words[0].BoundingBox.Left, words.Max(word => word.BoundingBox.Right),
        Baseline(words[0]), Size(words[words.Count / 2]), left, right);
}
