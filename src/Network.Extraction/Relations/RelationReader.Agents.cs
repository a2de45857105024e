using System.Collections.Frozen;
using Network.Extraction.Actors;
using Network.Extraction.Language;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>Who acts, where the verb's own subject does not tell.</summary>
internal sealed partial class RelationReader
{
    /// <summary>Who a passive names as its agent: in the tree, else the party behind the next "by" of the clause.</summary>
    private List<Party> Agents(int s, int verb, params string[] prepositions)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        // "By Decree No. 7 of the Government X was retired": the Government's.
        List<Party> agents = _parties.Of(s, Syntax.Obliques(sentence, verb).Where(pair => prepositions.Contains(pair.Preposition) && !(pair.Preposition == "by" && Decrees.Contains(sentence.Words[pair.Word].Lemma))).Select(pair => Negation.Exception(sentence, pair.Word) is >= 0 and var only ? only : pair.Word), true);
        if (agents.Count > 0 || !prepositions.Contains("by")) return agents;
        // "instructed by telegram from X": the means is no agent.
        foreach ((string preposition, int means) in Syntax.Obliques(sentence, verb))
        {
            if (preposition != "by" || !Messages.Contains(sentence.Words[means].Lemma)) continue;
            agents = _parties.Owners(s, means, "from", "of");
            return agents.Count > 0 ? agents : _parties.Of(s, Syntax.Obliques(sentence, verb).Where(pair => pair.Preposition == "from" && pair.Word > means).Select(pair => pair.Word), false);
        }

        // "was not allowed to speak by X", "was prevented from speaking by X".
        if (sentence.Child(verb, "xcomp", "advcl") is var inner && inner > verb && (!Syntax.IsPassive(sentence, inner) || sentence.Words[verb].Lemma is "tell" or "order" or "ask" or "instruct") && Syntax.IsPassive(sentence, verb))
        {
            agents = _parties.Of(s, Syntax.Obliques(sentence, inner).Where(pair => pair.Preposition == "by").Select(pair => pair.Word), true);
            if (agents.Count > 0) return agents;
        }

        if (sentence.Words[verb] is { Label: "conj", Head: >= 0 } shared && sentence.Child(verb, "nsubj", "nsubj:pass") < 0 && shared.Head < verb && Syntax.IsPassive(sentence, shared.Head) && !HasBy(sentence, verb))
            return Agents(s, shared.Head, "by");
        for (int at = verb + 1; at + 1 < sentence.Words.Count; at++)
        {
            Word word = sentence.Words[at];
            if (word.IsVerb || word.Tag is "MD" or "WP" or "WDT" || word.Lower is ";" or ":" or "that") break;
            if (word.Lower != "by") continue;
            int next = at + 1;
            while (next < sentence.Words.Count && sentence.Words[next].Tag is "DT" or "PRP$" or "JJ" or "CD" or "RB") next++;
            if (next == sentence.Words.Count) break;
            int head = next;
            while (head + 1 < sentence.Words.Count && sentence.Words[head].Label is "compound" or "nmod:poss" && sentence.Words[head].Head > head) head = sentence.Words[head].Head;
            // "was deported by the Governor on a denunciation by X": X denounced.
            if (sentence.Words[head].Label == "nmod" && sentence.Child(verb, "obl:agent") is >= 0 and var named && named < at) break;
            agents = _parties.Of(s, [head], true);
            if (agents.Count > 0) return agents;
        }

        return AtTheHands(s, verb);
    }

    /// <summary>"the arrest of X at the hands of Y", "was beaten at the hands of Y", "the refusal on the part of Y": who acts; nobody where no such phrase follows.</summary>
    private List<Party> AtTheHands(int s, int act)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        for (int at = act + 3; at + 2 < sentence.Words.Count && at - act < 14; at++)
        {
            if (sentence.Words[at - 2].IsVerb || sentence.Words[at - 2].Lower is ";" or ":" or "who" or "which" or "that") return [];
            if (sentence.Words[at].Lower is not ("hands" or "hand" or "part") || sentence.Words[at + 1].Lower != "of" || !(sentence.Words[at - 1].Lower == "the" && sentence.Words[at - 2].Lower is "at" or "on")) continue;
            int whose = at + 2;
            while (whose + 1 < sentence.Words.Count && sentence.Words[whose].Tag is "DT" or "PRP$" or "JJ" or "CD") whose++;
            while (whose + 1 < sentence.Words.Count && sentence.Words[whose].Label is "compound" or "nmod:poss" && sentence.Words[whose].Head > whose) whose = sentence.Words[whose].Head;
            return _parties.Of(s, [whose], true);
        }

        return [];
    }

    private static readonly FrozenSet<string> Messages = ["telegram", "letter", "wire", "cable", "telephone", "phone", "message", "courier", "radio", "circular", "note", "radiogram", "despatch", "dispatch"];

    /// <summary>"It was by the Governor that X was dismissed": the agent stands before its verb; nobody where the sentence is no such one.</summary>
    private List<Party> FrontedAgents(int s, int verb)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Words[verb] is not { Label: "acl:relcl" or "ccomp" or "acl" or "advcl", Head: >= 0 } clause || Syntax.Case(sentence, clause.Head) != "by" || sentence.Child(clause.Head, "cop") < 0) return [];
        return sentence.Child(clause.Head, "nsubj", "expl") is >= 0 and var it && sentence.Words[it].Lower == "it" ? _parties.Of(s, [clause.Head], true) : [];
    }

    /// <summary>"In X's report the charge is made against Y", "Y is attacked in X's letter": X says so; nobody where no such writing is named.</summary>
    private List<Party> InWriting(int s, int verb)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        foreach ((string preposition, int writing) in Syntax.Obliques(sentence, verb))
        {
            if (preposition == "in" && Writings.Contains(sentence.Words[writing].Lemma) && _parties.Owners(s, writing, "of", "by", "from") is { Count: > 0 } authors) return authors;
        }

        return [];
    }

    /// <summary>"were taken by X to the post, where they were questioned": X questions them, as nobody else is named.</summary>
    private List<Party> WhereTaken(int s, int verb, List<Party> targets)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (!sentence.Words.Take(verb).TakeLast(6).Any(word => word.Lower is "where" or "there")) return [];
        int outer = sentence.Words[verb].Head;
        while (outer >= 0 && !sentence.Words[outer].IsVerb) outer = sentence.Words[outer].Head;
        if (outer < 0 || outer > verb) return [];
        List<Party> taking = Syntax.IsPassive(sentence, outer) ? Agents(s, outer, "by") : _parties.Of(s, Syntax.Subjects(sentence, outer), false);
        List<Party> taken = _parties.Of(s, Syntax.IsPassive(sentence, outer) ? Syntax.Subjects(sentence, outer) : Syntax.Objects(sentence, outer), false);
        // "they" are those that were taken there.
        if (taken.Count > 1 && targets is [var they] && they.Word >= 0 && sentence.Words[they.Word].Lower == "they")
        {
            targets.Clear();
            targets.AddRange(taken.Where(one => !taking.Exists(by => by.Actor == one.Actor)));
        }

        return taken.Exists(one => targets.Exists(target => target.Actor == one.Actor)) ? taking : [];
    }

    private static readonly FrozenSet<string> Summoning = ["summon", "call", "bring", "take", "haul", "hale", "cite", "convoke", "hail", "drag"];

    /// <summary>"X was summoned to the Special Department, questioned and beaten": by those to whom he was brought; nobody where no body or office is named.</summary>
    private List<Party> Summoners(int s, int verb)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        // By the order of the words: parsers hang the second verb on whatever stands between.
        int first = verb - 1;
        while (first > 0 && !(sentence.Words[first].IsVerb && Summoning.Contains(sentence.Words[first].Lemma) && Syntax.IsPassive(sentence, first)))
        {
            if (sentence.Words[first].Label.StartsWith("nsubj", StringComparison.Ordinal) || sentence.Words[first].Form == ";") return [];
            first--;
        }

        if (first <= 0) return [];
        return [.. _parties.Of(s, Syntax.Obliques(sentence, first).Where(pair => pair.Word < verb && pair.Preposition is "to" or "before").Select(pair => pair.Word), false).Where(party => _reading.Actors[party.Actor].Kind is ActorKind.Body || _reading.At(s, party.Word) is { Form: MentionForm.Title })];
    }

    private static bool HasBy(ParsedSentence sentence, int verb)
    {
        for (int at = verb + 1; at < sentence.Words.Count && at < verb + 8; at++)
        {
            if (sentence.Words[at].Lower == "by") return true;
        }

        return false;
    }

    /// <summary>Who acts where the parser found no subject: the party before the verb in its clause, or the subject of the sentence before.</summary>
    private List<Party> SubjectBefore(int s, int w, List<int> subjects)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (subjects.Count > 0 && sentence.Words[subjects[0]].Lower is not ("who" or "which" or "that")) return [];
        if (sentence.Words[w].Tag is not ("VBD" or "VBZ" or "VBP" or "VBN")) return [];
        if (sentence.Words[w].Tag == "VBN" && sentence.Child(w, "aux") < 0) return [];
        for (int at = w - 1; at >= 0; at--)
        {
            Word word = sentence.Words[at];
            if ((word.IsVerb && word.Label is not ("aux" or "aux:pass" or "cop")) || word.Lower is ";" or ":" or "that" or "if" or "while") return [];
            if (_reading.At(s, at) is not { Actors.Length: > 0 } || word.Tag is "PRP$") continue;
            int before = at - 1;
            while (before >= 0 && sentence.Words[before].Tag is "DT" or "JJ" or "PRP$" or "CD") before--;
            if (before >= 0 && sentence.Words[before].Tag is "IN" or "TO" or "POS") continue;
            if (at + 1 < sentence.Words.Count && sentence.Words[at + 1].Tag == "POS") continue;
            return _parties.Of(s, [FirstOfList(s, at)], false);
        }

        return w == 0 || (w < 3 && sentence.Words[w - 1].Tag is "RB" or "." or ")") ? TopicBefore(s) : [];
    }

    /// <summary>"X called the dam a vanity which had cost lives, and held Y responsible": where a thing cannot have done it, the subject of the clause around did.</summary>
    private List<Party> OuterSubject(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        int before = w - 1;
        while (before > 0 && sentence.Words[before].Tag == "RB") before--;
        if (before < 1 || sentence.Words[before].Lower is not ("and" or "but") || sentence.Words[w].Tag is not ("VBD" or "VBN" or "VBZ" or "VBP")) return [];
        // By the tree where it tells, else the verb before.
        for (int at = sentence.Words[w].Label == "conj" ? sentence.Words[w].Head : -1, step = 0; at >= 0 && step < 6; at = sentence.Words[at].Head, step++)
        {
            if (SubjectOf(at) is { Count: > 0 } outer) return outer;
        }

        for (int at = before - 1; at >= 0; at--)
        {
            if (sentence.Words[at].Lower is ";" or ":") return [];
            if (sentence.Words[at].Tag is "VBD" or "VBZ" or "VBP" && sentence.Words[at].Label is not ("aux" or "aux:pass" or "cop" or "acl:relcl")) return SubjectOf(at);
        }

        return [];

        List<Party> SubjectOf(int verb) => sentence.Words[verb].IsVerb && sentence.Child(verb, "nsubj") is >= 0 and var subject && subject < w ? _parties.Of(s, [Syntax.Antecedent(sentence, subject, verb)], false) : [];
    }

    /// <summary>"when members voted", "the resolution finds fault with X": the body that sits.</summary>
    private List<Party> Sitting(int s, List<int> subjects)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (subjects is not [var subject] || sentence.Words[subject].Lower is not ("members" or "delegates" or "councillors" or "participants" or "resolution" or "communiqué" or "decree" or "majority")) return [];
        int body = _session.InParagraph(s, -1);
        if (body < 0) body = sentence.Words[subject].Tag == "NNS" ? InSentence(s, subject) : _session.At(s, -1);
        return body < 0 ? [] : [new Party(body, -1)];
    }

    private int InSentence(int s, int word)
    {
        for (int at = word - 1; at >= 0; at--)
        {
            if (_reading.At(s, at) is { Form: MentionForm.Body, Actors: [var body] }) return body;
        }

        return -1;
    }

    /// <summary>"X, Y and Z left", where the parser hung the verb on the last of them: the first.</summary>
    private int FirstOfList(int s, int last)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        int at = last;
        while (sentence.Words[at] is { Label: "conj", Head: >= 0 } word && word.Head < at && _reading.At(s, word.Head) is { Actors.Length: > 0 }) at = word.Head;
        return at;
    }

    /// <summary>Who the sentence before is about: its subject, where both are of one paragraph.</summary>
    private List<Party> TopicBefore(int s)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (s == 0 || _reading.Sentences[s - 1].Paragraph != sentence.Paragraph) return [];
        ParsedSentence previous = _reading.Sentences[s - 1];
        // "Cross-examined by Captain Lu:" behind a witness's words.
        if (_reading.Turns.TryGetValue(s - 1, out int heard)) return [new Party(heard, -1)];
        for (int root = 0; root < previous.Words.Count; root++)
        {
            if (previous.Words[root].Head >= 0) continue;
            List<Party> topic = _parties.Of(s - 1, Syntax.Subjects(previous, root), false);
            // "The planter in question is X."
            if (topic.Count == 0 && previous.Child(root, "cop") >= 0) topic = _parties.Of(s - 1, [root], false);
            return [.. topic.Select(party => party with { Word = -1 })];
        }

        return [];
    }

    /// <summary>"X, together with Y, accused Z": Y does it too.</summary>
    private void AddCompanions(int s, int w, List<Party> sources, List<Party> targets)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        for (int at = 0; at + 2 < w; at++)
        {
            bool with = sentence.Words[at].Lower is "together" or "jointly" or "along" && sentence.Words[at + 1].Lower == "with";
            // "X as well as Y", "X, and after him Y,".
            bool aswell = at + 3 < w && sentence.Words[at].Lower == "as" && sentence.Words[at + 1].Lower == "well" && sentence.Words[at + 2].Lower == "as";
            bool after = at + 3 < w && sentence.Words[at].Lower is "and" && sentence.Words[at + 1].Lower is "after" or "with" or "behind" && sentence.Words[at + 2].Lower is "him" or "her" or "them";
            if (!(with || aswell || after)) continue;
            int next = at + (with ? 2 : 3);
            while (next < w && sentence.Words[next].Tag is "DT" or "PRP$" or "JJ") next++;
            if (Between(sentence, next, w, false)) continue;
            List<Party> beside = _parties.Of(s, [next], false);
            // "Together with X, the committee expelled Y": a body acts, and X goes with Y.
            bool suffers = with && at == 0 && targets.Count > 0 && beside.Concat(targets).All(party => _reading.Actors[party.Actor].Kind == ActorKind.Person) && sources.TrueForAll(party => _reading.Actors[party.Actor].Kind is ActorKind.Body or ActorKind.Party);
            if (suffers) AddNew(beside, targets, sources);
            else AddNew(beside, sources, targets);
        }

        // "The union, through its secretary X, demanded …": X demands it too.
        for (int at = Math.Max(0, w - 12); at + 1 < w; at++)
        {
            if (sentence.Words[at].Lower != "through" || sentence.Words[at + 1].Tag is not ("PRP$" or "DT")) continue;
            int last = at + 2;
            while (last < w && !sentence.Words[last].IsVerb && sentence.Words[last].Tag is not ("IN" or "TO" or "CC")) last++;
            List<Party> voice = _parties.Of(s, Enumerable.Range(at + 2, last - at - 2).Where(word => sentence.Words[word].IsNoun), false);
            AddNew(voice.FindAll(party => _reading.Actors[party.Actor].Kind == ActorKind.Person).Take(1), sources, targets);
        }
    }

    /// <summary>"took away the editor, together with the printer X": X too.</summary>
    private void AddTaken(int s, int w, List<Party> sources, List<Party> targets, bool passive)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        // "was received by Z together with X".
        if (passive && targets.Count > 0)
        {
            for (int with = w + 1; with + 2 < sentence.Words.Count && with < w + 14; with++)
            {
                if (sentence.Words[with].IsVerb || sentence.Words[with].Lower is ";" or ":" or "who" or "which") return;
                if (sentence.Words[with].Lower is not ("together" or "along") || sentence.Words[with + 1].Lower != "with") continue;
                int next = with + 2;
                while (next + 1 < sentence.Words.Count && sentence.Words[next].Tag is "DT" or "PRP$" or "JJ" or "CD") next++;
                if (sentence.Words[next].IsNoun) AddNew(_parties.Of(s, [next], false).Where(party => !sources.Exists(source => source.Actor == party.Actor)), targets, sources);
                return;
            }
        }

        if (targets.Count == 0 || targets.Max(target => target.Word) is var last && last < w) return;
        AddTrailing(s, last, sources, targets);
        for (int at = last + 1; at + 2 < sentence.Words.Count && at - last < 6; at++)
        {
            Word word = sentence.Words[at];
            bool withHim = word.Lower == "with" && sentence.Words[at - 1].Lower is "and" or "," && sentence.Words[at + 1].Tag == "PRP";
            if (withHim || (word.Lower is "together" or "along" or "as" or "and" && sentence.Words[at + 1].Lower is "with" or "well"))
            {
                int next = withHim ? at + 1 : at + (sentence.Words[at + 1].Lower == "well" ? 3 : 2);
                // "and with him the ministers X and Y".
                if (next + 1 < sentence.Words.Count && sentence.Words[next].Tag == "PRP") next++;
                if (next + 1 < sentence.Words.Count && sentence.Words[next].Form == ",") next++;
                while (next + 1 < sentence.Words.Count && sentence.Words[next].Tag is "DT" or "PRP$" or "JJ" or "CD") next++;
                if (next < sentence.Words.Count && sentence.Words[next].IsNoun) AddNew(_parties.Of(s, [next], false).Where(party => !sources.Exists(source => source.Actor == party.Actor)), targets, sources);
                return;
            }

            if (!(word.Form == "," || word.Tag is "NNP" or "NN" or "DT" or "PRP$" or "CC")) return;
        }
    }

    /// <summary>"relieved X of his command, and General Y as well.", "dismissed X on Monday and Y too.": Y too.</summary>
    private void AddTrailing(int s, int last, List<Party> sources, List<Party> targets)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        int end = sentence.Words.Count - 1;
        while (end > last && sentence.Words[end].Form is "." or ";") end--;
        int name = sentence.Words[end].Lower is "too" or "also" or "likewise" ? end - 1 : sentence.Words[end].Lower == "well" && sentence.Words[end - 1].Lower == "as" ? end - 2 : -1;
        if (name < last + 3 || _reading.At(s, name) is not { Form: MentionForm.Name or MentionForm.Title, Actors: [var actor] } || _reading.Actors[actor].Kind != ActorKind.Person) return;
        int and = name - 1;
        while (and > last && sentence.Words[and].Tag is "DT" or "PRP$" or "JJ" or "RB") and--;
        if (sentence.Words[and].Lower is "and" && !Between(sentence, last, and, true)) AddNew([new Party(actor, name)], targets, sources);
    }

    private static void AddNew(IEnumerable<Party> parties, List<Party> sources, List<Party> targets)
    {
        foreach (Party party in parties)
        {
            if (!sources.Exists(known => known.Actor == party.Actor) && !targets.Exists(known => known.Actor == party.Actor)) sources.Add(party);
        }
    }

    /// <summary>"The only one to stand up for X was Y", "the two who stood by him were Y and Z".</summary>
    private List<Party> Named(int s, int w, bool passive)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (passive || w < 3 || w > 8 || sentence.Words[0].Lower is not ("the" or "only")) return [];
        bool counted = sentence.Words.Take(4).Any(word => word.Lower is "only" or "man" or "woman" or "person" or "one" or "two" or "three" or "four" or "first" or "last") && sentence.Words.Take(w).Any(word => word.Lower is "who" or "to");
        if (!counted) return [];
        for (int at = w + 1; at + 1 < sentence.Words.Count; at++)
        {
            if (sentence.Words[at].Lower is not ("was" or "were" or "is" or "are")) continue;
            List<Party> named = [];
            for (int next = at + 1; next < sentence.Words.Count && sentence.Words[next].Lower is not ("who" or ";" or "which"); next++)
            {
                if (_reading.At(s, next) is { Form: MentionForm.Name or MentionForm.Title, Actors.Length: > 0 }) named.AddRange(_parties.Of(s, [next], false).Where(party => !named.Exists(known => known.Actor == party.Actor)));
            }

            return named;
        }

        return [];
    }

    /// <summary>Who detained those that are set free, where nobody else is named.</summary>
    private List<Party> Captors(int s, List<Party> freed)
    {
        for (int i = _found.Count - 1; i >= 0 && s - _found[i].Sentence <= 3; i--)
        {
            if (_found[i] is { Type: "detained" or "investigated", Negated: false } taken && (taken.Type == "detained" || s - taken.Sentence <= 1) && freed.Exists(party => party.Actor == taken.Target)) return [new Party(taken.Source, -1)];
        }

        return [];
    }

    private List<Party> Narrator()
    {
        for (int actor = 0; actor < _reading.Actors.Count; actor++)
        {
            if (_reading.Actors[actor].IsNarrator) return [new Party(actor, -1)];
        }

        return [];
    }

    /// <summary>Who gives what a subject receives: "a reprimand from X", "the support of X".</summary>
    private List<Party> Givers(int s, int w)
    {
        List<Party> givers = Agents(s, w, "by", "from");
        if (givers.Count > 0) return givers;
        ParsedSentence sentence = _reading.Sentences[s];
        foreach (int one in Syntax.Objects(sentence, w))
        {
            foreach (int noun in Syntax.Coordinated(sentence, one)) givers.AddRange(_parties.Owners(s, noun, "of", "from", "by").Where(party => !givers.Exists(known => known.Actor == party.Actor)));
        }

        // "lost his seat": nobody takes from himself.
        int[] own = [.. _parties.Of(s, Syntax.Subjects(sentence, w), false).Select(party => party.Actor)];
        givers.RemoveAll(party => own.Contains(party.Actor));
        return givers;
    }
}
