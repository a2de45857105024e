using System.Globalization;
using System.Text;
using System.Xml;

namespace Network.Export.Columns;

/// <summary>Values as text, alike in every format and culture.</summary>
internal static class ColumnText
{
    /// <summary>The text without NUL, other control characters, lone surrogates and what else XML 1.0 forbids.</summary>
    public static string Clean(string text)
    {
        int good = 0;
        while (good < text.Length && XmlConvert.IsXmlChar(text[good])) good++;
        if (good == text.Length) return text;
        StringBuilder clean = new(text, 0, good, text.Length);
        for (int i = good; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                clean.Append(text[i]);
            }
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                clean.Append(text, i, 2);
                i++;
            }
        }

        return clean.ToString();
    }

    /// <summary>The text on one line: breaks and tabs become spaces.</summary>
    public static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');

    /// <summary>The text as a name token of XML: every other character becomes "_".</summary>
    public static string NameToken(string text) => string.Create(text.Length, text, (token, source) =>
    {
        for (int i = 0; i < token.Length; i++) token[i] = XmlConvert.IsNCNameChar(source[i]) ? source[i] : '_';
    });

    /// <summary>Parts joined; null when there are none.</summary>
    public static string? Join(string separator, IEnumerable<string> parts)
    {
        string joined = string.Join(separator, parts);
        return joined.Length == 0 ? null : joined;
    }

    /// <summary>A value of a column as text: numbers in the shortest form that reads back the same, "true" and "false".</summary>
    public static string Of(object value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        double number => Of(number),
        int number => number.ToString(CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A column holds no {value.GetType().Name}.", nameof(value)),
    };

    /// <summary>A number in the shortest form that reads back the same.</summary>
    public static string Of(double number) => (number == 0 ? 0.0 : number).ToString("R", CultureInfo.InvariantCulture);
}
