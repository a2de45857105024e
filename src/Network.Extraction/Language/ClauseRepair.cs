using System.Collections.Frozen;

namespace Network.Extraction.Language;

/// <summary>Mends what grammar forbids, or what the web has and reports don't: a clause led by what stands before its comma, a past form beside an infinitive, people called upon.</summary>
internal static class ClauseRepair
{
    private static readonly FrozenSet<string> Tellings =
        ["allegation", "allegations", "claim", "claims", "charge", "charges", "rumour", "rumours", "rumor", "rumors", "statement", "accusation", "accusations", "fact", "belief", "report", "reports", "suspicion", "suspicions", "assertion", "complaint", "promise", "hope", "threat", "news", "view", "opinion", "conviction", "argument", "denial", "impression", "assurance"];

    private static readonly FrozenSet<string> Stories = ["story", "tale", "gossip", "legend", "version", "theory", "hearsay", "insinuation", "testimony", "evidence", "word"];

    private static readonly FrozenSet<string> Wishes = ["suggestion", "proposal", "idea", "demand", "request", "recommendation", "plea", "motion", "insistence", "wish", "appeal"];

    private static readonly FrozenSet<string> Makings =
        ["told", "tells", "made", "makes", "wrote", "written", "heard", "spread", "invented", "gave", "given", "published", "brought", "put", "sent", "read", "repeated", "circulated", "raised", "levelled", "broke", "kept", "drafted", "submitted", "presented", "delivered", "signed", "lodged", "carried", "got", "received"];

    private static readonly FrozenSet<string> Bare =
        ["time", "times", "day", "days", "night", "nights", "evening", "morning", "afternoon", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "minute", "minutes", "moment", "today", "yesterday", "tomorrow", "spring", "summer", "autumn", "winter", "way", "miles", "kilometres", "percent", "votes", "points", "yards", "feet"];

    /// <summary>Mends heads and labels in place.</summary>
    /// <param name="lowers">The words in lower case.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="heads">Heads, -1 for the root.</param>
    /// <param name="labels">Labels.</param>
    public static void Apply(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        SpeechRepair.Apply(lowers, tags, heads, labels);
        FrontedRoots(tags, heads, labels);
        ShouldHe(lowers, tags, heads, labels);
        Subjects(tags, heads, labels);
        PredicateRepair.Apply(lowers, tags, heads, labels);
        Complements(lowers, tags, heads, labels);
        Coordinated(lowers, tags, heads, labels);
        Further(tags, heads, labels);
        NamesBefore(lowers, tags, heads, labels);
        SecondSubjects(lowers, tags, heads, labels);
        Called(tags, heads, labels);
        Actives(tags, heads, labels);
        BareObjects(lowers, tags, heads, labels);
        Told(lowers, tags, heads, labels);
        WithTheLatter(lowers, tags, heads, labels);
    }

    /// <summary>"Contrary to rumours, X was not arrested": what stands before the comma does not lead the clause.</summary>
    private static void FrontedRoots(string[] tags, int[] heads, string[] labels)
    {
        int root = Array.FindIndex(heads, head => head < 0);
        if (root < 0 || tags[root] is not ("JJ" or "IN" or "RB" or "NN" or "NNS" or "VBG") || Arcs.Has(heads, labels, root, "nsubj", "nsubj:pass", "cop", "aux")) return;
        int comma = -1;
        for (int i = root + 1; i < heads.Length; i++)
        {
            if (tags[i] == "," && comma < 0) comma = i;
            if (comma < 0 || heads[i] != root || labels[i] != "parataxis" || tags[i][0] != 'V' || !Arcs.Has(heads, labels, i, "nsubj", "nsubj:pass")) continue;
            for (int at = comma; at < heads.Length; at++)
            {
                if (heads[at] == root && at != i) heads[at] = i;
            }

            (heads[i], labels[i]) = (-1, "root");
            (heads[root], labels[root]) = (i, tags[root][0] == 'V' ? "advcl" : "obl");
            return;
        }
    }

    /// <summary>"declined to receive X and wrote to Y": a past form goes on with the past form, not with the infinitive.</summary>
    private static void Coordinated(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        for (int i = 0; i < heads.Length; i++)
        {
            int head = heads[i];
            // "declined to condemn X, paid tribute to Y": a past behind a comma is no infinitive's complement.
            if (head >= 0 && head < i - 1 && labels[i] == "xcomp" && tags[i] == "VBD" && tags[head] == "VBD" && lowers[i - 1] == "," && !Arcs.HasSubject(heads, labels, i)) labels[i] = "conj";
            Asked(lowers, tags, heads, labels, i);
            Ordered(lowers, tags, heads, labels, i);
            // "declined to take in X's sons, who are studying here, and advised him": a past goes on with the past.
            if (head >= 0 && head < i && labels[i] == "conj" && tags[i] == "VBD" && tags[head] == "VBG" && labels[head] == "acl:relcl" && i > 1 && lowers[i - 1] is "and" or "but" && lowers[i - 2] == ",")
            {
                int past = heads[head];
                while (past >= 0 && tags[past] != "VBD") past = heads[past];
                if (past >= 0) heads[i] = past;
                continue;
            }

            if (head < 0 || head > i || labels[i] != "conj" || tags[i] is not ("VBD" or "VBZ") || !(tags[head] is "VB" or "VBG" || (tags[head] == "VBN" && head > 0 && lowers[head - 1] == "having")) || HasFiniteAuxiliary(tags, heads, labels, head)) continue;
            if (!(labels[head] is "xcomp" or "advcl" or "acl" or "ccomp") || !(IsMarkedOrParticiple(lowers, tags, heads, head) || lowers[head - 1] == "having")) continue;
            int up = heads[head];
            while (up >= 0 && tags[up] is not ("VBD" or "VBZ" or "VBP")) up = heads[up];
            if (up >= 0) heads[i] = up;
        }
    }

    /// <summary>"accusing him before the board of falsifying figures and demanding his dismissal": of what he is accused, not what board it is; and what is demanded is demanded besides.</summary>
    private static void Asked(string[] lowers, string[] tags, int[] heads, string[] labels, int i)
    {
        int head = heads[i];
        if (tags[i] != "VBG" || head < 0 || head > i) return;
        if (labels[i] == "acl" && labels[head] == "obl" && heads[head] is >= 0 and var accusing && accusing < head && tags[accusing][0] == 'V' && Arcs.Child(heads, labels, i, "mark") is >= 0 and var of && lowers[of] is "of" or "with" && lowers[accusing].StartsWith("accus", StringComparison.Ordinal) | lowers[accusing].StartsWith("charg", StringComparison.Ordinal) | lowers[accusing].StartsWith("suspect", StringComparison.Ordinal) | lowers[accusing].StartsWith("convict", StringComparison.Ordinal))
            (heads[i], labels[i]) = (accusing, "advcl");
        if (labels[i] == "conj" && tags[head] == "VBG" && labels[head] is "advcl" or "acl" && Arcs.Has(heads, labels, head, "mark") && !Arcs.Has(heads, labels, i, "mark") && heads[head] is >= 0 and var above && tags[above] == "VBG" && lowers[i] is "demanding" or "asking" or "calling" or "urging" or "insisting" or "requesting" or "threatening" or "appealing" or "proposing" or "denouncing")
            heads[i] = above;
    }

    /// <summary>Verbs that parsers join to the nearest one before, and that go on with another.</summary>
    private static void Ordered(string[] lowers, string[] tags, int[] heads, string[] labels, int i)
    {
        int head = heads[i];
        if (labels[i] != "conj" || head < 0 || head > i || tags[i][0] != 'V') return;
        // "moved that X and Y be expelled": what was moved.
        if (tags[head][0] == 'V' && Arcs.Child(heads, labels, i, "mark") is >= 0 and var that && lowers[that] == "that" && that > head && !Arcs.Has(heads, labels, head, "mark", "ccomp", "obj"))
        {
            labels[i] = "ccomp";
            return;
        }

        // "advised by X to stay, and ordered by Y to come": a participle with a "by" of its own goes on with the participle.
        if (tags[i] == "VBN" && tags[head] == "VB" && Arcs.Has(heads, labels, i, "obl:agent") && !Arcs.Has(heads, labels, i, "aux", "aux:pass"))
        {
            int up = heads[head];
            while (up >= 0 && tags[up] != "VBN") up = heads[up];
            // "was first honoured, then named envoy and, when he declined to go, placed under arrest by X".
            if (up >= 0 && (Arcs.Has(heads, labels, up, "obl:agent", "aux:pass") || labels[up] == "conj" && Arcs.Has(heads, labels, heads[up], "aux:pass"))) heads[i] = up;
            return;
        }

        // "expelled the two members who had attended, and called on X": behind a comma the main clause goes on.
        if (tags[i] is "VBD" or "VBN" && i > 2 && lowers[i - 1] == "and" && lowers[i - 2] == "," && labels[head] == "acl:relcl" && !Arcs.HasSubject(heads, labels, i) && Arcs.Child(heads, labels, head, "nsubj", "nsubj:pass") is > 0 and var who && lowers[who] == "who" && lowers[who - 1] != ",")
        {
            int up = heads[head];
            while (up >= 0 && tags[up] != "VBD") up = heads[up];
            if (up >= 0) (heads[i], tags[i]) = (up, "VBD");
        }
    }

    /// <summary>"demanded further that X be struck off": the clause is what is demanded.</summary>
    private static void Further(string[] tags, int[] heads, string[] labels)
    {
        for (int i = 0; i < heads.Length; i++)
        {
            int adverb = heads[i];
            if (labels[i] == "ccomp" && adverb >= 0 && adverb < i && labels[adverb] == "advmod" && heads[adverb] >= 0 && heads[adverb] < adverb && tags[heads[adverb]][0] == 'V') heads[i] = heads[adverb];
        }
    }

    /// <summary>"On the strength of this letter X was suspended": a name behind a common noun, before a verb that has no subject, is that subject.</summary>
    private static void NamesBefore(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        for (int i = 1; i + 1 < heads.Length; i++)
        {
            // "By three votes to one X was deposed".
            bool voted = labels[i] == "nmod" && i > 3 && lowers[i - 2] == "to" && heads[i] >= 0 && lowers[heads[i]] is "votes" or "vote";
            if (labels[i] is not ("flat" or "appos" or "nmod") || tags[i] != "NNP" || !voted && (heads[i] != i - 1 || tags[i - 1] is not ("NN" or "NNS"))) continue;
            int verb = labels[i + 1] is "aux" or "aux:pass" ? heads[i + 1] : i + 1;
            if (verb <= i || tags[verb] is not ("VBN" or "VBD" or "VBZ") || (verb == i + 1 && tags[verb] == "VBN") || Arcs.HasSubject(heads, labels, verb)) continue;
            if (voted)
            {
                // The number is what the votes were cast to.
                (heads[i - 1], labels[i - 1]) = (heads[i], "nmod");
                heads[i - 2] = i - 1;
            }

            (heads[i], labels[i]) = (verb, Arcs.Has(heads, labels, verb, "aux:pass") ? "nsubj:pass" : "nsubj");
        }
    }

    /// <summary>"The story that X supported Y has no foundation": the story has none, and Y was supported.</summary>
    private static void SecondSubjects(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        for (int i = 2; i < heads.Length; i++)
        {
            int verb = heads[i], told = i - 1;
            if (labels[i] != "nsubj" || tags[i] != "NNP" || verb <= i || tags[told] is not ("VBD" or "VBN" or "VBZ") || !Arcs.Has(heads, labels, told, "nsubj")) continue;
            int first = Array.IndexOf(heads, verb);
            if (first < 0 || first >= told || !labels[first].StartsWith("nsubj", StringComparison.Ordinal)) continue;
            (heads[i], labels[i]) = (told, "obj");
            int that = Array.IndexOf(heads, told);
            if (that >= 0 && lowers[that] == "that" && labels[that] == "obj")
            {
                labels[that] = "mark";
                labels[told] = "acl";
            }
        }
    }

    /// <summary>"backs X": reports call upon nobody; who stands behind a verb without object is its object.</summary>
    private static void Called(string[] tags, int[] heads, string[] labels)
    {
        for (int i = 1; i < heads.Length; i++)
        {
            if (labels[i] == "vocative" && heads[i] == i - 1 && tags[i - 1][0] == 'V' && !Arcs.Has(heads, labels, i - 1, "obj")) labels[i] = "obj";
        }
    }

    /// <summary>"X apologised": a past form without auxiliary or agent is no passive.</summary>
    private static void Actives(string[] tags, int[] heads, string[] labels)
    {
        for (int i = 0; i < heads.Length; i++)
        {
            if (labels[i] == "nsubj:pass" && heads[i] >= 0 && tags[heads[i]] is "VBD" or "VBZ" or "VBP" && !Arcs.Has(heads, labels, heads[i], "aux:pass", "obl:agent")) labels[i] = "nsubj";
        }
    }

    /// <summary>"presented to the council a dossier": a noun that no preposition leads is the object of a verb that has none, unless it tells when or how long.</summary>
    private static void BareObjects(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        for (int i = 1; i < heads.Length; i++)
        {
            int verb = heads[i];
            if (labels[i] != "obl" || verb < 0 || verb > i || tags[verb] is not ("VBD" or "VBZ" or "VBP" or "VBG" or "VB") || tags[i] is not ("NN" or "NNS" or "NNP") || Bare.Contains(lowers[i])) continue;
            if (Arcs.Has(heads, labels, i, "case", "mark") || !Arcs.Has(heads, labels, i, "det", "nmod:poss", "nummod") || Arcs.Has(heads, labels, verb, "obj", "ccomp", "xcomp", "aux:pass", "cop")) continue;
            labels[i] = "obj";
        }
    }

    /// <summary>"the allegation that X had written to Y": the clause says what was alleged.</summary>
    private static void Told(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        for (int i = 2; i < heads.Length; i++)
        {
            int noun = heads[i];
            // "his suggestion that we take in the children"; "the suggestion that he made" is of another form.
            bool wish = labels[i] == "acl:relcl" && noun >= 0 && Wishes.Contains(lowers[noun]) && tags[i] is "VB" or "VBP" && !Arcs.Has(heads, labels, i, "aux");
            if (labels[i] != "acl:relcl" || noun < 0 || noun + 2 > i || lowers[noun + 1] != "that" || !(wish || Tellings.Contains(lowers[noun]) || Stories.Contains(lowers[noun]))) continue;
            int subject = -1;
            for (int at = noun + 2; at < i && subject < 0; at++)
            {
                if (heads[at] == i && labels[at] is "nsubj" or "nsubj:pass") subject = at;
            }

            // "the story that X told": what is told is the story itself.
            if (subject < 0 || Arcs.Has(heads, labels, noun, "cop") || (Stories.Contains(lowers[noun]) && Makings.Contains(lowers[i]))) continue;
            labels[i] = "acl";
            (heads[noun + 1], labels[noun + 1]) = (i, "mark");
        }
    }

    /// <summary>"chosen to succeed X should the latter be dismissed": what an auxiliary before its subject begins is a condition, and X no subject of it.</summary>
    private static void ShouldHe(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        for (int i = 1; i + 1 < heads.Length; i++)
        {
            int verb = heads[i];
            if (lowers[i] != "should" || labels[i] != "aux" || verb < i || labels[verb] is not ("parataxis" or "advcl" or "conj" or "ccomp")) continue;
            int own = -1, before = -1;
            for (int at = 0; at < verb; at++)
            {
                if (heads[at] != verb || labels[at] is not ("nsubj" or "nsubj:pass")) continue;
                if (at > i) own = at;
                else before = at;
            }

            if (own < 0) continue;
            labels[verb] = "advcl";
            if (before > 0 && before == i - 1 && tags[before - 1][0] == 'V') (heads[before], labels[before]) = (before - 1, "obj");
        }
    }

    /// <summary>"in the end the participants demanded": an apposition has a comma before it, so that this is the verb's subject.</summary>
    private static void Subjects(string[] tags, int[] heads, string[] labels)
    {
        for (int i = 2; i < heads.Length; i++)
        {
            int phrase = heads[i];
            // "at the door of the archive his adjutant turned back X".
            if (labels[i] == "nmod" && phrase >= 0 && phrase < i && Arcs.Has(heads, labels, i, "nmod:poss") && !Arcs.Has(heads, labels, i, "case") && labels[phrase] == "nmod" && heads[phrase] is >= 0 and var outer && labels[outer] == "obl" && heads[outer] > i && tags[heads[outer]] is "VBD" or "VBZ" && !Arcs.HasSubject(heads, labels, heads[outer]))
            {
                (heads[i], labels[i]) = (heads[outer], "nsubj");
                continue;
            }

            // "on the third of Esfand the Majles withdrew": what has an article is no part of the name before it.
            if (labels[i] == "flat" && phrase >= 0 && phrase < i - 1 && i + 1 < heads.Length && Arcs.Has(heads, labels, i, "det") && tags[i + 1] is "VBD" or "VBZ" && !Arcs.HasSubject(heads, labels, i + 1))
            {
                (heads[i], labels[i]) = (i + 1, "nsubj");
                continue;
            }

            if (labels[i] != "appos" || phrase < 0 || phrase > i || labels[phrase] != "obl" || heads[phrase] < i || !Arcs.Has(heads, labels, phrase, "case") || !Arcs.Has(heads, labels, i, "det")) continue;
            int verb = heads[phrase];
            bool divided = tags.AsSpan(phrase, i - phrase).ContainsAny(",", "-LRB-", ":");
            if (!divided && tags[verb][0] == 'V' && !Arcs.HasSubject(heads, labels, verb)) (heads[i], labels[i]) = (verb, Arcs.Has(heads, labels, verb, "aux:pass") ? "nsubj:pass" : "nsubj");
        }
    }

    /// <summary>"called upon X to resign", "escaped being expelled": what the verb is about is no phrase and no circumstance.</summary>
    private static void Complements(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        for (int i = 1; i < heads.Length; i++)
        {
            int verb = heads[i];
            if (verb < 0 || verb > i || tags[verb][0] != 'V') continue;
            if (tags[i] == "VB" && labels[i] is "obl" or "nmod" && lowers[i - 1] == "to" && heads[i - 1] == i)
            {
                labels[i] = "xcomp";
                (labels[i - 1], tags[i - 1]) = ("mark", "TO");
            }
            else if (labels[i] == "advcl" && verb == i - 2 && lowers[i - 1] == "being" && heads[i - 1] == i)
            {
                labels[i] = "xcomp";
            }
        }
    }

    /// <summary>"told us that at a meeting with X the latter complained": it is the teller who met X.</summary>
    private static void WithTheLatter(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        for (int i = 0; i < heads.Length; i++)
        {
            int verb = heads[i];
            if (labels[i] != "obl" || verb < i || labels[verb] != "ccomp" || heads[verb] < 0 || tags[heads[verb]][0] != 'V') continue;
            bool with = false, latter = false;
            for (int at = i + 1; at < verb; at++)
            {
                with |= heads[at] == i && labels[at] == "nmod" && Array.FindIndex(lowers, i, at - i, word => word == "with") is >= 0 and var marker && heads[marker] == at;
                latter |= heads[at] == verb && labels[at] == "nsubj" && lowers[at] == "latter";
            }

            if (with && latter) heads[i] = heads[verb];
        }
    }

    private static bool HasFiniteAuxiliary(string[] tags, int[] heads, string[] labels, int verb)
    {
        for (int i = 0; i < verb; i++)
        {
            if (heads[i] == verb && labels[i] is "aux" or "aux:pass" && tags[i] is "MD" or "VBD" or "VBZ" or "VBP") return true;
        }

        return false;
    }

    private static bool IsMarkedOrParticiple(string[] lowers, string[] tags, int[] heads, int verb)
    {
        if (tags[verb] == "VBG") return true;
        for (int i = 0; i < verb; i++)
        {
            if (heads[i] == verb && lowers[i] == "to") return true;
        }

        return false;
    }
}
