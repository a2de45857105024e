using System.Collections.Frozen;

namespace Network.Extraction.Language;

/// <summary>Mends trees that a greedy parser builds wrong: a noun taken for the root of its own verb, a told clause taken for an adverbial one.</summary>
internal static class TreeRepair
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
            // A second root is what follows the first.
            if (heads[i] >= 0 && labels[i] == "root") labels[i] = "parataxis";
            // "neither approved nor condemned X": it denies, whatever it joins.
            if (labels[i] == "cc" && lowers[i] == "neither") labels[i] = "advmod";
        }

        StrayRepair.Apply(lowers, tags, heads, labels);
        Possessors(tags, heads, labels);
        VerbsForAdjectives(tags, heads, labels);
        NameVerbRepair.Apply(lowers, tags, heads, labels);
        JoinedSubjects(tags, heads, labels);
        JoinedTenses(lowers, tags, heads, labels);
        Having(lowers, tags, heads, labels);
        PerfectRepair.Apply(lowers, tags, heads, labels);
        JoinedRepair.Apply(lowers, tags, heads, labels);
        ObjectRepair.Apply(lowers, tags, heads, labels);
        NounRoots(lowers, tags, heads, labels);
        Telegrams(lowers, tags, heads, labels);
        Demanded(tags, heads, labels);
        Whom(lowers, tags, heads, labels);
        MarkedVerbs(lowers, tags, heads, labels);
        MarkedSubjects(lowers, heads, labels);
        SharedPassives(lowers, tags, heads, labels);
        JoinedPasts(lowers, tags, heads, labels);
        Infinitives(lowers, tags, heads, labels);
        ToldClauseRepair.Apply(lowers, tags, heads, labels);
        ClauseRepair.Apply(lowers, tags, heads, labels);
        PhraseRepair.Apply(lowers, tags, heads, labels);
        SubjectRepair.Apply(lowers, tags, heads, labels);
        ArgumentRepair.Apply(lowers, tags, heads, labels);
        FrontedParticiples.Apply(lowers, tags, heads, labels);
        FrontedObjects.Apply(lowers, tags, heads, labels);
        Arcs.Untangle(heads, labels);
    }

    /// <summary>"and X was named in his stead": what is joined stands behind what it is joined to, so that a noun before its verb is the subject.</summary>
    private static void JoinedSubjects(string[] tags, int[] heads, string[] labels)
    {
        for (int i = 0; i < heads.Length; i++)
        {
            int verb = heads[i];
            if (labels[i] != "conj" || verb <= i || tags[i][0] != 'N' || tags[verb][0] != 'V') continue;
            bool passive = false, subject = false;
            for (int child = 0; child < heads.Length; child++)
            {
                if (heads[child] != verb) continue;
                passive |= labels[child] == "aux:pass";
                subject |= labels[child] is "nsubj" or "nsubj:pass";
            }

            if (!subject) labels[i] = passive ? "nsubj:pass" : "nsubj";
        }
    }

    /// <summary>"has expelled X, because he had welcomed Y, and has elected Z": what has the same auxiliary is joined.</summary>
    private static void JoinedTenses(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        for (int i = 0; i < heads.Length; i++)
        {
            if (labels[i] != "conj" || tags[i][0] != 'V' || heads[i] < 0 || Arcs.HasSubject(heads, labels, i) || Arcs.Child(heads, labels, i, "aux") is not (>= 0 and var own)) continue;
            if (lowers[own] is not ("has" or "have" or "had") || Arcs.Child(heads, labels, heads[i], "aux") is not (>= 0 and var other) || lowers[other] == lowers[own]) continue;
            int above = heads[heads[i]];
            while (above >= 0 && !(tags[above][0] == 'V' && Arcs.Child(heads, labels, above, "aux") is >= 0 and var same && lowers[same] == lowers[own])) above = heads[above];
            if (above >= 0) heads[i] = above;
        }
    }

    /// <summary>"For this the Director suspended X": a past with a noun before it describes no name, it acts upon it.</summary>
    private static void VerbsForAdjectives(string[] tags, int[] heads, string[] labels)
    {
        for (int i = 1; i + 1 < heads.Length; i++)
        {
            int name = i + 1;
            if (tags[i] != "VBD" || labels[i] is not ("amod" or "compound") || heads[i] != name || !(tags[name] is "NNP" or "NNPS" || (tags[name] is "NN" or "NNS" && Arcs.HasSubject(heads, labels, i))) || tags[i - 1] is not ("NN" or "NNS" or "NNP" or "PRP") || heads[name] >= 0) continue;
            for (int at = 0; at < heads.Length; at++)
            {
                if (heads[at] == name && at != i && (at < i || labels[at] is not ("appos" or "nmod:poss" or "flat" or "case"))) heads[at] = i;
            }

            if (!Arcs.HasSubject(heads, labels, i)) (heads[i - 1], labels[i - 1]) = (i, "nsubj");
            (heads[i], labels[i]) = (-1, "root");
            (heads[name], labels[name]) = (i, "obj");
        }
    }

    /// <summary>What stands before "'s" owns the noun behind it.</summary>
    private static void Possessors(string[] tags, int[] heads, string[] labels)
    {
        for (int i = 0; i + 2 < heads.Length; i++)
        {
            if (tags[i + 1] != "POS" || labels[i] == "nmod:poss") continue;
            int owned = i + 2;
            while (owned < heads.Length && tags[owned] is "JJ" or "RB" or "CD" or "VBN" or "\"" or "``") owned++;
            while (owned + 1 < heads.Length && tags[owned] is "NN" or "NNP" && heads[owned] == owned + 1 && labels[owned] == "compound") owned++;
            if (owned == heads.Length || tags[owned][0] != 'N') continue;
            if (heads[owned] == i || (heads[owned] >= 0 && labels[owned] != "conj" && heads[owned] < owned && labels[i] is "nsubj" or "obj" or "root" && heads[i] != owned && heads[owned] != heads[i]))
                (heads[owned], labels[owned]) = (heads[i], labels[i]);
            heads[i] = owned;
            labels[i] = "nmod:poss";
            heads[i + 1] = i;
            labels[i + 1] = "case";
        }
    }

    /// <summary>"for having supported X": the participle leads.</summary>
    private static void Having(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        for (int i = 0; i + 1 < heads.Length; i++)
        {
            if (lowers[i] != "having") continue;
            // "for having supported X": the preposition leads the verb.
            if (labels[i] == "aux" && i > 0 && heads[i - 1] == i && labels[i - 1] == "mark") heads[i - 1] = heads[i];
            int verb = i + 1;
            while (verb < heads.Length && (lowers[verb] is "been" || tags[verb] == "RB")) verb++;
            // "having in the meantime abused X".
            if (verb < heads.Length && tags[verb] == "IN")
            {
                while (verb < heads.Length && verb - i < 7 && tags[verb] is "IN" or "DT" or "NN" or "JJ" or "RB") verb++;
            }

            if (verb == heads.Length || tags[verb] is not ("VBN" or "VBD")) continue;
            if (heads[i] == verb && labels[i] is "csubj" or "advcl")
            {
                // The participle leads what the parser took it to hang on; "X has not" before it is a clause of its own.
                labels[i] = "aux";
                int has = i - 1;
                while (has >= 0 && !(heads[has] == verb && labels[has] == "aux")) has--;
                for (int at = 0; at < verb; at++)
                {
                    if (heads[at] == i) heads[at] = at > i || has < 0 ? verb : has;
                    else if (at < i && heads[at] == verb && at != has && has >= 0) heads[at] = has;
                }

                if (has >= 0)
                {
                    (heads[has], labels[has]) = (heads[verb], labels[verb]);
                    (heads[verb], labels[verb]) = (has, "advcl");
                }

                continue;
            }

            // The two hang side by side.
            if (labels[i] == "advcl" && labels[verb] == "advcl" && heads[i] == heads[verb])
            {
                for (int at = 0; at < heads.Length; at++)
                {
                    if (heads[at] == i) heads[at] = verb;
                }

                (heads[i], labels[i]) = (verb, "aux");
                continue;
            }

            if (heads[verb] != i) continue;
            for (int at = 0; at < heads.Length; at++)
            {
                // "has not, having abused X": what stands before the comma is not the participle's.
                if (heads[at] == i && at != verb) heads[at] = at < i - 1 && tags[i - 1] == "," && labels[at] == "advmod" && heads[i] >= 0 ? heads[i] : verb;
            }

            (heads[verb], labels[verb]) = (heads[i], labels[i]);
            heads[i] = verb;
            labels[i] = "aux";
        }
    }

    private static void NounRoots(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        int root = Array.FindIndex(heads, head => head < 0);
        if (root < 0 || tags[root][0] is not ('N' or 'D' or 'C' or 'P') || Arcs.Has(heads, labels, root, "cop") || Arcs.Has(heads, labels, root, "case")) return;
        for (int verb = root + 1; verb < heads.Length; verb++)
        {
            if (heads[verb] != root || labels[verb] is not ("acl" or "acl:relcl" or "conj" or "parataxis" or "advcl" or "appos" or "dep" or "ccomp" or "obl" or "nmod")) continue;
            if (!IsFinite(tags, heads, labels, verb) || Arcs.HasSubject(heads, labels, verb) || HasRelative(lowers, heads, verb)) continue;
            bool passive = Arcs.Has(heads, labels, verb, "aux:pass");
            for (int i = 0; i < heads.Length; i++)
            {
                if (heads[i] == root && i != verb && (i > verb || labels[i] is "punct" or "advmod" or "obl" or "discourse" or "cc")) heads[i] = verb;
            }

            heads[verb] = -1;
            labels[verb] = "root";
            heads[root] = verb;
            labels[root] = passive ? "nsubj:pass" : "nsubj";
            return;
        }
    }

    /// <summary>"Branch dissolved by prefect", "X opened, attacked decision": a root noun with a participle is a clause without its auxiliary or a past.</summary>
    private static void Telegrams(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        int root = Array.FindIndex(heads, head => head < 0);
        if (root < 0 || tags[root][0] != 'N' || Arcs.Has(heads, labels, root, "cop") || lowers.Any(word => word is "the" or "a" or "an")) return;
        int verb = Array.FindIndex(tags, root + 1, tag => tag == "VBN");
        if (verb < 0 || heads[verb] != root || labels[verb] is not ("acl" or "parataxis" or "advcl" or "dep" or "conj" or "nmod" or "appos")) return;
        bool by = verb + 1 < lowers.Length && lowers[verb + 1] == "by";
        bool acts = false;
        for (int i = 0; i < heads.Length && !by; i++) acts |= labels[i] == "obj" && (heads[i] == verb || (heads[i] > verb && heads[heads[i]] == verb && labels[heads[i]] == "conj"));
        for (int i = root + 1; i < heads.Length; i++)
        {
            if (heads[i] == root && i != verb) heads[i] = verb;
        }

        heads[verb] = -1;
        labels[verb] = "root";
        heads[root] = verb;
        labels[root] = acts ? "nsubj" : "nsubj:pass";
        if (!acts) return;
        for (int i = verb; i < heads.Length; i++)
        {
            if (tags[i] == "VBN" && (i == verb || (heads[i] == verb && labels[i] == "conj"))) tags[i] = "VBD";
        }
    }

    /// <summary>"demanded that they be removed, but the board did not agree": what is told as done is no part of what was demanded.</summary>
    private static void Demanded(string[] tags, int[] heads, string[] labels)
    {
        for (int i = 0; i < heads.Length; i++)
        {
            int head = heads[i];
            if (head < 0 || labels[i] != "conj" || labels[head] != "ccomp" || heads[head] < 0 || !Arcs.HasSubject(heads, labels, i)) continue;
            if (IsTold(tags, heads, labels, i) && IsSubjunctive(tags, heads, labels, head)) heads[i] = heads[head];
        }
    }

    private static bool IsSubjunctive(string[] tags, int[] heads, string[] labels, int verb) =>
        Enumerable.Range(0, heads.Length).Any(at => heads[at] == verb && labels[at] is "aux:pass" or "aux" && tags[at] == "VB") && !Enumerable.Range(0, heads.Length).Any(at => heads[at] == verb && tags[at] == "MD");

    private static bool IsTold(string[] tags, int[] heads, string[] labels, int verb) =>
        tags[verb] is "VBD" or "VBZ" || Enumerable.Range(0, heads.Length).Any(at => heads[at] == verb && labels[at] is "aux" or "aux:pass" && tags[at] is "VBD" or "VBZ");

    /// <summary>"works against the major and has informed Y": the preposition leads the noun, and the second verb shares the subject of the first.</summary>
    private static void MarkedVerbs(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        for (int verb = 2; verb < heads.Length; verb++)
        {
            int head = heads[verb];
            if (head < 0 || head > verb || labels[verb] != "advcl" || tags[verb][0] != 'V' || tags[head][0] != 'V') continue;
            int mark = -1, subject = -1, and = -1;
            for (int i = head + 1; i < verb; i++)
            {
                if (heads[i] != verb) continue;
                if (mark < 0 && labels[i] == "mark" && lowers[i] is "against" or "with" or "for" or "at" or "by" or "in" or "on" or "from" or "of" or "to") mark = i;
                else if (mark >= 0 && subject < 0 && labels[i] is "nsubj" or "nsubj:pass") subject = i;
                else if (subject >= 0 && labels[i] == "cc") and = i;
            }

            if (and < 0) continue;
            (heads[subject], labels[subject]) = (head, "obl");
            (heads[mark], labels[mark]) = (subject, "case");
            labels[verb] = "conj";
        }
    }

    /// <summary>"whom he charged with having passed the lists": "whom" is no subject, and what stands behind leads nothing.</summary>
    private static void Charged(string[] tags, int[] heads, string[] labels, int whom)
    {
        int later = heads[whom];
        int verb = Array.FindIndex(heads, head => head == whom);
        if (later <= whom || verb <= whom || verb >= later || tags[verb][0] != 'V' || labels[verb] != "acl:relcl" || !Arcs.HasSubject(heads, labels, verb)) return;
        (heads[verb], labels[verb]) = (heads[later], labels[later]);
        (heads[later], labels[later]) = (verb, "advcl");
        (heads[whom], labels[whom]) = (verb, "obj");
    }

    /// <summary>"whom X accused of theft": the verb leads the clause, not the pronoun.</summary>
    private static void Whom(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        for (int i = 0; i < heads.Length; i++)
        {
            // "whom he accused": no preposition leads it.
            if (lowers[i] == "whom" && heads[i] > i && labels[i] is "obl" or "dep" or "advmod" && !Arcs.Has(heads, labels, i, "case") && !Arcs.Has(heads, labels, heads[i], "obj")) labels[i] = "obj";
            if (lowers[i] == "whom" && labels[i] is "nsubj" or "nsubj:pass") Charged(tags, heads, labels, i);
        }

        int root = Array.FindIndex(heads, head => head < 0);
        if (root < 0 || lowers[root] is not ("whom" or "which" or "who")) return;
        for (int verb = root + 1; verb < heads.Length; verb++)
        {
            if (heads[verb] != root || tags[verb][0] != 'V') continue;
            bool subject = Arcs.HasSubject(heads, labels, verb);
            for (int i = 0; i < heads.Length; i++)
            {
                if (heads[i] == root && i != verb) heads[i] = verb;
            }

            heads[verb] = -1;
            labels[verb] = "root";
            heads[root] = verb;
            labels[root] = subject ? Arcs.Has(heads, labels, root, "case") ? "obl" : "obj" : Arcs.Has(heads, labels, verb, "aux:pass") ? "nsubj:pass" : "nsubj";
            return;
        }
    }

    /// <summary>"On the orders of X, Y was arrested", "at present are detained": what a preposition leads is no subject.</summary>
    private static void MarkedSubjects(string[] lowers, int[] heads, string[] labels)
    {
        for (int i = 0; i < heads.Length; i++)
        {
            if (heads[i] < 0 || labels[i] is not ("nsubj" or "nsubj:pass")) continue;
            bool marked = false;
            for (int at = 0; at < i; at++)
                marked |= heads[at] == i && labels[at] == "case" && lowers[at] is "on" or "at" or "by" or "with" or "under" or "after" or "before" or "in" or "without" or "upon" or "through" or "during" or "against" or "unlike" or "like" or "despite";

            if (marked) labels[i] = "obl";
        }
    }

    /// <summary>"was cleared of all charges and taken back": a participle behind "and" goes on with the passive, not with the noun.</summary>
    private static void SharedPassives(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        for (int i = 3; i < heads.Length; i++)
        {
            if (tags[i] != "VBN" || labels[i] != "conj" || heads[i] < 0 || tags[heads[i]][0] != 'N' || lowers[i - 1] is not ("and" or "but")) continue;
            for (int verb = heads[i] - 1; verb > 0 && heads[i] - verb < 8; verb--)
            {
                if (tags[verb] != "VBN" || !Arcs.Has(heads, labels, verb, "aux:pass") || IsUnder(heads, verb, i)) continue;
                heads[i] = verb;
                break;
            }
        }
    }

    /// <summary>"did not share his view and seconded X": a past behind "and" goes on with the verb, not with the noun, and the name behind it is its object.</summary>
    private static void JoinedPasts(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        for (int i = 3; i < heads.Length; i++)
        {
            int noun = heads[i];
            if (tags[i] != "VBD" || labels[i] != "conj" || noun < 0 || noun > i || tags[noun] is not ("NN" or "NNS") || lowers[i - 1] is not ("and" or "but") || Arcs.HasSubject(heads, labels, i) || Arcs.Has(heads, labels, noun, "cop", "nsubj")) continue;
            if (labels[noun] is not ("obj" or "obl") || heads[noun] is not (>= 0 and var verb) || verb > noun || tags[verb][0] != 'V' || Arcs.Has(heads, labels, i, "aux:pass")) continue;
            heads[i] = verb;
            if (i + 1 < heads.Length && tags[i + 1] == "NNP" && heads[i + 1] == noun && labels[i + 1] is "conj" or "appos" or "dep") (heads[i + 1], labels[i + 1]) = (i, "obj");
        }
    }

    private static readonly FrozenSet<string> Asks =
        ["motion", "plan", "attempt", "decision", "proposal", "intention", "wish", "desire", "demand", "request", "order", "orders", "threat", "offer", "promise", "effort", "efforts", "readiness", "refusal", "call", "appeal", "resolution", "plans", "demands", "threats", "attempts", "instructions", "permission", "petition", "campaign", "plot", "conspiracy", "courage", "nerve", "opportunity", "chance", "power", "authority"];

    /// <summary>"spoke against a motion to expel X": the infinitive belongs to the noun before it.</summary>
    private static void Infinitives(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        for (int i = 2; i < heads.Length; i++)
        {
            if (labels[i] is not ("advcl" or "xcomp" or "acl" or "obl") || tags[i][0] != 'V' || heads[i] < 0) continue;
            int to = i - 1;
            while (to > 0 && heads[to] == i && lowers[to] != "to") to--;
            if (to < 1 || lowers[to] != "to" || heads[to] != i || !Asks.Contains(lowers[to - 1]) || heads[i] == to - 1 || (to > 1 && lowers[to - 2] == "in")) continue;
            if (IsUnder(heads, to - 1, i)) continue;
            heads[i] = to - 1;
            labels[i] = "acl";
        }
    }

    private static bool IsUnder(int[] heads, int word, int ancestor)
    {
        for (int up = word; up >= 0; up = heads[up])
        {
            if (up == ancestor) return true;
        }

        return false;
    }

    private static bool IsFinite(string[] tags, int[] heads, string[] labels, int verb) =>
        tags[verb] is "VBD" or "VBZ" or "VBP" || (tags[verb] is "VBN" or "VBG" or "VB" && Arcs.Has(heads, labels, verb, "aux", "aux:pass"));

    private static bool HasRelative(string[] lowers, int[] heads, int verb)
    {
        for (int i = 0; i < verb; i++)
        {
            if (heads[i] == verb && lowers[i] is "who" or "which" or "whom" or "whose" or "that" or "when" or "where" or "if" or "as" or "while" or "because") return true;
        }

        return false;
    }
}
