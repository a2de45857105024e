using System.Collections.Frozen;

namespace Network.Extraction.Language;

/// <summary>Short forms whose dot ends no sentence.</summary>
internal static class Abbreviations
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mrs", "ms", "dr", "prof", "st", "cde", "cdes", "com", "gen", "col", "lt", "capt", "maj", "sgt", "cmdr", "adm", "brig", "rev", "fr",
        "hon", "lic", "ing", "sr", "sra", "srta", "dra", "arq", "gral", "cnel", "tte", "cap", "abg", "lcdo", "dott", "avv", "sen", "rep", "gov", "pres", "min", "sec", "dept", "amb", "jr", "esq", "no", "nos", "vol", "pp", "p", "par",
        "art", "op", "ed", "cf", "vs", "etc", "approx", "ca", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
        "rt", "supt", "insp", "det", "cpl", "pvt", "messrs", "dep", "asst", "insp-gen", "ald", "cllr", "bp", "abp", "mgr", "msgr", "maj-gen", "lt-col", "lt-gen", "brig-gen", "vet",
        "cie", "co", "ltd", "inc", "bros", "tov", "gr", "cit", "bro", "revd", "lieut", "comdr", "cdr", "mme", "mlle", "jas", "wm", "chas", "geo", "thos", "saml", "jos", "robt", "edw", "e.g", "i.e", "viz",
    };

    private static readonly FrozenSet<string> Digraphs = ["Ye", "Yu", "Ya", "Yo", "Zh", "Kh", "Ts", "Ch", "Sh", "Iu", "Ia", "Th", "Gy", "Zs", "Sz", "Cs", "Dz"];

    // These also end sentences: the next word decides.
    private static readonly HashSet<string> MayEnd = new(StringComparer.OrdinalIgnoreCase) { "etc", "jr", "esq", "co", "ltd", "inc", "no", "p", "par", "art", "com", "min", "mar", "sec" };

    /// <summary>True when a dot behind this word belongs to it.</summary>
    public static bool KeepsDot(ReadOnlySpan<char> word)
    {
        if (word.Length == 1) return char.IsUpper(word[0]);
        // "Ye. P. Kruglikov", "Zs. Kovács": initials of two letters.
        if (word.Length == 2 && char.IsUpper(word[0]) && Digraphs.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) return true;
        // "V.I", "U.S.S.R": letters with dots between.
        if (word.Contains('.') && char.IsLetter(word[^1]) && word[^2] == '.') return true;
        return Known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }

    /// <summary>True when a sentence may end behind this token, its dot included.</summary>
    public static bool MayEndSentence(string token) =>
        MayEnd.Contains(token.TrimEnd('.')) || (token.Length > 4 && token.Contains('.') && token.Count(c => c == '.') > 2);
}
