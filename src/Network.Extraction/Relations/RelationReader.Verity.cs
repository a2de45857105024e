using System.Collections.Frozen;
using Network.Extraction.Language;
using Network.Extraction.Lexicon;

namespace Network.Extraction.Relations;

/// <summary>Who bears out or disputes what was just said by telling whether it is true.</summary>
internal sealed partial class RelationReader
{
    private static readonly FrozenSet<string> True = ["true", "correct", "accurate", "truth", "right"];
    private static readonly FrozenSet<string> False = ["untrue", "false", "incorrect", "inaccurate", "lie"];

    /// <summary>"X murmured that every word was true", "Y replied that this was false": X bears out who spoke before, Y contradicts him.</summary>
    private void CalledTrue(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (sentence.Child(w, "ccomp") is not (> 0 and var told) || told < w) return;
        bool isTrue = True.Contains(sentence.Words[told].Lower), isFalse = False.Contains(sentence.Words[told].Lower);
        if (!(isTrue || isFalse) || !_lexicon.Lists("reports/say", sentence.Words[w].Lemma) || sentence.Child(told, "cop") < 0 || sentence.Child(told, "nsubj") is not (>= 0 and var what)) return;
        bool all = sentence.Words[what].Lower is "this" or "that" or "it" or "all" or "everything" || (sentence.Words[what].Lower is "word" or "story" or "account" or "charge" or "statement" or "report" && sentence.Child(what, "nmod", "nmod:poss", "acl", "acl:relcl") < 0);
        // "it was true that the bridge had fallen" says nothing of another's words.
        if (!all || sentence.Child(told, "ccomp", "csubj", "xcomp", "acl", "aux") >= 0 || Syntax.Marker(sentence, told) is "if" or "whether") return;
        List<Party> judging = _parties.Of(s, Syntax.Subjects(sentence, w), false);
        Claim claim = _context.Of(s, w);
        if (judging.Count != 1 || claim.Demand >= 0 || claim.Modality != Network.Model.Modality.Asserted || claim.Negated) return;
        List<Party> before = SpokeBefore(s, judging);
        if (before.Count == 0) return;
        string type = isTrue != Negation.Of(sentence, told) ? "agreed_with" : "contradicted";
        Emit(s, w, new PatternMatch(new Pattern(type, PatternHead.Verb, sentence.Words[w].Lemma, [], $"{sentence.Words[w].Lemma} that it was {sentence.Words[told].Lower}"), [], told), judging, before, claim, agentless: false);
    }
}
