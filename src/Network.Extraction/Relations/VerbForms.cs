using System.Collections.Frozen;

namespace Network.Extraction.Relations;

/// <summary>Forms of irregular verbs that tell the past from the participle, whatever a tagger made of them.</summary>
internal static class VerbForms
{
    private static readonly FrozenSet<string> Past =
    [
        "took", "gave", "spoke", "wrote", "broke", "chose", "knew", "saw", "swore", "drew", "fell", "went", "began", "drank", "rang", "sang", "sank", "rode", "rose", "shook", "stole", "threw", "tore", "wore", "flew",
        "froze", "grew", "forgot", "ate", "drove", "overthrew", "withdrew", "undertook", "mistook", "forgave", "forbade", "overtook", "foresaw", "strove", "sprang", "swam", "woke", "awoke", "blew", "forsook", "became", "came", "overcame", "did", "showed",
    ];

    private static readonly FrozenSet<string> Participles =
    [
        "taken", "given", "spoken", "written", "broken", "chosen", "known", "seen", "sworn", "drawn", "fallen", "begun", "stolen", "thrown", "torn", "forgotten", "driven", "overthrown", "withdrawn", "undertaken", "mistaken", "forgiven", "forbidden",
        "overtaken", "foreseen", "forsaken", "beaten", "shown", "hidden",
    ];

    /// <summary>True for a form that is no participle: "took" is no passive.</summary>
    /// <param name="lower">The form in lower case.</param>
    public static bool IsOnlyPast(string lower) => Past.Contains(lower);

    /// <summary>True for a form that is no past: without "have" it is a passive.</summary>
    /// <param name="lower">The form in lower case.</param>
    public static bool IsOnlyParticiple(string lower) => Participles.Contains(lower);
}
