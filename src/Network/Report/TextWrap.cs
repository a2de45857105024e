using System.Text;

namespace Network.Report;

/// <summary>Breaks text into lines of a terminal.</summary>
internal static class TextWrap
{
    /// <summary>Lines of at most <paramref name="width"/> columns; a word that is longer stands on a line of its own.</summary>
    /// <param name="text">Words parted by spaces.</param>
    /// <param name="width">Columns of a line, indents included.</param>
    /// <param name="first">What stands before the first line.</param>
    /// <param name="rest">What stands before the others.</param>
    public static IEnumerable<string> Lines(string text, int width, string first = "", string rest = "")
    {
        StringBuilder line = new(first);
        int used = Columns(first);
        bool empty = true;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int columns = Columns(word);
            if (!empty && used + 1 + columns > width)
            {
                yield return line.ToString();
                line.Clear().Append(rest);
                used = Columns(rest);
                empty = true;
            }

            if (!empty)
            {
                line.Append(' ');
                used++;
            }

            line.Append(word);
            used += columns;
            empty = false;
        }

        yield return line.ToString().TrimEnd();
    }

    /// <summary>The text filled up with spaces to <paramref name="width"/> columns.</summary>
    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Columns(text)));

    /// <summary>How many columns a terminal gives the text: two for East Asian wide characters and emoji, none for marks and isolates.</summary>
    public static int Columns(string text)
    {
        int columns = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            columns += Rune.GetUnicodeCategory(rune) switch
            {
                System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.EnclosingMark
                    or System.Globalization.UnicodeCategory.Format => 0,
                _ => IsWide(rune.Value) ? 2 : 1,
            };
        }

        return columns;
    }

    private static bool IsWide(int rune) =>
        rune is >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF
            or >= 0xFE30 and <= 0xFE6F or >= 0xFF00 and <= 0xFF60 or >= 0xFFE0 and <= 0xFFE6 or >= 0x1F300 and <= 0x1FAFF or >= 0x20000 and <= 0x3FFFD;
}
