using System.Collections.Frozen;
using Network.Extraction.Actors;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>Constructions of verbs that no pattern of the lexicon can tell.</summary>
internal sealed partial class RelationReader
{
    /// <summary>"had X removed", "got X dismissed": who has it done acts.</summary>
    private bool Caused(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        Word word = sentence.Words[w];
        // "had the editor put out of the town": a participle like the base form, when nothing is put.
        bool alike = word is { Tag: "VB", Lemma: "put" or "set" or "cut" or "shut" or "beat" or "cast" or "let" } && sentence.Child(w, "obj") < 0;
        // "had two lieutenants, X and Y, placed under arrest", of which parsers make a second thing that he did.
        bool listed = word.Label == "conj" && w > 2 && sentence.Words[w - 1].Form == "," && sentence.Child(w, "nsubj", "nsubj:pass", "obj") < 0 && sentence.Words[word.Head].Lower == "had" && _reading.At(s, w - 2) is { Form: MentionForm.Name };
        int first = FirstCaused(sentence, w);
        if ((word.Tag is not ("VBN" or "VBD") && !alike) || (word.Label is not ("xcomp" or "ccomp" or "acl") && !listed && first == w) || word.Head < 0 || sentence.Child(w, "aux", "aux:pass", "mark") >= 0) return false;
        int have = word.Label == "acl" ? Roles.Governor(sentence, word.Head) : sentence.Words[first].Head;
        // "had her proposal rejected by X": it was done to her.
        if (Experiencer(s, w).Count > 0) return false;
        if (have < 0 || have > w || VerbForms.IsOnlyPast(word.Lower) || sentence.Words[have].Lemma is not ("have" or "get" or "want")) return false;
        // "had X banished": parsers make X the subject of what he suffered.
        int own = sentence.Child(first, "nsubj", "nsubj:pass");
        if (own >= 0 && (own < have || word.Label == "acl" || sentence.Child(w, "obj") >= 0 || sentence.Child(have, "obj", "aux") >= 0)) return false;
        List<int> objects = own >= 0 ? [own] : Syntax.Objects(sentence, have);
        if (objects.Count == 0) return false;
        Pattern? pattern = Best(s, w, true)?.Pattern ?? _lexicon.Of(PatternHead.Verb, word.Lemma).FirstOrDefault(one => one.Weight == 1);
        if (pattern is null || pattern.Head != PatternHead.Verb || (first != w && !IsAct(pattern.Type))) return false;
        List<Party> targets = _parties.Of(s, objects, TakesProxies(pattern.Type));
        List<Party> sources = _parties.Of(s, Syntax.Subjects(sentence, have), false);
        if (sources.Count == 0) sources = SubjectBefore(s, have, []);
        if (targets.Count == 0 || sources.Count == 0) return false;
        Emit(s, w, new PatternMatch(pattern with { Text = $"have _ {word.Lower}" }, [], w), sources, targets, _context.Of(s, w), agentless: false);
        return true;
    }

    /// <summary>"had him arrested and deported": the first thing that he had done to him, where this is the second; else the verb itself.</summary>
    private static int FirstCaused(ParsedSentence sentence, int w)
    {
        Word word = sentence.Words[w];
        if (word is not { Label: "conj", Head: >= 0, Tag: "VBN" or "VBD" } || word.Head > w || sentence.Words[word.Head] is not { Label: "xcomp" or "ccomp", Tag: "VBN" or "VBD", Head: >= 0 } before) return w;
        return sentence.Words[before.Head].Lemma is "have" or "get" && sentence.Child(w, "obj", "nsubj", "nsubj:pass", "xcomp", "ccomp") < 0 ? word.Head : w;
    }

    private static readonly FrozenSet<string> Commissions = ["order", "warrant", "instruction", "decree", "decision", "resolution", "sentence", "command"];

    /// <summary>"The order to arrest X was carried out by Y": Y arrested him.</summary>
    private bool CarriedOut(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Words[w].Lemma is not ("carry" or "execute" or "fulfil" or "fulfill" or "implement" or "obey") || Negation.Of(sentence, w)) return false;
        if (sentence.Words[w].Lemma == "carry" && !(w + 1 < sentence.Words.Count && sentence.Words[w + 1].Lower == "out")) return false;
        bool passive = Syntax.IsPassive(sentence, w);
        int noun = (passive ? Syntax.Subjects(sentence, w).Prepend(sentence.Child(w, "nsubj:pass")) : Syntax.Objects(sentence, w)).FirstOrDefault(one => one >= 0 && Commissions.Contains(sentence.Words[one].Lemma), -1);
        if (noun < 0 || noun + 2 >= sentence.Words.Count || sentence.Words[noun + 1].Lower != "to") return false;
        int act = noun + 2;
        if (_lexicon.Of(PatternHead.Verb, sentence.Words[act].Lemma).FirstOrDefault(one => one.Weight == 1 && IsAct(one.Type)) is not { } pattern) return false;
        int whom = act + 1;
        while (whom + 1 < sentence.Words.Count && sentence.Words[whom].Tag is "DT" or "PRP$" or "JJ") whom++;
        List<Party> targets = whom < sentence.Words.Count ? _parties.Of(s, [whom], false) : [];
        List<Party> sources = passive ? Agents(s, w, "by") : _parties.Of(s, Syntax.Subjects(sentence, w), false);
        if (targets.Count == 0 || sources.Count == 0) return false;
        Emit(s, w, new PatternMatch(pattern with { Text = $"carry out order to {sentence.Words[act].Lemma} _" }, [], whom), sources, targets, _context.Of(s, w), agentless: false);
        List<Party> ordering = [.. _parties.Owners(s, noun, "of", "from", "by").Where(party => !targets.Exists(target => target.Actor == party.Actor))];
        if (ordering.Count > 0) Emit(s, w, new PatternMatch(pattern with { Type = "ordered", Text = "carry out order of _" }, [], whom), ordering, sources, _context.Of(s, w), agentless: false);
        return true;
    }

    /// <summary>"took his place", "took her part": the other party is nobody but who has just left, or been set upon, whatever the pronoun is taken for.</summary>
    private bool TookHis(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Words[w].Lemma is not ("take" or "fill" or "assume" or "occupy") || sentence.Child(w, "obj") is not (>= 0 and var thing) || sentence.Child(thing, "nmod:poss") is not (>= 0 and var whose) || sentence.Words[whose].Tag != "PRP$") return false;
        bool place = sentence.Words[thing].Lower is "place" or "seat" or "post" or "chair" or "stead" or "office";
        if (!place && !(sentence.Words[w].Lemma == "take" && sentence.Words[thing].Lower is "part" or "side" or "defence" or "defense")) return false;
        List<Party> taking = _parties.Of(s, Syntax.Subjects(sentence, w), false);
        if (taking.Count == 0 || !_parties.Of(s, [whose], false).TrueForAll(party => taking.Exists(one => one.Actor == party.Actor))) return false;
        FoundRelation? before = _found.FindLast(one => s - one.Sentence <= 2 && one is { Negated: false, Modality: Modality.Asserted } && (place ? one.Type is "removed" or "expelled" or "resigned" or "detained" : one.Type is "criticized" or "accused" or "attacked" or "opposed" or "punished" or "obstructed" or "demanded_against" or "threatened"));
        int who = before is null ? -1 : before.Type == "resigned" ? before.Source : before.Target;
        if (who < 0 && place) who = WhoLeft(s, w);
        if (who < 0 && TopicBefore(s) is [var topic] && _reading.Actors[topic.Actor].Kind == ActorKind.Person) who = topic.Actor;
        if (who < 0 || taking.Exists(one => one.Actor == who)) return false;
        Pattern pattern = new(place ? "replaced" : "supported", PatternHead.Verb, sentence.Words[w].Lemma, [], $"{sentence.Words[w].Lemma} {sentence.Words[thing].Lower} of who was spoken of");
        Emit(s, w, new PatternMatch(pattern, [], thing), taking, [new Party(who, whose)], _context.Of(s, w), agentless: false);
        return true;
    }

    /// <summary>"X resigned, and Y took his place", "X lost his seat": who left just before; -1 for nobody.</summary>
    private int WhoLeft(int s, int before)
    {
        int here = LeftInSentence(s, before);
        return here >= 0 || s == 0 || _reading.Sentences[s - 1].Paragraph != _reading.Sentences[s].Paragraph ? here : LeftInSentence(s - 1, _reading.Sentences[s - 1].Words.Count);
    }

    private int LeftInSentence(int s, int before)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        for (int at = before - 1; at >= 0; at--)
        {
            bool leaves = sentence.Words[at].Lemma is "resign" or "retire" or "die" or "abdicate" or "withdraw" || (sentence.Words[at].Lemma is "lose" or "leave" or "vacate" or "forfeit" or "quit" && Syntax.Objects(sentence, at).Exists(thing => PostNouns.Contains(sentence.Words[thing].Lemma)));
            if (leaves && sentence.Words[at].IsVerb && _parties.Of(s, Syntax.Subjects(sentence, at), false) is [var gone, ..]) return gone.Actor;
        }

        return -1;
    }

    /// <summary>"was let go", "have been let off": taggers lose their way in it.</summary>
    private void LetGo(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Words[w].Lower != "let" || w < 2 || w + 1 >= sentence.Words.Count || sentence.Words[w + 1].Lower is not ("go" or "off" or "out" or "free") || sentence.Words[w - 1].Lower is not ("was" or "were" or "been" or "be" or "is" or "are")) return;
        int at = w - 1;
        while (at > 0 && (sentence.Words[at].Tag is "MD" or "RB" || sentence.Words[at].Lower is "was" or "were" or "been" or "be" or "is" or "are" or "has" or "have" or "had" or "since" or "not" or "never")) at--;
        List<Party> freed = _parties.Of(s, [at], false);
        // "had been mistaken for another and was let go": who was.
        if (freed.Count == 0 && at > 1 && sentence.Words[at].Lower is "and" or "but")
        {
            int verb = at - 1;
            while (verb >= 0 && !(sentence.Words[verb].IsVerb && sentence.Child(verb, "nsubj", "nsubj:pass") >= 0)) verb--;
            if (verb >= 0) freed = _parties.Of(s, Syntax.Subjects(sentence, verb), false);
        }

        // "eleven were carried off; all but two have since been let go": some of those just taken.
        if (freed.Count == 0 && sentence.Words[at].Tag is "CD" or "DT" or "JJ" && LastOf(s, "detained") is { } taken) freed = [new Party(taken.Target, at)];
        if (freed.Count == 0) return;
        Pattern pattern = new("released", PatternHead.Verb, "let", [], "be let go");
        // "were let go by the guerrillas".
        List<Party> freeing = Agents(s, w, "by");
        if (freeing.Count == 0) freeing = Agents(s, w + 1, "by");
        freeing.RemoveAll(party => freed.Exists(one => one.Actor == party.Actor));
        Emit(s, w, new PatternMatch(pattern, [], w + 1), freeing.Count > 0 ? freeing : Captors(s, freed), freed, _context.Of(s, w), agentless: true);
    }

    /// <summary>The relation of a type read last in a sentence; null for none.</summary>
    private FoundRelation? LastOf(int s, string type) => _found.FindLast(one => one.Sentence == s && one.Type == type);

    /// <summary>"The Governor declined.": what had been asked of him just before.</summary>
    private bool Declined(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        Word word = sentence.Words[w];
        bool disobeys = word.Lemma is "disobey" or "rebel" && word.Tag is "VBD" or "VBZ" or "VBN" && sentence.Child(w, "obj", "obl", "xcomp") < 0;
        bool returns = TurnsItDown(sentence, w) && !(TurnsDown(sentence, w) && Targets(s, Best(s, w, false), []).Count > 0);
        bool ignores = IgnoresOrder(sentence, w);
        if (!disobeys && !returns && !ignores && !WouldNot(sentence, w) && !RefusesOutright(sentence, w) && !RefusesToDo(s, w)) return false;
        // "If X refuses, we shall turn to the consul."
        if (sentence.Child(w, "mark") is >= 0 and var mark && sentence.Words[mark].Lower is "if" or "unless" or "whether" or "lest") return false;
        bool fronted = word.Lemma == "do" && sentence.Words[0].Lower is "this" or "that" && sentence.Words.Count > 2;
        List<Party> refusing = fronted ? _parties.Of(s, [1], false) : ignores && Syntax.IsPassive(sentence, w) ? Agents(s, w, "by") : _parties.Of(s, Syntax.Subjects(sentence, w), false);
        if (returns)
        {
            List<Party> offering = Offering(s, w, refusing);
            if (offering.Count > 0) Emit(s, w, new PatternMatch(new Pattern("rejected", PatternHead.Verb, word.Lemma, [], $"{word.Lemma} what was offered"), [], w), refusing, offering, new Claim(Modality.Asserted, false, [], [], -1, false, false), agentless: false);
            if (offering.Count > 0 || !(word.Lemma is "decline" or "refuse" || TurnsDown(sentence, w))) return offering.Count > 0;
        }

        FoundRelation? asked = _found.FindLast(one => s - one.Sentence <= 1 && one.Paragraph == sentence.Paragraph && !one.Negated && one.Type is "requested" or "ordered" or "demanded_against" && refusing.Exists(party => party.Actor == one.Target));
        // A meeting refuses whoever has just demanded something.
        asked ??= _found.FindLast(one => s - one.Sentence <= 1 && one.Paragraph == sentence.Paragraph && !one.Negated && one.Type is "demanded_against" or "supported" && one.Rule.Contains(' ', StringComparison.Ordinal) && refusing.Exists(party => _reading.Actors[party.Actor].Kind is ActorKind.Body or ActorKind.Party));
        // "Sezgin asked Subject to dismiss Source; Subject refused."
        asked ??= _found.FindLast(one => s - one.Sentence <= 1 && one.Paragraph == sentence.Paragraph && !one.Negated && one.Type is "demanded_against" or "supported" && refusing.Exists(party => IsAsked(one, party.Actor)));
        // "The Major demanded that X be handed over to him. I declined.": it was asked of whoever turns it down.
        asked ??= _found.FindLast(one => s - one.Sentence <= 1 && one.Paragraph == sentence.Paragraph && one is { Negated: false, Modality: Modality.Asserted } && (one.Type == "demanded_against" || (one.Type == "supported" && one.Rule.StartsWith("demand", StringComparison.Ordinal))) && refusing is [var who] && one.Source != who.Actor && one.Target != who.Actor);
        // "offered X his old post. He declined it": whatever the pronoun is taken for, it is who was offered it.
        FoundRelation? offered = _found.FindLast(one => s - one.Sentence <= 1 && one.Paragraph == sentence.Paragraph && !one.Negated && one.Type == "appointed" && one.Rule.Contains("offer", StringComparison.Ordinal));
        // "The committee appointed her director. She declined."
        asked ??= word.Lemma is "decline" or "refuse" && sentence.Child(w, "obj", "xcomp", "ccomp", "obl") < 0 ? _found.FindLast(one => s - one.Sentence == 1 && one.Paragraph == sentence.Paragraph && one is { Negated: false, Modality: Modality.Asserted, Type: "appointed" } && refusing is [var chosen] && one.Target == chosen.Actor) : null;
        if (asked is null && offered is not null && refusing is [var one] && (one.Actor == offered.Target || one.Actor == offered.Source))
        {
            asked = offered;
            refusing = [new Party(offered.Target, one.Word)];
        }

        if (asked is null && !disobeys && AskedLeave(s - 1, refusing) is { Count: > 0 } asking)
        {
            Emit(s, w, new PatternMatch(new Pattern("rejected", PatternHead.Verb, word.Lemma, [], $"{word.Lemma} leave"), [], w), refusing, asking, new Claim(Modality.Asserted, false, [], [], -1, false, false), agentless: false);
            return true;
        }

        if (asked is null && (returns || RefusesOutright(sentence, w) || WouldNot(sentence, w)) && _context.Of(s, w).Modality == Modality.Asserted && PutTo(s, w, refusing) is { Count: > 0 } putting)
        {
            Emit(s, w, new PatternMatch(new Pattern("rejected", PatternHead.Verb, word.Lemma, [], $"{word.Lemma} what was put"), [], w), refusing, putting, new Claim(Modality.Asserted, false, [], [], -1, false, false), agentless: false);
            return true;
        }

        if (asked is null) return false;
        Pattern pattern = new(disobeys ? "opposed" : "rejected", PatternHead.Verb, word.Lemma, [], $"{word.Lemma} what was asked");
        Emit(s, w, new PatternMatch(pattern, [], w), refusing, [new Party(asked.Source, -1)], new Claim(Modality.Asserted, false, [], [], -1, false, false), agentless: false);
        return true;
    }

    /// <summary>"X asked leave to speak. The chairman refused.": who asked, in the sentence before.</summary>
    private List<Party> AskedLeave(int before, List<Party> refusing)
    {
        if (before < 0 || refusing.Count != 1 || _reading.Sentences[before].Paragraph != _reading.Sentences[before + 1].Paragraph) return [];
        ParsedSentence sentence = _reading.Sentences[before];
        for (int w = 0; w < sentence.Words.Count; w++)
        {
            if (!(sentence.Words[w] is { IsVerb: true, Lemma: "ask" or "beg" or "request" or "apply" or "crave" or "demand" } && sentence.Words[w].Label is "root" or "conj") || Syntax.IsPassive(sentence, w)) continue;
            if (sentence.Words.Skip(w + 1).Take(5).Any(word => word.Lower is "leave" or "permission" or "floor" or "word" or "hearing" or "copy" or "adjournment" or "inquiry" or "right")) return [.. _parties.Of(before, Syntax.Subjects(sentence, w), false).Where(party => party.Actor != refusing[0].Actor).Select(party => party with { Word = -1 })];
        }

        return [];
    }

    /// <summary>"begged X to take back his words. X would not.": he turned down what was asked of him.</summary>
    private void WouldNotDo(int s, int modal)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Words[modal].Lower is not ("would" or "could") || modal == 0 || modal + 2 >= sentence.Words.Count || sentence.Words[modal + 1].Lower is not ("not" or "n't") || sentence.Words[modal + 2].Form is not ("." or ";")) return;
        List<Party> refusing = _parties.Of(s, [modal - 1], false);
        FoundRelation? asked = _found.FindLast(one => s - one.Sentence <= 1 && one.Paragraph == sentence.Paragraph && one is { Negated: false, Type: "requested" or "ordered" or "demanded_against" } && refusing.Exists(party => party.Actor == one.Target));
        if (asked is null) return;
        Emit(s, modal, new PatternMatch(new Pattern("rejected", PatternHead.Verb, "will", [], "would not do what was asked"), [], modal + 1), refusing, [new Party(asked.Source, -1)], new Claim(Modality.Asserted, false, [], [], -1, false, false), agentless: false);
    }

    /// <summary>"would not see X", "could not be brought to receive him": he turned him away. "would not see him again" tells what came.</summary>
    private bool WouldNotSee(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Words[w].Lemma is not ("see" or "hear" or "admit" or "touch" or "meet") || sentence.Words[w].Label is "ccomp" or "advcl" || sentence.Words[w].Tag != "VB" || !Negation.Of(sentence, w) || sentence.Child(w, "aux") is not (>= 0 and var would) || sentence.Words[would].Lower != "would" || sentence.Child(w, "obj") is not (> 0 and var whom)) return false;
        if (sentence.Words.Skip(whom + 1).Take(2).Any(word => word.Lower is "again" or "until" or "before" or "for" or "alive") || sentence.Child(w, "xcomp", "ccomp") >= 0) return false;
        List<Party> refusing = _parties.Of(s, Syntax.Subjects(sentence, w), false), refused = _parties.Of(s, [whom], false);
        Claim claim = _context.Of(s, w);
        if (refusing.Count == 0 || refused.Count == 0 || claim.Demand >= 0 || refused.Exists(party => refusing.Exists(one => one.Actor == party.Actor))) return false;
        Emit(s, w, new PatternMatch(new Pattern("rejected", PatternHead.Verb, sentence.Words[w].Lemma, [], $"would not {sentence.Words[w].Lemma} _"), [], w), refusing, refused, claim with { Negated = false, Modality = claim.Modality == Modality.Hypothetical ? Modality.Asserted : claim.Modality }, agentless: false);
        return true;
    }

    /// <summary>True where a demand was made of someone: he is the object of its verb of asking.</summary>
    private bool IsAsked(FoundRelation demand, int actor)
    {
        ParsedSentence sentence = _reading.Sentences[demand.Sentence];
        int verb = demand.Word;
        if (sentence.Words[verb] is { Label: "xcomp" or "ccomp" or "advcl", Head: >= 0 } inner) verb = inner.Head;
        if (sentence.Words[verb].Lemma is not ("ask" or "urge" or "beg" or "order" or "request" or "tell" or "press" or "call" or "advise" or "instruct" or "command" or "want")) return false;
        foreach (int child in sentence.Children(verb))
        {
            if (sentence.Words[child].Label is "obj" or "iobj" && _parties.Of(demand.Sentence, [child], false).Exists(party => party.Actor == actor)) return true;
        }

        return false;
    }

    private static readonly FrozenSet<string> Refused = ["meddle", "interfere", "intervene", "help", "receive", "listen", "oblige", "consent", "agree", "permit", "allow", "comply", "assist", "yield", "budge"];

    /// <summary>"told him that he would not meddle in the matter": he turned him away.</summary>
    private bool ToldNo(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Words[w].Lemma is not ("tell" or "inform" or "answer" or "write") || !sentence.Words[w].IsVerb || Syntax.IsPassive(sentence, w) || sentence.Child(w, "ccomp") is not (> 0 and var act) || !Refused.Contains(sentence.Words[act].Lemma)) return false;
        if (!Negation.Of(sentence, act) || Syntax.IsPassive(sentence, act) || sentence.Child(act, "aux") is not (>= 0 and var would) || sentence.Words[would].Lower is not ("would" or "will" or "could")) return false;
        // Only of what he who speaks would do.
        if (sentence.Child(act, "nsubj") is not (>= 0 and var who) || sentence.Words[who].Tag != "PRP") return false;
        List<Party> refusing = _parties.Of(s, Syntax.Subjects(sentence, w), false), asking = _parties.Of(s, Syntax.Objects(sentence, w), false);
        asking.RemoveAll(party => refusing.Exists(one => one.Actor == party.Actor));
        Claim claim = _context.Of(s, w);
        if (refusing.Count == 0 || asking.Count == 0 || claim.Demand >= 0) return false;
        Emit(s, w, new PatternMatch(new Pattern("rejected", PatternHead.Verb, sentence.Words[w].Lemma, [], $"{sentence.Words[w].Lemma} _ that one would not"), [], act), refusing, asking, claim, agentless: false);
        return true;
    }

    /// <summary>"would not hear of it", "could not comply", "would have none of it", "would not".</summary>
    private static bool WouldNot(ParsedSentence sentence, int w)
    {
        Word word = sentence.Words[w];
        if (word.Lemma == "have") return sentence.Words.Skip(w + 1).Take(3).Select(one => one.Lower).SequenceEqual(["none", "of", "it"]) || sentence.Words.Skip(w + 1).Take(3).Select(one => one.Lower).SequenceEqual(["none", "of", "this"]);
        // "would not do it".
        // "This he would not do."
        if (word.Lemma == "do" && sentence.Words[0].Lower is "this" or "that" && sentence.Words[0].Head == w && Negation.Of(sentence, w) && sentence.Child(w, "aux") is >= 0 and var modal && sentence.Words[modal].Lower is "would" or "could") return true;
        if (word.Lemma == "do") return Negation.Of(sentence, w) && sentence.Child(w, "aux") is >= 0 and var would && sentence.Words[would].Lower is "would" or "will" or "could" && sentence.Child(w, "obj") is > 0 and var what && sentence.Words[what].Lower is "it" or "this" or "that" or "so";
        if (word.Lemma is not ("comply" or "hear" or "oblige" or "consent" or "budge" or "yield" or "listen" or "meddle" or "interfere" or "intervene") || !Negation.Of(sentence, w) || sentence.Child(w, "obj", "xcomp", "ccomp") >= 0) return false;
        return word.Lemma != "hear" || (w + 2 < sentence.Words.Count && sentence.Words[w + 1].Lower == "of" && sentence.Words[w + 2].Lower is "it" or "this" or "that" or "such");
    }

    /// <summary>"turned the offer down", "waved it aside".</summary>
    private static bool TurnsDown(ParsedSentence sentence, int w) => sentence.Words[w].Lemma is "turn" or "wave" or "brush" or "reject" or "spurn" && TurnsItDown(sentence, w);

    /// <summary>"refused to step in", "declined to intervene": a clause that names nobody is what was asked.</summary>
    private bool RefusesToDo(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Words[w].Lemma is not ("decline" or "refuse") || !sentence.Words[w].IsVerb || sentence.Child(w, "xcomp") is not (> 0 and var act) || act < w || Syntax.IsPassive(sentence, w)) return false;
        if (sentence.Words[act].Lemma is "obey" or "follow" or "accept" or "sign") return false;
        return _parties.Of(s, Syntax.Objects(sentence, act).Concat(Syntax.Obliques(sentence, act).Select(pair => pair.Word)), true).Count == 0;
    }

    /// <summary>"Until September the instruction was disregarded by X", "X ignored the order": no word of whose it was.</summary>
    private static bool IgnoresOrder(ParsedSentence sentence, int w)
    {
        if (sentence.Words[w].Lemma is not ("disregard" or "ignore" or "disobey" or "defy" or "flout") || Negation.Of(sentence, w)) return false;
        List<int> what = Syntax.IsPassive(sentence, w) ? [sentence.Child(w, "nsubj:pass")] : Syntax.Objects(sentence, w);
        return what is [>= 0 and var order] && sentence.Words[order].Lemma is "order" or "instruction" or "directive" or "command" or "decree" or "summons" or "ban" or "prohibition" && sentence.Child(order, "nmod", "nmod:poss") < 0;
    }

    private static bool RefusesOutright(ParsedSentence sentence, int w)
    {
        Word word = sentence.Words[w];
        if (word.Lemma is not ("decline" or "refuse" or "demur") || word.Tag is not ("VBD" or "VBZ" or "VBN") || sentence.Child(w, "ccomp", "aux:pass") >= 0) return false;
        if (sentence.Child(w, "obj") is >= 0 and var refused && !(sentence.Words[refused].Lower is "it" or "this" or "that" or "both" or "which" || sentence.Words[refused].Lemma is "offer" or "post" or "honour" or "invitation" or "request" && sentence.Child(refused, "nmod", "nmod:poss") < 0)) return false;
        // "refused to do so", "declined to obey" tell no more than "refused".
        if (sentence.Child(w, "xcomp") is >= 0 and var what && !(sentence.Words[what].Lemma is "obey" or "comply" && Syntax.Objects(sentence, what).TrueForAll(one => sentence.Words[one].Lemma is "order" or "instruction" or "command" or "demand" or "request" or "it")) && !(sentence.Words[what].Lemma == "do" && sentence.Words.Skip(what).Take(2).Any(one => one.Lower is "so" or "it" or "this"))) return false;
        return sentence.Child(w, "aux") is >= 0 and var auxiliary ? sentence.Words[auxiliary].Lemma == "have" : word.Tag != "VBN" || (word.Label == "conj" && sentence.Child(w, "obj", "nsubj:pass") < 0);
    }
}
