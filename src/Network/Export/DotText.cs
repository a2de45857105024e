using System.Text;
using Network.Export.Columns;

namespace Network.Export;

/// <summary>Quotes text for Graphviz so that it is shown as it is.</summary>
internal static class DotText
{
    /// <summary>An id: only quotes and backslashes mean anything in it.</summary>
    public static string Id(string text) => Quote(text, forLabel: false);

    /// <summary>
    /// A label, tooltip or other shown text. Graphviz reads backslash sequences and, of all things, HTML entities in it:
    /// without care "R&amp;amp;D" would be shown as "R&amp;D".
    /// </summary>
    public static string Label(string text) => Quote(ColumnText.Clean(text).ReplaceLineEndings("\n"), forLabel: true);

    private static string Quote(string text, bool forLabel)
    {
        StringBuilder quoted = new(text.Length + 2);
        quoted.Append('"');
        foreach (char c in text)
        {
            if (c is '"' or '\\') quoted.Append('\\').Append(c);
            else if (c == '\n' && forLabel) quoted.Append("\\n");
            else if (c == '&' && forLabel) quoted.Append("&amp;");
            else quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }
}
