using System.Collections.Frozen;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>What one says of another's words or conduct: "finds the report one-sided", "thought the charge unjust", "declared the telegram a forgery", "said the objection was frivolous".</summary>
internal sealed partial class RelationReader
{
    private static readonly FrozenSet<string> Unjust =
    [
        "one-sided", "unjust", "unfair", "exaggerated", "biased", "biassed", "partial", "superficial", "tendentious", "misleading", "incomplete", "unconvincing", "unsatisfactory", "frivolous", "malicious", "spiteful", "improper", "irregular", "unconstitutional",
        "illegal", "unlawful", "premature", "impermissible", "inadmissible", "unworthy", "incompatible", "intolerable", "inexcusable", "disgraceful", "shameful", "scandalous", "whitewash", "denunciation", "insult", "provocation", "disgrace", "scandal", "outrage", "insufficient", "inadequate", "wrong", "mistaken", "erroneous", "ill-founded", "unwarranted", "unjustified", "vexatious", "trivial", "harsh", "severe", "excessive", "disproportionate", "drastic", "hasty",
    ];

    private static readonly FrozenSet<string> Just = ["fair", "just", "objective", "convincing", "accurate", "well-founded", "justified", "satisfactory", "balanced", "truthful", "proper", "correct", "honest"];

    private static readonly FrozenSet<string> Conducts = ["behaviour", "behavior", "conduct", "attitude", "action", "bearing", "language", "tone", "ruling", "vote", "finding", "proceedings", "question", "answer"];

    /// <summary>Reads a judgment of words or conduct from a verb of holding, calling or saying.</summary>
    private void JudgedWords(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        Word verb = sentence.Words[w];
        bool holds = Valuing.Contains(verb.Lemma) || Naming.Contains(verb.Lemma), says = _lexicon.Lists("reports/say", verb.Lemma) && (holds || !Unblaming.Contains(verb.Lemma));
        if (!(holds || says) || Negation.Of(sentence, w)) return;
        if (Syntax.IsPassive(sentence, w))
        {
            if (holds) JudgedBySession(s, w);
            return;
        }

        (int thing, int value) = says && sentence.Child(w, "ccomp") is >= 0 and var clause && clause > w && sentence.Child(clause, "cop") > w
            ? (sentence.Child(clause, "nsubj"), Negation.Of(sentence, clause) ? -1 : clause)
            : (holds ? Thing(sentence, w) : -1, -1);
        if (thing < w) return;
        if (value < 0 && holds) value = ValueBehind(s, thing);
        if (value < 0) return;
        string? type = TypeOf(sentence.Words[value]);
        if (type is null || !IsWords(sentence.Words[thing])) return;
        Claim claim = _context.Of(s, w);
        List<Party> judging = _parties.Of(s, _resolutions.Starts(s, w) ? [] : Syntax.Subjects(sentence, w), false);
        if (judging.Count == 0 && _resolutions.Leads(s, w) && Session(s, -1) is >= 0 and var sitting) judging = [new Party(sitting, -1)];
        if (judging.Count == 0 || claim.Demand >= 0 || !claim.IsFact) return;
        List<Party> owners = [.. OfWhom(s, thing, judging).Where(party => !judging.Exists(one => one.Actor == party.Actor) && !_found.Exists(one => one.Sentence == s && one.Target == party.Actor && judging.Exists(judge => judge.Actor == one.Source) && one.Word == w))];
        if (owners.Count == 0) return;
        // "considers the criticism of X exaggerated": for X.
        if (OfOthers.Contains(sentence.Words[thing].Lemma) && owners.TrueForAll(party => party.Word > thing && Syntax.Case(sentence, party.Word) == "of")) type = type == "supported" ? "criticized" : "supported";
        Emit(s, w, new PatternMatch(new Pattern(type, PatternHead.Verb, verb.Lemma, [], $"{verb.Lemma} the {sentence.Words[thing].Lemma} {sentence.Words[value].Lower}"), [], value), judging, owners, claim, agentless: false);
    }

    // What is said of someone rather than by him where "of" follows.
    private static readonly FrozenSet<string> OfOthers = ["criticism", "denunciation", "censure", "condemnation", "treatment"];

    /// <summary>"Mora: The report of Ruiz is superficial.": what who has the word says of another's words.</summary>
    private void JudgedInTurn(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (TypeOf(sentence.Words[w]) is not { } type || Negation.Of(sentence, w) || sentence.Child(w, "nsubj") is not (>= 0 and var thing) || InOwnTurn(s, w) is not { Count: > 0 } judging || !IsWords(sentence.Words[thing])) return;
        List<Party> owners = [.. OfWhom(s, thing, judging).Where(party => party.Actor != judging[0].Actor)];
        Claim claim = _context.Of(s, w);
        if (owners.Count > 0 && claim.IsFact && claim.Demand < 0) Emit(s, w, new PatternMatch(new Pattern(type, PatternHead.Noun, sentence.Words[w].Lemma, [], $"the {sentence.Words[thing].Lemma} is {sentence.Words[w].Lower}"), [], w), judging, owners, claim, agentless: false);
    }

    /// <summary>"His explanation was found unsatisfactory", "the complaint of X is declared inadmissible": by the body whose minutes tell it.</summary>
    private void JudgedBySession(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (_reading.Sitting < 0 || HasAgent(sentence, w) || sentence.Child(w, "nsubj:pass", "nsubj") is not (>= 0 and var thing) || thing > w || !IsWords(sentence.Words[thing]) || ValueBehind(s, w) is not (>= 0 and var value) || Negation.Of(sentence, value)) return;
        List<Party> owners = _parties.Owners(s, thing, "of", "by", "from");
        Claim claim = _context.Of(s, w);
        if (owners.Count == 0 || !claim.IsFact || claim.Demand >= 0 || Session(s, owners[0].Actor) is not (>= 0 and var sitting)) return;
        string type = TypeOf(sentence.Words[value])!;
        if (IsMotion(sentence.Words[thing])) type = type == "supported" ? "agreed_with" : "rejected";
        Emit(s, w, new PatternMatch(new Pattern(type, PatternHead.Verb, sentence.Words[w].Lemma, [], $"the {sentence.Words[thing].Lemma} was {sentence.Words[w].Lower} {sentence.Words[value].Lower}"), [], value), [new Party(sitting, -1)], owners, claim, agentless: true);
    }

    private static bool IsWords(Word thing) => SpeechNouns.Contains(thing.Lemma) || Writings.Contains(thing.Lemma) || IsMotion(thing) || Conducts.Contains(thing.Lemma) || Decisions.Contains(thing.Lemma) || ActNouns.ContainsKey(thing.Lemma) || thing.Lemma is "penalty" or "fine";

    private static string? TypeOf(Word value) => Untruths.Contains(value.Lower) || Untruths.Contains(value.Lemma) ? "contradicted" : Unjust.Contains(value.Lower) ? "criticized" : Just.Contains(value.Lower) ? "supported" : null;

    /// <summary>What is judged: the object, or the subject of a clause that parsers make of object and value.</summary>
    private static int Thing(ParsedSentence sentence, int w)
    {
        foreach (int child in sentence.Children(w))
        {
            if (child < w) continue;
            if (sentence.Words[child].Label is "obj" or "iobj") return child;
            if (sentence.Words[child].Label is "ccomp" or "xcomp" && sentence.Child(child, "nsubj") is > 0 and var subject && subject > w) return subject;
        }

        return -1;
    }

    /// <summary>The value that follows the thing: "the behaviour of X incompatible with his title"; -1 for none.</summary>
    private int ValueBehind(int s, int thing)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        for (int at = thing + 1; at < sentence.Words.Count && at < thing + 9; at++)
        {
            Word word = sentence.Words[at];
            if (word.Form is "," or ";" or ":" || word.Tag is "MD" or "VBZ" || word.Lower is "and" or "but" or "not" or "that") return -1;
            if (TypeOf(word) is not null) return at;
        }

        return -1;
    }

    /// <summary>Whose words or conduct it is: the owner, else for "the charge" the accuser, for "the report" its author, for "the motion" its mover.</summary>
    private List<Party> OfWhom(int s, int thing, List<Party> not)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        List<Party> owners = _parties.Owners(s, thing, "of", "by", "from");
        if (owners.Count > 0) return owners;
        // "the punishment proposed by X".
        if (sentence.Child(thing, "acl") is > 0 and var made && sentence.Words[made].Tag is "VBN" or "VBD" && Agents(s, made, "by") is { Count: > 0 } makers) return makers;
        if (sentence.Child(thing, "det") is not (>= 0 and var the) || sentence.Words[the].Lower is not ("the" or "this" or "that" or "these" or "both")) return [];
        string lemma = sentence.Words[thing].Lemma;
        if (IsMotion(sentence.Words[thing]) && LastMoved(s, lemma, near: false) is { Count: > 0 } moved) return moved;
        if (Writings.Contains(lemma) && Authored(s, lemma) is { Count: > 0 } authors) return authors;
        if (SpeechNouns.Contains(lemma) || lemma is "report" or "speech")
        {
            bool ofCharge = lemma is "charge" or "accusation" or "allegation" or "complaint" or "denunciation" or "reproach";
            FoundRelation? charging = _found.FindLast(one => s - one.Sentence is >= 0 and <= 3 && one.Type is "accused" or "criticized" && !one.Negated && !not.Exists(judge => judge.Actor == one.Source));
            return charging is not null ? [new Party(charging.Source, -1)] : ofCharge ? [] : SpokeBefore(s, not);
        }

        return [];
    }

    /// <summary>"X supported the proposal of Y. Z does not.": Z is against Y.</summary>
    private void DoesNot(int s)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (s == 0 || sentence.Words.Count < 4) return;
        int not = sentence.Words.FindIndex(word => word.Lower is "not" or "n't");
        if (not < 2 || not > 4 || not + 1 >= sentence.Words.Count || sentence.Words[not + 1].Form is not ("." or ";" or ",") || sentence.Words[not - 1].Lower is not ("does" or "did" or "do")) return;
        if (_parties.Of(s, [not - 2], false) is not [var other]) return;
        ParsedSentence before = _reading.Sentences[s - 1];
        if (before.Paragraph != sentence.Paragraph) return;
        foreach (FoundRelation stance in _found.FindAll(one => one.Sentence == s - 1 && one is { Type: "supported" or "agreed_with" or "allied_with" or "praised", Negated: false, Modality: Modality.Asserted } && one.Source != other.Actor && one.Target != other.Actor))
        {
            Emit(s, not - 1, new PatternMatch(new Pattern("opposed", PatternHead.Verb, "do", [], "does not"), [], not), [other], [new Party(stance.Target, -1)], new Claim(Modality.Asserted, false, [], [], -1, false, false), agentless: false);
        }
    }
}
