using System.Collections.Frozen;

namespace Network.Extraction.Language;

/// <summary>Finds the objects that a parser makes parts of the phrase before them, and the phrases that it makes subjects of a participle.</summary>
internal static class ObjectRepair
{
    // What one is removed from or condemned to: nobody's title, so that a name behind it is no part of it.
    private static readonly FrozenSet<string> States = ["office", "prison", "power", "custody", "arrest", "death", "trial", "duty", "membership", "command", "exile", "court", "jail", "service"];

    private static readonly FrozenSet<string> Writes = ["wrote", "write", "writes", "written", "writing", "telegraphed", "cabled", "wired", "appealed", "complained", "spoke", "reported"];

    /// <summary>Mends heads, labels and tags in place.</summary>
    /// <param name="lowers">The words in lower case.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="heads">Heads, -1 for a root.</param>
    /// <param name="labels">Labels.</param>
    public static void Apply(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        for (int i = 0; i < heads.Length; i++)
        {
            // "was rewarded by the board": what someone does is no quality.
            if (tags[i] == "JJ" && lowers[i].EndsWith("ed", StringComparison.Ordinal) && Arcs.Has(heads, labels, i, "aux:pass") && Arcs.Has(heads, labels, i, "obl:agent")) tags[i] = "VBN";
            if (heads[i] < 0) continue;
            // "a vote of censure against X, moved by Y": the vote is moved.
            if (labels[i] == "acl" && tags[i] == "VBN" && lowers[heads[i]] is "censure" or "confidence" or "no-confidence" or "thanks" or "impeachment" && labels[heads[i]] == "nmod" && heads[heads[i]] is >= 0 and var vote && vote < heads[i] && tags[vote][0] == 'N') heads[i] = vote;
            if (tags[i].StartsWith("NNP", StringComparison.Ordinal)) Named(lowers, tags, heads, labels, i);
            if (tags[i] == "VBG" && labels[i] is "xcomp" or "advcl" or "ccomp") WrittenTo(lowers, tags, heads, labels, i);
            if (lowers[i] == "it" && labels[i] == "expl") Said(lowers, tags, heads, labels, i);
        }
    }

    /// <summary>"removed from office X": who has no preposition is the object of a verb that has none.</summary>
    private static void Named(string[] lowers, string[] tags, int[] heads, string[] labels, int name)
    {
        if (name == 0) return;
        int verb = heads[name];
        if (labels[name] is "appos" or "flat" or "nmod" or "compound" && verb == name - 1 && States.Contains(lowers[verb]) && labels[verb] == "obl" && heads[verb] >= 0) verb = heads[verb];
        else if (labels[name] == "obl" && labels[name - 1] == "obl" && heads[name - 1] == verb && verb < name && States.Contains(lowers[name - 1])) verb = heads[name];
        else return;
        if (verb > name || tags[verb] is not ("VBD" or "VB" or "VBZ" or "VBP" or "VBG" or "VBN") || Arcs.Has(heads, labels, name, "case", "cop", "mark") || Arcs.Has(heads, labels, verb, "obj", "iobj", "aux:pass", "nsubj:pass")) return;
        (heads[name], labels[name]) = (verb, "obj");
    }

    /// <summary>"wrote to the Minister denouncing X": "to" leads to whom one writes, and the writer denounces.</summary>
    private static void WrittenTo(string[] lowers, string[] tags, int[] heads, string[] labels, int participle)
    {
        int verb = heads[participle], reader = participle - 1;
        if (verb > participle || !Writes.Contains(lowers[verb]) || heads[reader] != participle || tags[reader][0] != 'N' || labels[reader] is not ("nsubj" or "compound")) return;
        if (Arcs.Child(heads, labels, participle, "mark", "case") is not (> 0 and var to) || lowers[to] != "to" || to > reader) return;
        for (int at = to + 1; at < reader; at++)
        {
            if (heads[at] == participle) heads[at] = reader;
        }

        (heads[to], labels[to], tags[to]) = (reader, "case", "IN");
        (heads[reader], labels[reader]) = (verb, "obl");
        labels[participle] = "advcl";
    }

    /// <summary>"It said that they had left": who says something is someone.</summary>
    private static void Said(string[] lowers, string[] tags, int[] heads, string[] labels, int it)
    {
        int verb = heads[it];
        if (verb < it || tags[verb] is not ("VBD" or "VBZ") || lowers[verb] is not ("said" or "says" or "stated" or "states" or "declared" or "declares" or "added" or "adds" or "claimed" or "claims" or "alleged" or "alleges" or "demanded" or "demands" or "replied" or "replies" or "denied" or "denies") || Arcs.Has(heads, labels, verb, "aux:pass", "nsubj")) return;
        labels[it] = "nsubj";
    }
}
