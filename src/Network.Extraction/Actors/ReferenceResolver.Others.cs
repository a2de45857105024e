using System.Collections.Frozen;
using Network.Extraction.Actors.Pronouns;
using Network.Extraction.Language;
using Network.Model;

namespace Network.Extraction.Actors;

/// <content>Whom a pronoun cannot mean: those beside it in its clause, and whoever makes the demand in which it stands.</content>
internal sealed partial class ReferenceResolver
{
    /// <summary>Those who take part in the same clause: a pronoun that is no possessive means none of them.</summary>
    private HashSet<Entity> CoArguments(ParsedSentence sentence, int w, int governor)
    {
        HashSet<Entity> found = [];
        bool objective = sentence.Words[w].Lower is "him" or "her" or "them";
        int subject = objective ? Clauses.Subject(sentence, governor) : -1;
        int nearest = objective && subject < 0 ? Clauses.SubjectBefore(sentence, w) : -1;
        // "persuaded X to recall him": it is X who is to recall.
        int persuaded = objective ? Persuaded(sentence, governor) : -1;
        if (persuaded >= 0) subject = persuaded;
        int demander = objective ? -1 : Demander(sentence, w, governor);
        int fronted = objective ? -1 : Fronted(sentence, w, governor);
        foreach ((int word, DraftMention mention) in _here)
        {
            if (word == w || sentence.Words[word].Tag == "PRP$" || (word < w && PronounCandidates.IsTopic(sentence, word))) continue;
            // "He recalled that Weber had praised the director": "he" is neither of those named under his verb.
            bool under = !objective && word > w && mention.Form == MentionForm.Name && governor >= 0 && sentence.IsWithin(word, governor);
            // "X, whose return he had supported": he is another.
            bool whose = !objective && sentence.Words[word] is { Lower: "whose", Head: >= 0 and var owned } && sentence.Words[owned].Head == governor;
            if (whose || word == subject || word == nearest || word == demander || under || (fronted >= 0 && Roles.Governor(sentence, word) == fronted) || Roles.Governor(sentence, word) == governor) found.UnionWith(mention.Entities);
        }

        return found;
    }

    /// <summary>Who does to "him" what his verb tells, and so is another: "X, who had beaten him", "accuses X of having betrayed him".</summary>
    private void AddDoers(HashSet<Entity> others, ParsedSentence sentence, int w)
    {
        if (sentence.Words[w] is not { Label: "obj" or "iobj", Head: >= 0 and var verb } || !sentence.Words[verb].IsVerb) return;
        int doer = sentence.Child(verb, "nsubj");
        // "came in and greeted him": the verb stands right behind the "and".
        for (int joined = verb; doer < 0 && joined > 0 && sentence.Words[joined] is { Label: "conj", Head: >= 0 and var first } && sentence.Words[first].IsVerb && sentence.Words[joined - 1].Lower is "and" or "but"; joined = first) doer = sentence.Child(first, "nsubj");
        if (doer < 0 && sentence.Words[verb] is { Label: "advcl" or "xcomp" or "acl", Head: >= 0 and var above } && sentence.Words[above].IsVerb && sentence.Child(above, "aux:pass") < 0 && sentence.Child(verb, "mark") is >= 0 and var mark && sentence.Words[mark].Lower is "of" or "with" or "for") doer = sentence.Child(above, "obj");
        if (doer < 0 || doer > w) return;
        foreach ((int word, DraftMention mention) in _here)
        {
            if (word == doer || (sentence.Words[word].Head == doer && sentence.Words[word].Label is "conj" or "appos")) others.UnionWith(mention.Entities);
        }
    }

    /// <summary>"X demanded that Y be dismissed, in which he was backed by Z": he is not Y.</summary>
    private void AddProposed(HashSet<Entity> others, ParsedSentence sentence, int w)
    {
        if (w < 3 || sentence.Words[w - 1].Lower != "which" || sentence.Words[w - 2].Lower != "in" || !sentence.Words[w].Label.StartsWith("nsubj", StringComparison.Ordinal)) return;
        foreach ((int word, DraftMention mention) in _here)
        {
            if (word < w && sentence.Words[word] is { Head: >= 0 and var verb } subject && subject.Label.StartsWith("nsubj", StringComparison.Ordinal) && sentence.Words[verb].Label == "ccomp") others.UnionWith(mention.Entities);
        }
    }

    /// <summary>Whom "he" acts upon by name, "he did not recall X", or speaks of, "X, he said, had been helped": others.</summary>
    private void AddActedUpon(HashSet<Entity> others, ParsedSentence sentence, int w)
    {
        if (sentence.Words[w] is not { Label: "nsubj", Head: >= 0 and var verb } || !sentence.Words[verb].IsVerb) return;
        foreach ((int word, DraftMention mention) in _here)
        {
            bool acted = word > w && mention.Form == MentionForm.Name && sentence.Words[word].Head == verb && sentence.Words[word].Label is "obj" or "iobj";
            if (acted || (word == w - 2 && sentence.Words[w - 1].Form == "," && verb == w + 1 && verb + 1 < sentence.Words.Count && sentence.Words[verb + 1].Form == "," && sentence.Words[word].Label.StartsWith("nsubj", StringComparison.Ordinal))) others.UnionWith(mention.Entities);
        }
    }

    /// <summary>"X's newspaper alleged that he had taken bribes": another, whom it charges for X.</summary>
    private void AddEmployers(HashSet<Entity> others, ParsedSentence sentence, int w)
    {
        int at = sentence.Words[w].Head;
        while (at >= 0 && sentence.Words[at].Label is "xcomp" or "conj") at = sentence.Words[at].Head;
        if (at < 0 || sentence.Words[at] is not { Label: "ccomp", Head: >= 0 and var charge } || sentence.Words[charge].Lemma is not ("allege" or "charge" or "insinuate" or "claim" or "hint") || sentence.Child(charge, "nsubj") is not (>= 0 and var charging)) return;
        int owner = sentence.Child(charging, "nmod:poss");
        if (owner < 0 && sentence.Child(charging, "appos") is >= 0 and var apposed) owner = sentence.Child(apposed, "nmod:poss");
        if (owner >= 0 && _here.At(owner) is { } employer) others.UnionWith(employer.Entities);
    }

    /// <summary>"X complained to Y that Z had betrayed him": of what one complains one has suffered; null for nobody.</summary>
    private Entity? Complaining(ParsedSentence sentence, int clause)
    {
        if (clause < 0 || sentence.Words[clause] is not { Label: "ccomp", Head: >= 0 and var verb } || sentence.Words[verb].Lemma is not ("complain" or "lament" or "grumble" or "moan" or "protest")) return null;
        return sentence.Child(verb, "nsubj") is >= 0 and var subject && _here.At(subject) is { Entities: [{ Kind: ActorKind.Person } person] } ? person : null;
    }

    /// <summary>"The report by X took him to task": what X wrote speaks of another.</summary>
    private void AddAuthors(HashSet<Entity> others, ParsedSentence sentence, int w)
    {
        if (sentence.Words[w].Lower is not ("him" or "her" or "them")) return;
        int subject = Clauses.SubjectBefore(sentence, w);
        if (subject < 0 || !Written.Contains(sentence.Words[subject].Lemma)) return;
        foreach ((int word, DraftMention mention) in _here)
        {
            if (word < w && (word == sentence.Child(subject, "nmod:poss") || (sentence.Words[word].Head == subject && Roles.Preposition(sentence, word) is "by" or "of" or "from") || (word > 0 && word <= subject + 4 && word > subject && sentence.Words[word - 1].Lower == "by"))) others.UnionWith(mention.Entities);
        }
    }

    private static readonly FrozenSet<string> Promptings = ["order", "instruction", "command", "insistence", "request", "bidding", "behest", "prompting", "suggestion", "advice", "instigation", "instance", "invitation", "proposal", "urging", "direction", "recommendation"];

    /// <summary>"On the Chairman's instructions he put X out": nobody acts on his own.</summary>
    private void AddPrompters(HashSet<Entity> others, ParsedSentence sentence, int w)
    {
        for (int noun = w - 1; noun > 0 && w - noun < 9; noun--)
        {
            if (!Promptings.Contains(sentence.Words[noun].Lemma) || Roles.Preposition(sentence, noun) is not ("on" or "at" or "upon" or "by" or "under")) continue;
            foreach ((int word, DraftMention mention) in _here)
            {
                if (sentence.Words[word].Head == noun && word < w && (sentence.Words[word].Label == "nmod:poss" || Roles.Preposition(sentence, word) == "of")) others.UnionWith(mention.Entities);
            }
        }
    }

    /// <summary>"His men fetched X", "his successor was X": they are another's men, and another's successor.</summary>
    private void AddObjectsBehind(HashSet<Entity> others, ParsedSentence sentence, int w)
    {
        int noun = sentence.Words[w].Head;
        if (noun < 0) return;
        int verb = sentence.Words[noun].Label is "nsubj" ? sentence.Words[noun].Head : sentence.Child(noun, "acl:relcl") is var clause && clause > noun && sentence.Words[noun + 1].Lower == "who" ? clause : -1;
        // "His successor was X": another's successor.
        if (sentence.Words[noun] is { Label: "nsubj", Head: >= 0 and var predicate } && predicate > noun && sentence.Child(predicate, "cop") >= 0 && _here.At(predicate) is { Entities: [{ Kind: ActorKind.Person }] } named) others.UnionWith(named.Entities);
        if (verb < 0 || !sentence.Words[verb].IsVerb) return;
        foreach ((int word, DraftMention mention) in _here)
        {
            if (word > verb && sentence.Words[word].Head == verb && sentence.Words[word].Label == "obj" && mention.Form != MentionForm.Pronoun) others.UnionWith(mention.Entities);
        }
    }

    private static readonly FrozenSet<string> Written = ["report", "speech", "letter", "article", "statement", "resolution", "motion", "leaflet", "note", "memorandum", "telegram", "paper", "address", "remark", "remarks", "pamphlet", "sermon"];

    /// <summary>"her" is tagged now one way, now the other; its arc tells.</summary>
    private static bool IsPossessive(Word word) => word.Label == "nmod:poss" || (word.Tag == "PRP$" && !(word.Lower == "her" && word.Label is "obj" or "iobj" or "obl"));

    /// <summary>The subject of "demanded" in "X demanded that he be removed", which is asked of another; -1 for none.</summary>
    private static int Demander(ParsedSentence sentence, int w, int governor)
    {
        if (governor < 0 || w + 1 >= sentence.Words.Count || sentence.Words[w + 1].Lower != "be" || sentence.Words[governor] is not { Label: "ccomp", Head: >= 0 and var verb }) return -1;
        return sentence.Words[verb].Lemma is "demand" or "insist" or "propose" or "urge" or "request" or "move" or "require" or "order" or "suggest" or "recommend" ? Clauses.Subject(sentence, verb) : -1;
    }

    /// <summary>Whoever demands "his removal" demands another's.</summary>
    private void AddDemanders(HashSet<Entity> others, ParsedSentence sentence, int w)
    {
        int noun = sentence.Words[w].Head;
        if (noun < 0 || sentence.Words[noun].Lower is not ("removal" or "dismissal" or "expulsion" or "arrest" or "resignation" or "exclusion" or "punishment" or "execution" or "release" or "reinstatement" or "trial" or "recall" or "deposition"
            or "surrender" or "extradition" or "suspension" or "impeachment" or "replacement" or "demotion" or "transfer" or "disqualification" or "prosecution" or "deportation" or "eviction" or "head" or "ouster" or "abdication" or "exile" or "imprisonment" or "rehabilitation" or "readmission")) return;
        // "a motion by Niu for his removal".
        for (int i = noun - 1; i > 0 && i >= noun - 6; i--)
        {
            if (sentence.Words[i].Lower is not ("for" or "of" or "demanding" or "calling") || _here.At(i - 1) is not { } by || i < 3 || sentence.Words[i - 2].Lower is not ("by" or "from" or "of" or "the")) continue;
            others.UnionWith(by.Entities);
            if (by.Entities.Count > 0) return;
        }

        // "handed the Prime Minister his resignation": his own.
        if (sentence.Words[noun].Head is >= 0 and var verb && sentence.Words[verb].Lemma is "hand" or "offer" or "tender" or "submit" or "give" or "announce" or "withdraw" or "await" or "fear" or "escape" or "survive" or "owe") return;
        int subject = Clauses.Subject(sentence, sentence.Words[noun].Head);
        if (subject < 0) subject = Clauses.SubjectBefore(sentence, w);
        if (subject < 0 || Roles.Of(sentence, noun) == Role.Subject) return;
        foreach ((int word, DraftMention mention) in _here)
        {
            if (word == subject || sentence.Words[word].Head == subject) others.UnionWith(mention.Entities);
        }
    }
}
