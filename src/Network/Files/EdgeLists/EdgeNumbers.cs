using System.Globalization;
using System.Text;

namespace Network.Files.EdgeLists;

/// <summary>Reads the numbers of edge lists.</summary>
internal static class EdgeNumbers
{
    /// <summary>Reads a number; a comma may stand for the point where commas do not part fields.</summary>
    /// <returns>False when it is none; a number that is not finite is read as such.</returns>
    public static bool TryParse(ReadOnlySpan<byte> text, byte delimiter, out double number)
    {
        // Nearly all numbers of signed networks are one digit.
        if (text.Length == 1 && char.IsAsciiDigit((char)text[0]))
        {
            number = text[0] - '0';
            return true;
        }

        if (text.Length == 2 && text[0] == '-' && char.IsAsciiDigit((char)text[1]))
        {
            number = '0' - text[1];
            return true;
        }

        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number)) return true;
        if (delimiter == ',' || text.Count((byte)',') != 1 || text.Contains((byte)'.')) return false;
        return double.TryParse(Encoding.UTF8.GetString(text).Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out number);
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, byte, out double)"/>
    public static bool TryParse(string text, byte delimiter, out double number) => TryParse(Encoding.UTF8.GetBytes(text), delimiter, out number);

    /// <summary>Reads a sign: -1, 0, 1, + or -.</summary>
    public static bool TryParseSign(ReadOnlySpan<byte> text, byte delimiter, out sbyte sign)
    {
        sign = 0;
        if (text.Length == 1 && text[0] is (byte)'+' or (byte)'-')
        {
            sign = (sbyte)(text[0] == '+' ? 1 : -1);
            return true;
        }

        if (!TryParse(text, delimiter, out double number) || number is not (-1 or 0 or 1)) return false;
        sign = (sbyte)number;
        return true;
    }

    /// <summary>Joins the columns sign and weight: a weight below 0 is a negative tie.</summary>
    /// <returns>What is wrong with them; null when they agree.</returns>
    public static string? Join(ref sbyte? sign, ref double weight)
    {
        if (!double.IsFinite(weight)) return "the weight is not a finite number";
        if (weight >= 0) return null;
        if (sign == 1) return "the sign is 1 but the weight is below 0";
        sign ??= -1;
        weight = -weight;
        return null;
    }
}
