using System.Collections.Frozen;
using Network.Extraction.Actors;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>Acts whose author stands at a noun beside them: at the paper that tells them, at the reply that they are, at the order from which they came.</summary>
internal sealed partial class RelationReader
{
    /// <summary>"replied with a circular in which Y is denounced": who wrote it denounces him.</summary>
    private List<Party> Writer(int s, int verb)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Words[verb] is not { Label: "acl:relcl", Head: >= 0 and var paper } || paper > verb || !sentence.Words[paper].IsNoun) return [];
        // "a pamphlet by X in which Y is attacked": parsers hang the clause on X.
        if (sentence.Words[paper] is { Label: "nmod", Head: >= 0 and var written } && Syntax.Case(sentence, paper) is "by" or "of" or "from" or "to" or "for" && written < paper) paper = written;
        bool within = false;
        for (int at = paper + 1; at < verb && at < paper + 6; at++) within |= sentence.Words[at].Lower is "which" && sentence.Words[at - 1].Lower is "in" or "by" || sentence.Words[at].Lower is "where" or "wherein";
        if (!within) return [];
        List<Party> owners = _parties.Owners(s, paper, "by", "from", "of");
        if (owners.Count == 0) owners = Performers(s, paper);
        if (owners.Count > 0 || sentence.Words[paper] is not { Label: "obj" or "obl" or "nsubj:pass", Head: >= 0 and var writing } || !sentence.Words[writing].IsVerb) return owners;
        return WrittenBy(s, paper, writing);
    }

    /// <summary>Whose paper it is that is written, sent or answered with.</summary>
    private List<Party> WrittenBy(int s, int paper, int writing)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        bool writes = _lexicon.Lists("performs", sentence.Words[writing].Lemma) || (sentence.Words[writing].Lemma is "reply" or "answer" or "retort" or "respond" or "retaliate" or "come" or "hit" or "appear" or "open" or "begin" or "start" or "close" or "end" or "follow" or "speak" && Syntax.Case(sentence, paper) is "with" or "by" or "in");
        return !writes ? [] : Syntax.IsPassive(sentence, writing) ? Agents(s, writing, "by") : _parties.Of(s, Syntax.Subjects(sentence, writing), false);
    }

    /// <summary>"The denunciation came from X": X accused who has just suffered for it.</summary>
    private bool DenouncedBy(int s, int w, int noun)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Words[noun].Lemma is not ("denunciation" or "accusation" or "complaint" or "charge" or "allegation" or "information")) return false;
        List<Party> behind = _parties.Of(s, Syntax.Obliques(sentence, w).Where(pair => pair.Preposition == "from").Select(pair => pair.Word), false);
        List<Party> whom = _parties.Owners(s, noun, "of", "against");
        if (whom.Count == 0 && _found.FindLast(one => one.Paragraph == sentence.Paragraph && s - one.Sentence <= 5 && one is { Type: "detained" or "expelled" or "removed" or "investigated" or "punished", Negated: false, Modality: Modality.Asserted }) is { } done) whom = [new Party(done.Target, -1)];
        whom.RemoveAll(party => behind.Exists(one => one.Actor == party.Actor));
        if (behind.Count == 0 || whom.Count == 0) return false;
        Emit(s, w, new PatternMatch(new Pattern("accused", PatternHead.Noun, sentence.Words[noun].Lemma, [], $"{sentence.Words[noun].Lemma} came from _"), [], w), behind, whom, _context.Of(s, w), agentless: false);
        return true;
    }

    private static readonly FrozenSet<string> Papers = ["decree", "order", "telegram", "letter", "edict", "decision", "resolution", "ruling", "circular", "proclamation", "warrant", "cable", "verdict", "judgment", "judgement", "sentence", "vote", "instruction", "directive", "ukase", "firman", "dispatch", "despatch", "statute", "law"];

    /// <summary>"drafted a letter which called for Y's resignation", "published a pamphlet that mocked Y": who wrote it.</summary>
    private List<Party> Speaking(int s, int subject)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        int paper = sentence.Words[subject].Lower is "which" or "that" && sentence.Words[subject].Head is >= 0 and var verb && sentence.Words[verb].Label == "acl:relcl" ? sentence.Words[verb].Head : subject;
        if (paper < 0 || !sentence.Words[paper].IsNoun) return [];
        if (sentence.Words[paper] is { Label: "nmod", Head: >= 0 and var inner } && Syntax.Case(sentence, paper) is "to" or "by" or "from" or "of" && inner < paper) paper = inner;
        if (!(Writings.Contains(sentence.Words[paper].Lemma) || Papers.Contains(sentence.Words[paper].Lemma))) return [];
        List<Party> owners = _parties.Owners(s, paper, "by", "from", "of");
        // "An editorial in Borba accused X": the newspaper did.
        if (owners.Count == 0 && sentence.Words[paper].Lemma is "article" or "editorial" && _parties.Owners(s, paper, "in") is { Count: > 0 } papers && papers.TrueForAll(party => _reading.Actors[party.Actor].Kind == ActorKind.Body)) owners = papers;
        if (owners.Count == 0) owners = Performers(s, paper);
        return owners.Count > 0 || sentence.Words[paper] is not { Label: "obj" or "obl" or "nsubj:pass", Head: >= 0 and var writing } || !sentence.Words[writing].IsVerb ? owners : WrittenBy(s, paper, writing);
    }

    /// <summary>"A telegram of the Governor's banished X", "the Board's resolution removed Y": whose paper does it.</summary>
    private List<Party> ByPaper(int s, string type, List<int> subjects)
    {
        if (subjects is [var which] && Speaking(s, which) is { Count: > 0 } writing) return writing;
        if (!IsAct(type) || subjects is not [var paper]) return [];
        return Papers.Contains(_reading.Sentences[s].Words[paper].Lemma) ? _parties.Owners(s, paper, "of", "by", "from") : [];
    }

    /// <summary>"Her reply was to lend Y her hall", "X's first step was to dismiss Y": whose deed it is.</summary>
    private List<Party> Deed(int s, int verb)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        int to = verb - 1;
        while (to > 0 && sentence.Words[to].Tag == "RB") to--;
        if (to < 2 || sentence.Words[to].Lower != "to" || sentence.Words[to - 1].Lower is not ("was" or "is")) return [];
        for (int at = to - 2; at >= 0; at--)
        {
            if (!sentence.Words[at].IsNoun) continue;
            if (sentence.Words[at].Lemma is "act" or "step" or "deed" or "move" or "measure" or "gesture" or "answer" or "reply" or "response" or "reaction" or "retort" or "revenge") return _parties.Owners(s, at, "of", "by");
            if (sentence.Words[at].Label is not ("nmod" or "obl")) return [];
        }

        return [];
    }

    /// <summary>"The order to arrest X came from Y": Y ordered who arrested him; "the proposal to expel X came from Y": Y demanded it.</summary>
    private bool CameFrom(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        // "The motion to censure X was inspired by Y".
        bool inspired = Syntax.IsPassive(sentence, w) && sentence.Words[w].Lower is "inspired" or "instigated" or "engineered" or "prompted" or "drafted" or "suggested" or "moved" or "sponsored" or "originated" or "initiated" or "conceived" or "dictated" or "fathered" or "framed";
        // "The decision to dismiss X was taken by Y".
        bool taken = !inspired && sentence.Words[w].Lemma is "take" or "make" or "issue" or "give" or "sign" && Syntax.IsPassive(sentence, w);
        if (!(inspired || taken || sentence.Words[w].Lemma is "come" or "emanate" or "originate" or "issue" or "stem" or "proceed") || Negation.Of(sentence, w) || Syntax.Subjects(sentence, w) is not [var noun, ..] || noun > w) return false;
        if (DenouncedBy(s, w, noun)) return true;
        bool orders = sentence.Words[noun].Lemma is "order" or "instruction" or "command" or "directive";
        if (taken && !orders && sentence.Words[noun].Lemma is not ("decision" or "resolution")) return false;
        if (!orders && !taken && sentence.Words[noun].Lemma is not ("proposal" or "motion" or "demand" or "suggestion" or "call" or "request" or "initiative" or "idea")) return false;
        int act = noun + 2;
        if (act + 1 >= w || sentence.Words[noun + 1].Lower != "to" || _lexicon.Of(PatternHead.Verb, sentence.Words[act].Lemma).FirstOrDefault(one => one.Weight == 1 && !one.IsDenial) is not { } pattern) return false;
        List<Party> whom = _parties.Of(s, Syntax.Objects(sentence, act), false);
        // Parsers make whom it is for the subject of the giving.
        if (whom.Count == 0 && _reading.At(s, act + 1) is { Form: MentionForm.Name }) whom = _parties.Of(s, [act + 1], false);
        List<Party> behind = inspired || taken ? Agents(s, w, "by") : _parties.Of(s, Syntax.Obliques(sentence, w).Where(pair => pair.Preposition == "from").Select(pair => pair.Word), false);
        if (whom.Count == 0 || behind.Count == 0) return false;
        Claim claim = _context.Of(s, w);
        if (taken)
        {
            Emit(s, w, new PatternMatch(pattern with { Text = $"{sentence.Words[noun].Lemma} to {pattern.Text} was taken" }, [], act), behind, whom, claim, agentless: false);
            return true;
        }

        if (orders)
        {
            FoundRelation? done = _found.FindLast(one => one.Paragraph == sentence.Paragraph && s - one.Sentence <= 3 && one.Type == pattern.Type && one is { Negated: false, Modality: Modality.Asserted } && whom.Exists(party => party.Actor == one.Target))
                // Whatever the "him" is taken for, it is who suffered it just before.
                ?? (sentence.Words[whom[0].Word].Tag == "PRP" ? _found.FindLast(one => one.Paragraph == sentence.Paragraph && s - one.Sentence <= 3 && one.Type == pattern.Type && one is { Negated: false, Modality: Modality.Asserted }) : null);
            if (done is null) return false;
            Emit(s, w, new PatternMatch(pattern with { Type = "ordered", Text = "order came from _" }, [], w), behind, [new Party(done.Source, -1)], claim, agentless: false);
            return true;
        }

        bool against = _lexicon.Lists("demands/against", pattern.Type);
        if (!against && !_lexicon.Lists("demands/for", pattern.Type)) return false;
        Emit(s, w, new PatternMatch(pattern with { Type = against ? "demanded_against" : "supported", Text = $"{sentence.Words[noun].Lemma} came from _" }, [], w), behind, whom, claim, agentless: false);
        return true;
    }

    /// <summary>"denied that he had advised it, as Y asserted", "it is not so, as Y has written": Y is contradicted.</summary>
    private void AsAsserted(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (!_lexicon.Lists("reports/deny", sentence.Words[w].Lemma) || Negation.Of(sentence, w) || Syntax.IsPassive(sentence, w)) return;
        List<Party> denying = _parties.Of(s, Syntax.Subjects(sentence, w), false);
        if (denying.Count == 0) return;
        for (int as_ = w + 1; as_ + 2 < sentence.Words.Count; as_++)
        {
            if (sentence.Words[as_].Lower is ";") return;
            if (sentence.Words[as_].Lower != "as" || sentence.Words[as_ - 1].Form != ",") continue;
            for (int verb = as_ + 2; verb < sentence.Words.Count && verb < as_ + 9; verb++)
            {
                if (sentence.Words[verb].Form is "," or ";") break;
                if (!sentence.Words[verb].IsVerb || !(_lexicon.Lists("reports/say", sentence.Words[verb].Lemma) || _lexicon.Lists("reports/claim", sentence.Words[verb].Lemma))) continue;
                List<Party> telling = Syntax.IsPassive(sentence, verb) ? Agents(s, verb, "by") : _parties.Of(s, Syntax.Subjects(sentence, verb), false);
                telling.RemoveAll(party => denying.Exists(one => one.Actor == party.Actor));
                Pattern pattern = new("contradicted", PatternHead.Verb, sentence.Words[w].Lemma, [], $"{sentence.Words[w].Lemma} that …, as _ said");
                if (telling.Count > 0) Emit(s, w, new PatternMatch(pattern, [], verb), denying, telling, _context.Of(s, w) with { Negated = false }, agentless: false);
                return;
            }
        }
    }

    /// <summary>"confirmed what X had said", "disputed what X had written": X.</summary>
    private void WhatWasSaid(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (!sentence.Words[w].IsVerb || Syntax.IsPassive(sentence, w) || w + 4 >= sentence.Words.Count || sentence.Words[sentence.Words[w + 1].Lower == "out" ? w + 2 : w + 1].Lower is not ("what" or "everything" or "all") || sentence.Child(w, "ccomp", "obj") is not (> 0 and var told)) return;
        if (sentence.Words[told].Lower is "everything" or "all") told = sentence.Child(told, "acl:relcl");
        if (told < 0 || !sentence.Words[told].IsVerb || !(sentence.Words[told].Lemma is "tell" or "write" or "depose" || _lexicon.Lists("reports/say", sentence.Words[told].Lemma) || _lexicon.Lists("reports/claim", sentence.Words[told].Lemma))) return;
        bool bearsOut = sentence.Words[w].Lemma == "bear" && sentence.Words[w + 1].Lower == "out";
        Pattern? pattern = bearsOut ? new Pattern("supported", PatternHead.Verb, "bear", [], "bear out _") : _lexicon.Of(PatternHead.Verb, sentence.Words[w].Lemma).FirstOrDefault(one => one.Weight == 1 && !one.IsDenial && one.Type is "agreed_with" or "contradicted" or "supported" or "criticized" or "rejected");
        if (pattern is null) return;
        List<Party> speaking = _parties.Of(s, Syntax.Subjects(sentence, told), false), judging = _parties.Of(s, Syntax.Subjects(sentence, w), false);
        string type = sentence.Words[w].Lemma switch { "confirm" or "repeat" or "corroborate" or "echo" => "agreed_with", "deny" or "dispute" => "contradicted", _ => pattern.Type };
        if (speaking.Count > 0 && judging.Count > 0) Emit(s, w, new PatternMatch(pattern with { Type = type, Text = $"{pattern.Lemma} what _ said" }, [], told), judging, speaking, _context.Of(s, w), agentless: false);
    }

    private static readonly FrozenSet<string> Moods = ["look", "feel", "seem", "appear", "think", "believe", "laugh", "cry", "weep", "smile", "understand", "realise", "realize", "lose", "fall", "suffer", "wonder", "see", "know", "hope", "fear", "pay", "be", "regret", "doubt", "blush", "tremble", "forget", "remember", "like", "hate"];

    /// <summary>"made X open the gate", "bade X wait": an order.</summary>
    private void Made(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Words[w].Lemma is not ("make" or "bid") || Syntax.IsPassive(sentence, w) || w + 2 >= sentence.Words.Count || _reading.At(s, w + 1) is not { Actors.Length: > 0 } || sentence.Words[w + 2] is not { Tag: "VB" } act || act.Head != w || Moods.Contains(act.Lemma)) return;
        List<Party> bidding = _parties.Of(s, Syntax.Subjects(sentence, w), false), bidden = _parties.Of(s, [w + 1], false);
        if (bidding.Count > 0) Emit(s, w, new PatternMatch(new Pattern("ordered", PatternHead.Verb, sentence.Words[w].Lemma, [], $"{sentence.Words[w].Lemma} _ do"), [], w + 2), bidding, bidden, _context.Of(s, w), agentless: false);
    }

    /// <summary>"swore that he would shoot X", "vowed to have X hanged": a threat.</summary>
    private void Vowed(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Words[w].Lemma is not ("swear" or "vow" or "promise" or "boast" or "threaten" or "announce") || Negation.Of(sentence, w) || Syntax.IsPassive(sentence, w) || sentence.Child(w, "xcomp", "ccomp") is not (>= 0 and var act) || act < w) return;
        List<Party> vowing = _parties.Of(s, Syntax.Subjects(sentence, w), false);
        bool finite = sentence.Child(act, "nsubj") is >= 0;
        // Only what one would do oneself.
        if (vowing.Count != 1 || Negation.Of(sentence, act) || (finite && !(sentence.Child(act, "aux") is >= 0 and var would && sentence.Words[would].Lower is "would" or "will" or "'d") && sentence.Words[w].Lemma != "threaten")) return;
        if (finite && !_parties.Of(s, Syntax.Subjects(sentence, act), false).Exists(party => party.Actor == vowing[0].Actor)) return;
        List<int> whom = Syntax.Objects(sentence, act);
        if (sentence.Words[act].Lemma is "have" or "see" or "get" && sentence.Child(act, "xcomp", "ccomp") is >= 0 and var caused)
        {
            if (sentence.Child(caused, "nsubj", "nsubj:pass") is >= 0 and var own) whom = [own];
            act = caused;
        }

        Pattern? hostile = _lexicon.Of(PatternHead.Verb, sentence.Words[act].Lemma).FirstOrDefault(pattern => pattern.Weight == 1 && (pattern.Type is "attacked" or "detained" or "investigated" || _lexicon.Lists("demands/against", pattern.Type)));
        if (hostile is null && sentence.Words[act].Lemma is not ("shoot" or "hang" or "kill" or "break" or "ruin" or "crush" or "flog" or "destroy" or "expose")) return;
        List<Party> threatened = [.. _parties.Of(s, whom, false).Where(party => party.Actor != vowing[0].Actor)];
        Claim claim = _context.Of(s, w);
        if (threatened.Count > 0 && claim.Demand < 0 && !_found.Exists(one => one.Sentence == s && one.Type == "threatened" && one.Source == vowing[0].Actor)) Emit(s, w, new PatternMatch(new Pattern("threatened", PatternHead.Verb, sentence.Words[w].Lemma, [], $"{sentence.Words[w].Lemma} to {sentence.Words[act].Lemma} _"), [], act), vowing, threatened, claim, agentless: false);
    }
}
