using System.Globalization;
using System.Text;

namespace Network.Model;

/// <summary>Brings the spellings of one name together: case, diacritics, hyphens, apostrophes, dots and spaces do not count.</summary>
/// <remarks>
/// Letters and digits stay, in plain lower case: "Yun Gong-heum", "YUN GONGHEUM" and "Yün Gong'heum" fold alike. Combining marks of
/// Latin, Greek and Cyrillic, Hebrew points and Arabic vowel signs go; those of other scripts are letters in effect and stay.
/// Composed and decomposed spellings (Hangul too) fold alike.
/// </remarks>
public static class NameFolding
{
    private const int HangulFirst = 0xAC00, HangulCount = 11_172, LeadFirst = 0x1100, VowelFirst = 0x1161, TailFirst = 0x11A7;
    private const int Vowels = 21, Tails = 28;

    /// <summary>The folded name. Linear in its length.</summary>
    /// <returns>Letters and digits in plain lower case; the trimmed name itself when it has neither, so that such names stay apart.</returns>
    public static string Fold(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (Ascii.IsValid(name)) return FoldAscii(name);
        StringBuilder folded = new(name.Length);
        foreach (Rune rune in name.EnumerateRunes()) Append(folded, rune);
        return folded.Length == 0 ? name.Trim() : folded.ToString();
    }

    private static string FoldAscii(string name)
    {
        Span<char> folded = name.Length <= 256 ? stackalloc char[name.Length] : new char[name.Length];
        int length = 0;
        foreach (char c in name)
        {
            if (char.IsAsciiLetterOrDigit(c)) folded[length++] = char.ToLowerInvariant(c);
        }

        return length == 0 ? name.Trim() : new string(folded[..length]);
    }

    private static void Append(StringBuilder folded, Rune rune)
    {
        int value = rune.Value;
        if (value < 128)
        {
            if (char.IsAsciiLetterOrDigit((char)value)) folded.Append(char.ToLowerInvariant((char)value));
            return;
        }

        if (rune.IsBmp && NameFoldingTable.Plain.TryGetValue((char)value, out string? plain))
        {
            folded.Append(plain);
            return;
        }

        int syllable = value - HangulFirst;
        if (syllable is >= 0 and < HangulCount)
        {
            folded.Append((char)(LeadFirst + syllable / (Vowels * Tails))).Append((char)(VowelFirst + syllable / Tails % Vowels));
            if (syllable % Tails != 0) folded.Append((char)(TailFirst + syllable % Tails));
            return;
        }

        if (IsDropped(rune)) return;
        Span<char> pair = stackalloc char[2];
        folded.Append(pair[..Rune.ToLowerInvariant(rune).EncodeToUtf16(pair)]);
    }

    private static bool IsDropped(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => IsDiacritic(rune.Value),
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.OtherLetter or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => false,
        // Modifier letters stand for apostrophes in romanisations; the prolonged sound and repetition marks of kana and Han are letters.
        UnicodeCategory.ModifierLetter => rune.Value is < 0x3000 or > 0x30FF,
        // Emoji and other symbols can be all that tells two names of a data set apart.
        UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol => false,
        _ => true,
    };

    private static bool IsDiacritic(int value) => value
        is (>= 0x0300 and <= 0x036F) or (>= 0x0483 and <= 0x0489)
        or (>= 0x0591 and <= 0x05C7) or (>= 0x0610 and <= 0x061A) or (>= 0x064B and <= 0x065F) or 0x0670
        or (>= 0x1AB0 and <= 0x1AFF) or (>= 0x1DC0 and <= 0x1DFF) or (>= 0x20D0 and <= 0x20FF)
        or (>= 0xFE00 and <= 0xFE0F) or (>= 0xFE20 and <= 0xFE2F);
}
