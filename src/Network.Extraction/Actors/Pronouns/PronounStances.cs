using System.Collections.Frozen;
using Network.Extraction.Language;

namespace Network.Extraction.Actors.Pronouns;

/// <summary>How one is spoken of or dealt with: what one clause tells of someone, the next goes on with.</summary>
internal enum PronounStance
{
    /// <summary>Neither of these.</summary>
    None,

    /// <summary>"accuse", "criticize": spoken ill of.</summary>
    Ill,

    /// <summary>"defend", "praise", "nominate": spoken well of, helped.</summary>
    Well,

    /// <summary>"support", "back": sided with, in what he says or against who speaks ill of him.</summary>
    Backing,

    /// <summary>"beat", "rob", "deceive": wronged.</summary>
    Wrong,

    /// <summary>"arrest", "dismiss": made to suffer by those in power.</summary>
    Penalty,
}

/// <summary>Reads what a clause does to someone: "X accused Y, and Z defended him" goes on with Y, "X robbed Y, and Z arrested him" with X.</summary>
internal static class PronounStances
{
    private static readonly FrozenDictionary<string, PronounStance> Verbs = new (PronounStance Stance, string Verbs)[]
    {
        (PronounStance.Ill, "accuse charge blame denounce criticize criticise condemn attack assail expose indict impeach suspect report brand describe call oppose disown ridicule mock malign revile castigate distrust dislike hate repudiate"),
        (PronounStance.Well, "defend praise commend recommend nominate propose protect shield champion befriend exonerate clear excuse rescue save shelter hide free release assist help acquit trust admire applaud elect appoint promote reinstate rehabilitate thank"),
        (PronounStance.Backing, "support back endorse second uphold"),
        (PronounStance.Wrong, "beat strike insult rob cheat deceive slander wound shoot stab kill murder abuse betray assault kidnap abduct trick swindle defraud molest flog"),
        (PronounStance.Penalty, "arrest detain imprison jail dismiss remove expel exclude punish reprimand fine suspend sentence convict sack demote depose exile banish censure rebuke question interrogate investigate discipline relieve recall replace deport transfer"),
    }.SelectMany(line => line.Verbs.Split(' ').Select(verb => (Verb: verb, line.Stance))).ToFrozenDictionary(pair => pair.Verb, pair => pair.Stance);

    private static readonly FrozenSet<string> News = ["inform", "notify", "warn", "assure", "remind", "advise", "promise"];

    /// <summary>What befalls someone in his clause, as object or as subject of a passive.</summary>
    public static PronounStance Befalls(ParsedSentence sentence, int word)
    {
        int first = First(sentence, word);
        Word at = sentence.Words[first];
        if (at.Head < 0 || !sentence.Words[at.Head].IsVerb) return PronounStance.None;
        if (at.Label is "obj" or "iobj" || IsPassive(sentence, first)) return Verbs.GetValueOrDefault(sentence.Words[at.Head].Lemma);
        if (at.Label != "obl") return PronounStance.None;
        string lemma = sentence.Words[at.Head].Lemma;
        return Roles.Preposition(sentence, first) switch
        {
            "against" => PronounStance.Ill,
            "to" when lemma is "object" => PronounStance.Ill,
            "for" when lemma is "vote" or "plead" or "intercede" or "vouch" => PronounStance.Well,
            _ => PronounStance.None,
        };
    }

    /// <summary>What someone does to another in his clause, as its subject or behind "by".</summary>
    public static PronounStance Does(ParsedSentence sentence, int word)
    {
        int first = First(sentence, word);
        Word at = sentence.Words[first];
        if (at.Head < 0 || !sentence.Words[at.Head].IsVerb || !(at.Label == "obl:agent" || (at.Label == "nsubj" && !IsPassive(sentence, first)))) return PronounStance.None;
        return Verbs.GetValueOrDefault(sentence.Words[at.Head].Lemma);
    }

    /// <summary>True where one goes on with whom the other befell: "X accused Y, and Z defended him"; whoever supports "him" may side with the accuser.</summary>
    public static bool GoesOn(PronounStance before, PronounStance now) => now switch
    {
        PronounStance.Ill or PronounStance.Penalty => before is PronounStance.Ill or PronounStance.Well or PronounStance.Backing or PronounStance.Penalty,
        PronounStance.Well => before != PronounStance.None,
        PronounStance.Backing => before is PronounStance.Well or PronounStance.Backing,
        _ => false,
    };

    /// <summary>"X warned Y that …": what follows concerns Y.</summary>
    public static bool IsNews(ParsedSentence sentence, int verb) => verb >= 0 && News.Contains(sentence.Words[verb].Lemma);

    private static bool IsPassive(ParsedSentence sentence, int subject) =>
        sentence.Words[subject].Label == "nsubj:pass" || (sentence.Words[subject].Label == "nsubj" && sentence.Child(sentence.Words[subject].Head, "aux:pass") >= 0);

    /// <summary>The first of those named together.</summary>
    private static int First(ParsedSentence sentence, int word)
    {
        for (int steps = 0; steps < 12 && sentence.Words[word] is { Label: "conj" or "appos" or "flat", Head: >= 0 and var head } && !sentence.Words[head].IsVerb; steps++) word = head;
        return word;
    }
}
