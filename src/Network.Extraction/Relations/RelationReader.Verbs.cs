using System.Collections.Frozen;
using Network.Extraction.Actors;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>Verbs: from the verb to its two parties.</summary>
internal sealed partial class RelationReader
{
    private void Verb(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        // "declared him removed": told by the declaring.
        if (sentence.Words[w] is { Tag: "VBN", Head: >= 0 } && sentence.Words[sentence.Words[w].Head].Lemma is "declare" or "pronounce" && sentence.Words[w].Head < w && sentence.Child(w, "aux", "aux:pass") < 0 && sentence.Words[w].Label is not ("conj" or "root") && !Syntax.IsPassive(sentence, sentence.Words[w].Head)) return;
        // "a compositor named X", "the officers named above" appoint nobody.
        if (sentence.Words[w] is { Lemma: "name" or "call", Tag: "VBN", Label: "acl" } && sentence.Child(w, "obl:agent") < 0 && !HasBy(sentence, w)) return;
        // "Had Khoát written about the rice": the auxiliary of a condition has nobody do anything.
        if (sentence.Words[w].Lower == "had" && (w == 0 || sentence.Words[w - 1].Lower is "," or ";" or "and" or "but") && w + 2 < sentence.Words.Count && (sentence.Words[w + 1].IsNoun || sentence.Words[w + 2].IsNoun) && sentence.Words.Skip(w + 2).Take(3).Any(word => word.Tag is "VBN" or "VBD") && !sentence.Words.Skip(w + 1).Take(3).Any(word => word.Lower is "to" or ",")) return;
        if (Repeated(s, w) || Pairs(s, w) || Caused(s, w) || Declined(s, w) || Granted(s, w, Syntax.IsPassive(sentence, w)) || Seconded(s, w) || SpokeOfMotion(s, w) || MustGo(s, w) || Fate(s, w) || ToldNo(s, w) || WouldNotSee(s, w) || StoodBehind(s, w) || Entrusted(s, w) || GoesTo(s, w) || CarriedOut(s, w) || TookHis(s, w) || CameFrom(s, w) || Ruled(s, w) || HasWordsFor(s, w) || NamedAs(s, w) || Slandered(s, w)) return;
        Charge(s, w);
        Flung(s, w);
        Valued(s, w);
        JudgedWords(s, w);
        AsAsserted(s, w);
        WhatWasSaid(s, w);
        Made(s, w);
        Vowed(s, w);
        CalledTrue(s, w);
        if (Called(s, w)) return;
        // "Questioned by Lt. Brandt on 12 October.": telegrams leave out who was.
        bool dropsSubject = w == 0 && s > 0 && sentence.Words[0].Label != "advcl" && sentence.Words[0].Tag is "VBN" or "VBD" && sentence.Words.Count > 2 && sentence.Words[1].Lower == "by";
        bool passive = Syntax.IsPassive(sentence, w) || dropsSubject || Causer(sentence, w) >= 0 || Experiencer(s, w).Count > 0;
        List<int> subjects = dropsSubject || _resolutions.Starts(s, w) ? [] : Syntax.Subjects(sentence, w);
        if (Resigned(s, w, subjects)) return;
        PatternMatch? best = Best(s, w, passive);
        List<Party> targets = Targets(s, best, subjects);
        if (targets.Count == 0 && best is not null && !passive) targets = ManWas(s, w);
        if (targets.Count == 0 && best is not null && passive) targets = AmongThem(s, w);
        if (best is not null && passive && Experiencer(s, w) is { Count: > 0 } suffering) targets = TakesProxies(best.Pattern.Type) ? suffering : best.Pattern.Parts.Any(part => part.Kind == PartKind.ObjectNoun) ? targets : [];
        // "refused X the arrest of Y": X is turned down, whatever for.
        if (!passive && best?.Pattern is { Type: "rejected" or "obstructed", Lemma: "refuse" or "deny" } && sentence.Child(w, "iobj") is >= 0 and var refused && _parties.Of(s, [refused], false) is { Count: > 0 } whom) targets = whom;
        if (passive && best is not null && Movers(s, w, best.Pattern.Type) is { Count: > 0 } movers) targets = movers;
        if (targets.Count == 0 && best is { Pattern.Weight: > 1 } && Simple(s, w, passive) is { } simple && Targets(s, simple, subjects) is { Count: > 0 } told) (best, targets) = (simple, told);
        // "hid X from the police": it is X who was helped.
        if (best is { Pattern: { Type: "deceived", Lemma: "hide" or "conceal" } } && _parties.Of(s, Syntax.Objects(sentence, w), false) is { Count: > 0 } hidden && Simple(s, w, passive) is { } shelters && hidden.TrueForAll(party => _reading.Actors[party.Actor].Kind == ActorKind.Person)) (best, targets) = (shelters, hidden);
        if (best is not null) AddTaken(s, w, passive ? Agents(s, w, "by") : _parties.Of(s, subjects, false), targets, passive);
        if (best?.Pattern.Type is "accused" or "criticized" or "praised" or "appointed" or "removed" or "expelled" or "punished" && !passive) Gapped(s, w, targets);
        (PatternMatch Match, List<Party> Victims)? onAct = best is null ? null : OnAct(s, best, targets);
        if (onAct is { } stance) best = stance.Match;
        // "blames X for everything and the president for nothing".
        targets.RemoveAll(party => party.Word > w && party.Word + 3 < sentence.Words.Count && sentence.Words[party.Word + 1].Lower is "for" or "of" or "with" && sentence.Words[party.Word + 2].Lower == "nothing" && sentence.Words[party.Word + 3].Lower is not ("but" or "less" or "except" or "short"));
        if (IsWhich(s, w)) targets.RemoveAll(party => party.Word == sentence.Words[w].Head);
        if (targets.Count == 0 && EachOther(s, w, passive)) return;
        if (targets.Count == 0 && !passive && (Quoted(s, w, subjects) || AnswersBefore(s, w, subjects) || AsksTheMeeting(s, w, subjects))) return;
        if (targets.Count == 0 && MayBeEither(sentence, w) && !DeniesIt(sentence, w) && !HasOwnObject(sentence, w))
        {
            // "arrested same night by militia", "Mazanek arrested": telegrams leave the auxiliary out.
            string word = sentence.Words[w].Lemma;
            bool agent = !passive && Agents(s, w, "by").Count > 0;
            if (!(agent || passive || (IsTelegraphic(sentence) && sentence.Words[w].Tag != "VBZ" && word is not ("decline" or "refuse" or "agree") && !subjects.Exists(one => sentence.Words[one].Tag == "PRP")))) return;
            best = Best(s, w, passive = !passive);
            targets = Targets(s, best, subjects);
        }

        // "Questioned by Lt. Brandt on 12 October.": who the sentence before was about.
        if (targets.Count == 0 && w == 0 && s > 0 && sentence.Words[0].Label != "advcl" && sentence.Words[0].Tag is "VBN" or "VBD" && HasBy(sentence, w) && _lexicon.Of(PatternHead.Verb, sentence.Words[0].Lemma).FirstOrDefault(pattern => pattern.Weight == 1 && !pattern.IsDenial) is { } dropped)
            (best, targets, passive) = (new PatternMatch(dropped, [], w), TopicBefore(s), true);
        if (best is null || targets.Count == 0) return;
        // "had nothing to do with the arrest of X": with the arrest, not with him.
        if (best.Pattern.Text == "have nothing to do with _" && best.Slot.Any(slot => _lexicon.Lists("demands/hostile nouns", sentence.Words[slot].Lemma) || _lexicon.Lists("demands/friendly nouns", sentence.Words[slot].Lemma))) return;
        // "had her house searched by X": told by the searching.
        if (best.Pattern is { Head: PatternHead.Verb, Lemma: "have" } && best.Last > w && Experiencer(s, best.Last).Count > 0) return;
        // "was let go next morning by X": told apart, with who did it.
        if (passive && best.Pattern.Text == "let _ go" && w > 0 && sentence.Words[w - 1].Lower is "was" or "were" or "been") return;
        // "the board voted to expel X": told by the expelling.
        if (best.Pattern.Type == "demanded_against" && _resolutions.Decides(s, w) && sentence.Child(w, "xcomp", "advcl", "ccomp") > w) return;
        // "stood accused by X" stands by nobody.
        if (best.Pattern.Text == "stand by _" && sentence.Words[w + 1].Tag == "VBN") return;
        // "demanded the expulsion of X" asks X for nothing.
        if (best.Pattern.Type == "requested" && Syntax.Objects(sentence, w).Exists(one => _lexicon.Lists("demands/hostile nouns", sentence.Words[one].Lemma) || _lexicon.Lists("demands/friendly nouns", sentence.Words[one].Lemma))) return;
        // "proposed that X be expelled" asks him for nothing either.
        if (best.Pattern.Type is "requested" or "ordered" && best.Pattern.Parts.Any(part => part.Kind == PartKind.ThatClause) && sentence.Child(w, "ccomp") is >= 0 and var wanted && Syntax.IsPassive(sentence, wanted)) return;
        // "speaks for the removal of X" speaks for nobody.
        if (best.Pattern.Text is "speak for _" or "argue for _" or "speak in favour of _" && best.Slot.Any(slot => _lexicon.Lists("demands/hostile nouns", sentence.Words[slot].Lemma) || sentence.Words[slot] is { Label: "nmod", Head: >= 0 and var act } && _lexicon.Lists("demands/hostile nouns", sentence.Words[act].Lemma))) return;
        // "The shells fell on the harbour, leading X to warn them": what happened led him, and nobody did.
        if (best.Pattern.Type == "influenced" && sentence.Words[w] is { Tag: "VBG", Label: "advcl", Lemma: "lead" or "cause" or "prompt" or "enable" } && w > 0 && sentence.Words[w - 1].Form == ",") return;
        // "was called upon to refund the sum" calls nobody to a post.
        if (best.Pattern.Type == "appointed" && sentence.Words.ElementAtOrDefault(w + 1)?.Lower is "upon") return;
        // "would like to see her go" meets nobody, "holds him to be a provocateur" detains nobody.
        if (best.Pattern.Text is "see _" or "hold _" && sentence.Child(w, "xcomp", "ccomp") >= 0) return;
        if (best.Pattern.Text == "see _" && sentence.Words[w].Tag is "VBP" or "VBZ") return;
        if (best.Pattern.Text == "hold _" && !passive && sentence.Child(w, "nsubj") >= 0 && !(sentence.Words[w].Form.Equals("held", StringComparison.Ordinal) || (sentence.Words[w].Tag == "VBG" && sentence.Child(w, "aux") >= 0))) return;
        // "took his name off the list", "took his hat off to him" takes nobody off.
        if (best.Pattern.Text.StartsWith("take _ off", StringComparison.Ordinal) && best.Slot.Any(slot => sentence.Words[slot].Lemma is "name" or "signature" or "hat" or "coat" or "hand" or "hands")) return;
        // "was rewarded with dismissal": told by what he got.
        if (best.Pattern.Type is "praised" or "assisted" && RewardedWith(sentence, w) >= 0) return;
        bool suffers = best.Pattern.Head == PatternHead.Suffers;
        if (passive && !suffers && IsBarePast(s, w, best, subjects)) passive = false;
        // "acted on the orders of X", "came under fire from X": the pattern names who acts.
        List<Party> agents = suffers && best.Slot.Count > 0 ? _parties.Of(s, best.Slot, true) : suffers ? Givers(s, w) : passive ? Agents(s, w, "by") : [];
        // "was met with reproaches from X": the noun that the pattern asks for has its giver.
        if (passive && !suffers && agents.Count == 0 && best.Last > w && sentence.Words[best.Last].IsNoun) agents = _parties.Of(s, Syntax.Obliques(sentence, best.Last).Where(pair => pair.Word > best.Last && pair.Preposition is "from" or "by").Select(pair => pair.Word), false);
        if (passive && agents.Count == 0) agents = FrontedAgents(s, w);
        if (passive && agents.Count == 0) agents = Asked(s, w);
        if (passive && agents.Count == 0 && IsSaid(best.Pattern.Type)) agents = InWriting(s, w);
        if (passive && agents.Count == 0 && best.Pattern.Type is "investigated" or "detained" or "attacked" or "punished" or "threatened" or "released") agents = WhereTaken(s, w, targets);
        if (passive && agents.Count == 0 && best.Pattern.Type is "investigated" or "attacked" or "punished" or "criticized" or "detained" or "warned" or "removed" or "expelled" or "accused") agents = Summoners(s, w);
        List<Party> sources = suffers || passive ? agents : _parties.Of(s, subjects, IsSaid(best.Pattern.Type));
        // "the committee of his own party, which disowned X": it is the committee that has a voice.
        if (sources.Count == 0 && !suffers && !passive && subjects is [var owned] && owned < w && sentence.Words[owned] is { Label: "nmod", IsNoun: true, Head: >= 0 } part && sentence.Child(owned, "nmod:poss") >= 0 && _reading.At(s, owned) is null) sources = _parties.Of(s, [part.Head], false);
        if (sources.Count == 0 && !suffers && !passive) sources = SubjectBefore(s, w, subjects);
        // "circulated a leaflet attacking X", "a resolution condemning X was moved by Y".
        if (sources.Count == 0 && !passive && sentence.Words[w] is { Label: "acl", Tag: "VBG", Head: >= 0 } saying && sentence.Words[saying.Head].IsNoun)
        {
            sources = Performers(s, saying.Head);
            if (sources.Count == 0 && sentence.Words[saying.Head] is { Label: "obj", Head: >= 0 } written && _lexicon.Lists("performs", sentence.Words[written.Head].Lemma)) sources = _parties.Of(s, Syntax.Subjects(sentence, written.Head), false);
        }

        if (sources.Count == 0 && passive && !HasAgent(sentence, w)) sources = Writer(s, w);
        if (sources.Count == 0 && !passive) sources = Deed(s, w);
        if (sources.Count == 0 && !passive) sources = ByPaper(s, best.Pattern.Type, subjects);
        if (sources.Count == 0 && !passive && Certain.Achieves(sentence, w)) sources = Achiever(s, w);
        if (sources.Count == 0 && passive && Certain.IsSeenTo(sentence, w)) sources = Achiever(s, w);
        int decided = _resolutions.DecidedBy(s, w);
        if (sources.Count == 0 && decided >= 0 && !HasAgent(sentence, w)) sources = Syntax.IsPassive(sentence, decided) ? Agents(s, decided, "by") : _parties.Of(s, Syntax.Subjects(sentence, decided), false);
        bool resolved = decided >= 0 || _resolutions.Leads(s, w);
        if (sources.Count == 0 && Causer(sentence, w) is >= 0 and var causing) sources = _parties.Of(s, Syntax.Subjects(sentence, causing), false);
        if (sources.Count == 0 && !passive && !suffers && !resolved) sources = OuterSubject(s, w);
        if (sources.Count == 0 && !passive && !suffers) sources = Sitting(s, subjects);
        // "was released by order of X": X let him go, whoever held him.
        if (sources.Count == 0 && best.Pattern.Type == "released" && passive && !HasAgent(sentence, w)) sources = OrderedBy(s, w);
        if (sources.Count == 0 && best.Pattern.Type == "released") sources = Captors(s, targets);
        if (sources.Count == 0 && passive && !HasAgent(sentence, w)) sources = OrderedBy(s, w);
        if (sources.Count > 0) AddCompanions(s, w, sources, targets);
        if (sources.Count == 0 && suffers && sentence.Words[w].Lemma == "deserve") sources = Narrator();
        sources = Named(s, w, passive) is { Count: > 0 } named ? named : sources;
        Claim claim = _context.Of(s, w);
        best = Sharpened(s, w, best);
        Emit(s, w, best, sources, targets, claim, agentless: (suffers || passive || resolved) && agents.Count == 0 && !HasAgent(sentence, w));
        if (onAct is { Victims: { Count: > 0 } victims }) Emit(s, w, best with { Pattern = best.Pattern with { Type = "supported" } }, sources, victims, claim, agentless: false);
        Behind(s, w, best, sources, targets);
        Besides(s, w, best, sources);
        Threat(s, w, best, sources, targets, _context.Of(s, w));
        OnACharge(s, w, best, sources, targets);
        WithAndAgainst(s, w, best, sources);
        if (best.Pattern.Text == "replace _ with") Replacement(s, w, best, sources, targets);
        if (best.Pattern.Type == "released") Intercession(s, w, best, targets);
        if (best.Pattern.Type == "appointed")
        {
            InPlaceOf(s, w, best, targets);
            WithDeputy(s, w, best, sources, targets, passive && agents.Count == 0 && !HasAgent(sentence, w));
            InHisStead(s, w, best, targets);
            ToSucceed(s, w, best, targets);
            GivenPost(s, w, best, targets);
        }
    }

    /// <summary>"had the audacity to accuse", "not content with criticising Y, X left", "saw to it that Y was jailed": who did so.</summary>
    private List<Party> Achiever(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        // "Nothing kept X from warning Y": X warned him.
        if (sentence.Words[w].Tag == "VBG" && w > 1 && sentence.Words[w - 1].Lower == "from" && _reading.At(s, w - 2) is { Actors.Length: > 0 }) return _parties.Of(s, [w - 2], false);
        int over = sentence.Words[w].Head;
        while (over >= 0 && (!sentence.Words[over].IsVerb || sentence.Child(over, "nsubj") < 0)) over = sentence.Words[over].Head;
        return over < 0 ? [] : _parties.Of(s, Syntax.Subjects(sentence, over), false);
    }

    /// <summary>"X saw her proposal rejected by Y", "X had his house searched by Y": whose it is; nobody where the sentence tells no such thing.</summary>
    private List<Party> Experiencer(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Words[w] is not { Tag: "VBN" or "VBD", Head: >= 0 and var owned } || !HasAgent(sentence, w)) return [];
        if (sentence.Words[w].Label is "xcomp" or "ccomp") owned = sentence.Child(owned, "obj");
        if (owned < 0 || owned > w || sentence.Words[owned] is not { Label: "obj", Head: >= 0 and var verb } || sentence.Words[verb].Lemma is not ("have" or "see" or "find" or "get")) return [];
        return sentence.Child(owned, "nmod:poss") is >= 0 and var whose && sentence.Words[whose].Lower is "her" or "his" or "their" or "its" or "my" or "our" ? _parties.Of(s, Syntax.Subjects(sentence, verb), false) : [];
    }

    /// <summary>"fourteen officers were retired, among them X and Y": these at least.</summary>
    private List<Party> AmongThem(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        int among = sentence.Words.FindIndex(w, word => word.Lower is "among" or "amongst" or "including" or "notably");
        if (among < 0 || sentence.Words[among - 1].Form is not ("," or "-") || sentence.Words.Skip(w + 1).Take(among - w - 1).Any(word => word.IsVerb || word.Lower is "who" or "which" or ";")) return [];
        int at = among + 1;
        while (at < sentence.Words.Count && sentence.Words[at].Lower is "them" or "these" or "others" or "whom" or "the" or "," or "were") at++;
        if (at >= sentence.Words.Count || at == among + 1 && sentence.Words[among].Lower is "among" or "amongst" || _reading.At(s, at) is not { Form: MentionForm.Name, Actors.Length: > 0 }) return [];
        return _parties.Of(s, [at], false);
    }

    /// <summary>"the treatment of X, which she calls a disgrace": X is no "which".</summary>
    private bool IsWhich(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Words[w] is not { Label: "acl:relcl", Head: >= 0 } clause || _reading.At(s, clause.Head) is not { Actors: [var actor] } || _reading.Actors[actor].Kind != ActorKind.Person) return false;
        foreach (int child in sentence.Children(w))
        {
            if (sentence.Words[child].Lower == "which") return true;
        }

        return false;
    }

    /// <summary>"X fulminated against Y": a participle without an auxiliary, whose subject is someone and whose other party stands behind a preposition, is a past.</summary>
    private bool IsBarePast(int s, int verb, PatternMatch match, List<int> subjects) =>
        match.Pattern.Parts is [{ Kind: PartKind.PrepositionSlot }] && _reading.Sentences[s].Child(verb, "aux:pass", "aux") < 0
        && _parties.Of(s, subjects, false).Count > 0 && Agents(s, verb, "by").Count == 0;

    /// <summary>True where a "by" names who did it; parsers take other phrases for agents as well.</summary>
    private static bool HasAgent(ParsedSentence sentence, int verb) => sentence.Child(verb, "obl:agent") is >= 0 and var agent && Syntax.Case(sentence, agent) == "by" && !Instruments.Contains(sentence.Words[agent].Lemma);

    // "by nineteen votes", "by a notice on the door": how, not who.
    private static readonly FrozenSet<string> Instruments =
        ["vote", "notice", "decree", "order", "decision", "letter", "telegram", "majority", "resolution", "law", "force", "name", "hand", "acclamation", "lot", "circular", "ballot", "note", "wire", "telephone", "post", "night", "then", "day", "show", "virtue", "reason", "means", "way"];

    /// <summary>"denied any connection": a verb with an object of its own is no passive, even in a telegram.</summary>
    private static bool HasOwnObject(ParsedSentence sentence, int verb) =>
        sentence.Child(verb, "obj") is var thing && thing > verb && (sentence.Words[thing].Lower is "those" or "all" or "both" or "everyone" or "everybody" || (sentence.Child(thing, "det") is var article && article >= 0 && sentence.Words[article].Lower is "any" or "the" or "a" or "an" or "all" or "every"));

    /// <summary>True for "-ed" without an auxiliary, which may be the past or the passive.</summary>
    private static bool MayBeEither(ParsedSentence sentence, int w) =>
        sentence.Words[w].Tag is "VBD" or "VBN" or "VBZ" && !VerbForms.IsOnlyPast(sentence.Words[w].Lower) && sentence.Child(w, "aux", "aux:pass", "nsubj:pass", "xcomp", "ccomp") < 0;

    /// <summary>"denied this" is no telegram.</summary>
    private static bool DeniesIt(ParsedSentence sentence, int w) => sentence.Child(w, "obj") is var what && what >= 0 && sentence.Words[what].Lower is "this" or "that" or "it" or "everything" or "so";

    /// <summary>True for a sentence without articles: a telegram, notes.</summary>
    private static bool IsTelegraphic(ParsedSentence sentence) => !sentence.Words.Any(word => word.Lower is "the" or "a" or "an");

    /// <summary>To reject an account is to contradict it; to ask someone to resign is to demand their removal.</summary>
    private PatternMatch Sharpened(int s, int w, PatternMatch match)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if ((match.Pattern.Type == "rejected" || match.Pattern is { Type: "obstructed", Lemma: "deny" }) && match.Slot.Any(slot => SpeechNouns.Contains(sentence.Words[slot].Lemma)))
            return match with { Pattern = match.Pattern with { Type = "contradicted" } };
        // "denounced the speech of X to the press": a thing is handed over to nobody.
        if (match.Pattern is { Text: "denounce _ to", Type: "accused" } && match.Slot.All(slot => _reading.At(s, slot) is null && sentence.Words[slot].IsNoun && _lexicon.Lists("proxies", sentence.Words[slot].Lemma)))
            return match with { Pattern = match.Pattern with { Type = "criticized" } };
        // "gave the Chairman false information", "sent false reports to the Ministry".
        if (match.Pattern.Type == "informed" && Syntax.Objects(sentence, w).Exists(thing => Untold(sentence, thing)))
            return match with { Pattern = match.Pattern with { Type = "deceived" } };
        // "deprived of his membership in the committee": out of the committee, not of the party.
        if (match.Pattern.Type == "expelled" && sentence.Words[w].Lemma is "deprive" or "strip" or "divest" && MembershipOf(s, w) is >= 0 and var body && _reading.Actors[body].Kind != ActorKind.Party && Gatherings.IsBoard(_reading.Actors[body].Name.ToLowerInvariant().Split(' ')[^1]))
            return match with { Pattern = match.Pattern with { Type = "removed" } };
        // "described his conduct as perfectly correct".
        if (match.Pattern.Type == "criticized" && sentence.Words[w].Lemma is "describe" or "characterise" or "characterize" && sentence.Words.FindIndex(w, word => word.Lower == "as") is > 0 and var like && sentence.Words.Skip(like + 1).Take(4).Any(word => _lexicon.Lists("merits", word.Lower)))
            return match with { Pattern = match.Pattern with { Type = "supported" } };
        // "threw out the motion", but "threw out the agent".
        if (match.Pattern is { Text: "throw out _", Type: "rejected" } && (Syntax.IsPassive(sentence, w) ? Syntax.Subjects(sentence, w) : Syntax.Objects(sentence, w)).Exists(thing => _reading.At(s, thing) is { Form: MentionForm.Name or MentionForm.Title or MentionForm.Pronoun or MentionForm.Description, Actors: [var thrown, ..] } && _reading.Actors[thrown].Kind == ActorKind.Person))
            return match with { Pattern = match.Pattern with { Type = "expelled" } };
        // "After the raid he was taken in by a peasant".
        if (match.Pattern is { Text: "take _ +in", Type: "deceived" or "assisted" })
            return match with { Pattern = match.Pattern with { Type = IsSheltering(sentence, w) ? "assisted" : "deceived" } };
        // "charged X with forming the government" entrusts him with it.
        if (match.Pattern is { Text: "charge _ with", Type: "accused" } && Entrusting(sentence, w))
            return match with { Pattern = match.Pattern with { Type = "appointed" } };
        // "speaks for the union": for a body one speaks as its voice.
        if (match.Pattern.Text == "speak for _" && match.Slot.Any(slot => _reading.At(s, slot) is { Form: MentionForm.Body }))
            return match with { Pattern = match.Pattern with { Type = "speaks_for" } };
        // "is severely admonished": a sentence, where nobody is named who speaks it.
        if (match.Pattern.Type == "warned" && sentence.Words[w].Lemma == "admonish" && Syntax.IsPassive(sentence, w) && !HasBy(sentence, w))
            return match with { Pattern = match.Pattern with { Type = "punished" } };
        // "attacked the paper and singled out its editor".
        if (match.Pattern.Text == "single out _" && sentence.Words.Take(w).Any(word => word.Lemma is "attack" or "criticize" or "criticise" or "denounce" or "condemn" or "blame" or "assail"))
            return match with { Pattern = match.Pattern with { Type = "criticized" } };
        // "is in the hands of the gendarmerie" is held by it, "in the hands of X" led by him.
        if (match.Pattern.Text == InHands && match.Slot.Any(slot => _reading.At(s, slot) is { Form: MentionForm.Body }))
            return match with { Pattern = match.Pattern with { Type = "detained" } };
        int asked = sentence.Child(w, "xcomp", "advcl", "ccomp");
        // "appealed to the Ministry to withdraw the order" asks for no head.
        if (match.Pattern.Type == "demanded_against" && asked > w && sentence.Words[asked].Lemma is "withdraw" or "leave" or "step" or "surrender" or "retire" && sentence.Child(asked, "obj") is >= 0 and var what && !PostNouns.Contains(sentence.Words[what].Lemma) && sentence.Words[what].Lemma is not ("candidature" or "candidacy" or "resignation" or "name" or "country" or "town" or "city" or "council" or "committee" or "party" or "board" or "himself" or "herself"))
            return match with { Pattern = match.Pattern with { Type = "requested" } };
        // Who commands a brigade or directs an office leads it.
        if (((match.Pattern.Text is "command _" or "direct _" && asked < 0) || (match.Pattern.Text is "command _" or "command _ to" && sentence.Words[w].Tag == "VBZ")) && match.Slot.Any(slot => _reading.At(s, slot) is { Form: MentionForm.Body }))
            return match with { Pattern = match.Pattern with { Type = "leads" } };
        // "advised X not to go" warns him.
        if (match.Pattern.Type is "demanded_against" or "requested" && asked > w && sentence.Words[w].Lemma is "advise" or "counsel" or "caution" && sentence.Words.Skip(w + 1).Take(asked - w - 1).Any(word => word.Lower is "not" or "never"))
            return match with { Pattern = match.Pattern with { Type = "warned" } };
        // Soldiers who are ordered to withdraw are to fall back.
        if (match.Pattern.Type is "requested" or "ordered" && asked > w && (sentence.Words[asked].Lemma is "resign" or "abdicate" or "step" || (sentence.Words[asked].Lemma is "vacate" or "quit" or "relinquish" && sentence.Child(asked, "obj") is >= 0 and var office && PostNouns.Contains(sentence.Words[office].Lemma)) || (sentence.Words[asked].Lemma is "withdraw" or "retire" && match.Pattern.Type == "requested" && sentence.Child(asked, "obj") < 0)))
            return match with { Pattern = match.Pattern with { Type = "demanded_against" } };
        return match;
    }

    /// <summary>"false information", "forged reports".</summary>
    private static bool Untold(ParsedSentence sentence, int thing)
    {
        foreach (int child in sentence.Children(thing))
        {
            if (sentence.Words[child].Label is "amod" or "compound" && sentence.Words[child].Lower is "false" or "untrue" or "forged" or "faked" or "invented" or "misleading" or "fictitious" or "bogus" or "doctored" or "distorted") return true;
        }

        return false;
    }

    /// <summary>"his membership in the committee", "of the board": that body; -1 for none.</summary>
    private int MembershipOf(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        int membership = sentence.Words.FindIndex(w, word => word.Lemma is "membership" or "seat" or "place");
        if (membership < 0 || membership > w + 8) return -1;
        for (int at = membership + 1; at < sentence.Words.Count && at < membership + 4; at++)
        {
            if (_reading.At(s, at) is { Form: MentionForm.Body, Actors: [var body] }) return body;
            if (sentence.Words[at].Tag is not ("IN" or "DT")) return -1;
        }

        return -1;
    }

    private const string InHands = "be in hand|hands of _";

    private static readonly FrozenSet<string> Tasks = ["form", "organise", "organize", "prepare", "draft", "lead", "negotiate", "run", "manage", "direct", "formation", "task", "preparation", "leadership", "command", "direction", "negotiation", "management", "duty", "mission", "conduct",
        "hold", "holding", "carry", "carrying", "convey", "conveying", "drafting", "examine", "examining", "investigate", "investigating", "supervise", "supervising", "report", "reporting", "collect", "collecting", "convene", "convening", "organising", "organizing", "preparing", "draw", "drawing", "find", "finding", "inquire", "inquiring", "see", "seeing", "arrange", "arranging", "communicate", "communicating", "negotiating", "leading", "running", "managing", "directing", "forming", "supervision", "execution", "inquiry", "enquiry"];

    private static bool Entrusting(ParsedSentence sentence, int verb)
    {
        for (int at = verb + 1; at + 1 < sentence.Words.Count && at < verb + 6; at++)
        {
            if (sentence.Words[at].Lower != "with") continue;
            int task = at + 1;
            while (task + 1 < sentence.Words.Count && sentence.Words[task].Tag is "DT" or "JJ" or "PRP$") task++;
            return Tasks.Contains(sentence.Words[task].Lemma);
        }

        return false;
    }

    private List<Party> Targets(int s, PatternMatch? match, List<int> subjects)
    {
        if (match is null) return [];
        // \"his speech angered X\": what draws blame upon itself draws it upon its owner.
        if (match.Pattern.Head == PatternHead.Suffers) return _parties.Of(s, subjects, TakesProxies(match.Pattern.Type));
        if (match.Pattern.Type == "resigned" && Offices(s, match.Slot) is { Count: > 0 } offices) return offices;
        bool proxies = TakesProxies(match.Pattern.Type);
        List<Party> targets = _parties.Of(s, match.Slot, proxies);
        if (targets.Count == 0 && match.Slot.Any(slot => _reading.Sentences[s].Words[slot].Lemma == "name")) targets = _parties.Of(s, match.Slot, true);
        return targets.Count == 0 && proxies ? Recalled(s, match) : targets;
    }
}
