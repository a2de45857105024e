namespace Network.Extraction.Language;

/// <summary>Mends passives whose participle opens the sentence and whose subject closes it: "Also arrested were X and Y", "Taken into custody by X was Y".</summary>
internal static class FrontedParticiples
{
    /// <summary>Mends heads, labels and tags in place.</summary>
    /// <param name="lowers">The words in lower case.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="heads">Heads, -1 for a root.</param>
    /// <param name="labels">Labels.</param>
    public static void Apply(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        int verb = 0;
        while (verb + 3 < heads.Length && verb < 3 && tags[verb] is "RB" or "CC") verb++;
        if (verb + 2 >= heads.Length || tags[verb] is not ("VBN" or "VBD") || Arcs.HasSubject(heads, labels, verb)) return;
        int be = verb + 1;
        while (be + 1 < heads.Length && !(lowers[be] is "was" or "were" or "is" or "are"))
        {
            if (tags[be] is "VBD" or "VBZ" or "VBP" or "MD" or "," or "WP" or "WDT" || lowers[be] is ";" or ":") return;
            be++;
        }

        if (be + 1 >= heads.Length) return;
        int subject = be + 1;
        while (subject + 1 < heads.Length && tags[subject] is "DT" or "CD" or "JJ" or "PRP$" or "RB") subject++;
        if (tags[subject][0] != 'N') return;
        while (labels[subject] is "compound" && heads[subject] > subject) subject = heads[subject];
        // Only where the parser has made one clause of the two: "arrested were X and Y", not "expelled by the board, they were friends".
        if (!(heads[subject] == verb || heads[verb] == subject) || Arcs.Child(heads, labels, subject, "case") is >= 0 and var marker && marker > be) return;
        if (heads[verb] == subject)
        {
            (heads[verb], labels[verb]) = (heads[subject], labels[subject]);
            for (int at = 0; at < heads.Length; at++)
            {
                if (heads[at] == subject && (at < be || labels[at] == "punct") && at != verb) heads[at] = verb;
            }
        }

        (heads[subject], labels[subject]) = (verb, "nsubj:pass");
        (heads[be], labels[be]) = (verb, "aux:pass");
        tags[verb] = "VBN";
    }
}
