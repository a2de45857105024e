using System.Collections.Frozen;

namespace Network.Extraction.Language;

/// <summary>Mends how phrases with prepositions hang: what a "from" marks is no agent, and "from A and from B" are two of a kind.</summary>
internal static class PhraseRepair
{
    private static readonly FrozenSet<string> Clearings =
        ["absolved", "absolves", "absolving", "absolve", "cleared", "clears", "clearing", "clear", "acquitted", "acquits", "acquitting", "accused", "accuses", "accusing", "accuse", "suspected", "suspects", "suspecting", "convicted", "convicting", "relieved", "relieves", "relieving", "relieve", "stripped", "strips", "stripping", "strip", "deprived", "deprives", "depriving", "deprive", "robbed", "robs", "robbing", "informed", "informs", "informing", "inform", "warned", "warning", "warn", "notified", "notifying", "reminded", "reminding", "assured", "assuring"];

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
            if (lowers[i] == "than" && i > 1 && lowers[i - 1] == "less" && lowers[i - 2] == "nothing") NothingLess(heads, labels, i);
            // Half of a sentence leads no phrase.
            if (labels[i] is "punct" or "det" or "cc" or "mark" or "aux" or "aux:pass" or "cop" or "advmod" or "nummod" || (labels[i] == "case" && lowers[i] != "instead")) continue;
            if (labels[i] == "compound" && lowers[i] is "death" or "prison" or "imprisonment" or "exile") Condemned(lowers, tags, heads, labels, i);
            // "was given fifteen days' arrest": nothing leads an agent but "by".
            if (labels[i] == "obl:agent" && markers[i] is null && heads[i] is >= 0 and var given && given < i && !Arcs.Has(heads, labels, given, "obj")) labels[i] = "obj";
            // "was suspected by X of passing files": of what the one who suffers it is suspected.
            if (labels[i] == "acl" && tags[i] == "VBG" && heads[i] is >= 0 and var by && labels[by] == "obl:agent" && markers[by] == "by" && Arcs.Child(heads, labels, i, "mark") is >= 0 and var of && lowers[of] is "of" or "with" or "for") (heads[i], labels[i]) = (heads[by], "advcl");
            // "gone over to the landowners": to whom one went, whatever the parser makes of the particle.
            if (labels[i] is "obl" or "nmod" && markers[i] is "to" && heads[i] == i - 2 - (Arcs.Has(heads, labels, i, "det") ? 1 : 0) && lowers[heads[i]] is "over" or "back" or "on" && heads[heads[i]] is >= 0 and var went && tags[went][0] == 'V') (heads[i], labels[i]) = (went, "obl");
            // "absolved X of any blame": of what one clears him, not whose he is.
            if (labels[i] == "nmod" && markers[i] is "of" && heads[i] is > 0 and var cleared && labels[cleared] is "obj" or "nsubj:pass" && tags[cleared] is "NNP" or "PRP" && heads[cleared] is >= 0 and var clearing && i > cleared && Clearings.Contains(lowers[clearing])) (heads[i], labels[i]) = (clearing, "obl");
            Given(lowers, tags, heads, labels, i);
            Written(lowers, tags, heads, labels, i);
            Praising(lowers, tags, heads, labels, i);
            InPlace(lowers, tags, heads, labels, i);
            // "complained bitterly of X": of whom one complains, not of whom bitterly.
            if (labels[i] == "nmod" && markers[i] is not null && heads[i] is >= 0 and var adverb && tags[adverb] == "RB" && adverb < i && heads[adverb] is >= 0 and var complained && tags[complained][0] == 'V' && lowers[adverb].EndsWith("ly", StringComparison.Ordinal)) (heads[i], labels[i]) = (complained, "obl");
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

            // "led the protests against the dismissal of X by Y": Y dismissed him.
            if (labels[i] is "obl" or "obl:agent" && markers[i] == "by" && Dismissed(lowers, tags, heads, labels, i) is >= 0 and var dismissal) (heads[i], labels[i]) = (dismissal, "nmod");
            // "the detention without trial of X": X is detained.
            if (labels[i] == "nmod" && markers[i] == "of" && heads[i] is >= 0 and var lacking && lacking < i && markers[lacking] == "without" && Lacking.Contains(lowers[lacking]) && heads[lacking] is >= 0 and var suffered && tags[suffered][0] == 'N') heads[i] = suffered;
            // "had written to the Minister, complaining of X": who wrote complains.
            // "moved against the head of the office, accusing him": nobody accuses himself.
            if (labels[i] == "acl" && tags[i] == "VBG" && heads[i] is >= 0 and var reader && (lowers[i - 1] == "," ? reader == i - 2 : reader == i - 1 && i + 1 < heads.Length && tags[i + 1] == "PRP" && !Writings.Contains(lowers[reader])) && labels[reader] == "obl" && heads[reader] is >= 0 and var writing && tags[writing][0] == 'V' && Arcs.HasSubject(heads, labels, writing) && (TagRepair.IsCharging(lowers[i]) || lowers[i] is "complaining" or "protesting" or "demanding" or "begging" or "asking" or "warning" or "threatening" or "promising" or "refusing")) (heads[i], labels[i]) = (writing, "advcl");
            // "complained to X of Y": of Y one complains.
            if (labels[i] == "nmod" && markers[i] is "of" or "about" or "against" && heads[i] is >= 0 and var hearer && labels[hearer] == "obl" && markers[hearer] == "to" && heads[hearer] is >= 0 and var complaining && lowers[complaining].StartsWith("complain", StringComparison.Ordinal)) (heads[i], labels[i]) = (complaining, "obl");
            // "pleaded with the Mayor for X": for X one pleads.
            if (labels[i] == "nmod" && markers[i] is "for" && heads[i] is >= 0 and var begged && labels[begged] == "obl" && markers[begged] is "to" or "with" && heads[begged] is >= 0 and var pleading && Pleas.Contains(lowers[pleading])) (heads[i], labels[i]) = (pleading, "obl");
            if (lowers[i] is "following" or "pending" or "concerning" or "regarding") Following(tags, heads, labels, markers, i);
            // "reprimanded instead the editor X": nothing leads him.
            if (labels[i] == "case" && lowers[i] == "instead" && heads[i] > i && lowers[i + 1] != "of" && heads[heads[i]] is >= 0 and var verb && verb < i && tags[verb][0] == 'V')
            {
                if (labels[heads[i]] == "obl" && !Arcs.Has(heads, labels, verb, "obj", "aux:pass")) labels[heads[i]] = "obj";
                (heads[i], labels[i]) = (verb, "advmod");
            }

            // "voted in favour of expelling X": that is what the vote was for.
            if (labels[i] is "acl" or "advcl" && tags[i] == "VBG" && heads[i] is > 0 and var favour && lowers[favour] is "favour" or "favor" && labels[favour] == "obl" && heads[favour] is >= 0 and var voting && lowers[voting] is "voted" or "vote" or "votes") (heads[i], labels[i]) = (voting, "advcl");
            // "by nineteen votes to four" tells how, not by whom.
            if (labels[i] == "obl:agent" && lowers[i] is "votes" or "vote" or "majority" or "show" or "acclamation" or "ballot") labels[i] = "obl";
            if (labels[i] == "obl" && markers[i] is "for" or "against" && Asked(lowers, heads, i) is >= 0 and var asked) (heads[i], labels[i]) = (asked, "nmod");
            if (labels[i] == "obl" && markers[i] is "in" or "on" && heads[i] >= 0 && Member(lowers, heads, i) is >= 0 and var member) (heads[i], labels[i]) = (member, "nmod");
            if (labels[i] == "conj" && markers[i] is "from" or "against" or "into" && heads[i] >= 0 && markers[heads[i]] is null && Alike(markers, heads, i) is >= 0 and var first) heads[i] = first;
            // "spoke of X with shame and of Y with bitterness": of both.
            if (labels[i] == "conj" && markers[i] is { } own && tags[i].StartsWith("NNP", StringComparison.Ordinal) && heads[i] >= 0 && markers[heads[i]] is { } other && own != other && Before(markers, heads, i) is >= 0 and var same && labels[same] is "obl" or "nmod") heads[i] = same;
        }
    }

    /// <summary>"elected in his place X": X is elected, and no part of the place.</summary>
    private static void InPlace(string[] lowers, string[] tags, int[] heads, string[] labels, int name)
    {
        if (labels[name] is not ("nmod" or "appos" or "flat" or "compound") || heads[name] is not (>= 0 and var place) || place > name || lowers[place] is not ("place" or "stead" or "turn" or "absence" or "head" or "leader" or "chairman" or "president" or "successor" or "secretary") || !tags[name].StartsWith("NNP", StringComparison.Ordinal) || labels[place] != "obl" || heads[place] is not (>= 0 and var verb) || verb > place) return;
        if (Arcs.Has(heads, labels, name, "case") || Arcs.Has(heads, labels, verb, "obj", "aux:pass") || !Arcs.Has(heads, labels, place, "case") || !Appointing.Contains(lowers[verb])) return;
        for (int at = place + 1; at < name; at++)
        {
            if (lowers[at] is not ("," or "a" or "an" or "the") && !(tags[at] == "NN" && heads[at] == name)) return;
        }

        (heads[name], labels[name]) = (verb, "obj");
        if (tags[verb] == "VBN" && !Arcs.Has(heads, labels, verb, "aux")) tags[verb] = "VBD";
    }

    /// <summary>True for a verb that puts someone into a post, in lower case.</summary>
    public static bool IsAppointing(string lower) => Appointing.Contains(lower);

    private static readonly FrozenSet<string> Appointing = ["elected", "appointed", "chosen", "chose", "named", "nominated", "installed", "put", "proposed", "placed", "designated", "co-opted", "elect", "appoint", "choose", "name", "nominate", "install", "picked", "set"];

    /// <summary>"condemned to death six men": the men are whom, and death is to what.</summary>
    private static void Condemned(string[] lowers, string[] tags, int[] heads, string[] labels, int death)
    {
        int men = heads[death];
        if (death < 1 || lowers[death - 1] is not ("to" or "into") || men <= death + 1 || tags[death + 1] is not ("CD" or "DT" or "PRP$" or "NNP") || labels[men] != "obl" || heads[men] is not (>= 0 and var verb) || tags[verb][0] != 'V') return;
        (heads[death - 1], labels[death - 1]) = (death, "case");
        (heads[death], labels[death]) = (verb, "obl");
        labels[men] = "obj";
    }

    private static readonly FrozenSet<string> Pleas =
        ["plead", "pleads", "pleaded", "pleading", "intercede", "interceded", "interceding", "intervene", "intervened", "intervening", "appeal", "appealed", "appealing", "beg", "begged", "begging", "speak", "spoke", "spoken", "speaking", "write", "wrote", "written", "writing"];

    /// <summary>"asked for nothing less than the dismissal of X": the dismissal is what is asked for.</summary>
    private static void NothingLess(int[] heads, string[] labels, int than)
    {
        int noun = heads[than], nothing = than - 2;
        if (noun < than || labels[noun] is not ("obl" or "nmod")) return;
        (heads[noun], labels[noun]) = (nothing, "nmod");
        heads[than - 1] = nothing;
    }

    /// <summary>"arrested X following a complaint by Y": the participle is a preposition.</summary>
    private static void Following(string[] tags, int[] heads, string[] labels, string?[] markers, int participle)
    {
        if (labels[participle] is not ("xcomp" or "advcl") || heads[participle] < 0) return;
        int noun = participle + 1;
        while (noun < heads.Length && tags[noun] is "DT" or "JJ" or "PRP$") noun++;
        if (noun == heads.Length || tags[noun][0] != 'N' || (heads[noun] != heads[participle] && heads[noun] != participle) || labels[noun] is not ("obl" or "obj")) return;
        heads[noun] = heads[participle];
        (heads[participle], labels[participle]) = (noun, "case");
        labels[noun] = "obl";
        markers[noun] = "following";
    }

    // What an act against somebody may do without.
    private static readonly FrozenSet<string> Lacking = ["trial", "charge", "charges", "hearing", "warning", "notice", "pay", "compensation", "explanation", "warrant", "cause", "delay", "ceremony", "pension", "inquiry", "proof", "appeal"];

    /// <summary>True for a form of a verb that has two objects: whom, and what.</summary>
    public static bool IsGiving(string verb) => Gifts.Contains(verb);

    private static readonly FrozenSet<string> Gifts =
        ["send", "sends", "sent", "sending", "give", "gives", "gave", "given", "giving", "hand", "hands", "handed", "write", "writes", "wrote", "written", "feed", "feeds", "fed", "feeding", "lend", "lends", "lent", "offer", "offers", "offered", "show", "shows", "showed", "shown", "teach", "teaches", "taught", "deny", "denies", "denied", "grant", "grants", "granted", "tell", "tells", "told", "promise", "promises", "promised", "pay", "pays", "paid"];

    private static readonly FrozenSet<string> Writings = ["letter", "memorandum", "note", "telegram", "paper", "report", "petition", "message", "cable", "statement", "article", "complaint", "circular", "manifesto", "dossier", "memorial", "leaflet", "despatch", "dispatch"];

    /// <summary>"sent the President a memorandum blaming X": what is sent, and no subject of a clause of its own.</summary>
    private static void Written(string[] lowers, string[] tags, int[] heads, string[] labels, int noun)
    {
        if (labels[noun] != "nsubj" || heads[noun] is not (>= 0 and var participle) || participle < noun || tags[participle] != "VBG" || !Writings.Contains(lowers[noun]) || Arcs.Has(heads, labels, participle, "aux", "aux:pass")) return;
        if (heads[participle] is not (>= 0 and var verb) || verb > noun || tags[verb][0] != 'V' || !Gifts.Contains(lowers[verb]) && !Arcs.Has(heads, labels, verb, "iobj") || Arcs.Has(heads, labels, verb, "obj") && Arcs.Child(heads, labels, verb, "obj") > participle) return;
        (heads[noun], labels[noun]) = (verb, "obj");
        (heads[participle], labels[participle]) = (noun, "acl");
    }

    /// <summary>"wrote to the Prefect praising X": the Prefect is written to, X is praised.</summary>
    private static void Praising(string[] lowers, string[] tags, int[] heads, string[] labels, int participle)
    {
        if (labels[participle] != "amod" || tags[participle] != "VBG" || participle == 0 || heads[participle] != participle + 1 || !TagRepair.IsCharging(lowers[participle])) return;
        (int reader, int praised) = (participle - 1, participle + 1);
        if (!tags[reader].StartsWith("NNP", StringComparison.Ordinal) || !tags[praised].StartsWith("NNP", StringComparison.Ordinal) || heads[praised] is not (>= 0 and var verb) || verb > reader) return;
        (heads[reader], labels[reader]) = (verb, labels[praised]);
        (heads[participle], labels[participle]) = (verb, "advcl");
        (heads[praised], labels[praised]) = (participle, "obj");
        for (int at = verb + 1; at < reader; at++)
        {
            if (heads[at] == praised && labels[at] is "case" or "det") heads[at] = reader;
        }
    }

    /// <summary>"sent the Committee a letter", "feeds X false news": what is given and who gets it are two, and neither is a part of the other.</summary>
    private static void Given(string[] lowers, string[] tags, int[] heads, string[] labels, int name)
    {
        if (!tags[name].StartsWith("NNP", StringComparison.Ordinal) || name + 2 >= heads.Length) return;
        int verb = name - 1;
        while (verb > 0 && tags[verb] == "DT") verb--;
        if (verb < 0 || !Gifts.Contains(lowers[verb]) || tags[verb][0] != 'V') return;
        int gift = name + 1;
        while (gift + 1 < heads.Length && tags[gift] is "DT" or "JJ" or "CD" or "PRP$") gift++;
        if (gift == name + 1 || tags[gift] is not ("NN" or "NNS") || Arcs.Has(heads, labels, gift, "case")) return;
        bool inner = heads[name] == verb && labels[name] is "obj" or "iobj" && heads[gift] == name && labels[gift] is "nmod" or "appos" or "dep" or "flat";
        bool outer = heads[name] == gift && labels[name] is "compound" or "nmod" or "nmod:poss" or "amod" && heads[gift] == verb && labels[gift] is "obj" or "obl";
        bool both = heads[name] == verb && labels[name] == "obj" && heads[gift] == verb && labels[gift] == "obj";
        if (!inner && !outer && !both) return;
        (heads[name], labels[name]) = (verb, "iobj");
        (heads[gift], labels[gift]) = (verb, "obj");
        for (int at = verb + 1; at < name; at++)
        {
            if (tags[at] == "DT") heads[at] = name;
        }

        // "sent the Committee a letter criticizing X": it is the letter that does.
        for (int at = gift + 1; at < heads.Length; at++)
        {
            if (heads[at] == name && labels[at] is "acl" or "acl:relcl") heads[at] = gift;
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

    /// <summary>The noun of an act whose "of" phrase stands right before the "by" of somebody, where the verb above is active; -1 for none.</summary>
    private static int Dismissed(string[] lowers, string[] tags, int[] heads, string[] labels, int doer)
    {
        if (heads[doer] is not (>= 0 and var verb) || Arcs.Has(heads, labels, verb, "aux:pass", "nsubj:pass") || !Arcs.HasSubject(heads, labels, verb) || !(tags[doer].StartsWith("NNP", StringComparison.Ordinal) || Arcs.Has(heads, labels, doer, "det"))) return -1;
        int sufferer = Arcs.Child(heads, labels, doer, "case") - 1;
        return sufferer > 0 && labels[sufferer] == "nmod" && heads[sufferer] is >= 0 and var act && act < sufferer && act > verb && Acts.Contains(lowers[act]) ? act : -1;
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

    /// <summary>"removed from membership in the commission", "lost his seat on the board": one is a member in it; -1 for none.</summary>
    private static int Member(string[] lowers, int[] heads, int phrase)
    {
        for (int i = phrase - 1; i > 0 && phrase - i < 5; i--)
        {
            if (lowers[i] is "in" or "on" && heads[i] == phrase) return lowers[i - 1] is "membership" or "seat" or "place" && (lowers[i - 1] == "membership" || lowers[i] == "on") && heads[i - 1] == heads[phrase] ? i - 1 : -1;
        }

        return -1;
    }

    private static readonly FrozenSet<string> Askings =
        ["demand", "demands", "call", "calls", "request", "requests", "petition", "motion", "proposal", "proposals", "appeal", "plan", "plans", "complaint", "complaints", "accusation", "accusations", "charge", "charges", "allegation", "allegations", "protest", "protests", "campaign", "case", "evidence", "plot", "support", "praise", "vote", "dossier"];

    /// <summary>The phrase with the same preposition that stands before the one that another is joined to, of the same verb; -1 for none.</summary>
    private static int Before(string?[] markers, int[] heads, int phrase)
    {
        for (int at = heads[phrase] - 1; at >= 0; at--)
        {
            if (markers[at] == markers[phrase] && heads[at] == heads[heads[phrase]]) return at;
        }

        return -1;
    }

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
