using Network.Extraction.Language;
using Network.Extraction.Lexicon;

namespace Network.Extraction.Relations;

/// <summary>Predicates without their "be": "X, at odds with Y, resigned", "under fire from Y, X gave way", "Z, the target of attacks by Y".</summary>
internal sealed partial class RelationReader
{
    private void Verbless(int s, int w)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        Word word = sentence.Words[w];
        if (word.Label is not ("nmod" or "obl" or "appos" or "conj" or "acl" or "advcl" or "dep" or "xcomp") || word.Head < 0) return;
        if ((_lexicon.OfPredicate(word.Lemma) ?? _lexicon.OfPredicate(word.Lower)) is not { } patterns) return;
        List<int> holders = Holders(sentence, w);
        if (holders.Count == 0) return;
        PatternMatch? best = null;
        foreach (Pattern pattern in patterns)
        {
            if ((best is null || pattern.Weight > best.Pattern.Weight) && PatternMatch.FindPredicate(sentence, w, pattern) is { Slot.Count: > 0 } match) best = match;
        }

        if (best is null) return;
        List<Party> holding = _parties.Of(s, holders, false), others = _parties.Of(s, best.Slot, TakesProxies(best.Pattern.Type));
        if (holding.Count == 0 || others.Count == 0) return;
        bool suffers = best.Pattern.Head == PatternHead.Suffers;
        Emit(s, w, best, suffers ? others : holding, suffers ? holding : others, _context.Of(s, w), agentless: false);
    }

    /// <summary>Of whom a predicate without a verb is told: the noun before its comma, or the subject of the clause that it opens or that finds itself so.</summary>
    private static List<int> Holders(ParsedSentence sentence, int w)
    {
        int head = sentence.Words[w].Head;
        // "at odds with X and at the mercy of Y".
        for (int step = 0; step < 2 && sentence.Words[w].Label == "conj" && head >= 0 && head < w; step++) (w, head) = (head, sentence.Words[head].Head);
        if (head < 0) return [];
        bool reflexive = sentence.Words[head].Lower is "himself" or "herself" or "itself" or "themselves";
        // "X, critic of the Evening Star": his calling.
        if (sentence.Words[w].Label == "appos" && head < w && !reflexive) return sentence.Child(w, "det", "nmod:poss") >= 0 ? [head] : [];
        int start = w;
        while (start > 0 && (sentence.Words[start - 1].Tag is "IN" or "TO" or "DT" or "JJ" or "RB" or "RBR" or "PRP$" || sentence.Words[start - 1].Lower is "himself" or "herself" or "itself" or "themselves")) start--;
        bool setOff = start == 0 || sentence.Words[start - 1].Form is "," or "(" || (start == 1 && sentence.Words[0].Tag == "CC");
        if (sentence.Words[head].IsVerb)
        {
            bool finds = sentence.Words[head].Lemma is "find" or "feel" or "stand" or "remain" or "stay" or "live" or "keep" && w - head < 7;
            return setOff || finds ? Syntax.Subjects(sentence, head) : [];
        }

        if (reflexive) return sentence.Words[head] is { Label: "appos" or "nmod" or "advmod", Head: >= 0 and var one } ? sentence.Words[one].IsVerb ? Syntax.Subjects(sentence, one) : [one] : [];
        return setOff && head < start && sentence.Words[head].IsNoun ? [head] : [];
    }
}
