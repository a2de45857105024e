using System.Collections.Frozen;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;

namespace Network.Extraction.Relations;

/// <summary>Who bears out or disputes what was just said by telling whether it is true.</summary>
internal sealed partial class RelationReader
{
    private static readonly FrozenSet<string> True = ["true", "correct", "accurate", "truth", "right"];
    private static readonly FrozenSet<string> False = ["untrue", "false", "incorrect", "inaccurate", "lie", "groundless", "baseless", "unfounded"];

    /// <summary>"Mora: "That is a lie."": who has the word contradicts who spoke before, or bears him out.</summary>
    private void DeclaredTrue(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (!_reading.Turns.TryGetValue(s, out int speaking) || sentence.Words[w].Head >= 0) return;
        bool isTrue = True.Contains(sentence.Words[w].Lower), isFalse = False.Contains(sentence.Words[w].Lower) || Untruths.Contains(sentence.Words[w].Lemma);
        if (!(isTrue || isFalse)) return;
        // "A lie!"
        bool shouted = sentence.Child(w, "nsubj", "cop") < 0 && sentence.Words.Count <= 4;
        if (!shouted && (sentence.Child(w, "nsubj") is not (>= 0 and var what) || sentence.Words[what].Lower is not ("this" or "that" or "it" or "all" or "everything"))) return;
        if (sentence.Words[^1].Form == "?" || sentence.Child(w, "ccomp", "csubj", "xcomp", "acl", "aux", "advcl") >= 0) return;
        List<Party> judging = [new Party(speaking, -1)];
        List<Party> before = LastTurn(s, speaking) is >= 0 and var other ? [new Party(other, -1)] : SpokeLately(s, judging);
        string type = isTrue != Negation.Of(sentence, w) ? "agreed_with" : "contradicted";
        if (before.Count > 0) Emit(s, w, new PatternMatch(new Pattern(type, PatternHead.Noun, sentence.Words[w].Lemma, [], $"that is {sentence.Words[w].Lower}"), [], w), judging, before, _context.Of(s, w), agentless: false);
    }

    /// <summary>Who said something in the sentences before the label of a turn.</summary>
    private List<Party> SpokeLately(int s, List<Party> not)
    {
        for (int back = s; back > 0 && s - back <= 2; back--)
        {
            if (SpokeBefore(back, not) is { Count: > 0 } before) return before;
        }

        return [];
    }

    /// <summary>Who had the word just before, in the paragraph or the one before; -1 for nobody.</summary>
    private int LastTurn(int s, int not)
    {
        for (int back = s - 1; back >= 0 && _reading.Sentences[s].Paragraph - _reading.Sentences[back].Paragraph <= 1; back--)
        {
            if (_reading.Turns.TryGetValue(back, out int speaker) && speaker != not) return speaker;
            if (SpokeBefore(back + 1, []) is { Count: > 0 }) return -1;
        }

        return -1;
    }

    /// <summary>"X murmured that every word was true", "Y replied that this was false": X bears out who spoke before, Y contradicts him.</summary>
    private void CalledTrue(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        // "The accusation was false, said the Dean."
        if (sentence.Child(w, "ccomp") is not (> 0 and var told) || (told < w && !sentence.Words.Skip(told).Take(w - told).Any(word => word.Form == ","))) return;
        if (NoTruthInIt(s, w, told)) return;
        bool isTrue = True.Contains(sentence.Words[told].Lower), isFalse = False.Contains(sentence.Words[told].Lower);
        if (!(isTrue || isFalse) || !_lexicon.Lists("reports/say", sentence.Words[w].Lemma) || sentence.Child(told, "cop") < 0 || sentence.Child(told, "nsubj") is not (>= 0 and var what)) return;
        bool all = sentence.Words[what].Lower is "this" or "that" or "it" or "all" or "everything" || (sentence.Words[what].Lower is "word" or "story" or "account" or "charge" or "statement" or "report" or "accusation" or "allegation" or "claim" or "complaint" && sentence.Child(what, "nmod", "nmod:poss", "acl", "acl:relcl") < 0);
        // "it was true that the bridge had fallen" says nothing of another's words.
        if (!all || sentence.Child(told, "ccomp", "csubj", "xcomp", "acl", "aux") >= 0 || Syntax.Marker(sentence, told) is "if" or "whether") return;
        List<Party> judging = _parties.Of(s, Syntax.Subjects(sentence, w), false);
        // "…, declared the Mayor".
        if (judging.Count == 0 && told < w) judging = _parties.Of(s, Syntax.Objects(sentence, w), false);
        Claim claim = _context.Of(s, w);
        if (judging.Count != 1 || claim.Demand >= 0 || claim.Modality != Network.Model.Modality.Asserted || claim.Negated) return;
        List<Party> before = SpokeBefore(s, judging);
        if (before.Count == 0) return;
        string type = isTrue != Negation.Of(sentence, told) ? "agreed_with" : "contradicted";
        Emit(s, w, new PatternMatch(new Pattern(type, PatternHead.Verb, sentence.Words[w].Lemma, [], $"{sentence.Words[w].Lemma} that it was {sentence.Words[told].Lower}"), [], told), judging, before, claim, agentless: false);
    }

    /// <summary>"said that there was not a word of truth in it", "answered that there was nothing in it": he contradicts who spoke before.</summary>
    private bool NoTruthInIt(int s, int w, int told)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        // "has told friends that he did nothing of the kind".
        if (sentence.Words[told].Lemma == "do" && told + 3 < sentence.Words.Count && sentence.Words[told + 1].Lower == "nothing" && sentence.Words[told + 3].Lower == "the" && _parties.Of(s, Syntax.Subjects(sentence, w), false) is [var denying] && _found.FindLast(one => s - one.Sentence is 1 or 2 && one.Type is "accused" or "criticized" && one.Target == denying.Actor && !one.Negated) is { } accusing)
        {
            Emit(s, w, new PatternMatch(new Pattern("contradicted", PatternHead.Verb, sentence.Words[w].Lemma, [], $"{sentence.Words[w].Lemma} that one did nothing of the kind"), [], told), [denying], [new Party(accusing.Source, -1)], _context.Of(s, w), agentless: false);
            return true;
        }

        if (!_lexicon.Lists("reports/say", sentence.Words[w].Lemma) || sentence.Words[told].Lemma != "be" || sentence.Child(told, "expl") < 0 || sentence.Child(told, "aux") >= 0) return false;
        bool none = sentence.Words.Skip(told + 1).Take(3).Any(word => word.Lower is "no" or "not" or "nothing" or "n't" or "little");
        bool truth = sentence.Words.Skip(told + 1).Take(6).Any(word => word.Lower is "truth" or "foundation" or "substance" or "nothing"), pointed = sentence.Words.Skip(told + 2).Take(7).Any(word => word.Lower is "it" or "this" or "that" or "them");
        List<Party> judging = none && truth && pointed ? _parties.Of(s, Syntax.Subjects(sentence, w), false) : [];
        Claim claim = _context.Of(s, w);
        if (judging.Count != 1 || claim.Demand >= 0 || claim.Modality != Network.Model.Modality.Asserted || claim.Negated || SpokeBefore(s, judging) is not { Count: > 0 } before) return false;
        Emit(s, w, new PatternMatch(new Pattern("contradicted", PatternHead.Verb, sentence.Words[w].Lemma, [], $"{sentence.Words[w].Lemma} that there is no truth in it"), [], told), judging, before, claim, agentless: false);
        return true;
    }
}
