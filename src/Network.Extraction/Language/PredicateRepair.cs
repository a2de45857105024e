namespace Network.Extraction.Language;

/// <summary>Mends what parsers make of predicates without a verb of their own, and of lists with an office or a heading in them.</summary>
internal static class PredicateRepair
{
    /// <summary>Mends a sentence in place.</summary>
    public static void Apply(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        Alike(tags, heads, labels);
        Judged(lowers, tags, heads, labels);
        ListedOffices(lowers, tags, heads, labels);
        Headed(lowers, tags, heads, labels);
        ToldOfCopulas(lowers, tags, heads, labels);
        Instructed(lowers, tags, heads, labels);
        Elected(lowers, tags, heads, labels);
        Seconded(lowers, tags, heads, labels);
        Stated(lowers, tags, heads, labels);
    }

    /// <summary>"X is in prison, betrayed by Y": what was done to X is told of him, and not of the prison.</summary>
    private static void Stated(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        for (int i = 4; i + 1 < heads.Length; i++)
        {
            if (tags[i] != "VBN" || labels[i] != "acl" || lowers[i - 1] != "," || heads[i] is not (> 0 and var place) || place > i - 2) continue;
            if (Arcs.Has(heads, labels, place, "cop") && Arcs.Has(heads, labels, place, "case") && Arcs.HasSubject(heads, labels, place) && Arcs.Has(heads, labels, i, "obl:agent")) labels[i] = "advcl";
        }
    }

    /// <summary>"was hostile to X, wary of Y and loyal to Z": what is said of the subject again stands beside the adjective before, and not beside the name.</summary>
    private static void Alike(string[] tags, int[] heads, string[] labels)
    {
        for (int i = 3; i + 1 < heads.Length; i++)
        {
            if (labels[i] != "conj" || tags[i] != "JJ" || tags[i + 1] is not ("IN" or "TO") || heads[i] is not (> 0 and var name) || name > i || !tags[name].StartsWith("NNP", StringComparison.Ordinal)) continue;
            int adjective = heads[name];
            while (adjective >= 0 && labels[adjective] == "conj" && tags[adjective] != "JJ") adjective = heads[adjective];
            if (adjective < 0 || adjective > name || tags[adjective] != "JJ") continue;
            heads[i] = adjective;
            // "jealous of X": whom its preposition leads to goes with it.
            if (heads[i + 1] is var led && led > i && heads[led] < i) (heads[led], labels[led]) = (i, "obl");
        }
    }

    /// <summary>"X moved, and Y seconded, that Z be heard": what is moved hangs on the moving.</summary>
    private static void Seconded(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        for (int second = 2; second < heads.Length; second++)
        {
            if (lowers[second] is not ("seconded" or "seconds") || labels[second] != "conj" || heads[second] is not (>= 0 and var move) || lowers[move] is not ("moved" or "moves" or "proposed" or "proposes")) continue;
            for (int told = second + 1; told < heads.Length; told++)
            {
                if (heads[told] == second && labels[told] is "ccomp" or "obj") heads[told] = move;
            }

            for (int at = 0; at < move; at++)
            {
                if (heads[at] == move && labels[at] == "nsubj:pass") (labels[at], tags[move]) = ("nsubj", "VBD");
            }
        }
    }

    /// <summary>"held the Minister answerable": whom one holds something of is the object, and no subject of the adjective.</summary>
    private static void Judged(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        for (int i = 1; i < heads.Length; i++)
        {
            if (labels[i] != "nsubj" || heads[i] is not (> 0 and var value) || value < i || labels[value] is not ("xcomp" or "ccomp") || !tags[value].StartsWith('J')) continue;
            int verb = heads[value];
            if (verb < 0 || verb > i || !(lowers[verb] is "held" or "hold" or "holds" or "found" or "finds" or "considered" or "considers" or "deemed" or "thought" or "declared" or "made" or "judged" or "pronounced" or "rendered")) continue;
            if (Arcs.Has(heads, labels, value, "cop", "mark")) continue;
            (heads[i], labels[i], labels[value]) = (verb, "obj", "xcomp");
        }
    }

    /// <summary>"accused X, the Minister and General Y": no apposition, which a comma would close, but the second of three.</summary>
    private static void ListedOffices(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        for (int i = 2; i < heads.Length; i++)
        {
            Divided(lowers, tags, heads, labels, i);
            // "removed X, chairman of the province; Y, his deputy; Z, chief of police".
            if (labels[i] is "appos" or "list" or "dep" && lowers[i - 1] == ";" && tags[i].StartsWith("NNP", StringComparison.Ordinal) && heads[i] is >= 0 and var listed && listed < i && tags[listed].StartsWith("NNP", StringComparison.Ordinal)) labels[i] = "conj";
            if (i + 2 >= heads.Length || labels[i] != "appos" || !tags[i].StartsWith("NNP", StringComparison.Ordinal) || lowers[i - 1] != "the" || lowers[i - 2] != "," || lowers[i + 1] != "and") continue;
            if (heads[i + 2] == i && labels[i + 2] == "conj" && tags[i + 2].StartsWith("NNP", StringComparison.Ordinal)) labels[i] = "conj";
        }
    }

    /// <summary>"censured the treasurer, X; the auditor, Y; and, by a majority, the chairman": what a semicolon parts from the one before is another.</summary>
    private static void Divided(string[] lowers, string[] tags, int[] heads, string[] labels, int i)
    {
        int before = heads[i];
        if (before < 0 || before > i || tags[i][0] != 'N' || labels[i] is not ("appos" or "parataxis")) return;
        if (labels[i] == "appos" && lowers[before] is "majority" or "vote" or "votes" && labels[before] == "obl" && heads[before] is >= 0 and var verb && verb < before && Arcs.Has(heads, labels, i, "det") && Arcs.Child(heads, labels, verb, "obj") is >= 0 and var first)
        {
            (heads[i], labels[i]) = (first, "conj");
            return;
        }

        int start = i;
        while (start > 1 && heads[start - 1] == i && labels[start - 1] is not ("punct" or "cc")) start--;
        if (lowers[start - 1] != ";" && !(start > 2 && lowers[start - 1] == "and" && lowers[start - 2] == ";")) return;
        int one = labels[i] == "appos" ? before : Arcs.Child(heads, labels, before, "obj");
        if (one < 0 || one > i || tags[one][0] != 'N' || labels[i] == "parataxis" && Arcs.Has(heads, labels, i, "nsubj", "cop", "acl")) return;
        (heads[i], labels[i]) = (one, "conj");
    }

    /// <summary>"Arrested: X, Y and Z." in reports, "Expelled were: X, Y and Z": they were.</summary>
    private static void Headed(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        bool were = lowers.Length > 3 && lowers[1] is "were" or "was" or "are" && (lowers[2] is ":" || (tags[2] is "DT" or "NNP" or "CD" or "PRP$" && !Arcs.HasSubject(heads, labels, 0)));
        if (heads.Length < 3 || tags[0] is not ("VBN" or "VBD") || heads[0] >= 0 || !(lowers[1] == ":" || were)) return;
        if (were) (heads[1], labels[1]) = (0, "aux:pass");
        for (int i = 2; i < heads.Length; i++)
        {
            if (heads[i] != 0 && !(were && heads[i] == 1) || labels[i] is not ("parataxis" or "appos" or "dep" or "obj") || !tags[i].StartsWith("NN", StringComparison.Ordinal)) continue;
            (heads[i], labels[i], tags[0]) = (0, "nsubj:pass", "VBN");
            return;
        }
    }

    /// <summary>"declared to the surprise of everybody that X was in the right": a predicate with "to be" takes no object, so "that" opens what is declared.</summary>
    private static void ToldOfCopulas(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        for (int that = 2; that + 3 < heads.Length; that++)
        {
            if (lowers[that] != "that" || labels[that] != "obj" || heads[that] is not (> 0 and var predicate) || labels[predicate] != "acl:relcl" || predicate < that) continue;
            bool copular = false, subject = false;
            for (int child = that + 1; child < predicate; child++)
            {
                copular |= heads[child] == predicate && labels[child] == "cop";
                subject |= heads[child] == predicate && labels[child] == "nsubj";
            }

            int telling = heads[predicate];
            while (telling >= 0 && tags[telling][0] != 'V') telling = heads[telling];
            if (!copular || !subject || telling < 0 || telling > that) continue;
            (heads[predicate], labels[predicate], labels[that]) = (telling, "ccomp", "mark");
        }
    }

    /// <summary>"X to receive a reprimand.", "Resolved: X to be expelled": minutes and telegrams leave out "is", so that the infinitive is the predicate and what stands before it its subject.</summary>
    private static void Instructed(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        BehindAside(lowers, tags, heads, labels);
        for (int verb = 2; verb < heads.Length; verb++)
        {
            if (tags[verb] is not ("VB" or "VBN") || labels[verb] != "acl" || heads[verb] is not (>= 0 and var noun) || noun > verb || tags[noun][0] != 'N') continue;
            if (Arcs.Child(heads, labels, verb, "mark") is not (> 0 and var to) || lowers[to] != "to") continue;
            bool passive = Arcs.Has(heads, labels, verb, "aux:pass");
            if (!(tags[noun].StartsWith("NNP", StringComparison.Ordinal) || (passive && tags[verb] == "VBN")) || Arcs.Has(heads, labels, noun, "case") || Arcs.HasSubject(heads, labels, verb)) continue;
            int above = heads[noun];
            // Only a heading stands above it, "Resolved:"; and what stands between are asides in commas.
            if (above >= 0 && !(heads[above] < 0 && above < noun && Array.IndexOf(lowers, ":", above, noun - above) > 0) || (above < 0 && tags.Any(tag => tag is "VBD" or "VBZ" or "VBP" or "MD") && lowers[to - 1] != ",")) continue;
            for (int at = 0; at < heads.Length; at++)
            {
                if (heads[at] == noun && at > verb) heads[at] = verb;
            }

            (heads[verb], labels[verb]) = (above, above < 0 ? "root" : "ccomp");
            (heads[noun], labels[noun]) = (verb, passive ? "nsubj:pass" : "nsubj");
        }
    }

    /// <summary>"X, who hid it for months, to be reprimanded; Y to be removed": the infinitive hangs neither on what is told of X beside nor on the decision before.</summary>
    private static void BehindAside(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        for (int to = 2; to + 1 < heads.Length; to++)
        {
            if (lowers[to] != "to" || heads[to] is not (> 0 and var verb) || verb < to || tags[verb] is not ("VB" or "VBN") || heads[verb] < 0) continue;
            bool passive = Arcs.Has(heads, labels, verb, "aux:pass");
            int root = heads[verb];
            if (lowers[to - 1] == "," && !Arcs.HasSubject(heads, labels, verb) && labels[root] == "acl:relcl" && heads[root] is >= 0 and var noun && heads[noun] < 0 && tags[noun].StartsWith("NNP", StringComparison.Ordinal) && labels[verb] is "advcl" or "xcomp")
            {
                (heads[verb], labels[verb]) = (-1, "root");
                (heads[noun], labels[noun]) = (verb, passive ? "nsubj:pass" : "nsubj");
            }
            else if (labels[verb] == "advcl" && passive && Arcs.Child(heads, labels, verb, "nsubj:pass") is > 1 and var subject && lowers[subject - 1] == ";")
            {
                labels[verb] = "parataxis";
            }
        }
    }

    /// <summary>"was elected delegate to Prague": the post is what one is elected, and no predicate of "was".</summary>
    private static void Elected(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        for (int post = 2; post < heads.Length; post++)
        {
            int verb = post - 1;
            if (!tags[post].StartsWith("NN", StringComparison.Ordinal) || tags[verb] != "VBN" || heads[verb] != post || labels[verb] != "amod" || lowers[verb] is not ("elected" or "appointed" or "named" or "nominated" or "made" or "chosen" or "proclaimed" or "declared" or "confirmed" or "re-elected" or "designated")) continue;
            if (Arcs.Child(heads, labels, post, "cop") is not (>= 0 and var be) || be > verb) continue;
            for (int at = 0; at < heads.Length; at++)
            {
                if (heads[at] == post && at != verb && (at < verb || labels[at] is "punct" or "obl" or "advcl" or "conj" or "parataxis")) heads[at] = verb;
                if (heads[at] == verb && labels[at] == "nsubj") labels[at] = "nsubj:pass";
            }

            (heads[verb], labels[verb], labels[be]) = (heads[post], labels[post], "aux:pass");
            (heads[post], labels[post]) = (verb, "xcomp");
        }
    }
}
