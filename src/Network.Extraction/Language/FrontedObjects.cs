namespace Network.Extraction.Language;

/// <summary>Mends objects that stand before their verb: "It was X that Y accused", "It was the dismissal of X that Y demanded", "X he dismissed; Z he kept".</summary>
internal static class FrontedObjects
{
    /// <summary>Mends heads, labels and tags in place.</summary>
    /// <param name="lowers">The words in lower case.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="heads">Heads, -1 for a root.</param>
    /// <param name="labels">Labels.</param>
    public static void Apply(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        for (int i = 1; i < heads.Length; i++)
        {
            if (lowers[i] == "that" && lowers[0] == "it") Cleft(tags, heads, labels, i);
            if (lowers[i] is "he" or "she" or "they" or "i" or "we") BeforePronoun(tags, heads, labels, lowers, i);
        }
    }

    /// <summary>"It was X that Y accused": what is singled out is the object of a verb that has a subject and no object.</summary>
    private static void Cleft(string[] tags, int[] heads, string[] labels, int that)
    {
        if (heads[that] is not (> 0 and var verb) || verb < that || tags[verb] is not ("VBD" or "VBZ" or "VBP" or "VBN") || !Arcs.HasSubject(heads, labels, verb) || heads[verb] is not (>= 0 and var single) || single > that) return;
        if (Arcs.Child(heads, labels, verb, "obj", "ccomp", "xcomp", "aux:pass") is >= 0 and var thing && thing != that) return;
        int predicate = labels[single] == "nmod" && labels[verb] == "acl:relcl" ? heads[single] : single;
        if (predicate < 0 || Arcs.Child(heads, labels, predicate, "cop") is not 1 || !(tags[predicate].StartsWith("NNP", StringComparison.Ordinal) || (predicate != single && tags[predicate][0] == 'N'))) return;
        (heads[verb], labels[verb]) = (predicate, "acl:relcl");
        (tags[that], labels[that]) = ("WDT", "obj");
    }

    /// <summary>"X he dismissed": a name that opens its clause before a pronoun is no second subject.</summary>
    private static void BeforePronoun(string[] tags, int[] heads, string[] labels, string[] lowers, int pronoun)
    {
        int name = pronoun - 1, verb = heads[pronoun];
        if (labels[pronoun] != "nsubj" || verb < pronoun || heads[name] != verb || !tags[name].StartsWith("NNP", StringComparison.Ordinal) || labels[name] is not ("vocative" or "nsubj" or "dislocated" or "obl" or "dep" or "obl:npmod")) return;
        if (name > 0 && lowers[name - 1] is not (";" or "," or "but" or "and" or ":") || Arcs.Has(heads, labels, verb, "obj", "ccomp", "aux:pass") || Arcs.Has(heads, labels, name, "case")) return;
        labels[name] = "obj";
    }
}
