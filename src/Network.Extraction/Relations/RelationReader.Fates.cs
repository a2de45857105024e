using System.Collections.Frozen;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>What becomes of motions, requests and appeals: carried, lost, not adopted, "put to the vote and rejected".</summary>
internal sealed partial class RelationReader
{
    private static readonly FrozenSet<string> Carries = ["carry", "adopt", "pass", "approve", "accept", "agree", "uphold", "allow", "grant", "sustain", "endorse", "ratify"];

    private static readonly FrozenSet<string> Fails = ["lose", "lost", "defeat", "reject", "negative", "fall", "fail", "lapse", "dismiss", "overrule", "overruled", "refuse", "disallow", "disallowed", "decline", "defeated", "rejected"];

    // What a meeting accepts or not when the text tells whose it is.
    private static readonly FrozenSet<string> Submitted = ["report", "recommendation", "finding", "findings", "draft", "plan", "opinion", "view", "ruling", "explanation", "apology"];

    // What a motion must get to be carried.
    private static readonly FrozenSet<string> Backing = ["majority", "seconder", "support", "supporter", "quorum", "favour"];

    // How many sentences behind it a motion's fate may stand.
    private const int FateReach = 10;

    // What was moved or asked for, by which noun, by whom, and in which sentence.
    private readonly List<(string Noun, List<Party> Movers, int Sentence)> _moved = [];

    // The sentence that last told what the body in session ruled on a request or an appeal; who dissents there dissents from the body.
    private int _ruledIn = -1;

    /// <summary>"X's motion was carried", "it was put to the vote and lost", "the appeal of Y is dismissed", "Refused.": the body in session agrees with whose it is, or rejects him.</summary>
    private bool Fate(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        Word word = sentence.Words[w];
        bool gets = word.Lemma is "obtain" or "secure" or "receive" or "get" or "find" or "command" or "gain" && sentence.Child(w, "obj") is >= 0 and var backing && Backing.Contains(sentence.Words[backing].Lemma);
        bool carries = gets || Carries.Contains(word.Lemma), neglects = IsNeglect(sentence, w);
        if (!carries && !neglects && !Fails.Contains(word.Lemma)) return false;
        if (carries && Resigned(s, w)) return true;
        // "was passed to the Commission": handed on, not carried.
        if (word.Lemma == "pass" && w + 1 < sentence.Words.Count && sentence.Words[w + 1].Lower is "to" or "on") return false;
        int thing = neglects ? Neglected(sentence, w) : Moved(sentence, w);
        if (neglects && thing < 0) return false;
        if (!gets && sentence.Child(w, "obj") > w) return false;
        // "it was found" is no motion's fate.
        if (gets && thing >= 0 && !IsMotion(sentence.Words[thing])) return false;
        // "found favour with X": it was X who liked it.
        if (gets && sentence.Child(w, "obj") is >= 0 and var got && _parties.Of(s, Syntax.Obliques(sentence, w).Concat(Syntax.Obliques(sentence, got)).Where(pair => pair.Word > got && pair.Preposition is "with" or "from" or "among" or "of").Select(pair => pair.Word), false).Count > 0) return false;
        bool alone = thing < 0 && IsNoteOfFate(sentence, w);
        if (thing < 0 && !alone) return false;
        bool happens = gets || alone || word.Lemma is "fall" or "fail" or "lapse" or "remain" or "go" || (neglects && word.Label == "conj") || Syntax.IsPassive(sentence, w) || IsDeclared(sentence, w) || (word.Lemma is "carry" or "pass" && word.Tag is "VBD" or "VBN") || (word.Lemma is "lose" or "lost" or "carry" or "pass" && word.Label == "conj") || sentence.Child(w, "cop") >= 0;
        if (!happens) return false;
        List<Party> movers = alone ? LastMoved(s, "", near: true) : Whose(s, w, thing);
        if (movers.Count == 0) return false;
        bool denied = Negation.Of(sentence, w) || (gets && sentence.Child(w, "obj") is > 0 and var none && Negation.IsNoun(sentence, none)) || (thing >= 0 && Negation.IsNoun(sentence, thing));
        // "was not rejected" says nothing of what became of it.
        if (!carries && denied) return true;
        bool negative = InTheNegative(sentence, w) ?? (!carries || denied);
        Claim claim = _context.Of(s, w);
        if (claim.Demand >= 0)
        {
            EmitDemand(s, w, claim, movers, negative ? "opposed" : "supported", w);
            return true;
        }

        // "had it been carried", "should the motion be lost".
        if (claim.Modality is Modality.Hypothetical or Modality.Future) return true;
        List<Party> sources = gets ? [] : Agents(s, w, "by");
        sources.RemoveAll(party => movers.Exists(mover => mover.Actor == party.Actor));
        if (sources.Count == 0 && _session.At(s, movers[0].Actor) is >= 0 and var sitting) sources = [new Party(sitting, -1)];
        if (sources.Count == 0 && thing >= 0 && IsPlea(sentence.Words[thing].Lemma) && WhoWasAsked(s, movers) is { Count: > 0 } asked) sources = asked;
        if (sources.Count == 0) return true;
        Pattern pattern = new(negative ? "rejected" : "agreed_with", PatternHead.Verb, word.Lemma, [], $"{(thing >= 0 ? sentence.Words[thing].Lemma : "it")} was {word.Lower}");
        Emit(s, w, new PatternMatch(pattern, [], w), sources, movers, claim with { Negated = false }, agentless: true);
        return true;
    }

    /// <summary>"was shelved", "was passed over", "was left without consequence", "was filed without action".</summary>
    private static bool IsNeglect(ParsedSentence sentence, int w)
    {
        string lemma = sentence.Words[w].Lemma;
        if (lemma is "shelve" or "shelved" or "pigeonhole" or "ignore" or "disregard") return true;
        string next = sentence.Words.ElementAtOrDefault(w + 1)?.Lower ?? "";
        return lemma switch
        {
            "pass" => next == "over",
            "leave" => next is "unanswered" or "unheeded" or "aside" || (next == "without" && Without(w + 2)),
            "remain" or "go" => next is "unanswered" or "unheeded" || (next == "without" && Without(w + 2)),
            "file" or "lay" => next is "without" && Without(w + 2) || next == "aside",
            _ => false,
        };

        bool Without(int at) => sentence.Words.Skip(at).Take(3).Any(word => word.Lower is "consequence" or "consequences" or "answer" or "reply" or "action" or "effect" or "attention" or "comment" or "result" or "response");
    }

    /// <summary>The letter, request or motion that nothing came of; -1 for none.</summary>
    private static int Neglected(ParsedSentence sentence, int w)
    {
        int noun = sentence.Child(w, "nsubj:pass", "nsubj");
        if (noun < 0 && sentence.Words[w] is { Label: "conj", Head: >= 0 } joined) noun = sentence.Child(joined.Head, "nsubj:pass", "nsubj");
        return noun >= 0 && noun < w && (IsMotion(sentence.Words[noun]) || sentence.Words[noun].Lemma is "letter" or "telegram" or "memorandum" or "note") ? noun : -1;
    }

    /// <summary>"X asked the Ministry to release him. His request was refused": by the Ministry.</summary>
    private List<Party> WhoWasAsked(int s, List<Party> asking) =>
        _found.FindLast(one => s - one.Sentence is 1 or 2 && one is { Type: "requested", Negated: false } && asking.Exists(party => party.Actor == one.Source)) is { } request ? [new Party(request.Target, -1)] : [];

    /// <summary>"X's resignation was accepted": he has resigned from the body in session.</summary>
    private bool Resigned(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        int subject = sentence.Child(sentence.Words[w] is { Label: "conj", Head: >= 0 } joined && sentence.Child(w, "nsubj:pass", "nsubj") < 0 ? joined.Head : w, "nsubj:pass", "nsubj");
        if (subject < 0 || !(sentence.Words[subject].Lemma == "resignation" || (sentence.Words[subject].Lemma == "letter" && sentence.Words.Skip(subject + 1).Take(2).Any(word => word.Lower == "resignation"))) || Negation.Of(sentence, w)) return false;
        List<Party> resigning = _parties.Owners(s, subject, "of", "from", "by");
        Claim claim = _context.Of(s, w);
        if (resigning.Count == 0 || claim.Demand >= 0 || !claim.IsFact || _session.At(s, resigning[0].Actor) is not (>= 0 and var body)) return false;
        Emit(s, w, new PatternMatch(new Pattern("resigned", PatternHead.Noun, "resignation", [], "resignation was accepted"), [], w), resigning, [new Party(body, -1)], claim, agentless: false);
        return true;
    }

    /// <summary>The body in session where a decision is told: whose minutes these are, else the one that acts; -1 for none.</summary>
    private int Session(int s, int not) => _reading.Sitting >= 0 && _reading.Sitting != not ? _reading.Sitting : _session.At(s, not);

    /// <summary>The motion, request or appeal that a verb tells the fate of; -1 for none.</summary>
    private static int Moved(ParsedSentence sentence, int w)
    {
        int noun = sentence.Child(w, "nsubj", "nsubj:pass");
        if (noun < 0 && sentence.Words[w] is { Label: "conj", Head: >= 0 } joined) noun = sentence.Child(joined.Head, "nsubj", "nsubj:pass");
        // "was declared lost": parsers make "lost" the root, or hang it on the declaring.
        if (noun < 0 && IsDeclared(sentence, w)) noun = sentence.Words.FindIndex(word => word.Label is "nsubj" or "nsubj:pass");
        return noun >= 0 && noun < w && (sentence.Words[noun].Lower is "it" or "this" or "which" or "vote" || IsMotion(sentence.Words[noun]) || Submitted.Contains(sentence.Words[noun].Lemma)) ? noun : -1;
    }

    private static bool IsMotion(Word noun) => noun.IsNoun && (MotionNouns.Contains(noun.Lemma) || Pleas.Contains(noun.Lemma));

    /// <summary>"was declared lost".</summary>
    private static bool IsDeclared(ParsedSentence sentence, int w) => w > 1 && sentence.Words[w - 1].Lower is "declared" or "pronounced" or "found" or "ruled" && sentence.Words[w].Lower is "lost" or "carried" or "rejected" or "adopted" or "defeated" or "passed" or "lapsed";

    /// <summary>"Carried.", "; lost by 7 votes to 2", "To be refused.": a note of what became of what the sentence before tells.</summary>
    private static bool IsNoteOfFate(ParsedSentence sentence, int w)
    {
        int first = w;
        while (first > 0 && sentence.Words[first - 1].Lower is "to" or "be" or "was" or "not" or "unanimously" or "accordingly") first--;
        if (first > 0 && sentence.Words[first - 1].Form is not (";" or "(" or "—" or ":")) return false;
        if (sentence.Words[w].Tag is not ("VBN" or "VBD" or "JJ") || sentence.Words[w].Lemma is "fall" or "fail" or "find" or "pass") return false;
        int next = w + 1;
        return next == sentence.Words.Count || sentence.Words[next].Form is "." or ")" or ";" or "," || (sentence.Words[next].Lower is "by" or "with" or "unanimously" or "as" or "without" && sentence.Words.Count - next < 9);
    }

    /// <summary>"passed in the negative", "was resolved in the affirmative"; null where neither stands there.</summary>
    private static bool? InTheNegative(ParsedSentence sentence, int w)
    {
        foreach (Word word in sentence.Words.Skip(w + 1).Take(4))
        {
            if (word.Lower is "negative" or "affirmative") return word.Lower == "negative";
        }

        return null;
    }

    /// <summary>Whose motion, request or appeal it is: its owner, else who moved it before.</summary>
    private List<Party> Whose(int s, int w, int thing)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        Word noun = sentence.Words[thing];
        List<Party> owners = noun.IsNoun ? _parties.Owners(s, thing, "by", "of", "from") : [];
        if (owners.Count == 0 && noun.IsNoun) owners = InWhoseName(s, thing);
        if (owners.Count == 0 && noun.IsNoun) owners = Performers(s, thing);
        // "A letter in which X called for … was left without consequence."
        if (owners.Count == 0 && sentence.Child(thing, "acl:relcl") is > 0 and var written && sentence.Child(written, "nsubj") is > 0 and var writer && sentence.Words[writer].Tag is not ("WDT" or "WP")) owners = _parties.Of(s, [writer], false);
        if (owners.Count > 0) return owners;
        // "The complaint of the carters": theirs, whom the text does not name otherwise.
        if (noun.IsNoun && HasOwner(sentence, thing)) return [];
        if (Submitted.Contains(noun.Lemma)) return [];
        // "It was carried" speaks of what was moved just before; a motion may be put to the vote after a debate.
        return noun.IsNoun ? LastMoved(s, noun.Lemma, near: false) : IsImpersonal(sentence, w) ? [] : LastMoved(s, "", near: true);
    }

    private static bool HasOwner(ParsedSentence sentence, int noun)
    {
        foreach (int child in sentence.Children(noun))
        {
            if (sentence.Words[child].Label == "nmod:poss" || (sentence.Words[child].Label == "nmod" && Syntax.Case(sentence, child) is "of" or "by" or "from" && sentence.Words[child].Lower is not ("censure" or "thanks" or "confidence"))) return true;
        }

        return false;
    }

    /// <summary>"it was agreed that X be heard": nothing moved before.</summary>
    private static bool IsImpersonal(ParsedSentence sentence, int w) => sentence.Child(w, "ccomp", "xcomp", "csubj") > w;

    /// <summary>Who moved or asked for something before.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="noun">What it is called; empty for any.</param>
    /// <param name="near">True where it must stand in this sentence or the two before.</param>
    private List<Party> LastMoved(int s, string noun, bool near)
    {
        for (int at = _moved.Count - 1; at >= 0; at--)
        {
            (string moved, List<Party> movers, int sentence) = _moved[at];
            if (s - sentence > (near ? 3 : FateReach) || _reading.Sentences[s].Paragraph - _reading.Sentences[sentence].Paragraph > (near ? 0 : 1)) break;
            if (noun.Length == 0 || moved == noun || (IsPlea(moved) == IsPlea(noun) && moved != "amendment" && noun != "amendment")) return movers;
        }

        return [];
    }

    /// <summary>True for what a person asks for himself, false for what is moved and voted on.</summary>
    private static bool IsPlea(string noun) => Pleas.Contains(noun) || noun is "request" or "petition" or "appeal" or "application";

    /// <summary>Keeps what a sentence moves or asks for: "X moved an amendment", "the appeal of Y", "Z asked that W be interned".</summary>
    private void KeepMoved(int s)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        for (int w = 0; w < sentence.Words.Count; w++)
        {
            Word word = sentence.Words[w];
            string? noun = null;
            List<Party> movers = [];
            if (IsMotion(word))
            {
                (noun, movers) = (word.Lemma, _parties.Owners(s, w, "by", "of", "from"));
                // Whoever dissents in the same breath dissents from the motion whose fate is told.
                List<Party> told = movers.Count > 0 || word.Label is not ("nsubj" or "nsubj:pass") ? movers : LastMoved(s, noun, near: false);
                bool put = word.Label is "nsubj" or "nsubj:pass" && word.Head >= 0 && Syntax.IsPassive(sentence, word.Head);
                if (put && IsPlea(noun)) (_movers, _ruledIn) = ([], s);
                else if (told.Count > 0 && word.Label is "nsubj" or "nsubj:pass") (_movers, _movedIn) = ([.. told.Select(party => party with { Word = -1 })], s);
            }
            else if (word.IsVerb && word.Tag is "VBD" or "VBZ" or "VBN" or "VBG" or "VBP" && AskedFor(sentence, w) is { } asked && !Negation.Of(sentence, w))
            {
                (noun, movers) = (asked, Moving(s, w));
            }

            if (noun is not null && movers.Count > 0) _moved.Add((noun, [.. movers.Select(party => party with { Word = -1 })], s));
        }
    }

    /// <summary>Who moves or asks: the agent of a passive, unless its subject is someone, "X moved, and Y seconded, that …", of which parsers make a passive.</summary>
    private List<Party> Moving(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        bool passive = Syntax.IsPassive(sentence, w) && (HasAgent(sentence, w) || sentence.Child(w, "nsubj:pass") is not (>= 0 and var subject) || !sentence.Words[subject].Tag.StartsWith("NNP", StringComparison.Ordinal));
        return passive ? Agents(s, w, "by") : _parties.Of(s, Syntax.Subjects(sentence, w), false);
    }

    /// <summary>What a verb moves or asks for, by its noun; null where it does neither.</summary>
    private static string? AskedFor(ParsedSentence sentence, int w) => sentence.Words[w].Lemma switch
    {
        "move" or "propose" or "table" or "suggest" or "recommend" or "submit" or "introduce" or "present" or "sponsor" when IsMoving(sentence, w) || sentence.Child(w, "ccomp", "xcomp") > w => sentence.Child(w, "obj") is > 0 and var moved && MotionOf(sentence.Words[moved]) ? sentence.Words[moved].Lemma : sentence.Words[w].Lemma == "propose" ? "proposal" : "motion",
        "ask" or "request" or "beg" or "demand" when sentence.Child(w, "ccomp") > w || sentence.Words.ElementAtOrDefault(w + 1)?.Lower is "for" or "leave" or "permission" || IsAskedToBe(sentence, w) => sentence.Words[w].Lemma == "demand" ? "demand" : "request",
        "object" or "protest" => "objection",
        "appeal" or "petition" => "appeal",
        "apply" => "application",
        "complain" => "complaint",
        _ => null,
    };

    private static bool MotionOf(Word word) => word.IsNoun && MotionNouns.Contains(word.Lemma);
}
