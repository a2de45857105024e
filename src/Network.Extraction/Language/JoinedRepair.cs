namespace Network.Extraction.Language;

/// <summary>Mends which verb a joined verb goes on with, and which of two clauses leads.</summary>
internal static class JoinedRepair
{
    /// <summary>Mends heads, labels and tags in place.</summary>
    /// <param name="lowers">The words in lower case.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="heads">Heads, -1 for a root.</param>
    /// <param name="labels">Labels.</param>
    public static void Apply(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        FirstParticiple(lowers, tags, heads, labels);
        for (int i = 0; i < heads.Length; i++)
        {
            if (heads[i] < 0) continue;
            if (labels[i] == "nsubj" && lowers[i] is "whatever" or "whoever" or "whomever" or "whichever") Whatever(tags, heads, labels, i);
            else if (labels[i] == "nsubj" && heads[i] > i && Arcs.Has(heads, labels, i, "cop")) Predicate(tags, heads, labels, i);
            else if (labels[i] == "acl:relcl" && heads[i] > i) BehindThat(lowers, tags, heads, labels, i);
            else if (labels[i] == "conj" && tags[i] == "VB") Infinitive(lowers, tags, heads, labels, i);
            else if (tags[i] == "VBD") Passive(lowers, tags, heads, labels, i);
        }
    }

    /// <summary>"Denounced by X, defended by Y, and acquitted": of several participles before the subject the first leads.</summary>
    private static void FirstParticiple(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        if (tags[0] != "VBN" || labels[0] != "advcl" || heads[0] is not (> 1 and var second) || lowers[second - 1] != "," || tags[second] is not ("VBN" or "VBD") || !lowers[second].EndsWith("ed", StringComparison.Ordinal)) return;
        if (Arcs.HasSubject(heads, labels, second) || Arcs.Has(heads, labels, second, "obj", "ccomp", "xcomp", "aux", "aux:pass")) return;
        (heads[0], labels[0]) = (heads[second], labels[second]);
        (heads[second], labels[second], tags[second]) = (0, "conj", "VBN");
        for (int at = second + 1; at < heads.Length; at++)
        {
            if (heads[at] == second && labels[at] == "conj") heads[at] = 0;
        }
    }

    /// <summary>"Whatever X may have said, he declined": a clause by the way, and not who declined.</summary>
    private static void Whatever(string[] tags, int[] heads, string[] labels, int whatever)
    {
        int verb = heads[whatever];
        if (Arcs.Child(heads, labels, whatever, "acl:relcl") is not (> 0 and var said) || said > verb || tags[said][0] != 'V' || !HasOtherSubject(heads, labels, verb, said)) return;
        (heads[said], labels[said]) = (verb, "advcl");
        (heads[whatever], labels[whatever]) = (said, "obj");
    }

    /// <summary>"What ruined X was a letter in which Y thanked him, promised him a post": what has "was" before it is said of something, and is no subject of a verb that has its own.</summary>
    private static void Predicate(string[] tags, int[] heads, string[] labels, int noun)
    {
        int verb = heads[noun];
        if (tags[verb][0] != 'V' || !HasOtherSubject(heads, labels, verb, noun)) return;
        (heads[noun], labels[noun]) = (heads[verb], labels[verb]);
        (heads[verb], labels[verb]) = (noun, "parataxis");
    }

    private static bool HasOtherSubject(int[] heads, string[] labels, int verb, int after)
    {
        for (int at = after + 1; at < verb; at++)
        {
            if (heads[at] == verb && labels[at] is "nsubj" or "nsubj:pass") return true;
        }

        return false;
    }

    /// <summary>"complained that he had wronged her, a complaint which": no relative clause stands before its noun; it is what was complained of.</summary>
    private static void BehindThat(string[] lowers, string[] tags, int[] heads, string[] labels, int verb)
    {
        if (Arcs.Child(heads, labels, verb, "mark") is not (> 0 and var that) || lowers[that] != "that" || that > verb) return;
        int telling = heads[verb];
        while (telling >= 0 && (telling > that || tags[telling][0] != 'V')) telling = heads[telling];
        if (telling >= 0) (heads[verb], labels[verb]) = (telling, "ccomp");
    }

    /// <summary>"to annul the mandate that he had been given, and to put X in his place": an infinitive goes on with an infinitive.</summary>
    private static void Infinitive(string[] lowers, string[] tags, int[] heads, string[] labels, int verb)
    {
        int head = heads[verb];
        if (head > verb || tags[head] is not ("VBN" or "VBD") || !HasTo(lowers, heads, labels, verb) || HasTo(lowers, heads, labels, head)) return;
        while (head >= 0 && !(tags[head] == "VB" && HasTo(lowers, heads, labels, head))) head = heads[head];
        if (head >= 0) heads[verb] = head;
    }

    private static bool HasTo(string[] lowers, int[] heads, string[] labels, int verb) =>
        Arcs.Child(heads, labels, verb, "mark") is >= 0 and var to && to < verb && lowers[to] == "to";

    /// <summary>"was summoned, questioned for two nights and beaten": between two passives, or with an agent, a form that may be a participle is one.</summary>
    private static void Passive(string[] lowers, string[] tags, int[] heads, string[] labels, int verb)
    {
        int head = heads[verb];
        if (labels[verb] is not ("advcl" or "parataxis" or "conj") || head > verb || tags[head] != "VBN" || !Arcs.Has(heads, labels, head, "aux:pass") || lowers[verb - 1] != "," || !lowers[verb].EndsWith("ed", StringComparison.Ordinal)) return;
        bool goesOn = Arcs.Child(heads, labels, verb, "conj") is > 0 and var third && tags[third] == "VBN" && !Arcs.Has(heads, labels, third, "aux", "aux:pass");
        if (!goesOn && !Arcs.Has(heads, labels, verb, "obl:agent")) return;
        if (Arcs.HasSubject(heads, labels, verb) || Arcs.Has(heads, labels, verb, "obj", "ccomp", "xcomp", "aux", "aux:pass")) return;
        (labels[verb], tags[verb]) = ("conj", "VBN");
    }
}
