using System.Globalization;
using System.Text;

namespace Network.Layout;

/// <summary>Estimates how wide a line of sans-serif text is, and breaks names into lines.</summary>
/// <remarks>
/// The widths are those of Helvetica, which Arial, Liberation Sans and Nimbus Sans share; other faces differ by some percent.
/// No font is asked, so that a layout is the same on every machine.
/// </remarks>
public static class TextWidth
{
    private const int FirstKnown = ' ';

    // Thousandths of the font size, from the space to the tilde.
    private static readonly short[] Widths =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    /// <summary>The estimated width of a line in the unit of the font size.</summary>
    /// <param name="text">One line.</param>
    /// <param name="size">The font size, 0 or more.</param>
    /// <param name="bold">True for bold type, which is some 6% wider.</param>
    public static double Of(string text, double size, bool bold = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        double sum = 0;
        foreach (Rune rune in text.EnumerateRunes()) sum += OfRune(rune);
        return sum * size * (bold ? 1.06 : 1) / 1000;
    }

    /// <summary>Breaks a name into at most three lines at spaces and hyphens, the last one cut with an ellipsis when it is too long.</summary>
    /// <param name="text">The name; control characters and line breaks count as spaces.</param>
    /// <param name="size">The font size.</param>
    /// <param name="maxWidth">The width aimed at; a single long word may exceed it until it is cut at twice the width.</param>
    /// <param name="bold">True for bold type.</param>
    /// <returns>One to three lines; a single empty line for a blank name.</returns>
    public static IReadOnlyList<string> Wrap(string text, double size, double maxWidth, bool bold = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<string> lines = [];
        string line = "";
        foreach (string word in Words(text))
        {
            string longer = line.Length == 0 ? word.TrimStart() : line + word;
            if (line.Length > 0 && Of(longer, size, bold) > maxWidth && lines.Count < 2)
            {
                lines.Add(line);
                line = word.TrimStart();
            }
            else
            {
                line = longer;
            }
        }

        lines.Add(line);
        for (int i = 0; i < lines.Count; i++) lines[i] = Cut(lines[i], size, 1.5 * maxWidth, bold);
        return lines;
    }

    /// <summary>The line, cut with an ellipsis where it is wider than <paramref name="maxWidth"/>.</summary>
    public static string Cut(string text, double size, double maxWidth, bool bold = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Of(text, size, bold) <= maxWidth) return text;
        double room = maxWidth - Of("…", size, bold);
        StringBuilder kept = new();
        foreach (string cluster in Clusters(text))
        {
            room -= Of(cluster, size, bold);
            if (room < 0) break;
            kept.Append(cluster);
        }

        return kept.ToString().TrimEnd() + "…";
    }

    private static IEnumerable<string> Clusters(string text)
    {
        TextElementEnumerator clusters = StringInfo.GetTextElementEnumerator(text);
        while (clusters.MoveNext()) yield return clusters.GetTextElement();
    }

    // Words keep the space before and the hyphen after them, so that joining them gives the name again.
    private static IEnumerable<string> Words(string text)
    {
        StringBuilder word = new();
        bool spaceBefore = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (word.Length > 0)
                {
                    yield return word.ToString();
                    word.Clear();
                }

                spaceBefore = true;
                continue;
            }

            if (spaceBefore)
            {
                word.Append(' ');
                spaceBefore = false;
            }

            word.Append(c);
        }

        if (word.Length > 0) yield return word.ToString();
    }

    private static double OfRune(Rune rune)
    {
        int value = rune.Value;
        if (value >= FirstKnown && value - FirstKnown < Widths.Length) return Widths[value - FirstKnown];
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control => 0,
            _ when IsWide(value) => 1000,
            UnicodeCategory.UppercaseLetter => 700,
            _ => 560,
        };
    }

    // East Asian scripts and pictographs take a full square.
    private static bool IsWide(int value) =>
        value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0x1F000 and <= 0x3FFFD);
}
