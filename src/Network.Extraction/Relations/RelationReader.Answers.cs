using System.Collections.Frozen;
using Network.Extraction.Actors;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>What one says to whoever spoke just before, without naming him: "X objected", "Y called this gossip".</summary>
internal sealed partial class RelationReader
{
    private static readonly FrozenSet<string> Untruths = ["lie", "gossip", "nonsense", "slander", "fabrication", "invention", "falsehood", "untrue", "false", "absurd", "calumny", "fairy-tale", "rubbish", "insinuation", "exaggeration", "libel", "fiction", "tale", "fable", "myth", "moonshine", "humbug", "untruth", "unfounded", "groundless", "baseless", "forgery", "inaccurate", "untenable", "unproven", "unproved"];

    private bool AnswersBefore(int s, int w, List<int> subjects)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        Word word = sentence.Words[w];
        string? type = word.Lemma switch
        {
            "object" or "demur" => sentence.Child(w, "ccomp") >= 0 || Says(sentence, w) ? "contradicted" : "opposed",
            "dissent" or "disagree" or "retort" => "contradicted",
            "interrupt" or "interject" when !Syntax.IsPassive(sentence, w) && sentence.Child(w, "obj", "ccomp") < 0 => "obstructed",
            "reply" or "answer" or "respond" or "counter" or "rejoin" when !Syntax.IsPassive(sentence, w) && SaysNo(sentence, w) && !Asks(s - 1) => "contradicted",
            "take" when sentence.Child(w, "obj") is >= 0 and var view && sentence.Words[view].Lemma is "view" or "line" or "position" or "side" && sentence.Words.Skip(w + 1).Take(3).Any(one => one.Lower is "opposite" or "contrary" or "different" or "other") && Syntax.Obliques(sentence, view).Count == 0 => "contradicted",
            "take" or "hold" or "share" or "express" when !Negation.Of(sentence, w) && TakesTheSameView(sentence, w) => "agreed_with",
            "declare" or "profess" or "pronounce" when sentence.Words.ElementAtOrDefault(w + 1)?.Lower is "himself" or "herself" && sentence.Words.ElementAtOrDefault(w + 2)?.Lower is "satisfied" or "unsatisfied" or "dissatisfied" && (w + 4 >= sentence.Words.Count || !sentence.Words.Skip(w + 3).Any(one => one.Tag.StartsWith("NNP", StringComparison.Ordinal))) => sentence.Words[w + 2].Lower == "satisfied" ? "agreed_with" : "criticized",
            "oppose" when IsThis(sentence, w) => "opposed",
            // ""That is a lie," said Y."
            "say" or "cry" or "shout" or "exclaim" or "retort" when subjects.Count == 1 && QuotesUntruth(sentence, w) && _parties.Of(s, subjects, false) is [var quoted] && Accuser(s, quoted.Actor) is not null => "contradicted",
            "call" or "describe" or "brand" or "term" or "dismiss" or "denounce" or "declare" or "pronounce" when IsThis(sentence, w) && sentence.Words.Skip(w + 2).Take(7).Any(one => Untruths.Contains(one.Lemma)) => "contradicted",
            "deny" when sentence.Child(w, "ccomp") < 0 && (IsThis(sentence, w) || IsAll(sentence, w)) && !Asks(s - 1) => "contradicted",
            // "X accused Y of theft. … Y denied that he had been there."
            "deny" when sentence.Child(w, "ccomp") >= 0 && !Syntax.IsPassive(sentence, w) => "contradicted",
            "protest" when sentence.Child(w, "ccomp", "obj", "obl", "xcomp") < 0 && !Negation.Of(sentence, w) => "criticized",
            "accept" or "swallow" when IsRebuke(sentence, w) => Negation.Of(sentence, w) ? "rejected" : "agreed_with",
            "dispute" or "contest" or "challenge" or "question" when IsOfTheCharge(sentence, w) && subjects.Count == 1 && _parties.Of(s, subjects, false) is [var charged] && Accuser(s, charged.Actor) is not null => "contradicted",
            "dispute" or "contest" or "question" or "challenge" or "doubt" when IsThis(sentence, w) => "contradicted",
            "believe" or "accept" or "share" when Negation.Of(sentence, w) && IsThis(sentence, w) => "contradicted",
            "agree" or "concur" when Negation.Of(sentence, w) && sentence.Child(w, "xcomp", "ccomp", "obl", "obj", "advcl") < 0 => "rejected",
            "agree" or "concur" when !Negation.Of(sentence, w) && sentence.Child(w, "xcomp", "ccomp", "obl", "obj", "advcl") < 0 => "agreed_with",
            _ => null,
        };
        // "called the charge a fabrication": who made it.
        bool theCharge = word.Lemma is "call" or "describe" or "dismiss" or "term" or "brand" or "denounce" && w + 3 < sentence.Words.Count && sentence.Words[w + 1].Lower is "the" or "these" && sentence.Words[w + 2] is { IsNoun: true } speech && SpeechNouns.Contains(speech.Lemma) && sentence.Words.Skip(w + 3).Take(5).Any(one => Untruths.Contains(one.Lemma));
        if (theCharge) type = "contradicted";
        if (type is null || word.Tag is not ("VBD" or "VBZ" or "VBP" or "VBN" or "VB")) return false;
        if (type != "agreed_with" && word.Lemma is "object" or "dissent" or "disagree" or "retort" or "demur" && Syntax.Obliques(sentence, w).Exists(pair => pair.Preposition is "to" or "with" or "from" or "against")) return false;
        Claim claim = _context.Of(s, w);
        List<Party> answering = _parties.Of(s, subjects, false);
        if (answering.Count != 1 || claim.Demand >= 0 || (claim.Modality != Modality.Asserted) || (claim.Negated && word.Lemma is not ("believe" or "accept" or "share" or "agree" or "concur"))) return false;
        // Who has just been accused answers the accuser.
        List<Party> before = [];
        FoundRelation? accusing = type != "contradicted" ? null : _found.FindLast(one => s - one.Sentence is 1 or 2 && one.Type is "accused" or "criticized" or "misrepresented" && one.Target == answering[0].Actor && !one.Negated);
        if (word.Lemma == "deny" && sentence.Child(w, "ccomp") >= 0)
        {
            accusing ??= Accuser(s, answering[0].Actor);
            if (accusing is null && TellerOf(s, answering[0].Actor) is { } teller) before = [teller];
            if (accusing is null && before.Count == 0) return false;
        }

        if (word.Lemma is "protest" or "accept" or "swallow") accusing = Provoking(s, answering[0].Actor, himself: word.Lemma != "protest");
        // "X read out an anonymous letter. Y protested."
        Party? reading = word.Lemma == "protest" && accusing is null ? DoerBefore(s) : null;
        if (word.Lemma is "protest" or "accept" or "swallow" && accusing is null && (reading is null || reading.Value.Actor == answering[0].Actor)) return false;
        if (theCharge) accusing ??= _found.FindLast(one => s - one.Sentence is 1 or 2 or 3 && one.Type is "accused" && one.Source != answering[0].Actor && !one.Negated);
        if (theCharge && accusing is null && SpokeBefore(s, answering, bodies: true).Count == 0) return false;
        if (IsOfTheCharge(sentence, w) || word.Lemma is "say" or "cry" or "shout" or "exclaim") accusing ??= Accuser(s, answering[0].Actor);
        if (word.Lemma is "reply" or "answer" or "respond" or "counter" or "rejoin" or "retort" && ToWhat(sentence, w) is { } reproach)
        {
            List<Party> reproaching = [.. _parties.Owners(s, reproach, "of", "by", "from").Where(party => party.Actor != answering[0].Actor)];
            if (reproaching.Count > 0 && !_found.Exists(one => one.Sentence == s && one.Word == reproach)) Emit(s, reproach, new PatternMatch(new Pattern("accused", PatternHead.Noun, sentence.Words[reproach].Lemma, [], $"to the {sentence.Words[reproach].Lemma} of _ he answered"), [], reproach), reproaching, answering, claim with { Negated = false }, agentless: false);
            before = [.. reproaching.Select(party => party with { Word = -1 })];
        }

        if (before.Count == 0) before = accusing is not null ? [new Party(accusing.Source, -1)] : reading is { } doing ? [doing with { Word = -1 }] : SpokeBefore(s, answering, theCharge);
        if (before.Count == 0 && _reading.Turns.ContainsKey(s) && LastTurn(s, answering[0].Actor) is >= 0 and var other) before = [new Party(other, -1)];
        // "X does not deny it; he went there for them. Y declares herself satisfied with this explanation."
        if (word.Lemma is "declare" or "profess" or "pronounce" && type is "agreed_with" or "criticized" && SubjectOfSentence(s - 1) is { } explaining && explaining.Actor != answering[0].Actor) before = [explaining];
        // "The Council advised that the appeal be dismissed. Dr. Power dissented."
        if (before.Count == 0 && word.Lemma == "dissent" && _reading.Sitting >= 0 && _reading.Sitting != answering[0].Actor) (before, type) = ([new Party(_reading.Sitting, -1)], "opposed");
        if (before.Count == 0) return false;
        Pattern pattern = new(type, PatternHead.Verb, word.Lemma, [], $"{word.Lemma} to who spoke before");
        Emit(s, w, new PatternMatch(pattern, [], w), answering, before, claim with { Negated = false }, agentless: false);
        return true;
    }

    /// <summary>"To X's reproach that he had been drunk, Y answered": what is answered; null for nothing.</summary>
    private static int? ToWhat(ParsedSentence sentence, int w)
    {
        if (sentence.Words[0].Lower != "to") return null;
        for (int at = 1; at < w && at < 8; at++)
        {
            if (sentence.Words[at].IsNoun && sentence.Words[at].Lemma is "reproach" or "charge" or "accusation" or "allegation" or "insinuation" or "criticism" or "taunt") return at;
            if (sentence.Words[at].IsVerb) return null;
        }

        return null;
    }

    /// <summary>"took the same view": as whoever spoke before.</summary>
    private static bool TakesTheSameView(ParsedSentence sentence, int w) =>
        sentence.Child(w, "obj") is >= 0 and var view && sentence.Words[view].Lemma is "view" or "line" or "position" or "side" or "opinion" or "standpoint" or "stand" or "conviction"
        && sentence.Words.Skip(w + 1).Take(view - w).Any(one => one.Lower is "same" or "similar" or "this" or "that") && Syntax.Obliques(sentence, view).Count == 0 && sentence.Child(view, "acl:relcl", "acl") < 0;

    /// <summary>"X proposed a letter. Y was of the same mind": Y agrees with whoever spoke before.</summary>
    private void OfTheSameMind(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Words[w].Lemma is not ("mind" or "opinion" or "view" or "persuasion") || Syntax.Case(sentence, w) != "of" || Negation.Of(sentence, w)) return;
        if (!sentence.Words.Take(w).TakeLast(2).Any(one => one.Lower is "same" or "like" or "similar" or "identical") || Syntax.Obliques(sentence, w).Count > 0 || sentence.Child(w, "acl:relcl", "acl", "advcl") >= 0) return;
        Claim claim = _context.Of(s, w);
        List<Party> agreeing = _parties.Of(s, Syntax.Subjects(sentence, w), false);
        if (agreeing.Count != 1 || !claim.IsFact || claim.Demand >= 0) return;
        List<Party> before = SpokeBefore(s, agreeing);
        if (before.Count == 0 && s > 0 && SubjectOfSentence(s - 1) is { } subject && subject.Actor != agreeing[0].Actor) before = [subject];
        if (before.Count > 0) Emit(s, w, new PatternMatch(new Pattern("agreed_with", PatternHead.Noun, sentence.Words[w].Lemma, [], $"of the same {sentence.Words[w].Lemma}"), [], w), agreeing, before, claim, agentless: false);
    }

    /// <summary>Who has just told something of someone, which he denies; null for nobody.</summary>
    private Party? TellerOf(int s, int denying) =>
        _found.FindLast(one => one.Sentence < s && s - one.Sentence <= 2 && one.Paragraph == _reading.Sentences[s].Paragraph && (one.Source == denying || one.Target == denying) && one.AssertedBy.Count > 0 && one.AssertedBy[^1] != denying && !_reading.Actors[one.AssertedBy[^1]].IsNarrator) is { } told ? new Party(told.AssertedBy[^1], -1) : null;

    /// <summary>The person that is the subject of a sentence in the same paragraph as the next; null for none.</summary>
    private Party? SubjectOfSentence(int s)
    {
        if (s < 0 || _reading.Sentences[s].Paragraph != _reading.Sentences[s + 1].Paragraph) return null;
        int root = _reading.Sentences[s].Words.FindIndex(word => word.Head < 0);
        return root >= 0 && _parties.Of(s, Syntax.Subjects(_reading.Sentences[s], root), false) is [var one] && _reading.Actors[one.Actor].Kind == ActorKind.Person ? one with { Word = -1 } : null;
    }

    // How many sentences back a charge is still what its target denies.
    private const int ChargeReach = 6;

    /// <summary>Who accused someone last, in this paragraph or the one before; null for nobody.</summary>
    private FoundRelation? Accuser(int s, int accused) =>
        _found.FindLast(one => one.Sentence <= s && s - one.Sentence <= ChargeReach && _reading.Sentences[s].Paragraph - one.Paragraph <= 1 && one.Type == "accused" && one.Target == accused && one.Source != accused && !one.Negated && one.Modality == Modality.Asserted);

    /// <summary>What someone protests against without naming it, or what rebuke he takes: the last unkind act told in this paragraph.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="answering">Who protests.</param>
    /// <param name="himself">Whether he must have suffered it.</param>
    private FoundRelation? Provoking(int s, int answering, bool himself) =>
        _found.FindLast(one => one.Sentence <= s && s - one.Sentence <= 2 && one.Paragraph == _reading.Sentences[s].Paragraph && !one.Negated && one.Modality == Modality.Asserted && one.Source != answering
            && (himself ? one.Target == answering && one.Type is "criticized" or "warned" or "accused" or "punished" : one.Type is "obstructed" or "expelled" or "removed" or "detained" or "punished" or "attacked" or "threatened" or "rejected"));

    /// <summary>"denied everything", "denied the lot".</summary>
    private static bool IsAll(ParsedSentence sentence, int w) =>
        w + 1 < sentence.Words.Count && (sentence.Words[w + 1].Lower is "everything" or "all" || sentence.Words[w + 1].Lower == "the" && sentence.Words.ElementAtOrDefault(w + 2)?.Lower is "lot" or "whole" or "charge" or "charges" or "accusation" or "accusations" or "allegation" or "allegations")
        && !sentence.Words.Skip(w + 2).Take(2).Any(word => word.Lower is "of" or "against" or "that");

    /// <summary>"That is a lie" in quotation marks before or behind a verb of saying.</summary>
    private static bool QuotesUntruth(ParsedSentence sentence, int w)
    {
        bool quoted = false;
        for (int at = 0; at < sentence.Words.Count; at++)
        {
            Word word = sentence.Words[at];
            if (word.Form is "\"" or "\u201c" or "\u201d" or "``" or "''") quoted = true;
            if (quoted && Math.Abs(at - w) < 9 && Untruths.Contains(word.Lemma) && !Negation.Of(sentence, at)) return true;
        }

        return false;
    }

    /// <summary>"disputed the figures": what a charge rests on.</summary>
    private static bool IsOfTheCharge(ParsedSentence sentence, int w) =>
        sentence.Words[w].Lemma is "dispute" or "contest" or "challenge" or "question" && sentence.Child(w, "obj") is >= 0 and var what && sentence.Words[what].Lemma is "figure" or "figures" or "fact" or "sum" or "amount" or "evidence" or "document" or "charge" or "accusation" or "finding" && sentence.Child(what, "nmod", "nmod:poss") < 0;

    /// <summary>"accepted the rebuke".</summary>
    private static bool IsRebuke(ParsedSentence sentence, int w) =>
        sentence.Child(w, "obj") is >= 0 and var what && sentence.Words[what].Lemma is "rebuke" or "reproof" or "reproach" or "criticism" or "reprimand" or "censure" or "correction" && sentence.Child(what, "nmod", "nmod:poss") < 0;

    /// <summary>"called this …", "does not believe it", "does not share this opinion".</summary>
    private static bool IsThis(ParsedSentence sentence, int w)
    {
        if (w + 1 >= sentence.Words.Count) return false;
        if (sentence.Words[w + 1].Lower is not ("this" or "it" or "that" or "these")) return false;
        return w + 2 >= sentence.Words.Count || !sentence.Words[w + 2].IsNoun || sentence.Words[w + 2].Lower is "outright" or "point-blank" || SpeechNouns.Contains(sentence.Words[w + 2].Lemma);
    }

    /// <summary>"replied that no such message had reached him": the clause denies, and asks or threatens nothing.</summary>
    private static bool SaysNo(ParsedSentence sentence, int w)
    {
        int that = That(sentence, w);
        if (that < 0) return false;
        for (int at = that + 1; at < sentence.Words.Count && at < that + 8; at++)
        {
            if (sentence.Words[at].Tag == "MD" || sentence.Words[at].Lower is "do" or "is" or "are") return false;
            if (Negation.Is(sentence.Words[at].Lower) || Untruths.Contains(sentence.Words[at].Lemma)) return true;
        }

        return false;
    }

    private static readonly FrozenSet<string> Asking = ["ask", "inquire", "enquire", "wonder"];

    /// <summary>"wished to know whether", "asked if": who answers no question contradicts nobody.</summary>
    private bool Asks(int s)
    {
        if (s < 0) return false;
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Words[^1].Form == "?") return true;
        for (int at = 0; at + 1 < sentence.Words.Count; at++)
        {
            bool asks = Asking.Contains(sentence.Words[at].Lemma) || sentence.Words[at].Lower == "know" && at > 1 && sentence.Words[at - 1].Lower == "to" && sentence.Words[at - 2].Lemma is "wish" or "want" or "desire" or "like";
            if (asks && sentence.Words[at].IsVerb && sentence.Words.Skip(at + 1).Take(4).Any(word => word.Lower is "whether" or "if" or "why" or "what" or "who" or "how" or "where" or "when")) return true;
        }

        return false;
    }

    /// <summary>The "that" behind a verb, with what stands between: "replied through her lawyer that"; -1 for none.</summary>
    private static int That(ParsedSentence sentence, int w)
    {
        for (int at = w + 1; at < sentence.Words.Count && at <= w + 5; at++)
        {
            if (sentence.Words[at].Lower == "that" && sentence.Words[at].Tag != "DT") return at;
            if (sentence.Words[at].IsVerb || sentence.Words[at].Form is ";" or ":") return -1;
        }

        return -1;
    }

    private static bool Says(ParsedSentence sentence, int w) => w + 1 < sentence.Words.Count && sentence.Words[w + 1].Lower == "that";

    // What somebody is called without blame.
    private static readonly FrozenSet<string> Callable = ["friend", "member", "candidate", "colleague", "comrade", "brother", "sister", "son", "father", "mother", "teacher", "pupil", "guest", "relative", "witness", "citizen", "citizens", "delegate", "success", "possibility", "rival", "successor", "neighbour", "soldier", "worker", "peasant", "man", "woman", "boy", "girl", "person", "socialist", "communist", "democrat", "liberal", "catholic", "christian", "muslim", "believer", "doctor", "lawyer", "engineer", "scholar", "poet", "writer", "meeting", "taxi", "doctor", "cab", "strike", "halt"];

    /// <summary>"called the General a corporal with a telephone", "called him a man without a spine": what stands with "a" behind a name after "call" and is no calling is no praise.</summary>
    private static bool IsEpithet(ParsedSentence sentence, int w, int at)
    {
        if (sentence.Words[w].Lemma is not ("call" or "brand" or "label" or "dub") || sentence.Words[at].Lower is not ("a" or "an")) return false;
        int noun = sentence.Words.FindIndex(at + 1, word => word.IsNoun || word.Tag is "IN" or "," or "." || word.IsVerb);
        if (noun < 0 || noun > at + 4 || !sentence.Words[noun].IsNoun) return false;
        while (noun + 1 < sentence.Words.Count && sentence.Words[noun + 1].IsNoun) noun++;
        // "a man without a spine", "a friend of the landlords".
        bool qualified = noun + 1 < sentence.Words.Count && sentence.Words[noun + 1].Lower == "without";
        return qualified || !Callable.Contains(sentence.Words[noun].Lemma);
    }

    private static readonly FrozenSet<string> Naming = ["call", "describe", "brand", "label", "term", "dub", "denounce", "dismiss", "style", "name", "portray", "paint", "depict", "characterise", "characterize", "hail", "praise", "condemn"];

    /// <summary>"called X the ruin of his house", "called the statement of X slander", "described X as the best pen in the country": by the order of the words, whatever the tree makes of the two nouns.</summary>
    private bool Called(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (!Naming.Contains(sentence.Words[w].Lemma) || sentence.Words[w].Tag is not ("VBD" or "VBN" or "VBZ" or "VBP" or "VBG" or "VB") || Syntax.IsPassive(sentence, w) || Negation.Of(sentence, w)) return false;
        bool asked = sentence.Words[w].Lemma is not ("call" or "brand" or "label" or "term" or "dub" or "style" or "name");
        List<Party> who = [];
        bool speech = false;
        int at = w + 1, named = -1;
        for (; at < sentence.Words.Count && at <= w + 9; at++)
        {
            Word word = sentence.Words[at];
            if (word.Lower == "as" && named >= 0) { asked = false; at++; break; }
            if (word.IsVerb && word.Label != "acl" || word.Tag is "MD" or "WP" or "WDT" || word.Lower is ";" or ":" or "." or "that" or "to") return false;
            if (_reading.At(s, at) is { Actors.Length: > 0 } && word.Tag != "PRP$") (named, who) = (at, named < 0 || !speech ? _parties.Of(s, [at], false) : who);
            else if (_reading.At(s, at) is { Actors.Length: > 0 } && word.Tag == "PRP$" && at + 1 < sentence.Words.Count && SpeechNouns.Contains(sentence.Words[at + 1].Lemma)) (named, who) = (at, _parties.Of(s, [at], false));
            else if ((SpeechNouns.Contains(word.Lemma) || word.Lemma is "word" or "speech" or "report" or "letter" or "article") && word.IsNoun) speech = true;
            else if (named >= 0 && !asked && (word.Tag is "DT" or "JJ" or "RBS" or "JJS" || Untruths.Contains(word.Lemma))) break;
            if (named == at && speech && at + 1 < sentence.Words.Count && Untruths.Contains(sentence.Words[at + 1].Lower)) { at++; break; }
        }

        if (who.Count == 0 || named < 0 || asked || at >= sentence.Words.Count) return false;
        bool untrue = false, faulty = false, worthy = false;
        for (int next = at; next < sentence.Words.Count && next < at + 7; next++)
        {
            Word word = sentence.Words[next];
            if (word.IsVerb && word.Tag != "VBN" || word.Tag is "IN" or "CC" or "MD" or "," or "TO" || _reading.At(s, next) is { Form: MentionForm.Name }) break;
            untrue |= Untruths.Contains(word.Lemma) || word.Lower is "fairy" or "tale" or "forgery" or "lies";
            faulty |= _lexicon.Lists("faults", word.Lemma);
            worthy |= _lexicon.Lists("merits", word.Lower) || word.Lower is "honest" or "ablest" or "greatest" or "noblest" or "wisest" or "bravest" or "loyal" or "equal";
        }

        string? type = speech && untrue ? "contradicted" : faulty && !worthy ? "criticized" : worthy && !faulty ? "praised" : !speech && !worthy && IsEpithet(sentence, w, at) && Best(s, w, false)?.Pattern.Type is not ("accused" or "criticized" or "praised") && who.TrueForAll(party => _reading.Actors[party.Actor].Kind == ActorKind.Person) ? "criticized" : null;
        List<Party> calling = type is null ? [] : _parties.Of(s, Syntax.Subjects(sentence, w), false);
        Claim claim = _context.Of(s, w);
        if (calling.Count == 0 || claim.Demand >= 0 || _found.Exists(one => one.Sentence == s && one.Word == w)) return false;
        Emit(s, w, new PatternMatch(new Pattern(type!, PatternHead.Verb, sentence.Words[w].Lemma, [], $"{sentence.Words[w].Lemma} _ {sentence.Words[at].Lower} …"), [named], Math.Min(at + 1, sentence.Words.Count - 1)), calling, who, claim, agentless: false);
        return true;
    }

    /// <summary>"appealed to the Ministry for a loan. The answer was a refusal": the Ministry turned him away.</summary>
    private void Answered(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Words[w].Lemma is not ("answer" or "reply" or "response") || !sentence.Words[w].IsNoun || w > 4) return;
        if (!sentence.Words.Skip(w + 1).Any(word => word.Lower is "no" or "not" or "refusal" or "negative" or "rejection" or "neither" or "never" or "refused" or "declined" or "unfavourable")) return;
        if (!sentence.Words.Skip(w + 1).Any(word => word.Lower is "was" or "came" or "is" or "ran" or "read")) return;
        FoundRelation? asked = _found.FindLast(one => s - one.Sentence is 1 or 2 && one is { Type: "requested", Negated: false, Modality: Modality.Asserted });
        if (asked is null) return;
        Emit(s, w, new PatternMatch(new Pattern("rejected", PatternHead.Noun, sentence.Words[w].Lemma, [], "the answer was no"), [], w), [new Party(asked.Target, -1)], [new Party(asked.Source, -1)], new Claim(Modality.Asserted, false, [], [], -1, false, false), agentless: false);
    }

    private static readonly FrozenSet<string> Quoting = ["call", "describe", "term", "label", "dub", "brand", "characterise", "characterize"];

    /// <summary>"called X "a bookkeeper of defeat"": what stands in quotation marks is seldom meant kindly.</summary>
    private bool Quoted(int s, int w, List<int> subjects)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (!Quoting.Contains(sentence.Words[w].Lemma)) return false;
        List<int> things = [.. Syntax.Objects(sentence, w)];
        int quote = -1;
        for (int at = w + 2; at < sentence.Words.Count && at <= w + 6 && quote < 0; at++)
        {
            if (sentence.Words[at].Lower is "\"" or "\u201c" or "``" or "''") quote = at;
            else if (sentence.Words[at].Lower is ";" or "," or ":") return false;
        }

        if (quote < 0 || things.Count == 0) return false;
        things.RemoveAll(thing => thing > quote);
        List<Party> named = _parties.Of(s, things, true);
        if (named.Count == 0) named = Recalled(s, new PatternMatch(new Pattern("criticized", PatternHead.Verb, sentence.Words[w].Lemma, [], ""), things, w));
        List<Party> calling = _parties.Of(s, subjects, false);
        if (named.Count == 0 || calling.Count == 0) return false;
        bool kindly = false;
        for (int at = quote + 1; at < sentence.Words.Count && sentence.Words[at].Lower is not ("\"" or "\u201d" or "''"); at++) kindly |= _lexicon.Lists("merits", sentence.Words[at].Lower);
        Pattern pattern = new(kindly ? "praised" : "criticized", PatternHead.Verb, sentence.Words[w].Lemma, [], $"{sentence.Words[w].Lemma} _ \"…\"");
        Emit(s, w, new PatternMatch(pattern, things, w), calling, named, _context.Of(s, w), agentless: false);
        return true;
    }
}
