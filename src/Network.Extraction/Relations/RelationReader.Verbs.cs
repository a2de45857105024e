using Network.Extraction.Actors;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;

namespace Network.Extraction.Relations;

/// <summary>Verbs.</summary>
internal sealed partial class RelationReader
{
    private void Verb(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        // "declared him removed": told by the declaring.
        if (sentence.Words[w] is { Tag: "VBN", Head: >= 0 } && sentence.Words[sentence.Words[w].Head].Lemma is "declare" or "pronounce" && sentence.Words[w].Head < w && sentence.Child(w, "aux", "aux:pass") < 0 && sentence.Words[w].Label is not ("conj" or "root") && !Syntax.IsPassive(sentence, sentence.Words[w].Head)) return;
        // "a compositor named X", "the officers named above" appoint nobody.
        if (sentence.Words[w] is { Lemma: "name" or "call", Tag: "VBN", Label: "acl" } && sentence.Child(w, "obl:agent") < 0 && !HasBy(sentence, w)) return;
        if (Pairs(s, w) || Caused(s, w) || Declined(s, w)) return;
        bool passive = Syntax.IsPassive(sentence, w);
        List<int> subjects = Syntax.Subjects(sentence, w);
        PatternMatch? best = Best(s, w, passive);
        List<Party> targets = Targets(s, best, subjects);
        if (targets.Count == 0 && best is { Pattern.Weight: > 1 } && Simple(s, w, passive) is { } simple && Targets(s, simple, subjects) is { Count: > 0 } told) (best, targets) = (simple, told);
        if (targets.Count == 0 && EachOther(s, w, passive)) return;
        if (targets.Count == 0 && MayBeEither(sentence, w) && !DeniesIt(sentence, w) && !HasOwnObject(sentence, w))
        {
            // "arrested same night by militia", "Mazanek arrested": telegrams leave the auxiliary out.
            string word = sentence.Words[w].Lemma;
            bool agent = !passive && Agents(s, w, "by").Count > 0;
            if (!(agent || passive || (IsTelegraphic(sentence) && sentence.Words[w].Tag != "VBZ" && word is not ("decline" or "refuse" or "agree") && !subjects.Exists(one => sentence.Words[one].Tag == "PRP")))) return;
            best = Best(s, w, passive = !passive);
            targets = Targets(s, best, subjects);
        }

        if (best is null || targets.Count == 0) return;
        // "would like to see her go" meets nobody, "holds him to be a provocateur" detains nobody.
        if (best.Pattern.Text is "see _" or "hold _" && sentence.Child(w, "xcomp", "ccomp") >= 0) return;
        if (best.Pattern.Text == "hold _" && !passive && sentence.Child(w, "nsubj") >= 0 && !sentence.Words[w].Form.Equals("held", StringComparison.Ordinal)) return;
        bool suffers = best.Pattern.Head == PatternHead.Suffers;
        // "acted on the orders of X", "came under fire from X": the pattern names who acts.
        List<Party> agents = suffers && best.Slot.Count > 0 ? _parties.Of(s, best.Slot, true) : suffers ? Givers(s, w) : passive ? Agents(s, w, "by") : [];
        List<Party> sources = suffers || passive ? agents : _parties.Of(s, subjects, IsSaid(best.Pattern.Type));
        if (sources.Count == 0 && !suffers && !passive) sources = SubjectBefore(s, w, subjects);
        if (sources.Count == 0 && best.Pattern.Type == "released") sources = Captors(s, targets);
        if (sources.Count == 0 && passive && sentence.Child(w, "obl:agent") < 0) sources = OrderedBy(s, w);
        if (sources.Count > 0) AddCompanions(s, w, sources, targets);
        if (sources.Count == 0 && suffers && sentence.Words[w].Lemma == "deserve") sources = Narrator();
        sources = Named(s, w, passive) is { Count: > 0 } named ? named : sources;
        best = Sharpened(s, w, best);
        Emit(s, w, best, sources, targets, _context.Of(s, w), agentless: (suffers || passive) && agents.Count == 0 && sentence.Child(w, "obl:agent") < 0);
        Behind(s, w, best, sources, targets);
        Threat(s, w, best, sources, targets, _context.Of(s, w));
        if (best.Pattern.Text == "replace _ with") Replacement(s, w, best, sources, targets);
        if (best.Pattern.Type == "released") Intercession(s, w, best, targets);
        if (best.Pattern.Type == "appointed")
        {
            InPlaceOf(s, w, best, targets);
            InHisStead(s, w, best, targets);
            ToSucceed(s, w, best, targets);
        }
    }

    /// <summary>"denied any connection": a verb with an object of its own is no passive, even in a telegram.</summary>
    private static bool HasOwnObject(ParsedSentence sentence, int verb) =>
        sentence.Child(verb, "obj") is var thing && thing > verb && sentence.Child(thing, "det") is var article && article >= 0 && sentence.Words[article].Lower is "any" or "the" or "a" or "an" or "all" or "every";

    private static readonly HashSet<string> SpeechNouns = ["account", "version", "claim", "charge", "accusation", "allegation", "statement", "story", "explanation", "assertion", "description", "argument", "testimony"];

    private static readonly HashSet<string> Decisions = ["decision", "resolution", "decree", "verdict", "expulsion", "removal", "order", "measure", "dismissal", "suspension", "exclusion", "arrest", "reprimand", "sentence"];

    /// <summary>To reject an account is to contradict it; to ask someone to resign is to demand their removal.</summary>
    private PatternMatch Sharpened(int s, int w, PatternMatch match)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (match.Pattern.Type == "rejected" && match.Slot.Any(slot => SpeechNouns.Contains(sentence.Words[slot].Lemma)))
            return match with { Pattern = match.Pattern with { Type = "contradicted" } };
        // "speaks for the union": for a body one speaks as its voice.
        if (match.Pattern.Text == "speak for _" && match.Slot.Any(slot => _reading.At(s, slot) is { Form: MentionForm.Body }))
            return match with { Pattern = match.Pattern with { Type = "speaks_for" } };
        int asked = sentence.Child(w, "xcomp", "advcl", "ccomp");
        if (match.Pattern.Type is "requested" or "ordered" && asked > w && sentence.Words[asked].Lemma is "resign" or "abdicate" or "retire" or "withdraw" or "step")
            return match with { Pattern = match.Pattern with { Type = "demanded_against" } };
        return match;
    }

    /// <summary>"The only one to stand up for X was Y", "the two who stood by him were Y and Z".</summary>
    private List<Party> Named(int s, int w, bool passive)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (passive || w < 3 || w > 8 || sentence.Words[0].Lower is not ("the" or "only")) return [];
        bool counted = sentence.Words.Take(4).Any(word => word.Lower is "only" or "one" or "two" or "three" or "four" or "first" or "last") && sentence.Words.Take(w).Any(word => word.Lower is "who" or "to");
        if (!counted) return [];
        for (int at = w + 1; at + 1 < sentence.Words.Count; at++)
        {
            if (sentence.Words[at].Lower is not ("was" or "were" or "is" or "are")) continue;
            List<Party> named = [];
            for (int next = at + 1; next < sentence.Words.Count && sentence.Words[next].Lower is not ("who" or ";" or "which"); next++)
            {
                if (_reading.At(s, next) is { Form: MentionForm.Name or MentionForm.Title, Actors.Count: > 0 }) named.AddRange(_parties.Of(s, [next], false).Where(party => !named.Exists(known => known.Actor == party.Actor)));
            }

            return named;
        }

        return [];
    }

    /// <summary>"on the orders of X", "at X's request", "on the proposal of X": X stands behind the act. Who turns down a request was asked.</summary>
    private void Behind(int s, int w, PatternMatch match, List<Party> sources, List<Party> targets)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        Claim claim = _context.Of(s, w);
        if (match.Pattern.Type is "rejected" or "agreed_with" && match.Slot.Concat(Syntax.IsPassive(sentence, w) ? Syntax.Subjects(sentence, w) : Syntax.Objects(sentence, w)).Any(slot => sentence.Words[slot].Lemma is "request" or "appeal" or "petition" or "plea") && sources.Count > 0)
            Emit(s, w, match with { Pattern = match.Pattern with { Type = "requested" } }, targets, sources, claim with { Negated = false }, agentless: false);
        if (!claim.IsFact || claim.Demand >= 0) return;
        for (int at = 0; at < sentence.Words.Count; at++)
        {
            string noun = sentence.Words[at].Lemma;
            bool orders = noun is "order" or "instruction" or "command", asks = noun is "request" or "insistence" or "demand" or "proposal" or "motion" or "suggestion" or "recommendation" or "initiative" or "instigation";
            if (!(orders || asks) || at == 0 || !(at < w ? !Between(sentence, at, w, false) : sentence.IsWithin(at, w) && !Between(sentence, w, at, true))) continue;
            int marker = sentence.Child(at, "case");
            if (marker < 0 || sentence.Words[marker].Lower is not ("at" or "on" or "upon" or "by" or "under")) continue;
            List<Party> behind = _parties.Owners(s, at, "of", "by", "from");
            if (behind.Count == 0) continue;
            Pattern pattern = match.Pattern with { Text = $"{sentence.Words[marker].Lower} {noun} of _" };
            List<Party> acting = sources.Count > 0 ? sources : _parties.Of(s, _reading.Sentences[s].Words[w].IsVerb ? Agents(s, w, "by").Select(party => party.Word) : [], false);
            if (orders) Emit(s, w, match with { Pattern = pattern with { Type = "ordered" } }, behind, acting, claim, agentless: false);
            else if (noun is "request" or "insistence") Emit(s, w, match with { Pattern = pattern with { Type = "requested" } }, behind, acting, claim, agentless: false);
            if (asks && _lexicon.Lists("demands/against", match.Pattern.Type)) Emit(s, w, match with { Pattern = pattern with { Type = "demanded_against" } }, behind, targets, claim, agentless: false);
            else if (asks && _lexicon.Lists("demands/for", match.Pattern.Type)) Emit(s, w, match with { Pattern = pattern with { Type = "supported" } }, behind, targets, claim, agentless: false);
            return;
        }
    }

    /// <summary>True when another clause begins between two words.</summary>
    private static bool Between(ParsedSentence sentence, int first, int last, bool verbs)
    {
        for (int at = first + 1; at < last; at++)
        {
            if (sentence.Words[at].Lower is ";" or ":" || (verbs && sentence.Words[at].IsVerb)) return true;
        }

        return false;
    }

    private List<Party> Targets(int s, PatternMatch? match, List<int> subjects)
    {
        if (match is null) return [];
        if (match.Pattern.Head == PatternHead.Suffers) return _parties.Of(s, subjects, false);
        bool proxies = TakesProxies(match.Pattern.Type);
        List<Party> targets = _parties.Of(s, match.Slot, proxies);
        if (targets.Count == 0 && match.Slot.Any(slot => _reading.Sentences[s].Words[slot].Lemma == "name")) targets = _parties.Of(s, match.Slot, true);
        return targets.Count == 0 && proxies ? Recalled(s, match) : targets;
    }

    /// <summary>Who detained those that are set free, where nobody else is named.</summary>
    private List<Party> Captors(int s, List<Party> freed)
    {
        for (int i = _found.Count - 1; i >= 0 && s - _found[i].Sentence <= 3; i--)
        {
            if (_found[i] is { Type: "detained", Negated: false } taken && freed.Exists(party => party.Actor == taken.Target)) return [new Party(taken.Source, -1)];
        }

        return [];
    }

    /// <summary>"released after the intervention of X": X helped.</summary>
    private void Intercession(int s, int w, PatternMatch match, List<Party> freed)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        for (int at = w + 1; at < sentence.Words.Count; at++)
        {
            if (sentence.Words[at].Lemma is not ("intervention" or "intercession" or "mediation" or "efforts")) continue;
            List<Party> helpers = _parties.Owners(s, at, "of", "by");
            Pattern pattern = match.Pattern with { Type = "assisted", Text = "release after intervention of" };
            if (helpers.Count > 0) Emit(s, w, new PatternMatch(pattern, [], at), helpers, freed, _context.Of(s, w), agentless: false);
            return;
        }
    }

    private List<Party> Narrator()
    {
        for (int actor = 0; actor < _reading.Actors.Count; actor++)
        {
            if (_reading.Actors[actor].IsNarrator) return [new Party(actor, -1)];
        }

        return [];
    }

    private PatternMatch? Best(int s, int w, bool passive)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        string lemma = sentence.Words[w].Lemma;
        PatternMatch? best = null;
        int bestWeight = 0;
        foreach (Pattern pattern in _lexicon.Of(PatternHead.Verb, lemma).Concat(_lexicon.Of(PatternHead.Suffers, lemma)))
        {
            if (bestWeight >= pattern.Weight + Someone || !MayFit(s, pattern)) continue;
            if (pattern.IsDenial && !Negation.Of(sentence, w)) continue;
            if (PatternMatch.Find(sentence, w, pattern, passive) is { } match && (match.Slot.Count > 0 || pattern.Head == PatternHead.Suffers)) Prefer(s, match, ref best, ref bestWeight);
        }

        foreach (Pattern pattern in _lexicon.Of(PatternHead.Verb, lemma))
        {
            if (pattern.IsDenial || pattern.Weight < 5 || bestWeight >= pattern.Weight + Someone || !MayFit(s, pattern)) continue;
            if (SurfaceMatch.Find(sentence, w, pattern, passive) is { Slot.Count: > 0 } match) Prefer(s, match, ref best, ref bestWeight);
        }

        return best;
    }

    /// <summary>How much more a pattern weighs whose other party is someone than one that found only a thing there.</summary>
    private const int Someone = 100;

    private int _wordsOf = -1;
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    /// <summary>False where a word that a pattern asks for stands nowhere in the sentence: most patterns need no closer look.</summary>
    private bool MayFit(int s, Pattern pattern)
    {
        if (_wordsOf != s)
        {
            _wordsOf = s;
            _words.Clear();
            foreach (Word word in _reading.Sentences[s].Words)
            {
                _words.Add(word.Lemma);
                _words.Add(word.Lower);
                int last = word.Lemma.LastIndexOf(' ');
                if (last >= 0) _words.Add(word.Lemma[(last + 1)..]);
            }
        }

        foreach (string[] wanted in pattern.Asked)
        {
            if (!Stands(wanted)) return false;
        }

        return true;
    }

    private bool Stands(string[] wanted)
    {
        foreach (string word in wanted)
        {
            if (_words.Contains(word)) return true;
        }

        return false;
    }

    private void Prefer(int s, PatternMatch match, ref PatternMatch? best, ref int bestWeight)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        bool named = match.Pattern.Head == PatternHead.Suffers || match.Slot.Any(slot => sentence.Words[slot].Tag is "PRP" or "NNP" or "NNPS" or "WP" or "WDT") || _parties.Of(s, match.Slot, TakesProxies(match.Pattern.Type)).Count > 0;
        int weight = match.Pattern.Weight + (named ? Someone : 0);
        if (weight > bestWeight) (best, bestWeight) = (match, weight);
    }

    /// <summary>The plainest pattern that fits: "reject _" where whose demand was rejected is not told.</summary>
    private PatternMatch? Simple(int s, int w, bool passive)
    {
        foreach (Pattern pattern in _lexicon.Of(PatternHead.Verb, _reading.Sentences[s].Words[w].Lemma))
        {
            if (pattern.Weight == 1 && !pattern.IsDenial && TakesProxies(pattern.Type) && PatternMatch.Find(_reading.Sentences[s], w, pattern, passive) is { Slot.Count: > 0 } match) return match;
        }

        return null;
    }

    /// <summary>"denied this" is no telegram.</summary>
    private static bool DeniesIt(ParsedSentence sentence, int w) => sentence.Child(w, "obj") is var what && what >= 0 && sentence.Words[what].Lower is "this" or "that" or "it" or "everything" or "so";

    /// <summary>"X, together with Y, accused Z": Y does it too.</summary>
    private void AddCompanions(int s, int w, List<Party> sources, List<Party> targets)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        for (int at = 0; at + 2 < w; at++)
        {
            if (sentence.Words[at].Lower is not ("together" or "jointly" or "along") || sentence.Words[at + 1].Lower != "with") continue;
            int next = at + 2;
            while (next < w && sentence.Words[next].Tag is "DT" or "PRP$" or "JJ") next++;
            if (Between(sentence, next, w, false)) return;
            foreach (Party party in _parties.Of(s, [next], false))
            {
                if (!sources.Exists(known => known.Actor == party.Actor) && !targets.Exists(known => known.Actor == party.Actor)) sources.Add(party);
            }
        }
    }

    private static readonly HashSet<string> WithOneAnother = ["quarrel", "clash", "feud", "agree", "meet", "confer", "bicker", "wrangle", "collaborate", "cooperate", "co-operate", "conspire", "collude", "ally", "unite", "disagree", "converse"];

    /// <summary>"A and B fell out", "A and B were at odds with each other": what is told with "with" holds between the subjects.</summary>
    private bool EachOther(int s, int w, bool passive)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (passive || sentence.Words[w].Tag is "VBG") return false;
        List<Party> parties = _parties.Of(s, Syntax.Subjects(sentence, w), false);
        if (parties.Count is < 2 or > 4) return false;
        PatternMatch? best = null;
        bool told = sentence.Words.Skip(w + 1).Take(8).Any(word => word.Lower is "other" or "another");
        foreach (Pattern pattern in _lexicon.Of(PatternHead.Verb, sentence.Words[w].Lemma))
        {
            if (pattern.Lemma == "agree" && !Syntax.Obliques(sentence, w).Exists(pair => pair.Preposition is "on" or "upon" or "about")) continue;
            if (pattern.Lemma == "sign" || pattern.Type is not ("opposed" or "allied_with" or "met" or "agreed_with") || pattern.IsDenial || (best is not null && best.Pattern.Weight >= pattern.Weight)) continue;
            if (!MayFit(s, pattern)) continue;
            if (pattern.Parts is not [.., { Kind: PartKind.PrepositionSlot } last] || !last.Prepositions.Contains("with")) continue;
            if (pattern.Parts.Count == 1 && !told && !WithOneAnother.Contains(pattern.Lemma)) continue;
            best = PatternMatch.Find(sentence, w, pattern, passive, reciprocal: true) ?? best;
        }

        if (best is null) return false;
        Claim claim = _context.Of(s, w);
        for (int i = 0; i + 1 < parties.Count; i++) Emit(s, w, best, [parties[i]], parties[(i + 1)..], claim, agentless: false);
        return true;
    }

    /// <summary>True for "-ed" without an auxiliary, which may be the past or the passive.</summary>
    private static bool MayBeEither(ParsedSentence sentence, int w) =>
        sentence.Words[w].Tag is "VBD" or "VBN" or "VBZ" && sentence.Child(w, "aux", "aux:pass", "nsubj:pass", "xcomp", "ccomp") < 0;

    /// <summary>True for a sentence without articles: a telegram, notes.</summary>
    private static bool IsTelegraphic(ParsedSentence sentence) => !sentence.Words.Any(word => word.Lower is "the" or "a" or "an");

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
            if (_reading.At(s, at) is not { Actors.Count: > 0 } || word.Tag is "PRP$") continue;
            int before = at - 1;
            while (before >= 0 && sentence.Words[before].Tag is "DT" or "JJ" or "PRP$" or "CD") before--;
            if (before >= 0 && sentence.Words[before].Tag is "IN" or "TO" or "POS") continue;
            if (at + 1 < sentence.Words.Count && sentence.Words[at + 1].Tag == "POS") continue;
            return _parties.Of(s, [at], false);
        }

        bool opens = w == 0 || (w < 3 && sentence.Words[w - 1].Tag is "RB" or "." or ")");
        if (!opens || s == 0 || _reading.Sentences[s - 1].Paragraph != sentence.Paragraph) return [];
        ParsedSentence previous = _reading.Sentences[s - 1];
        for (int root = 0; root < previous.Words.Count; root++)
        {
            if (previous.Words[root].Head < 0) return [.. _parties.Of(s - 1, Syntax.Subjects(previous, root), false).Select(party => party with { Word = -1 })];
        }

        return [];
    }

    /// <summary>"elected X head of the office in place of Y": X replaced Y.</summary>
    private void InPlaceOf(int s, int w, PatternMatch match, List<Party> appointed)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        for (int at = w + 1; at + 1 < sentence.Words.Count; at++)
        {
            if (sentence.Words[at].Lower is not ("place" or "stead" or "succession" or "successor") || sentence.Words[at + 1].Lower is not ("of" or "to")) continue;
            int next = at + 2;
            while (next < sentence.Words.Count && sentence.Words[next].Tag is "DT" or "PRP$") next++;
            List<Party> gone = next < sentence.Words.Count ? _parties.Of(s, [next], false) : [];
            if (gone.Count == 0) return;
            Pattern pattern = match.Pattern with { Type = "replaced", Text = "in place of _" };
            Emit(s, w, new PatternMatch(pattern, [], at), appointed, gone, _context.Of(s, w), agentless: false);
            return;
        }
    }

    /// <summary>"dismissed X and appointed Y in his stead": X it is.</summary>
    private void InHisStead(int s, int w, PatternMatch match, List<Party> appointed)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        for (int at = 2; at < sentence.Words.Count; at++)
        {
            if (sentence.Words[at].Lower is not ("place" or "stead") || sentence.Words[at - 1].Tag is not "PRP$" || sentence.Words[at - 2].Lower is not "in") continue;
            FoundRelation? gone = _found.FindLast(one => s - one.Sentence <= 1 && one.Type is "removed" or "expelled" or "resigned" or "detained" && !one.Negated);
            int who = gone is null ? -1 : gone.Type == "resigned" ? gone.Source : gone.Target;
            if (who < 0) return;
            Emit(s, w, new PatternMatch(match.Pattern with { Type = "replaced", Text = $"in {sentence.Words[at - 1].Lower} {sentence.Words[at].Lower}" }, [], at), appointed, [new Party(who, at - 1)], _context.Of(s, w), agentless: false);
            return;
        }
    }

    /// <summary>"named X to succeed Y": X follows Y.</summary>
    private void ToSucceed(int s, int w, PatternMatch match, List<Party> appointed)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        for (int at = w + 1; at + 1 < sentence.Words.Count && at < w + 14; at++)
        {
            if (sentence.Words[at].Lower is ";" or ":") return;
            if (sentence.Words[at - 1].Lower is not ("to" or "and") || sentence.Words[at].Lower is not ("succeed" or "replace")) continue;
            List<Party> gone = [.. _parties.Of(s, Syntax.Objects(sentence, at) is { Count: > 0 } objects ? objects : [at + 1], false).Where(party => !appointed.Exists(one => one.Actor == party.Actor))];
            if (gone.Count == 0 && _found.FindLast(one => one.Sentence == s && one.Type is "removed" or "expelled" && !one.Negated) is { } removed) gone = [new Party(removed.Target, at + 1)];
            if (gone.Count == 0) return;
            Emit(s, w, new PatternMatch(match.Pattern with { Type = "replaced", Text = $"{match.Pattern.Lemma} to {sentence.Words[at].Lower} _" }, [], at), appointed, gone, _context.Of(s, w), agentless: false);
            return;
        }
    }

    private static bool HasBy(ParsedSentence sentence, int verb)
    {
        for (int at = verb + 1; at < sentence.Words.Count && at < verb + 8; at++)
        {
            if (sentence.Words[at].Lower == "by") return true;
        }

        return false;
    }

    /// <summary>Who a passive names as its agent: in the tree, else the party behind the next "by" of the clause.</summary>
    private List<Party> Agents(int s, int verb, params string[] prepositions)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        List<Party> agents = _parties.Of(s, Syntax.Obliques(sentence, verb).Where(pair => prepositions.Contains(pair.Preposition)).Select(pair => pair.Word), true);
        if (agents.Count > 0 || !prepositions.Contains("by")) return agents;
        // "was not allowed to speak by X", "was prevented from speaking by X".
        if (sentence.Child(verb, "xcomp", "advcl") is var inner && inner > verb && !Syntax.IsPassive(sentence, inner) && Syntax.IsPassive(sentence, verb))
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
            agents = _parties.Of(s, [head], true);
            if (agents.Count > 0) return agents;
        }

        return agents;
    }

    /// <summary>Who demanded, proposed or moved something in the sentences before: "Křepelka demands command. The chairman rejected the demand."</summary>
    private List<Party> DemandBefore(int s, string noun)
    {
        for (int back = s - 1; back >= 0 && s - back <= 2; back--)
        {
            ParsedSentence sentence = _reading.Sentences[back];
            if (sentence.Paragraph != _reading.Sentences[s].Paragraph) break;
            for (int w = sentence.Words.Count - 1; w >= 0; w--)
            {
                string lemma = sentence.Words[w].Lemma;
                bool verb = sentence.Words[w].IsVerb && (noun, lemma) is ("demand", "demand" or "require" or "insist") or ("request", "request" or "ask" or "beg" or "apply") or ("proposal" or "motion", "propose" or "move" or "suggest");
                if (!verb && lemma != noun) continue;
                List<Party> asking = verb ? _parties.Of(back, Syntax.Subjects(sentence, w), false) : _parties.Owners(back, w, "of", "by", "from");
                if (asking.Count > 0) return [.. asking.Select(party => party with { Word = -1 })];
            }
        }

        return [];
    }

    /// <summary>"rejected this account": whose account it is, the sentences before tell.</summary>
    private List<Party> Recalled(int s, PatternMatch match)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        foreach (int word in match.Slot)
        {
            if (match.Pattern.Type is "rejected" or "agreed_with" && sentence.Words[word].Lower is "this" or "it" or "that")
            {
                FoundRelation? asked = _found.FindLast(relation => s - relation.Sentence <= 1 && relation.Type is "demanded_against" or "requested" or "supported");
                if (asked is not null) return [new Party(asked.Source, word)];
            }

            if (!_lexicon.Lists("proxies", sentence.Words[word].Lemma)) continue;
            int determiner = sentence.Child(word, "det");
            bool pointed = determiner >= 0 ? sentence.Words[determiner].Lower is ("this" or "that" or "the" or "these" or "such" or "those") : IsTelegraphic(sentence);
            if (!pointed) continue;
            string lemma = sentence.Words[word].Lemma;
            bool isDecision = Decisions.Contains(lemma);
            bool isDemand = lemma is "demand" or "request" or "proposal" or "motion";
            if (!isDecision && !isDemand && !SpeechNouns.Contains(lemma)) continue;
            for (int back = _found.Count - 1; back >= 0; back--)
            {
                FoundRelation before = _found[back];
                if (s - before.Sentence > 2) break;
                if (before.Sentence == s) continue;
                if (isDecision && before.Type is "expelled" or "removed" or "punished" or "appointed" or "reinstated" or "obstructed" or "detained") return [new Party(before.Source, word)];
                if (isDemand && before.Type is "demanded_against" or "requested") return [new Party(before.Source, word)];
                if (!isDecision && !isDemand && before.Type is "accused" or "criticized") return [new Party(before.Source, word)];
                if (!isDecision && !isDemand && before.AssertedBy.Count > 0) return [new Party(before.AssertedBy[^1], word)];
            }

            if (isDemand && DemandBefore(s, lemma) is { Count: > 0 } asking) return asking;
        }

        return [];
    }
}
