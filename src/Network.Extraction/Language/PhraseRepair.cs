using System.Collections.Frozen;

namespace Network.Extraction.Language;

/// <summary>Mends how phrases with prepositions hang: what a "from" marks is no agent, and "from A and from B" are two of a kind.</summary>
internal static class PhraseRepair
{
    /// <summary>Mends heads and labels in place.</summary>
    /// <param name="lowers">The words in lower case.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="heads">Heads, -1 for a root.</param>
    /// <param name="labels">Labels.</param>
    public static void Apply(string[] lowers, string[] tags, int[] heads, string[] labels)
    {
        InConnectionWith(lowers, heads, labels);
        string?[] markers = new string?[heads.Length];
        for (int i = 0; i < heads.Length; i++)
        {
            if (labels[i] == "case" && heads[i] > i) markers[heads[i]] ??= lowers[i];
        }

        for (int i = 0; i < heads.Length; i++)
        {
            // "was given fifteen days' arrest": nothing leads an agent but "by".
            if (labels[i] == "obl:agent" && markers[i] is null && heads[i] is >= 0 and var given && given < i && !Arcs.Has(heads, labels, given, "obj")) labels[i] = "obj";
            if (labels[i] == "obl:agent" && markers[i] is "from" or "to" or "in" or "into" or "off") labels[i] = "obl";
            // "was questioned and released the same day": when, not what.
            if (labels[i] == "obj" && i > 0 && TimeNouns.Contains(lowers[i]) && lowers[i - 1] is "same" or "next" or "last" or "following" or "that") labels[i] = "obl";
            // "received X in the morning and Y in the afternoon": nobody is joined to a time.
            if (labels[i] == "conj" && tags[i].StartsWith("NNP", StringComparison.Ordinal) && heads[i] is >= 0 and var when && TimeNouns.Contains(lowers[when]) && labels[when] is "obl" or "nmod" && heads[when] >= 0 && Received(heads, labels, heads[when]) is >= 0 and var thing && thing < when) heads[i] = thing;
            // "the appointment by the Council of X": X is appointed.
            if (labels[i] == "nmod" && markers[i] == "of" && heads[i] is >= 0 and var doer && doer < i && markers[doer] == "by" && Act(lowers, heads, labels, doer) is >= 0 and var act)
            {
                heads[i] = act;
                (heads[doer], labels[doer]) = (act, "nmod");
            }

            // "by nineteen votes to four" tells how, not by whom.
            if (labels[i] == "obl:agent" && lowers[i] is "votes" or "vote" or "majority" or "show" or "acclamation" or "ballot") labels[i] = "obl";
            if (labels[i] == "obl" && markers[i] is "for" or "against" && Asked(lowers, heads, i) is >= 0 and var asked) (heads[i], labels[i]) = (asked, "nmod");
            if (labels[i] == "obl" && markers[i] == "in" && heads[i] >= 0 && Member(lowers, heads, i) is >= 0 and var member) (heads[i], labels[i]) = (member, "nmod");
            if (labels[i] == "conj" && markers[i] is "from" or "against" or "into" && heads[i] >= 0 && markers[heads[i]] is null && Alike(markers, heads, i) is >= 0 and var first) heads[i] = first;
        }
    }

    private static readonly FrozenSet<string> Acts =
        ["appointment", "nomination", "election", "dismissal", "removal", "expulsion", "exclusion", "arrest", "detention", "release", "suspension", "transfer", "recall", "deportation", "reinstatement", "promotion", "condemnation", "rejection", "defeat", "replacement"];

    /// <summary>The noun of an act right before the "by" that leads to a word; -1 for none.</summary>
    private static int Act(string[] lowers, int[] heads, string[] labels, int doer)
    {
        for (int by = doer - 1; by > 0; by--)
        {
            if (heads[by] == doer && labels[by] == "case") return Acts.Contains(lowers[by - 1]) ? by - 1 : -1;
        }

        return -1;
    }

    /// <summary>What a time's verb acts upon, be it hung on the verb or on its object; -1 for nothing.</summary>
    private static int Received(int[] heads, string[] labels, int governor) =>
        labels[governor] == "obj" ? governor : Arcs.Child(heads, labels, governor, "obj");

    /// <summary>"in connection with his report" names no connection: the three words are one preposition.</summary>
    private static void InConnectionWith(string[] lowers, int[] heads, string[] labels)
    {
        for (int i = 1; i + 2 < heads.Length; i++)
        {
            if (lowers[i] != "connection" || lowers[i - 1] != "in" || lowers[i + 1] != "with" || labels[i] is not ("obl" or "nmod") || heads[i - 1] != i) continue;
            int noun = heads[i + 1];
            if (noun <= i || heads[noun] != i) continue;
            (heads[noun], labels[noun]) = (heads[i], labels[i]);
            (heads[i], labels[i]) = (noun, "case");
            heads[i - 1] = noun;
            for (int at = 0; at < heads.Length; at++)
            {
                if (heads[at] == i) heads[at] = noun;
            }
        }
    }

    /// <summary>"rejected his demand for the arrest of X": the noun right before the preposition, where it is the verb's; -1 for none.</summary>
    private static int Asked(string[] lowers, int[] heads, int phrase)
    {
        int first = -1;
        for (int i = phrase - 1; i > 0; i--)
        {
            if (heads[i] == phrase && lowers[i] is "for" or "against") first = i;
        }

        int noun = first - 1;
        return noun >= 0 && heads[noun] == heads[phrase] && heads[noun] >= 0 && Askings.Contains(lowers[noun]) ? noun : -1;
    }

    /// <summary>"removed from membership in the commission": one is a member in it; -1 for none.</summary>
    private static int Member(string[] lowers, int[] heads, int phrase)
    {
        for (int i = phrase - 1; i > 0 && phrase - i < 5; i--)
        {
            if (lowers[i] == "in" && heads[i] == phrase) return lowers[i - 1] == "membership" && heads[i - 1] == heads[phrase] ? i - 1 : -1;
        }

        return -1;
    }

    private static readonly FrozenSet<string> Askings =
        ["demand", "demands", "call", "calls", "request", "requests", "petition", "motion", "proposal", "proposals", "appeal", "plan", "plans", "complaint", "complaints", "accusation", "accusations", "charge", "charges", "allegation", "allegations", "protest", "protests", "campaign", "case", "evidence", "plot", "support", "praise", "vote", "dossier"];

    /// <summary>The nearest phrase before with the same preposition; -1 for none.</summary>
    private static int Alike(string?[] markers, int[] heads, int phrase)
    {
        for (int at = phrase - 1; at >= 0; at--)
        {
            if (markers[at] == markers[phrase] && (at > heads[phrase] || heads[at] == heads[phrase])) return at;
        }

        return -1;
    }
}
