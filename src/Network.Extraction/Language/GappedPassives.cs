using System.Collections.Frozen;

namespace Network.Extraction.Language;

/// <summary>Mends passives that share the auxiliary of the clause before: "X had been dismissed, Y recalled and Z put under arrest".</summary>
internal static class GappedPassives
{
    // What is done to people and papers, and always to somebody: without an object it was suffered.
    private static readonly FrozenSet<string> Suffered =
    [
        "dismissed", "recalled", "removed", "deposed", "ousted", "relieved", "demoted", "suspended", "sacked", "dropped", "expelled", "excluded", "exiled", "banished", "deported", "interned", "arrested", "detained", "imprisoned", "jailed", "seized", "placed", "put", "taken", "thrown",
        "sentenced", "condemned", "fined", "reprimanded", "censured", "punished", "executed", "hanged", "shot", "murdered", "beaten", "wounded", "appointed", "named", "elected", "promoted", "chosen", "installed", "reinstated", "rehabilitated", "released", "freed", "acquitted", "pardoned",
        "banned", "suppressed", "closed", "confiscated", "forbidden", "silenced", "summoned", "questioned", "interrogated", "accused", "charged", "transferred", "sent", "stripped", "deprived", "warned", "praised", "commended", "unfrocked", "defrocked", "excommunicated", "cashiered", "disbarred", "disgraced", "superannuated", "pensioned", "outlawed", "evicted", "tortured", "flogged", "acclaimed",
    ];

    /// <summary>Mends heads' labels and tags in place.</summary>
    /// <param name="lowers">The words in lower case.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="heads">Heads, -1 for a root.</param>
    /// <param name="labels">Labels.</param>
    public static void Apply(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        int passive = Array.IndexOf(labels, "aux:pass");
        if (passive < 0) return;
        for (int verb = passive + 3; verb < heads.Length; verb++)
        {
            if (tags[verb] is not ("VBD" or "VBN") || !Suffered.Contains(lowers[verb]) || Arcs.Has(heads, labels, verb, "aux", "aux:pass", "obj", "iobj", "xcomp")) continue;
            if (Arcs.Child(heads, labels, verb, "nsubj") is not (> 0 and var subject) || subject > verb || subject < passive) continue;
            // The clause before must end at the comma or "and" that opens this one.
            int first = subject;
            while (first > 0 && lowers[first - 1] is not ("," or "and" or ";")) first--;
            if (first == 0 || !Shares(lowers, tags, heads, labels, first - 1)) continue;
            labels[subject] = "nsubj:pass";
            tags[verb] = "VBN";
        }
    }

    /// <summary>True where the last verb before a mark is a passive, or shares one's auxiliary.</summary>
    private static bool Shares(string[] lowers, string[] tags, int[] heads, string[] labels, int mark)
    {
        for (int at = mark - 1; at > 0; at--)
        {
            if (tags[at][0] != 'V' || labels[at] is "aux" or "aux:pass" or "cop" or "amod" or "acl" or "acl:relcl") continue;
            return Arcs.Has(heads, labels, at, "aux:pass") || (Suffered.Contains(lowers[at]) && Arcs.Has(heads, labels, at, "nsubj:pass"));
        }

        return false;
    }
}
