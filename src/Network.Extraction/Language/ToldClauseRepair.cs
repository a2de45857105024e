namespace Network.Extraction.Language;

/// <summary>Mends clauses that say what was told and that parsers take for circumstances, or for what is told of a person.</summary>
internal static class ToldClauseRepair
{
    /// <summary>Mends heads and labels in place.</summary>
    /// <param name="lowers">The words in lower case.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="heads">Heads, -1 for a root.</param>
    /// <param name="labels">Labels.</param>
    public static void Apply(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        for (int i = 0; i < heads.Length; i++)
        {
            int head = heads[i];
            if (head < 0 || head > i || labels[i] is not ("advcl" or "acl:relcl" or "acl" or "dep")) continue;
            int that = ThatOf(lowers, heads, i);
            if (that < 0) continue;
            if (that > 0 && lowers[that - 1] is "so" or "such" or "now") continue;
            if (labels[i] == "acl:relcl" && labels[that] is not ("mark" or "obj" or "obl:agent")) continue;
            if (labels[i] == "acl:relcl" && !Arcs.HasSubject(heads, labels, i)) continue;
            // "insinuating to X that Y had been bribed": what is told, and nothing of X.
            if (labels[i] == "acl:relcl" && heads[head] is >= 0 and var telling && telling < head && tags[telling][0] == 'V' && labels[head] is "obl" or "iobj" or "obj" && (tags[head].StartsWith("NNP", StringComparison.Ordinal) || (labels[head] == "obl" && Arcs.Child(heads, labels, head, "case") is >= 0 and var to && lowers[to] == "to")) && Tells(lowers[telling]))
            {
                labels[that] = "mark";
                (heads[i], labels[i]) = (telling, "ccomp");
                continue;
            }

            // "There was talk later that X had been seized": it is the talk that tells so.
            if (tags[head] is "RB" or "RBR" && head > 0 && head == that - 1 && tags[head - 1] is "NN" or "NNS")
            {
                labels[that] = "mark";
                (heads[i], labels[i]) = (head - 1, "acl");
                continue;
            }

            if (tags[head][0] == 'V')
            {
                labels[that] = "mark";
                labels[i] = "ccomp";
            }
            else if (labels[i] == "acl:relcl" && ReportOf(lowers, tags, heads, labels, head) is >= 0 and var report && (labels[that] == "mark" || report != head))
            {
                labels[that] = "mark";
                (heads[i], labels[i]) = (report, "acl");
            }
            else if (labels[i] == "acl:relcl" && labels[that] == "obj" && Arcs.Has(heads, labels, i, "aux:pass"))
            {
                labels[that] = "mark";
                labels[i] = "acl";
            }
        }
    }

    /// <summary>"the report in the newspapers that X had gone": it is the report that tells so, and nothing of the newspapers; -1 for no such noun.</summary>
    private static int ReportOf(string[] lowers, string[] tags, int[] heads, string[] labels, int noun)
    {
        if (IsReport(lowers[noun])) return noun;
        return labels[noun] == "nmod" && heads[noun] is >= 0 and var above && above < noun && tags[above] is "NN" or "NNS" && IsReport(lowers[above]) && Arcs.Child(heads, labels, noun, "case") is >= 0 and var marker && lowers[marker] is "in" or "of" or "from" or "by" ? above : -1;
    }

    private static bool IsReport(string noun) => noun is "report" or "reports" or "rumour" or "rumours" or "rumor" or "rumors" or "story" or "stories" or "allegation" or "allegations" or "claim" or "claims" or "statement" or "news" or "tale" or "assertion" or "charge" or "charges" or "accusation" or "accusations" or "announcement" or "suggestion";

    private static bool Tells(string verb)
    {
        foreach (string stem in Telling)
        {
            if (verb.StartsWith(stem, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static readonly string[] Telling =
        ["explain", "insinuat", "sa", "tell", "told", "writ", "wrote", "report", "complain", "suggest", "hint", "confid", "confess", "admit", "announc", "declar", "remark", "inform", "warn", "assur", "persuad", "convinc", "remind", "notif", "intimat", "prov", "boast", "whisper", "cabl", "telegraph", "swor", "swear", "promis"];

    private static int ThatOf(string[] lowers, int[] heads, int clause)
    {
        for (int i = 0; i < clause; i++)
        {
            if (heads[i] == clause && lowers[i] == "that") return i;
        }

        return -1;
    }
}
