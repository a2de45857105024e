using System.Collections.Frozen;
using Network.Extraction.Actors;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>Nouns that name acts and stances, and adjectives.</summary>
internal sealed partial class RelationReader
{
    private void Noun(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        Word word = sentence.Words[w];
        // "lost his post thanks to the intrigues of X" thanks nobody.
        if (word.Lower == "thanks" && w + 1 < sentence.Words.Count && sentence.Words[w + 1].Lower == "to" && word.Label is not ("obj" or "nsubj") && (w == 0 || sentence.Words[w - 1].Tag is not ("IN" or "PRP$" or "DT" or "JJ" or "VBD" or "VBZ" or "POS"))) return;
        bool hostile = _lexicon.Lists("demands/hostile nouns", word.Lemma);
        bool friendly = _lexicon.Lists("demands/friendly nouns", word.Lemma);
        if ((hostile || friendly) && DemandedNoun(s, w, hostile)) return;
        if (Moved(s, w)) return;
        foreach (Pattern pattern in _lexicon.Of(PatternHead.Noun, word.Lemma))
        {
            // "named X ambassador in succession to Y": told by the naming.
            if (pattern is { Type: "replaced", Lemma: "succession" } && Syntax.Case(sentence, w) == "in") continue;
            // "In recognition of X's services": told by what he got.
            if (pattern is { Type: "supported", Lemma: "recognition" } && Syntax.Case(sentence, w) == "in") continue;
            // "got away with the help of X": X helped, and was not helped.
            if (pattern.Type == "assisted" && pattern.Parts is [{ Kind: PartKind.PrepositionSlot } helped] && helped.Prepositions.Contains("of") && _lexicon.Of(PatternHead.Adjunct, word.Lemma).Any(adjunct => IsMarked(sentence, w, adjunct.Parts[0].Prepositions))) continue;
            // "X, critic of the Evening Star,": his calling.
            if (pattern is { Type: "criticized", Lemma: "critic" } && word.Label == "appos" && sentence.Child(w, "det", "nmod:poss") < 0) continue;
            PatternMatch? match = PatternMatch.Find(sentence, w, pattern, false) ?? FrontedBetween(sentence, w, pattern);
            List<Party> targets = match is null ? [] : _parties.Of(s, match.Slot, TakesProxies(pattern.Type));
            if (match is null && pattern.Parts is [{ Kind: PartKind.PrepositionSlot } whom] && whom.Prepositions.Contains("to")) targets = Given(s, w);
            bool takesOf = pattern.Parts.Length > 0 && pattern.Parts[0].Prepositions.Contains("of");
            List<Party> sources = takesOf && match is not null && OnlyOf(sentence, w, match) ? _parties.Owners(s, w, "by", "from") : _parties.Owners(s, w, "by", "from", "of");
            // "the exclusion of X from the union by Y": Y does it, wherever the parser hangs the "by".
            if (takesOf && targets.Count > 0 && IsAct(pattern.Type) && NestedBy(s, w) is { Count: > 0 } by) sources = by;
            // "The Politburo's verdict was the removal of X from the army": the Politburo's.
            if (takesOf && targets.Count > 0 && IsAct(pattern.Type) && sentence.Child(w, "cop") >= 0 && NestedBy(s, w).Count == 0 && sentence.Child(w, "nsubj") is >= 0 and var told && Deeds.Contains(sentence.Words[told].Lemma) && _parties.Owners(s, told, "of", "by") is { Count: > 0 } deciding) sources = deciding;
            if (sources.Count == 0 && takesOf && targets.Count > 0) sources = Agents(s, w, "by");
            if (sources.Count == 0 && targets.Count > 0) sources = AtTheHands(s, w);
            if (takesOf && targets.Count == 0 && IsAct(pattern.Type))
            {
                // "Yun's expulsion by the plenum": who is possessed suffers.
                targets = _parties.Owners(s, w);
                sources = Agents(s, w, "by");
            }

            // "lost the protection of X": X gives it.
            if (takesOf && word.Label == "obj" && word.Head >= 0 && sentence.Words[word.Head].Lemma is "enjoy" or "lose" or "have" or "seek" or "win" or "gain" or "owe" or "need" or "lack" or "receive" or "obtain" or "get" or "fear" or "forfeit") continue;
            // "withdrew his accusation against X": made, and taken back.
            if (pattern.Type is "accused" or "criticized" && word is { Label: "obj" or "nsubj:pass", Head: >= 0 and var back } && (sentence.Words[back].Lemma is "withdraw" or "retract" or "drop" or "recant" || (sentence.Words[back].Lemma == "take" && sentence.Words[back + 1].Lower == "back")))
            {
                if (pattern.Type == "accused" && match is not null && sentence.Words[back].Lemma != "drop") TakenBack(s, w, back, match, sources, targets);
                continue;
            }

            if (targets.Count == 0) continue;
            match ??= new PatternMatch(pattern, [.. targets.Select(target => target.Word)], w);
            sources = [.. sources.Where(source => !targets.Exists(target => target.Actor == source.Actor))];
            if (pattern.Type is "met" or "agreed_with" or "allied_with" or "opposed" && targets.Count > 1 && pattern.Parts[0].Prepositions.Contains("between"))
            {
                Emit(s, w, match, [targets[0]], targets[1..], _context.Of(s, w), false);
                return;
            }

            if (sources.Count == 0) sources = [.. Performers(s, w).Where(source => !targets.Exists(target => target.Actor == source.Actor))];
            if (sources.Count == 0) sources = SubjectAround(s, w, pattern.Type);
            // "The arrest was carried out on the orders of X."
            if (sources.Count == 0 && word is { Label: "nsubj:pass", Head: >= 0 } && IsAct(pattern.Type) && _lexicon.Lists("performs", sentence.Words[word.Head].Lemma)) sources = [.. OrderedBy(s, word.Head).Where(source => !targets.Exists(target => target.Actor == source.Actor))];
            Claim claim = _context.Of(s, w);
            if (sources.Count == 0 && pattern.Type == "met" && claim.Speakers.Count > 0) sources = _parties.Of(s, [claim.Speakers[^1]], false);
            if (sources.Count == 0 && pattern.Type is "accused" or "criticized") sources = GroupBefore(s);
            if (sources.Count == 0 && IsAct(pattern.Type)) continue;
            // "the protests against the dismissal of X by Y": against Y.
            List<Party> victims = [];
            if (pattern.Type is "criticized" or "opposed" && Outcries.Contains(pattern.Lemma) && OnAct(s, match, targets) is { } onAct)
            {
                (match, victims) = onAct;
                sources.RemoveAll(source => targets.Exists(target => target.Actor == source.Actor));
            }

            // One person's attack on another is made with words.
            if (pattern is { Type: "attacked", Lemma: "attack" } && sources.Concat(targets).All(party => _reading.Actors[party.Actor].Kind == ActorKind.Person)) match = match with { Pattern = pattern with { Type = "criticized" } };
            Emit(s, w, match, sources, targets, claim, agentless: false);
            if (victims.Count > 0 && sources.Count > 0) Emit(s, w, match with { Pattern = match.Pattern with { Type = "supported" } }, sources, victims, claim, agentless: false);
            return;
        }

        Reward(s, w);
        Refusal(s, w);
        Downfall(s, w);
    }

    /// <summary>"X withdrew the accusation against Y": he had made it, and it does not stand.</summary>
    private void TakenBack(int s, int w, int verb, PatternMatch match, List<Party> sources, List<Party> targets)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sources.Count == 0) sources = Syntax.IsPassive(sentence, verb) ? Agents(s, verb, "by") : _parties.Of(s, Syntax.Subjects(sentence, verb), false);
        sources = [.. sources.Where(source => !targets.Exists(target => target.Actor == source.Actor))];
        Claim claim = _context.Of(s, verb);
        if (sources.Count > 0 && targets.Count > 0 && claim.IsFact && claim.Demand < 0) Emit(s, w, match, sources, targets, claim with { Modality = Modality.Refuted }, agentless: false);
    }

    private static readonly FrozenSet<string> Movings =
        ["dissuade", "deter", "move", "persuade", "induce", "sway", "frighten", "alarm", "intimidate", "stop", "restrain", "convince", "impress", "shake", "touch", "soften", "sober", "prevent", "hold", "bring", "reach", "drive", "prompt", "lead", "embolden", "discourage", "affect"];

    /// <summary>"neither the appeals of X nor the warnings of Y could dissuade Z": Z was appealed to and warned, whatever came of it.</summary>
    private bool Moved(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        string? type = sentence.Words[w].Lemma switch { "appeal" or "plea" or "entreaty" or "request" or "prayer" or "entreaties" or "exhortation" => "requested", "warning" => "warned", "threat" or "menace" => "threatened", _ => null };
        if (type is null) return false;
        int subject = w;
        while (sentence.Words[subject].Label == "conj" && sentence.Words[subject].Head is >= 0 and var first && first < subject) subject = first;
        if (sentence.Words[subject] is not { Label: "nsubj", Head: >= 0 and var moved } || !Movings.Contains(sentence.Words[moved].Lemma)) return false;
        List<Party> whom = _parties.Of(s, Syntax.Objects(sentence, moved), false);
        List<Party> sources = [.. _parties.Owners(s, w, "of", "from", "by").Where(party => !whom.Exists(one => one.Actor == party.Actor))];
        if (whom.Count == 0 || sources.Count == 0) return false;
        Claim claim = _context.Of(s, moved);
        Emit(s, w, new PatternMatch(new Pattern(type, PatternHead.Noun, sentence.Words[w].Lemma, [], $"{sentence.Words[w].Lemma} moves _"), [.. whom.Select(one => one.Word)], w), sources, whom, claim with { Negated = false, Modality = claim.Negated || claim.Modality == Modality.Hypothetical ? Modality.Asserted : claim.Modality }, agentless: false);
        return true;
    }

    /// <summary>Who stands behind a "by" in a noun's phrase, whatever noun of it that hangs on.</summary>
    private List<Party> NestedBy(int s, int noun)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        for (int at = noun + 1; at < sentence.Words.Count && at - noun < 14; at++)
        {
            Word word = sentence.Words[at];
            if (word.IsVerb || word.Tag is "MD" or "WP" or "WDT" || word.Lower is ";" or ":") return [];
            if (word is { Lower: "by", Label: "case", Head: >= 0 } && sentence.IsWithin(word.Head, noun)) return _parties.Of(s, [word.Head], false);
        }

        return [];
    }

    /// <summary>"the warning which X gave Y", "the help that X gave Y": to whom.</summary>
    private List<Party> Given(int s, int noun)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        foreach (int clause in sentence.Children(noun))
        {
            if (sentence.Words[clause] is not { Label: "acl:relcl", Lemma: "give" or "send" or "offer" or "show" or "pay" or "deal" or "make" } || Syntax.IsPassive(sentence, clause)) continue;
            // Whatever the parser makes of a name right behind it.
            if (clause + 1 < sentence.Words.Count && _reading.At(s, clause + 1) is { Form: MentionForm.Name, Actors.Length: > 0 }) return _parties.Of(s, [clause + 1], false);
            return _parties.Of(s, Syntax.Objects(sentence, clause).Where(thing => thing > clause).Concat(Syntax.Obliques(sentence, clause).Where(pair => pair.Preposition == "to").Select(pair => pair.Word)), false);
        }

        return [];
    }

    /// <summary>"Between X and Y there is an old enmity".</summary>
    private static PatternMatch? FrontedBetween(ParsedSentence sentence, int noun, Pattern pattern)
    {
        if (pattern.Parts is not [{ Kind: PartKind.PrepositionSlot } between] || !between.Prepositions.Contains("between") || sentence.Words[noun].Head is not (>= 0 and var verb)) return null;
        foreach ((string preposition, int word) in Syntax.Obliques(sentence, verb))
        {
            if (preposition == "between" && word < noun) return new PatternMatch(pattern, [word], noun);
        }

        // "A pact was concluded between X and Y".
        bool made = sentence.Words[noun].Label == "nsubj:pass" && sentence.Words[verb].Lemma is "conclude" or "make" or "sign" or "strike" or "reach" or "hold" or "exchange" or "patch" or "form" or "seal" or "agree" or "arrange";
        // "A meeting took place between X and Y".
        if (!made && sentence.Words[noun].Label != "nsubj" || !made && !(sentence.Words[verb].Lemma is "take" or "occur" or "arise" or "exist" or "break" or "come" or "develop" or "follow" or "ensue" or "begin" or "flare" or "persist" or "continue")) return null;
        foreach (int from in sentence.Words[verb].Lemma == "take" && sentence.Child(verb, "obj") is >= 0 and var place && sentence.Words[place].Lower == "place" ? (int[])[verb, place] : [verb])
        {
            foreach ((string preposition, int word) in Syntax.Obliques(sentence, from))
            {
                if (preposition == "between" && word > verb) return new PatternMatch(pattern, [word], noun);
            }
        }

        return null;
    }

    /// <summary>"X's refusal to receive Y": he turned Y away.</summary>
    private void Refusal(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Words[w].Lemma != "refusal" || sentence.Child(w, "acl", "xcomp") is not (>= 0 and var refused) || sentence.Words[refused].Tag != "VB") return;
        List<Party> refusing = _parties.Owners(s, w, "of", "by");
        List<Party> whom = _parties.Of(s, Syntax.Objects(sentence, refused).Concat(Syntax.Obliques(sentence, refused).Where(pair => pair.Preposition is "to" or "with" or "under").Select(pair => pair.Word)), false);
        if (refusing.Count > 0 && whom.Count > 0) Emit(s, w, new PatternMatch(new Pattern("rejected", PatternHead.Noun, "refusal", [], "refusal to ~"), [], refused), refusing, whom, _context.Of(s, w), agentless: false);
    }

    /// <summary>"is under the influence of G", "has been under arrest".</summary>
    private void State(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        Word word = sentence.Words[w];
        bool influence = word.Lower is "influence" or "sway" or "spell";
        if (!(influence || word.Lower is "arrest" or "detention")) return;
        int under = sentence.Child(w, "case");
        if (under < 0 || sentence.Words[under].Lower is not "under") return;
        List<int> holders = sentence.Child(w, "nsubj", "nsubj:pass") is var own && own >= 0 ? [own]
            : word.Head < 0 ? [] : sentence.Words[word.Head].IsVerb ? (w > word.Head && Syntax.Objects(sentence, word.Head) is { Count: > 0 } objects ? objects : Syntax.Subjects(sentence, word.Head)) : word.Label is "nmod" or "acl" ? [word.Head] : [];
        List<Party> held = _parties.Of(s, holders, false);
        if (held.Count == 0) return;
        List<Party> by = influence ? _parties.Owners(s, w, "of") : Agents(s, w, "by");
        Pattern pattern = new(influence ? "influenced" : "detained", PatternHead.Noun, word.Lower, [], influence ? "under influence of _" : "under arrest");
        Emit(s, w, new PatternMatch(pattern, [], w), by, held, _context.Of(s, w), agentless: !influence);
        if (!influence || by.Count == 0) return;
        // "having been deceived, he was under the influence of the group": the group deceived him.
        foreach (int child in sentence.Children(w))
        {
            if (sentence.Words[child].Label != "advcl" || sentence.Words[child].Lemma is not ("deceive" or "mislead" or "dupe" or "trick") || Agents(s, child, "by").Count > 0) continue;
            Pattern deceived = new("deceived", PatternHead.Verb, sentence.Words[child].Lemma, [], $"{sentence.Words[child].Lemma} _");
            Emit(s, child, new PatternMatch(deceived, [], child), by, held, _context.Of(s, w), agentless: false);
        }
    }

    /// <summary>Accusations that nobody is named for: the group of whose arguments or complaints the sentences before speak.</summary>
    private List<Party> GroupBefore(int s)
    {
        for (int back = s; back >= Math.Max(0, s - 2); back--)
        {
            ParsedSentence sentence = _reading.Sentences[back];
            if (sentence.Paragraph != _reading.Sentences[s].Paragraph) break;
            for (int w = sentence.Words.Count - 1; w >= 0; w--)
            {
                if (sentence.Words[w].Lemma is not ("argument" or "complaint" or "grievance" or "objection" or "demand" or "criticism")) continue;
                List<Party> owners = _parties.Owners(back, w, "of", "by", "from");
                if (owners.Count > 0) return [.. owners.Select(party => party with { Word = back == s ? party.Word : -1 })];
            }
        }

        return [];
    }

    /// <summary>The subject of the clause around a noun: "during a meeting with X he said", "made accusations".</summary>
    private static readonly FrozenSet<string> Undoing = ["reverse", "annul", "rescind", "revoke", "cancel", "overturn", "quash", "lift", "retract", "reject", "oppose", "resist", "defeat", "disallow", "veto", "repeal", "undo", "void", "nullify", "countermand", "block", "prevent", "stop", "avert"];

    private static bool Undoes(ParsedSentence sentence, int verb) =>
        Undoing.Contains(sentence.Words[verb].Lemma) || (sentence.Words[verb].Lemma is "vote" or "throw" or "turn" or "shout" && verb + 1 < sentence.Words.Count && sentence.Words[verb + 1].Lower is "down" or "out");

    private static readonly FrozenSet<string> Outcomes = ["upshot", "result", "outcome", "consequence", "fruit", "end", "sequel", "effect"];

    // What a nominal sentence says an act to be: whose deed it is.
    private static readonly FrozenSet<string> Deeds = ["act", "step", "deed", "move", "measure", "gesture", "achievement", "answer", "reply", "response", "reaction", "retort", "revenge", "retaliation", "work", "doing", "thanks", "verdict", "decision", "sentence", "judgment", "judgement", "order", "ruling", "choice"];

    private List<Party> SubjectAround(int s, int noun, string type)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (AuthorOf(s, noun) is { Count: > 0 } authors) return authors;
        // "reversed the expulsion of X", "voted down a motion against Y": it was another's.
        if (sentence.Words[noun] is { Label: "obj" or "nsubj:pass", Head: >= 0 and var undoing } && Undoes(sentence, undoing)) return [];
        // "X's first act was the arrest of Y"; "X is a partisan of Y", "X is in league with Y".
        if (sentence.Child(noun, "cop") >= 0 && sentence.Child(noun, "nsubj") is >= 0 and var deed && Deeds.Contains(sentence.Words[deed].Lemma))
            return _parties.Owners(s, deed, "of", "by");
        // "The upshot of the inquiry by the Commission was a reprimand for X": the Commission's; what came of a speech is not the speaker's.
        if (sentence.Child(noun, "cop") >= 0 && sentence.Child(noun, "nsubj") is >= 0 and var outcome && Outcomes.Contains(sentence.Words[outcome].Lemma)) return NestedBy(s, outcome);

        if (sentence.Child(noun, "cop") >= 0 && sentence.Child(noun, "nsubj") is var holder && holder >= 0) return _parties.Of(s, [Syntax.Antecedent(sentence, holder, noun)], false);
        // "X, an ally of Y, left".
        if (sentence.Words[noun].Label == "appos" && sentence.Words[noun].Head is var named && named >= 0 && named < noun && !IsAct(type) && _reading.At(s, named) is { Form: MentionForm.Name })
            return _parties.Of(s, [named], false);
        // "opposition to Y came from X".
        if (sentence.Words[noun].Label == "nsubj" && sentence.Words[noun].Head is var came && came >= 0 && sentence.Words[came].Lemma is "come" or "emanate" or "originate" or "stem")
            return _parties.Of(s, Syntax.Obliques(sentence, came).Where(pair => pair.Preposition == "from").Select(pair => pair.Word), false);
        int at = noun;
        for (int step = 0; step < 4; step++)
        {
            int head = sentence.Words[at].Head;
            if (head < 0) return [];
            string label = sentence.Words[at].Label;
            Word governor = sentence.Words[head];
            if (governor.IsVerb)
            {
                // "condemned his arrest" arrested nobody; "ordered his arrest" did.
                bool done = type is not ("detained" or "expelled" or "removed" or "punished" or "released" or "attacked" or "appointed" or "reinstated" or "obstructed") || at != noun || _lexicon.Lists("performs", governor.Lemma) || !IsStance(governor.Lemma);
                bool own = label is "obj" && done && !_lexicon.Lists("reports/deny", governor.Lemma) && !IsReceiving(governor.Lemma);
                own |= label is "obj" && IsVoicedFor(sentence, at, head);
                // "saw the removal of X through".
                own |= label is "obj" && at == noun && governor.Lemma is "see" && sentence.Words.Skip(head + 1).Take(12).Any(word => word.Lower == "through");
                // "The bureau decided on the expulsion of X".
                own |= label is "obl" && at == noun && governor.Lemma is "decide" or "resolve" or "agree" && sentence.Child(at, "case") is >= 0 and var upon && sentence.Words[upon].Lower is "on" or "upon" && _parties.Of(s, Syntax.Subjects(sentence, head), false) is [{ Actor: var deciding }, ..] && _reading.Actors[deciding].Kind is ActorKind.Body or ActorKind.Party;
                // "contented himself with the arrest of X".
                own |= label is "obl" && at == noun && governor.Lemma is "content" or "confine" or "limit" or "restrict" or "satisfy" or "proceed" or "resort" && sentence.Child(at, "case") is >= 0 and var with && sentence.Words[with].Lower is "with" or "to";
                bool around = type is "met" or "informed" && label is "obl" or "obj" or "nsubj";
                bool stance = !IsAct(type) && label is "obl" && sentence.Child(at, "case") is var c && c >= 0 && (sentence.Words[c].Lower is "in" or "with" or "out" or "of"
                    // "lent her voice to the campaign", "put his name to the demand".
                    || (sentence.Words[c].Lower == "to" && sentence.Child(head, "obj") is >= 0 and var voice && IsVoicedFor(sentence, voice, head)));
                if (!own && !around && !stance) return [];
                return Syntax.IsPassive(sentence, head) ? own ? [] : Agents(s, head, "by") : _parties.Of(s, Syntax.Subjects(sentence, head), false);
            }

            // "presented to the Council a dossier against X": parsers hang it on the Council.
            if (label is "nmod" or "appos" && type == "accused" && sentence.Child(head, "case") is var to && to >= 0 && sentence.Words[to].Lower is "to" or "before")
            {
                int verb = sentence.Words[head].Head;
                return verb >= 0 && sentence.Words[verb].IsVerb && !Syntax.IsPassive(sentence, verb) ? _parties.Of(s, Syntax.Subjects(sentence, verb), false) : [];
            }

            // "resigned from the board out of solidarity with X": parsers hang the reason on the board.
            if (label == "nmod" && !IsAct(type) && sentence.Child(at, "case") is >= 0 and var reason && sentence.Words[reason].Lower == "out")
            {
                int verb = sentence.Words[head].Head;
                return verb >= 0 && sentence.Words[verb].IsVerb && !Syntax.IsPassive(sentence, verb) ? _parties.Of(s, Syntax.Subjects(sentence, verb), false) : [];
            }

            if (label is not ("conj" or "nmod" or "obl" or "appos") || (label == "nmod" && type is not "met" && !Voices.Contains(governor.Lemma))) return [];
            at = head;
        }

        return [];
    }

    /// <summary>Verbs by which one takes a stand on what another did.</summary>
    private static bool IsStance(string lemma) => lemma is "condemn" or "denounce" or "criticize" or "criticise" or "deplore" or "protest" or "oppose" or "regret" or "welcome" or "approve" or "applaud" or "praise" or "support" or "defend" or "justify" or "mourn"
        or "greet" or "hail" or "salute" or "acclaim" or "note" or "question" or "challenge" or "contest" or "investigate" or "report" or "describe" or "mention" or "recall" or "remember" or "witness" or "see" or "watch" or "resent" or "celebrate" or "blame" or "explain" or "call" or "learn" or "announce" or "publish" or "disapprove" or "censure" or "decry" or "lament" or "annul" or "lift" or "quash" or "rescind" or "revoke" or "overturn" or "end" or "break";

    /// <summary>"lent her voice to the campaign for X": parsers hang the campaign on the voice.</summary>
    private static bool IsVoicedFor(ParsedSentence sentence, int voice, int verb) => Voices.Contains(sentence.Words[voice].Lemma) && Lends.Contains(sentence.Words[verb].Lemma);

    // What one gives to a demand or a protest that is another's, and the verbs of giving it.
    private static readonly FrozenSet<string> Voices = ["voice", "name", "support", "weight", "signature", "hand", "authority", "vote", "pen", "help", "backing"];

    private static readonly FrozenSet<string> Lends = ["lend", "add", "put", "give", "set", "append", "join", "affix", "subscribe"];

    // What one raises against an act; a motion of censure is no stance on one.
    private static readonly FrozenSet<string> Outcries = ["protest", "protests", "outcry", "complaint", "objection", "indignation", "outrage", "opposition", "resistance", "campaign", "criticism", "condemnation", "agitation", "outburst", "clamour"];

    private static bool IsReceiving(string lemma) => lemma is "receive" or "get" or "hear" or "learn" or "reject" or "ignore" or "refuse" or "face" or "meet" or "fear" or "await" or "expect" or "read" or "suffer" or "survive" or "examine" or "discuss" or "consider" or "know";

    private static bool OnlyOf(ParsedSentence sentence, int noun, PatternMatch match)
    {
        foreach (int slot in match.Slot)
        {
            foreach (int child in sentence.Children(slot))
            {
                if (sentence.Words[child].Label == "case" && sentence.Words[child].Lower == "of" && sentence.Words[slot].Head == noun) return true;
            }
        }

        return false;
    }

    private void Adjective(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        foreach (Pattern pattern in _lexicon.Of(PatternHead.Adjective, sentence.Words[w].Lower))
        {
            if (PatternMatch.Find(sentence, w, pattern, false) is not { } match) continue;
            List<Party> targets = _parties.Of(s, match.Slot, true);
            List<int> holders = sentence.Words[w].Label is "amod" or "acl" ? [sentence.Words[w].Head] : Syntax.Subjects(sentence, w);
            List<Party> sources = _parties.Of(s, holders, false);
            foreach (int holder in holders) AddListBefore(s, holder, sources);
            if (targets.Count == 0 || sources.Count == 0) continue;
            Emit(s, w, match, sources, targets, _context.Of(s, w), agentless: false);
            return;
        }
    }

    /// <summary>"A, B and others dissatisfied with …": A and B are among them.</summary>
    private void AddListBefore(int s, int holder, List<Party> sources)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Words[holder].Lower is not ("others" or "other" or "persons" or "people" or "members" or "those") || sentence.Words[holder].Label != "conj") return;
        foreach (Party party in _parties.Of(s, [sentence.Words[holder].Head], false))
        {
            if (!sources.Exists(known => known.Actor == party.Actor)) sources.Add(party);
        }
    }
}
