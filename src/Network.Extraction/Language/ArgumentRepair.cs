using System.Collections.Frozen;

namespace Network.Extraction.Language;

/// <summary>Mends what part a noun has in what its verb tells, and of whom a clause behind a noun tells.</summary>
internal static class ArgumentRepair
{
    // They say of their subject what the noun behind them is.
    private static readonly FrozenSet<string> Linking =
        ["be", "is", "are", "was", "were", "been", "being", "become", "becomes", "became", "becoming", "remain", "remains", "remained", "remaining", "seem", "seems", "seemed", "appear", "appears", "appeared", "stay", "stayed", "prove", "proved", "turn", "turned", "die", "died"];

    /// <summary>Mends heads and labels in place.</summary>
    /// <param name="lowers">The words in lower case.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="heads">Heads, -1 for a root.</param>
    /// <param name="labels">Labels.</param>
    public static void Apply(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        for (int i = 1; i < heads.Length; i++)
        {
            if (labels[i] == "xcomp" && tags[i][0] == 'N') Named(lowers, tags, heads, labels, i);
            else if (labels[i] == "csubj" && tags[i] is "VBD" or "VBN") WhomHeBlamed(tags, heads, labels, i);
            else if (labels[i] is "xcomp" or "ccomp" && tags[i] is "VBD" or "VBZ") AfterRelative(tags, heads, labels, i);
            else if (labels[i] is "nsubj" or "nsubj:pass") AfterTheRaid(tags, heads, labels, i);
            // "had two officers, X and Y, placed under arrest": no circumstance of the "had".
            else if (labels[i] == "advcl" && tags[i] == "VBD" && lowers[i - 1] == "," && heads[i] is >= 0 and var had && had < i && lowers[had] == "had" && !Arcs.HasSubject(heads, labels, i) && !Arcs.Has(heads, labels, i, "mark")) labels[i] = "conj";
            else if (labels[i] == "advcl" && tags[i] == "VBN" && lowers[i] is "accused" or "charged" or "suspected" or "convicted") AccusedOne(lowers, tags, heads, labels, i);
        }
    }

    /// <summary>"called X's statement a slander", "called X names": the first noun behind an active verb is its object.</summary>
    private static void Named(string[] lowers, string[] tags, int[] heads, string[] labels, int noun)
    {
        int verb = heads[noun];
        if (verb < 0 || verb > noun || tags[verb][0] != 'V' || Linking.Contains(lowers[verb]) || Arcs.Has(heads, labels, verb, "obj", "iobj", "aux:pass", "nsubj:pass") || Arcs.Has(heads, labels, noun, "case", "cop", "mark", "nsubj")) return;
        labels[noun] = "obj";
    }

    /// <summary>"The man X blamed was Y": the clause tells of the man, and is no subject beside him.</summary>
    private static void WhomHeBlamed(string[] tags, int[] heads, string[] labels, int verb)
    {
        int subject = verb - 1, man = verb - 2;
        if (man < 0 || heads[verb] is not (>= 0 and var root) || heads[subject] != verb || labels[subject] != "nsubj" || tags[man] is not ("NN" or "NNS")) return;
        bool taken = heads[man] == subject && labels[man] == "compound" && tags[subject].StartsWith("NNP", StringComparison.Ordinal);
        if (!taken && (heads[man] != root || labels[man] != "nsubj")) return;
        (heads[man], labels[man]) = (root, "nsubj");
        (heads[verb], labels[verb]) = (man, "acl:relcl");
    }

    /// <summary>"The newspaper that X founded slandered Y": a second past without a subject is what the noun did.</summary>
    private static void AfterRelative(string[] tags, int[] heads, string[] labels, int verb)
    {
        int told = heads[verb];
        if (told < 0 || told > verb || labels[told] != "acl:relcl" || tags[told][0] != 'V' || heads[told] is not (>= 0 and var noun) || noun > told || heads[noun] >= 0 || Arcs.HasSubject(heads, labels, verb) || !Arcs.HasSubject(heads, labels, told) || Arcs.Has(heads, labels, verb, "mark", "aux", "aux:pass", "cop")) return;
        (heads[verb], labels[verb]) = (-1, "root");
        (heads[noun], labels[noun]) = (verb, "nsubj");
    }

    /// <summary>"After the raid X was taken in", "Before World War I X was": of two subjects side by side the first tells when.</summary>
    private static void AfterTheRaid(string[] tags, int[] heads, string[] labels, int name)
    {
        int raid = name - 1, verb = heads[name];
        if (raid < 1 || verb < name || heads[raid] != verb || labels[raid] is not ("nsubj" or "nsubj:pass") || !tags[name].StartsWith("NNP", StringComparison.Ordinal)) return;
        int when = tags[raid - 1] == "DT" ? raid - 2 : raid - 1;
        if (when < 0 || tags[when] != "IN" || heads[when] != verb) return;
        labels[raid] = "obl";
        (heads[when], labels[when]) = (raid, "case");
    }

    /// <summary>"heard the case of X, accused by Y": it is X who is.</summary>
    private static void AccusedOne(string[] lowers, string[] tags, int[] heads, string[] labels, int accused)
    {
        if (accused < 2 || heads[accused] is not (>= 0 and var verb) || verb > accused - 2 || lowers[accused - 1] != "," || !tags[accused - 2].StartsWith("NNP", StringComparison.Ordinal) || !Arcs.Has(heads, labels, accused, "obl:agent")) return;
        (heads[accused], labels[accused]) = (accused - 2, "acl");
    }
}
