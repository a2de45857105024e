using System.Collections.Frozen;
using Network.Model;

namespace Network.Extraction.Actors;

/// <summary>Brings romanisations of Korean and Chinese names together: Yun Gong-heum, Yun Kong Hum and Yoon Gong-heum; Li, Ri and Yi; Peng Dehuai and P'eng Te-huai.</summary>
internal static class Romanisation
{
    // In order: longer spellings first. The right side is no system's spelling, only a common ground.
    private static readonly (string From, string To)[] Spellings =
    [
        ("ueh", "ue"), ("ieh", "ie"), ("ien", "ian"), ("szu", "si"), ("ssu", "si"), ("tzu", "zi"),
        ("yeong", "yung"), ("young", "yung"), ("yong", "yung"), ("jung", "jung"), ("jeong", "jung"), ("jong", "jung"),
        ("tsch", "j"), ("tch", "j"), ("ch", "j"), ("zh", "j"), ("hs", "s"), ("sh", "s"), ("ts", "z"), ("tz", "z"),
        ("kh", "g"), ("th", "d"), ("ph", "b"), ("kk", "g"), ("pp", "b"), ("tt", "d"), ("ss", "s"), ("jj", "j"),
        ("eo", "o"), ("eu", "u"), ("oo", "u"), ("oe", "o"), ("oi", "o"), ("ou", "o"), ("ee", "i"), ("ih", "i"), ("uh", "u"), ("ah", "a"), ("oh", "o"), ("ui", "i"), ("yi", "i"),
        ("k", "g"), ("t", "d"), ("p", "b"), ("q", "j"), ("x", "s"), ("r", "l"), ("c", "z"),
    ];

    private static readonly FrozenSet<string> Finals = ["", "n", "ng", "k", "l", "m", "p", "t", "g", "b", "d", "h", "r", "s"];

    /// <summary>A key that is the same for romanisations of one name; null for a name that has not the form of a Korean or Chinese one.</summary>
    public static string? Key(string name)
    {
        string[] words = name.Split([' ', '-', '\u2010', '\u2011'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 4) return null;
        int syllables = 0;
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = NameFolding.Fold(words[i]);
            int count = i == 0 && words[i] == "park" ? 1 : Syllables(words[i]);
            if (count == 0 || (i == 0 && count > 2)) return null;
            syllables += count;
        }

        return syllables is >= 2 and <= 4 ? $"{Surname(words[0])}|{string.Concat(words.Skip(1).Select(Common))}" : null;
    }

    private static string Surname(string folded) => folded switch
    {
        "yi" or "i" or "li" or "ri" or "lee" or "rhee" or "ree" or "rhi" => "li",
        "yu" or "ryu" or "yoo" or "liu" or "you" => "yu",
        "im" or "rim" or "lim" or "yim" => "im",
        "no" or "ro" or "roh" or "noh" or "lo" => "no",
        "park" => "bag",
        "yang" or "ryang" or "liang" => "yang",
        "yo" or "ryo" => "yo",
        "an" or "ahn" => "an",
        _ => Common(folded),
    };

    private static string Common(string folded)
    {
        string key = folded;
        foreach ((string from, string to) in Spellings) key = key.Replace(from, to, StringComparison.Ordinal);
        // "ong" and "ung", "ok" and "ook" differ by system only.
        return key.Replace("ung", "ong", StringComparison.Ordinal).Replace('u', 'o');
    }

    /// <summary>How many Korean or Chinese syllables a folded word has; 0 when it cannot be cut into such.</summary>
    private static int Syllables(string word)
    {
        int count = 0;
        int at = 0;
        while (at < word.Length)
        {
            int vowel = at;
            while (vowel < word.Length && !IsVowel(word[vowel])) vowel++;
            if (vowel == word.Length || vowel - at > 2) return 0;
            int coda = vowel;
            while (coda < word.Length && IsVowel(word[coda])) coda++;
            if (coda - vowel > 3) return 0;
            int next = coda;
            while (next < word.Length && !IsVowel(word[next])) next++;
            string consonants = word[coda..next];
            if (next == word.Length)
            {
                if (!Finals.Contains(consonants)) return 0;
                return count + 1;
            }

            // Consonants between vowels: as many as can close a syllable go to it, one at least opens the next.
            int keep = consonants.StartsWith("ng", StringComparison.Ordinal) && consonants.Length > 2 ? 2 : consonants.Length > 1 && !IsCluster(consonants) ? 1 : 0;
            if (!Finals.Contains(consonants[..keep])) return 0;
            at = coda + keep;
            count++;
        }

        return count;
    }

    private static bool IsCluster(string consonants) => consonants is "ch" or "sh" or "zh" or "hs" or "ts" or "tz" or "kh" or "ph" or "th" or "ss" or "hw" or "kw" or "gw" or "gy" or "ky" or "py" or "by" or "my" or "ny" or "hy" or "ry" or "ly";

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'w';
}
