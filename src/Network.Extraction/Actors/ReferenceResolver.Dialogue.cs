using System.Collections.Frozen;
using Network.Extraction.Actors.Pronouns;
using Network.Extraction.Language;
using Network.Model;

namespace Network.Extraction.Actors;

/// <content>Whom a pronoun means by what one has just said of, asked of or done to the other.</content>
internal sealed partial class ReferenceResolver
{
    // What one says to or of another that he then answers.
    private static readonly FrozenSet<string> Challenging =
    [
        "accuse", "charge", "blame", "reproach", "rebuke", "reprove", "upbraid", "chide", "berate", "scold", "denounce", "attack", "criticize", "criticise", "condemn", "slander", "insult", "abuse", "call", "brand",
        "ask", "urge", "beg", "implore", "press", "tell", "order", "instruct", "command", "advise", "warn", "summon", "invite", "offer", "send", "write", "cable", "challenge", "question", "reprimand", "censure", "taunt", "threaten",
    ];

    private static readonly FrozenSet<string> Blaming =
        ["blame", "accuse", "charge", "denounce", "criticize", "criticise", "attack", "condemn", "call", "brand", "reproach", "expose", "describe", "portray", "indict", "impeach"];

    private static readonly FrozenSet<string> AskingFor = ["ask", "demand", "urge", "insist", "propose", "request", "recommend", "call", "move", "suggest", "require"];

    private static readonly FrozenSet<string> Persuading =
        ["persuade", "ask", "order", "urge", "beg", "tell", "force", "compel", "allow", "instruct", "advise", "invite", "forbid", "get", "induce", "convince", "command", "request", "implore", "press", "authorise", "authorize", "direct", "oblige", "help", "encourage", "incite", "bribe", "move"];

    private bool? _saysYou;

    /// <summary>True where the document says "you" outside quotations.</summary>
    private bool SaysYou => _saysYou ??= Enumerable.Range(0, _drafts.Length).Any(s => _drafts[s].Parsed.Words.Select((word, w) => (word, w)).Any(one => one.word.Lower is "you" or "your" && !_speakers.IsQuoted(s, one.w)));

    /// <summary>"his chief, X, testified", "her friend Y": whom one has is another.</summary>
    private void AddOwned(HashSet<Entity> others, ParsedSentence sentence, int w)
    {
        int noun = sentence.Words[w].Head;
        if (noun <= w) return;
        if (_here.At(noun) is { Form: MentionForm.Name } named) others.UnionWith(named.Entities);
        foreach (int child in sentence.Children(noun))
        {
            if (child > noun && sentence.Words[child].Label is "appos" or "flat" && _here.At(child) is { Form: MentionForm.Name } apposed) others.UnionWith(apposed.Entities);
        }

        // "two of his colleagues, X and Y, resigned".
        if (sentence.Words[noun].Tag == "NNS" && noun + 2 < sentence.Words.Count && sentence.Words[noun + 1].Form == ",")
        {
            for (int at = noun + 2; at < sentence.Words.Count && (sentence.Words[at].Form == "," || sentence.Words[at].Lower == "and" || sentence.Words[at].Tag is "NNP" or "NN" or "DT" or "JJ"); at++)
            {
                if (_here.At(at) is { Form: MentionForm.Name } listed) others.UnionWith(listed.Entities);
            }
        }

        // Wherever the parser hangs the name behind the comma.
        if (noun + 2 < sentence.Words.Count && sentence.Words[noun + 1].Form == "," && sentence.Words[noun].IsNoun && _here.At(noun + 2) is { Form: MentionForm.Name } behind && (noun + 3 == sentence.Words.Count || sentence.Words[noun + 3].Form is "," or "." or ";")) others.UnionWith(behind.Entities);
    }

    /// <summary>All who are named within a phrase before a word: "Two of his colleagues, X and Y, took his part".</summary>
    private void AddWithin(HashSet<Entity> others, ParsedSentence sentence, int phrase, int before)
    {
        foreach ((int word, DraftMention mention) in _here)
        {
            if (word == phrase || (word < before && mention.Form == MentionForm.Name && sentence.Words[word].Label is "appos" or "conj" && sentence.IsWithin(word, phrase))) others.UnionWith(mention.Entities);
        }
    }

    /// <summary>"X accused Y of theft. He denied it", "Y was rebuked by X. He replied": Y, to whom it was said; null where the sentence before tells of no such thing.</summary>
    private Entity? Answering(int s, PronounSite site)
    {
        if (!site.Answers || site.IsQuoted || s == 0 || site.Word > 2 || _drafts[s - 1].Parsed.Paragraph != site.Paragraph) return null;
        ParsedSentence before = _drafts[s - 1].Parsed;
        // "sent for X and ordered him to go. He refused": the last thing said.
        int root = before.Words.FindLastIndex(word => word.IsVerb && Challenging.Contains(word.Lemma) && (word.Head < 0 || (word.Label == "conj" && before.Words[word.Head].Head < 0)));
        if (root < 0) return null;
        bool passive = before.Child(root, "nsubj:pass") >= 0;
        Entity? suffers = null;
        foreach (History.Entry entry in _history.Back(s, 1))
        {
            if (entry.Sentence != s - 1 || entry.Governor != root || entry.Entities is not [{ Kind: ActorKind.Person, IsNarrator: false } person]) continue;
            if (entry.Role == (passive ? Role.Subject : Role.Object)) suffers = person;
        }

        return suffers;
    }

    /// <summary>"a memorandum blaming X and asking that he be dropped": X, of whom the other half of the sentence speaks ill; null for no such.</summary>
    private Entity? Blamed(ParsedSentence sentence, int w)
    {
        if (w + 1 >= sentence.Words.Count || sentence.Words[w + 1].Lower is not ("be" or "should" or "must")) return null;
        int asking = w - 1;
        while (asking > 0 && sentence.Words[asking].Lower is "that" or "for") asking--;
        if (asking <= 0 || !AskingFor.Contains(sentence.Words[asking].Lemma)) return null;
        for (int at = asking - 1; at >= 0; at--)
        {
            if (sentence.Words[at].Lower is ";" or ":") return null;
            if (_here.At(at) is { Role: Role.Object, Entities: [{ Kind: ActorKind.Person } person] } && Roles.Governor(sentence, at) is >= 0 and var verb && Blaming.Contains(sentence.Words[verb].Lemma)) return person;
        }

        return null;
    }

    /// <summary>"He was detained on the Minister's orders": whose orders they are is another.</summary>
    private void AddOrdering(HashSet<Entity> others, ParsedSentence sentence, int w)
    {
        if (sentence.Words[w] is not { Label: "nsubj:pass", Head: >= 0 and var verb }) return;
        // "He was arrested by the colonel's own men": nor the colonel.
        if (sentence.Child(verb, "obl:agent") is >= 0 and var agent && sentence.Child(agent, "nmod:poss") is >= 0 and var master && _here.At(master) is { } men) others.UnionWith(men.Entities);
        for (int at = verb + 1; at < sentence.Words.Count && at < verb + 10; at++)
        {
            if (sentence.Words[at].Lemma is not ("order" or "instruction" or "command" or "instigation" or "insistence" or "behest") || !sentence.Words[at].IsNoun) continue;
            foreach (int child in sentence.Children(at))
            {
                if (sentence.Words[child].Label is "nmod:poss" or "nmod" && _here.At(child) is { } owner) others.UnionWith(owner.Entities);
            }
        }
    }

    /// <summary>"X and Y were received by Z. He praised the former": neither of the two.</summary>
    private List<Entity> OfThePair(ParsedSentence sentence, int s, int w)
    {
        int verb = sentence.Words[w].Head;
        bool points = false;
        // "The former is the editor; he has attacked the latter."
        for (int at = 1; at < w; at++)
        {
            if (sentence.Words[at].Lower is "former" or "latter" && sentence.Words[at - 1].Lower == "the") return [];
        }

        for (int at = w + 1; at < sentence.Words.Count && !points; at++) points = sentence.Words[at].Lower is "former" or "latter" && sentence.Words[at - 1].Lower == "the" && sentence.Words[at].Head == verb;
        return points ? _history.Back(s, 1).FirstOrDefault(entry => entry.Sentence < s && entry.IsGroup && entry.Entities is [{ Kind: ActorKind.Person }, { Kind: ActorKind.Person }])?.Entities ?? [] : [];
    }

    /// <summary>"The former denounced the latter; the latter called him a liar": "the latter" is spoken of before as well, and "him" is the former.</summary>
    private static bool ActsOnTheLatter(ParsedSentence sentence, int w)
    {
        for (int at = 2; at < w; at++)
        {
            if (sentence.Words[at].Lower == "latter" && sentence.Words[at].Label is "obj" or "iobj" or "obl") return true;
        }

        return false;
    }

    /// <summary>"When the latter was accused, he had the ringleader flogged": who "the latter" is, and "he" is not; null for no such clause.</summary>
    private DraftMention? TheLatter(ParsedSentence sentence, int w)
    {
        int verb = sentence.Words[w].Head;
        if (verb < w) return null;
        foreach (int child in sentence.Children(verb))
        {
            if (child >= w) break;
            if (sentence.Words[child].Label == "advcl" && sentence.Child(child, "nsubj", "nsubj:pass") is >= 0 and var subject && sentence.Words[subject].Lower == "latter") return _here.At(subject);
        }

        return null;
    }

    /// <summary>"I asked the Major to let him out, and he told me to go": who was asked; null for no such clause before.</summary>
    private Entity? AskedBefore(ParsedSentence sentence, PronounSite site)
    {
        int verb = sentence.Words[site.Word].Head;
        if (verb < site.Word || sentence.Words[verb] is not { Label: "conj", Head: >= 0 and var asking } || site.Word == 0 || sentence.Words[site.Word - 1].Lower is not ("and" or "but") || site.IsQuoted) return null;
        if (!(site.Answers || sentence.Words[verb].Lemma is "tell" or "laugh") || !Challenging.Contains(sentence.Words[asking].Lemma) || Clauses.Subject(sentence, asking) < 0) return null;
        int asked = sentence.Child(asking, "obj", "iobj");
        return asked > asking && asked < site.Word && _here.At(asked) is { Entities: [{ Kind: ActorKind.Person, IsNarrator: false } person] } ? person : null;
    }

    /// <summary>"X accused Y of theft. He was dismissed by Z": Y, whom the charge has brought down; null where the sentence before brings no charge.</summary>
    private Entity? Convicted(int s, PronounSite site)
    {
        if (site.Befalls != PronounStance.Penalty || site.IsQuoted || site.Word > 2 || site.Link != ClauseLink.None || s == 0 || _drafts[s - 1].Parsed.Paragraph != site.Paragraph) return null;
        ParsedSentence before = _drafts[s - 1].Parsed;
        int root = before.Words.FindIndex(word => word.Head < 0);
        if (root < 0 || before.Words[root].Lemma is not ("accuse" or "charge" or "denounce" or "indict" or "impeach" or "report")) return null;
        foreach (History.Entry entry in _history.Back(s, 1))
        {
            if (entry.Sentence == s - 1 && entry.Governor == root && entry is { Role: Role.Object, IsGroup: false, Entities: [{ Kind: ActorKind.Person, IsNarrator: false } person] }) return person;
        }

        return null;
    }

    // "because he had lost faith in him": of these verbs the reason lies with whoever acts.
    private static readonly FrozenSet<string> Losing = ["lose", "want", "need", "receive", "find", "learn", "hear", "discover", "decide", "promise", "come", "believe", "think", "hope", "see"];

    /// <summary>"X dismissed Y because he had insulted him": Y, whose own act was the reason; null where the reason may lie with X.</summary>
    private Entity? Provoking(ParsedSentence sentence, PronounSite site)
    {
        if (site is not { Link: ClauseLink.Reason, IsPerfect: true, Above: >= 0, Befalls: PronounStance.None } || Losing.Contains(sentence.Words[site.Clause].Lemma) || sentence.Child(site.Clause, "aux:pass", "cop") >= 0) return null;
        foreach ((int word, DraftMention mention) in _here)
        {
            if (word < site.Word && sentence.Words[word].Head == site.Above && mention is { Entities: [{ Kind: ActorKind.Person } person] } && PronounStances.Befalls(sentence, word) is PronounStance.Ill or PronounStance.Penalty) return person;
        }

        return null;
    }

    /// <summary>"X warned Y that the bureau would expel him", "X informed Y that he had been dismissed": Y, whom it concerns; null for another clause.</summary>
    private Entity? Concerned(ParsedSentence sentence, PronounSite site)
    {
        if (site is not { Link: ClauseLink.Complement, Above: >= 0, IsQuoted: false } || site.Befalls == PronounStance.None || !PronounStances.IsNews(sentence, site.Above)) return null;
        int told = sentence.Child(site.Above, "obj", "iobj");
        return told > site.Above && told < site.Word && _here.At(told) is { Entities: [{ Kind: ActorKind.Person, IsNarrator: false } person] } && !site.CoArguments.Contains(person) ? person : null;
    }

    private static readonly FrozenSet<string> Helping = ["defend", "support", "protect", "shelter", "hide", "help", "save", "rescue", "assist", "shield"];

    /// <summary>"When X was attacked, he defended him": who was attacked is not he who defends; null for no such clause.</summary>
    private Entity? Defended(ParsedSentence sentence, int w)
    {
        int verb = sentence.Words[w].Head;
        if (verb < w || !Helping.Contains(sentence.Words[verb].Lemma) || sentence.Child(verb, "obj") is not (> 0 and var whom) || sentence.Words[whom].Lower is not ("him" or "her")) return null;
        foreach (int child in sentence.Children(verb))
        {
            if (child < w && sentence.Words[child].Label == "advcl" && sentence.Child(child, "nsubj:pass") is >= 0 and var suffers && _here.At(suffers) is { Form: MentionForm.Name, Entities: [{ Kind: ActorKind.Person } person] }) return person;
        }

        return null;
    }

    // How many sentences back someone has gone whose place another takes.
    private const int SuccessionReach = 2;

    /// <summary>"X has been dismissed. … He is replaced by Y": whoever has gone; null for another verb, or where not one has gone.</summary>
    private Entity? Replaced(ParsedSentence sentence, int s, int w)
    {
        if (_suffered.Count == 0 || sentence.Words[w] is not { Label: "nsubj:pass", Head: >= 0 and var verb } || sentence.Words[verb].Lemma is not ("replace" or "succeed")) return null;
        Entity[] gone = [.. _suffered.Where(pair => pair.Key is "resign" or "dismiss").SelectMany(pair => pair.Value).Where(one => one.Sentence >= s - SuccessionReach && one.Sentence < s).Select(one => one.Who).Distinct()];
        return gone is [var only] ? only : null;
    }

    /// <summary>The object of "persuaded X to do": the one who does; -1 for none.</summary>
    private static int Persuaded(ParsedSentence sentence, int verb)
    {
        if (verb <= 0 || sentence.Words[verb] is not { Label: "xcomp" or "advcl", Tag: "VB", Head: >= 0 and var above } || above > verb || sentence.Words[verb - 1].Lower != "to" || !Persuading.Contains(sentence.Words[above].Lemma)) return -1;
        int whom = sentence.Child(above, "obj", "iobj");
        return whom > above && whom < verb ? whom : -1;
    }

    /// <summary>"Having disposed of X, he …", "After dismissing X, he …": the verb of the clause before, whose doer he is; -1 for none.</summary>
    private static int Fronted(ParsedSentence sentence, int w, int governor)
    {
        if (governor < w) return -1;
        foreach (int child in sentence.Children(governor))
        {
            if (child >= w) break;
            if (sentence.Words[child] is { Label: "advcl", Tag: "VBG" or "VBN" } clause && sentence.Child(child, "nsubj", "nsubj:pass") < 0 && (clause.Tag == "VBG" || sentence.Child(child, "aux") >= 0)) return child;
        }

        return -1;
    }
}
