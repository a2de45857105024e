using System.Collections.Frozen;

namespace Network.Extraction.Language;

/// <summary>Mends trees in which a verb before a name was taken for what describes the name: "X opposed Y", "had opposed Y", "X, Z says, denounced Y", "Y, whom X supported,".</summary>
internal static class NameVerbRepair
{
    /// <summary>Mends heads and labels in place.</summary>
    public static void Apply(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        for (int i = 1; i + 1 < heads.Length; i++)
        {
            // "saw X criticize Y".
            if (tags[i] == "VB" && labels[i - 1] == "compound" && heads[i - 1] == i && tags[i - 1] == "NNP") labels[i - 1] = "nsubj";
            if (labels[i] == "flat" && heads[i] == i - 1 && tags[i] == "NNP" && tags[i - 1] == "NNP" && labels[i - 1] is "nmod" or "obl") BehindPhrase(tags, heads, labels, i);
            // "In place of X the board appointed Y".
            if (labels[i] is "nmod" or "flat" && tags[i] is "NN" or "NNP" && lowers[i - 1] is "the" && i > 1 && heads[i] == i - 2 && tags[i - 2] == "NNP" && !Arcs.Has(heads, labels, i, "case") && Arcs.Has(heads, labels, i - 2, "case")) BehindPhrase(tags, heads, labels, i);
            if (tags[i] is not ("VBD" or "VBN")) continue;
            if (labels[i] is "amod" && heads[i] > i + 1 && heads[heads[i]] < 0 && tags[i + 1] is "CD" or "DT" or "PRP$" && tags[i - 1][0] is 'N' or 'P') BeforeNumber(tags, heads, labels, i);
            if (labels[i] == "acl:relcl") WhomHeDid(lowers, tags, heads, labels, i);
            else if (labels[i] == "amod" && heads[i] > i + 1 && IsName(tags[i + 1]) && heads[i + 1] == heads[i] && Makes.Contains(lowers[i])) MadeChairman(tags, heads, labels, i);
            else if (labels[i] == "amod" && heads[i] == i + 1 && IsName(tags[i + 1])) Described(lowers, tags, heads, labels, i);
        }
    }

    /// <summary>"The junta detained eleven officers": a number or an article follows no adjective, so that the past leads.</summary>
    private static void BeforeNumber(string[] tags, int[] heads, string[] labels, int verb)
    {
        int noun = heads[verb];
        for (int at = 0; at < heads.Length; at++)
        {
            if (heads[at] == noun && (at < verb || labels[at] is "punct" or "obl" or "advmod" or "parataxis")) heads[at] = verb;
        }

        if (!Arcs.HasSubject(heads, labels, verb)) (heads[verb - 1], labels[verb - 1]) = (verb, "nsubj");
        (heads[verb], labels[verb], tags[verb]) = (-1, "root", "VBD");
        (heads[noun], labels[noun]) = (verb, "obj");
    }

    /// <summary>"By a resolution of the Board X was expelled": a second name before the verb is no part of the first, but the verb's subject.</summary>
    private static void BehindPhrase(string[] tags, int[] heads, string[] labels, int name)
    {
        if (name + 1 >= heads.Length) return;
        int next = name + 1, verb = labels[next] is "aux" or "aux:pass" or "cop" ? heads[next] : tags[next][0] == 'V' ? next : -1;
        if (verb <= name || Arcs.HasSubject(heads, labels, verb)) return;
        (heads[name], labels[name]) = (verb, Arcs.Has(heads, labels, verb, "aux:pass") ? "nsubj:pass" : "nsubj");
    }

    /// <summary>True for the tag of a name; the first of a list bears that of several.</summary>
    private static bool IsName(string tag) => tag is "NNP" or "NNPS";

    private static readonly FrozenSet<string> Makes = ["elected", "re-elected", "appointed", "named", "called", "nominated", "proclaimed", "declared", "made", "chose", "dubbed", "branded"];

    /// <summary>"The congress elected X chairman", of which parsers make one noun: X is elected, and the office is what he becomes.</summary>
    private static void MadeChairman(string[] tags, int[] heads, string[] labels, int verb)
    {
        int office = heads[verb], name = verb + 1;
        if (heads[office] >= 0) return;
        int subject = -1;
        for (int at = 0; at < verb; at++)
        {
            if ((heads[at] == verb || heads[at] == office) && tags[at][0] is 'N' or 'P' && labels[at] is "nsubj" or "compound" or "nmod" or "flat" or "dep" or "obl") subject = at;
        }

        if (subject < 0) return;
        for (int at = 0; at < heads.Length; at++)
        {
            if (heads[at] == office && (at < verb || labels[at] == "punct")) heads[at] = verb;
        }

        (heads[verb], labels[verb], tags[verb]) = (-1, "root", "VBD");
        (heads[office], labels[office]) = (verb, "xcomp");
        (heads[name], labels[name]) = (verb, "obj");
        (heads[subject], labels[subject]) = (verb, "nsubj");
    }

    private static void Described(string[] lowers, string[] tags, int[] heads, string[] labels, int verb)
    {
        int name = verb + 1, before = verb - 1;
        // "X opposed Y and Z": one name does not go on in another across a past.
        if (tags[before] == "NNP" && heads[name] == before && labels[name] is "flat" or "appos" or "conj" or "nmod" or "dep") Lead(tags, heads, labels, verb, before, before, "nsubj");
        // "X had opposed Y".
        else if (lowers[before] is "had" or "has" or "have" && heads[name] == before && labels[before] != "aux") Lead(tags, heads, labels, verb, before, before, "aux");
        // "X, Z says, denounced Y".
        else if (lowers[before] == "," && before > 2 && heads[name] == before - 1 && tags[before - 1] is "VBZ" or "VBD" or "VBP" && FirstSubject(heads, labels, before - 1) is >= 0 and var subject)
        {
            Lead(tags, heads, labels, verb, before - 1, subject, "nsubj");
            (heads[before - 1], labels[before - 1]) = (verb, "parataxis");
        }
    }

    /// <summary>The verb takes the place of another word in the tree; one word becomes its subject or auxiliary, the name behind it its object, and what stood behind hangs on it.</summary>
    private static void Lead(string[] tags, int[] heads, string[] labels, int verb, int instead, int own, string label)
    {
        int name = verb + 1;
        (heads[verb], labels[verb]) = (heads[instead], labels[instead]);
        for (int at = 0; at < heads.Length; at++)
        {
            if (at != verb && heads[at] == instead && (at > verb || label == "aux")) heads[at] = verb;
        }

        (heads[own], labels[own]) = (verb, label);
        (heads[name], labels[name]) = (verb, "obj");
        if (label == "nsubj") tags[verb] = "VBD";
        else tags[verb] = "VBN";
    }

    /// <summary>The first of two subjects of a verb; -1 where it has one.</summary>
    private static int FirstSubject(int[] heads, string[] labels, int verb)
    {
        int first = -1, count = 0;
        for (int at = 0; at < verb; at++)
        {
            if (heads[at] != verb || labels[at] != "nsubj") continue;
            if (count++ == 0) first = at;
        }

        return count == 2 ? first : -1;
    }

    /// <summary>"whom X supported": a past whose object is "whom" is no passive.</summary>
    private static void WhomHeDid(string[] lowers, string[] tags, int[] heads, string[] labels, int verb)
    {
        bool passive = false;
        int whom = -1, subject = -1;
        for (int at = 0; at < verb; at++)
        {
            if (heads[at] != verb) continue;
            if (lowers[at] is "whom" && labels[at] is "obj" or "nsubj" or "nsubj:pass") whom = at;
            else if (labels[at] is "nsubj:pass" or "nsubj") subject = at;
            passive |= labels[at] is "aux:pass" or "aux";
        }

        if (whom < 0 || passive || subject < 0) return;
        (labels[whom], labels[subject], tags[verb]) = ("obj", "nsubj", "VBD");
    }
}
