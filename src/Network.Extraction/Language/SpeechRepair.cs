using System.Collections.Frozen;

namespace Network.Extraction.Language;

/// <summary>Mends how what is said and charged hangs on who says it: "What he said was that …", "told the meeting that …", "accused X of having been paid".</summary>
internal static class SpeechRepair
{
    private static readonly FrozenSet<string> Informs =
        ["tell", "tells", "told", "telling", "inform", "informs", "informed", "informing", "assure", "assures", "assured", "assuring", "remind", "reminds", "reminded", "reminding", "warn", "warns", "warned", "warning", "notify", "notified", "advise", "advised", "persuade", "persuaded", "convince", "convinced"];

    private static readonly FrozenSet<string> Charges =
        ["accuse", "accuses", "accused", "accusing", "charge", "charges", "charged", "charging", "suspect", "suspects", "suspected", "suspecting", "acquit", "acquits", "acquitted", "convict", "convicted"];

    /// <summary>Mends heads and labels in place.</summary>
    /// <param name="lowers">The words in lower case.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="heads">Heads, -1 for a root.</param>
    /// <param name="labels">Labels.</param>
    public static void Apply(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        if (lowers[0] is "what" or "all") WhatIsSaid(lowers, tags, heads, labels);
        for (int i = 1; i < heads.Length; i++)
        {
            if (lowers[i] == "that") Informed(lowers, tags, heads, labels, i);
            if (lowers[i] == "and") Joined(tags, heads, labels, i + 1);
            if (lowers[i] is "of" or "with") Charged(lowers, tags, heads, labels, i);
        }
    }

    /// <summary>"What he said was that X had misled the Council", "All I know is that X left": he said so, I know it; "What did happen is that X left": X left.</summary>
    private static void WhatIsSaid(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        int root = Array.FindIndex(heads, head => head < 0), that = Array.IndexOf(lowers, "that");
        if (root < 0 || that < 3 || that > 11 || root < that || lowers[that - 1] is not ("was" or "is") || heads[that] != root || (tags[root][0] != 'V' && !Arcs.Has(heads, labels, root, "cop"))) return;
        int said = 1;
        while (said < that - 1 && !(tags[said][0] == 'V' && Arcs.HasSubject(heads, labels, said) && labels[said] is "acl:relcl" or "acl" or "csubj" or "ccomp" or "nsubj")) said++;
        bool isSaid = said < that - 1 && heads[said] is 0 or -1;
        for (int i = 0; i < that; i++)
        {
            if (i == said || !(heads[i] == root || (isSaid && heads[i] == 0))) continue;
            if (isSaid) heads[i] = said;
            if (i == 0 || i == that - 1 || !isSaid) labels[i] = "dep";
        }

        if (!isSaid) return;
        (heads[said], labels[said]) = (-1, "root");
        (heads[root], labels[root]) = (said, "ccomp");
    }

    /// <summary>"told the meeting that X had sold the lorry": what the meeting was told, and not which meeting it was.</summary>
    private static void Informed(string[] lowers, string[] tags, int[] heads, string[] labels, int that)
    {
        int verb = heads[that];
        if (verb < that || labels[verb] is not ("acl:relcl" or "acl") || heads[verb] is not (>= 0 and var hearer) || hearer > that || labels[hearer] is not ("iobj" or "obj") || tags[hearer][0] != 'N') return;
        if (heads[hearer] is not (>= 0 and var told) || !Informs.Contains(lowers[told])) return;
        // "told the man that had come": here "that" is the subject.
        if (labels[that] != "mark" && !Enumerable.Range(that + 1, verb - that).Any(i => heads[i] == verb && labels[i] is "nsubj" or "nsubj:pass")) return;
        (heads[verb], labels[verb]) = (told, "ccomp");
        (tags[that], labels[that]) = ("IN", "mark");
    }

    /// <summary>"called it a fable and accused X", "refused to accept it, and reprimanded X": a second past is joined to the first, not to what stands under that.</summary>
    private static void Joined(string[] tags, int[] heads, string[] labels, int second)
    {
        if (second >= heads.Length || tags[second] is not ("VBN" or "VBD") || labels[second] != "conj" || heads[second] is not (>= 0 and var value) || labels[value] != "xcomp" || tags[value] is not ("VB" or "JJ" or "NN" or "NNS" or "NNP") || heads[value] is not (>= 0 and var verb) || tags[verb] is not ("VBD" or "VBZ")) return;
        if (Arcs.Has(heads, labels, second, "aux", "aux:pass", "nsubj", "nsubj:pass") || Arcs.Has(heads, labels, verb, "aux:pass")) return;
        (heads[second], tags[second]) = (verb, "VBD");
    }

    /// <summary>"accused X of having been paid by the company": X is accused, and no subject of a clause of his own.</summary>
    private static void Charged(string[] lowers, string[] tags, int[] heads, string[] labels, int of)
    {
        int whom = of - 1, verb = of - 2;
        if (verb < 0 || !tags[whom].StartsWith("NNP", StringComparison.Ordinal) || labels[whom] is not ("nsubj" or "nsubj:pass")) return;
        while (verb > 0 && of - verb < 6 && tags[verb] is "DT" or "NN" or "JJ") verb--;
        if (verb < 0 || !Charges.Contains(lowers[verb]) || heads[whom] is not (>= 0 and var deed) || deed < of || heads[of] != deed || tags[deed][0] != 'V') return;
        (heads[whom], labels[whom]) = (verb, "obj");
        (heads[deed], labels[deed]) = (verb, "advcl");
        if (tags[verb] == "VBN" && !Arcs.Has(heads, labels, verb, "aux", "aux:pass")) tags[verb] = "VBD";
    }
}
