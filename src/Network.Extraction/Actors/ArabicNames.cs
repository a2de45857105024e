using System.Text;
using Network.Model;

namespace Network.Extraction.Actors;

/// <summary>Brings spellings of Arabic names together: "al-Tarabishi" and "El-Tarabishy", "Husayn" and "Hussein". Only for names with the article.</summary>
internal static class ArabicNames
{
    private static readonly string[] Articles = ["al", "el", "ul", "as", "ad", "an", "ar", "at", "az", "ash", "adh", "ath", "es", "ez"];

    /// <summary>True for "al-Husayni".</summary>
    public static bool HasArticle(string word)
    {
        int hyphen = word.IndexOf('-');
        return hyphen is 2 or 3 && hyphen + 2 < word.Length && char.IsUpper(word[hyphen + 1]) && Articles.Contains(word[..hyphen].ToLowerInvariant());
    }

    /// <summary>A key that is the same for spellings of one word; null for a word without article.</summary>
    public static string? Key(string word) => HasArticle(word) ? Sounds(NameFolding.Fold(word[(word.IndexOf('-') + 1)..])) : null;

    /// <summary>The key under which a word without article would be found beside its form with one: "Sarraf" and "al-Sarraf".</summary>
    public static string Bare(string folded) => Sounds(folded);

    private static string Sounds(string folded)
    {
        string text = folded.Replace("ou", "u", StringComparison.Ordinal).Replace("oo", "u", StringComparison.Ordinal).Replace("ee", "i", StringComparison.Ordinal)
            .Replace("ai", "e", StringComparison.Ordinal).Replace("ay", "e", StringComparison.Ordinal).Replace("ei", "e", StringComparison.Ordinal).Replace("ey", "e", StringComparison.Ordinal)
            .Replace('y', 'i').Replace('o', 'u').Replace('q', 'k').Replace("dh", "d", StringComparison.Ordinal);
        StringBuilder key = new(text.Length);
        foreach (char c in text)
        {
            if (key.Length == 0 || key[^1] != c) key.Append(c);
        }

        return key.Replace('e', 'a').ToString();
    }
}
