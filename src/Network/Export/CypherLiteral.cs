using System.Globalization;
using Network.Projection;

namespace Network.Export;

/// <summary>Writes values of a property graph as Cypher literals (openCypher 9, section on expressions) that no content can leave.</summary>
/// <remarks>
/// The text is pure ASCII: cypher-shell reads scripts in the character set of its machine, and a container without one would turn names
/// into question marks without a word. No line break, quote or backslash of a value is ever bare.
/// </remarks>
internal static class CypherLiteral
{
    /// <summary>Writes a value: a text, a whole number, a fraction, a truth value, a day or a list of those.</summary>
    public static void Write(TextWriter text, object? value)
    {
        switch (value)
        {
            case string words: Write(text, words); break;
            case bool flag: text.Write(flag ? "true" : "false"); break;
            case long number: text.Write(number.ToString(CultureInfo.InvariantCulture)); break;
            case double number: text.Write(Fraction(number)); break;
            case DateOnly day:
                text.Write("date('");
                text.Write(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                text.Write("')");
                break;
            case IReadOnlyList<object?> list:
                text.Write('[');
                for (int i = 0; i < list.Count; i++)
                {
                    if (i > 0) text.Write(", ");
                    Write(text, list[i]);
                }

                text.Write(']');
                break;
            default: throw new ArgumentException($"{value?.GetType().Name ?? "null"} is no value of a property of ours.", nameof(value));
        }
    }

    /// <summary>Writes a map with checked names as keys.</summary>
    public static void WriteMap(TextWriter text, IReadOnlyDictionary<string, object?> properties)
    {
        text.Write('{');
        bool first = true;
        foreach ((string name, object? value) in properties)
        {
            if (!first) text.Write(", ");
            first = false;
            text.Write(Key(name));
            text.Write(": ");
            Write(text, value);
        }

        text.Write('}');
    }

    /// <summary>A property's name that may stand in a script.</summary>
    /// <exception cref="ArgumentException">It may not.</exception>
    public static string Key(string name) =>
        GraphNames.IsSafe(name) || name == PropertyNames.Mark ? name : throw new ArgumentException($"\"{name}\" may not stand in a script.", nameof(name));

    private static void Write(TextWriter text, string words)
    {
        text.Write('\'');
        foreach (char letter in words)
        {
            switch (letter)
            {
                case '\\': text.Write("\\\\"); break;
                case '\'': text.Write("\\'"); break;
                case '\n': text.Write("\\n"); break;
                case '\r': text.Write("\\r"); break;
                case '\t': text.Write("\\t"); break;
                case >= ' ' and <= '~': text.Write(letter); break;
                default:
                    text.Write("\\u");
                    text.Write(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
                    break;
            }
        }

        text.Write('\'');
    }

    /// <summary>The shortest form that reads back the same, told from a whole number; Cypher knows no plus in an exponent.</summary>
    private static string Fraction(double number)
    {
        if (!double.IsFinite(number)) throw new ArgumentException("Cypher has no literal for what is no number.", nameof(number));
        string digits = number.ToString("R", CultureInfo.InvariantCulture).Replace("E+", "E", StringComparison.Ordinal);
        return digits.AsSpan().ContainsAny('.', 'E') ? digits : digits + ".0";
    }
}
