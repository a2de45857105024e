using System.Globalization;
using System.Text;

namespace Network.Model;

/// <summary>Shows text of a file inside a one-line message.</summary>
internal static class Quoted
{
    private const int Longest = 80;

    /// <summary>The text in quotation marks, on one line, cut where it is long.</summary>
    public static string Of(string text)
    {
        if (text.Length <= Longest) return $"\"{OneLine(text)}\"";
        int cut = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return $"\"{OneLine(text[..cut])}…\"";
    }

    /// <summary>The text with line breaks, control characters and marks that turn the direction of writing made visible.</summary>
    public static string OneLine(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~')) return text;
        StringBuilder line = new(text.Length);
        foreach (char letter in text)
        {
            if (letter == '\n') line.Append("\\n");
            else if (letter == '\r') line.Append("\\r");
            else if (letter == '\t') line.Append("\\t");
            else if (IsHostile(letter)) line.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
            else line.Append(letter);
        }

        return line.ToString();
    }

    private static bool IsHostile(char letter) =>
        char.IsControl(letter) || letter is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
