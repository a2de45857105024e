using System.Collections.Frozen;

namespace Network.Extraction.Language;

/// <summary>Mends a perfect or a passive whose auxiliary stands far from its verb, and what hangs on an adverb of two words: "had from the beginning opposed X", "complained at length of Y".</summary>
internal static class PerfectRepair
{
    /// <summary>Mends heads and labels in place.</summary>
    /// <param name="lowers">The words in lower case.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="heads">Heads, -1 for the root.</param>
    /// <param name="labels">Labels.</param>
    public static void Apply(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        for (int i = 0; i + 3 < heads.Length; i++)
        {
            if (labels[i] is "aux" or "aux:pass" or "cop" || Participle(lowers, tags, i) is not (> 0 and var verb) || heads[verb] == -1) continue;
            Join(tags, heads, labels, i, verb);
        }

        HadDone(lowers, tags, heads, labels);
        OughtTo(lowers, heads, labels);
        AtLength(lowers, tags, heads, labels);
        RefusesTo(lowers, tags, heads, labels);
        for (int i = 1; i + 1 < heads.Length; i++)
        {
            // "X, relieved of his duties by Y, left": what hangs on a name behind a comma is a participle.
            if (labels[i] == "acl" && tags[i] == "VBD" && heads[i] < i && tags[i - 1] == "," && tags[i + 1] is "IN" or "RB" && lowers[i].EndsWith("ed", StringComparison.Ordinal) && !Arcs.Has(heads, labels, i, "nsubj", "nsubj:pass", "obj", "ccomp", "xcomp", "aux")) tags[i] = "VBN";
        }
    }

    /// <summary>The participle that an auxiliary leads across phrases of time and manner; -1 for none: "had for months opposed X", "was in the end expelled".</summary>
    /// <param name="lowers">The words in lower case.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="auxiliary">Where "had" stands.</param>
    public static int Participle(string[] lowers, string[] tags, int auxiliary)
    {
        if (lowers[auxiliary] is not ("had" or "has" or "have")) return -1;
        int at = auxiliary + 1;
        while (at < tags.Length && tags[at] == "RB") at++;
        if (at >= tags.Length || tags[at] != "IN" || lowers[at] is "that" or "as" or "if" or "like") return -1;
        int phrases = at;
        for (; at < tags.Length && at - auxiliary < 9; at++)
        {
            if (tags[at] is "IN" or "DT" or "JJ" or "CD" or "RB" or "NN" or "NNS" or "PRP$" or "TO" or "NNP" or "JJS") continue;
            bool closes = at > phrases + 1 && tags[at - 1] is "NN" or "NNS" or "RB" or "CD" or "NNP" or "JJ" && lowers[at - 1] is not ("the" or "a");
            // "had in his pocket forged papers" keeps what is forged.
            bool leads = at + 1 == tags.Length || tags[at + 1] is "NNP" or "NNPS" or "PRP" or "PRP$" or "DT" or "IN" or "TO" or "." or "," or "RB" or "CC" or ":" or "WRB";
            // "had in the end given way to X".
            leads |= tags[Math.Min(at + 1, tags.Length - 1)] == "NN" && IrregularForms.IsOnlyParticiple(lowers[at]);
            return closes && leads && tags[at] is "VBN" or "VBD" ? at : -1;
        }

        return -1;
    }

    private static void Join(string[] tags, int[] heads, string[] labels, int auxiliary, int verb)
    {
        for (int up = verb; up >= 0; up = heads[up])
        {
            if (up != auxiliary) continue;
            string label = labels[auxiliary];
            int head = heads[auxiliary];
            for (int at = 0; at < heads.Length; at++)
            {
                if (heads[at] == auxiliary && at != verb) heads[at] = verb;
            }

            tags[verb] = "VBN";
            (heads[verb], labels[verb]) = (head, label);
            (heads[auxiliary], labels[auxiliary]) = (verb, "aux");
            // What stood between no longer leads the verb, nor what is behind it.
            for (int at = auxiliary + 1; at < heads.Length; at++)
            {
                if (at < verb && heads[at] > verb) heads[at] = verb;
                if (at > verb && heads[at] > auxiliary && heads[at] < verb) heads[at] = verb;
            }

            if (verb + 1 < heads.Length && tags[verb + 1] is "NNP" or "NNPS" or "PRP" && heads[verb + 1] == verb && labels[verb + 1] is "obl" or "dep" or "nmod" or "nsubj") labels[verb + 1] = "obj";
            return;
        }
    }

    /// <summary>"vowed to have X removed", "the police had X followed": the participle belongs to the "have", and X to both.</summary>
    private static void HadDone(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        for (int have = 0; have + 2 < heads.Length; have++)
        {
            int name = have + 1, done = have + 2;
            if (lowers[have] is not ("have" or "had" or "has" or "having" or "get" or "got") || !(tags[name] == "NNP" || lowers[name] is "him" or "her" or "them" or "me" or "us") || tags[done] is not ("VBN" or "VBD")) continue;
            if (heads[done] == heads[have] && heads[done] >= 0 && labels[have] is "xcomp" or "advcl" or "ccomp" && labels[done] is "xcomp" or "ccomp" or "advcl" or "conj")
            {
                (heads[done], labels[done]) = (have, "xcomp");
                (heads[name], labels[name]) = (have, "obj");
            }
            else if (labels[have] == "aux" && heads[have] == done && heads[name] == done && labels[name].StartsWith("nsubj", StringComparison.Ordinal) && (heads.AsSpan(0, have).Contains(done) || (have > 0 && lowers[have - 1] == "to")))
            {
                bool subject = false;
                for (int at = 0; at < have; at++) subject |= heads[at] == done && labels[at].StartsWith("nsubj", StringComparison.Ordinal);
                // "and meanwhile had X summoned": whose subject is that of the verb before.
                // "moved to have X expelled": an infinitive has none of its own.
                if (!subject && labels[done] != "conj" && !(have > 0 && lowers[have - 1] == "to")) continue;
                (heads[have], labels[have]) = (heads[done], labels[done]);
                for (int at = 0; at < have; at++)
                {
                    if (heads[at] != done) continue;
                    heads[at] = have;
                    if (labels[at] == "nsubj:pass") labels[at] = "nsubj";
                }

                (heads[done], labels[done], tags[done]) = (have, "xcomp", "VBN");
                (heads[name], labels[name]) = (have, "obj");
            }
            else if (lowers[have] == "having" && heads[have] == done && heads[name] == done && labels[have] is "advcl" or "mark" or "aux" && labels[name].StartsWith("nsubj", StringComparison.Ordinal) && heads[done] >= 0)
            {
                // "lost no time in having X expelled".
                (heads[have], labels[have]) = (heads[done], labels[done]);
                for (int at = 0; at < have; at++)
                {
                    if (heads[at] == done) heads[at] = have;
                }

                (heads[done], labels[done], tags[done]) = (have, "xcomp", "VBN");
                (heads[name], labels[name]) = (have, "obj");
            }
            else if (labels[have] is "advcl" or "ccomp" && heads[have] == done && heads[name] == have && Arcs.HasSubject(heads, labels, have))
            {
                // "when the Governor had them transferred".
                (heads[have], labels[have]) = (heads[done], labels[done]);
                for (int at = 0; at < have; at++)
                {
                    if (heads[at] == done) heads[at] = have;
                }

                (heads[done], labels[done], tags[done]) = (have, "xcomp", "VBN");
                labels[name] = "obj";
            }
            else if (lowers[have] == "had" && labels[have] is "acl:relcl" or "acl" or "advcl" && heads[name] == done && heads[done] < 0 && Arcs.HasSubject(heads, labels, have))
            {
                Caused(tags, heads, labels, have, done);
            }
        }
    }

    /// <summary>"Last week he had X transferred": not "X transferred, in the week that he had".</summary>
    private static void Caused(string[] tags, int[] heads, string[] labels, int had, int done)
    {
        int time = heads[had];
        (heads[had], labels[had]) = (-1, "root");
        for (int at = 0; at < had; at++)
        {
            if (heads[at] == done) heads[at] = had;
        }

        if (time >= 0 && heads[time] == had) labels[time] = "obl";
        (heads[done], labels[done], tags[done]) = (had, "xcomp", "VBN");
        (heads[had + 1], labels[had + 1]) = (had, "obj");
        for (int at = done + 1; at < heads.Length; at++)
        {
            if (heads[at] == done && labels[at] == "punct") heads[at] = had;
        }
    }

    /// <summary>"X ought to be removed": an auxiliary like "should".</summary>
    private static void OughtTo(string[] lowers, int[] heads, string[] labels)
    {
        for (int ought = 0; ought < heads.Length; ought++)
        {
            if (lowers[ought] != "ought" || labels[ought] == "aux" || Arcs.Child(heads, labels, ought, "xcomp") is not (> 0 and var verb) || verb < ought) continue;
            (heads[verb], labels[verb]) = (heads[ought], labels[ought]);
            bool passive = Arcs.Has(heads, labels, verb, "aux:pass");
            for (int at = 0; at < heads.Length; at++)
            {
                if (heads[at] != ought || at == verb) continue;
                heads[at] = verb;
                if (passive && labels[at] == "nsubj") labels[at] = "nsubj:pass";
            }

            (heads[ought], labels[ought]) = (verb, "aux");
            if (Arcs.Child(heads, labels, verb, "mark") is > 0 and var to && lowers[to] == "to" && to == ought + 1) labels[to] = "aux";
        }
    }

    /// <summary>"complained at length of X", "protested in vain to Y": the second phrase belongs to the verb.</summary>
    private static void AtLength(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        for (int i = 2; i < heads.Length; i++)
        {
            int noun = heads[i];
            if (labels[i] != "nmod" || noun < 1 || noun > i || labels[noun] is not ("obl" or "advmod") || heads[noun] < 0 || !IsAdverb(lowers[noun - 1], lowers[noun]) || heads[noun - 1] != noun || tags[heads[noun]][0] != 'V') continue;
            (heads[i], labels[i]) = (heads[noun], "obl");
        }
    }

    private static readonly FrozenSet<string> Willing = ["refused", "declined", "agreed", "promised", "threatened", "offered", "tried", "attempted", "failed", "decided", "resolved", "undertook", "consented", "managed", "ventured", "hesitated", "swore", "vowed", "pledged", "refuses", "declines", "agrees", "refuse", "decline"];

    /// <summary>"refused in February to obey": what one refuses is no purpose.</summary>
    private static void RefusesTo(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        for (int i = 1; i < heads.Length; i++)
        {
            int verb = heads[i];
            if (labels[i] != "advcl" || tags[i] != "VB" || verb < 0 || verb > i || !Willing.Contains(lowers[verb]) || Arcs.Has(heads, labels, verb, "xcomp", "ccomp", "obj")) continue;
            if (Arcs.Child(heads, labels, i, "mark") is >= 0 and var to && lowers[to] == "to") labels[i] = "xcomp";
        }
    }

    private static bool IsAdverb(string preposition, string noun) => (preposition, noun) is
        ("at", "length" or "first" or "last" or "once") or ("in", "vain" or "public" or "private" or "confidence" or "detail" or "writing" or "passing" or "person" or "turn" or "secret" or "haste" or "tears" or "silence" or "despair")
        or ("by", "letter" or "telegram" or "telephone" or "name" or "wire" or "cable" or "courier") or ("on", "paper" or "oath") or ("under", "oath") or ("of", "late") or ("for", "hours" or "months" or "years" or "weeks");
}
