using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>Which pattern of the lexicon a verb is read by.</summary>
internal sealed partial class RelationReader
{
    private PatternMatch? Best(int s, int w, bool passive)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        string lemma = sentence.Words[w].Lemma;
        PatternMatch? best = null;
        int bestWeight = 0;
        if (_wordsOf != s) Gather(s);
        List<Pattern> fitting = _fitting;
        fitting.Clear();
        _lexicon.OfClause(lemma)?.AddFitting(_words, fitting);
        List<int>? things = null;
        foreach (Pattern pattern in fitting)
        {
            if (bestWeight >= pattern.Weight + Someone) continue;
            if (pattern.IsDenial && !Negation.Of(sentence, w) && !(sentence.Words[w] is { Label: "cop", Head: >= 0 and var predicate } && Negation.Of(sentence, predicate))) continue;
            things ??= PatternMatch.Things(sentence, w, passive);
            if (PatternMatch.Find(sentence, w, pattern, passive, things: things) is { } match && (match.Slot.Count > 0 || pattern.Head == PatternHead.Suffers)) Prefer(s, match, ref best, ref bestWeight);
        }

        foreach (Pattern pattern in fitting)
        {
            if (pattern.Head != PatternHead.Verb || pattern.IsDenial || pattern.Weight < 5 || bestWeight >= pattern.Weight + Someone) continue;
            if (SurfaceMatch.Find(sentence, w, pattern, passive) is { Slot.Count: > 0 } match) Prefer(s, match, ref best, ref bestWeight);
        }

        return best;
    }

    /// <summary>How much more a pattern weighs whose other party is someone than one that found only a thing there.</summary>
    private const int Someone = 100;

    private readonly List<Pattern> _fitting = [];
    private int _wordsOf = -1;
    private ulong[] _words = [];

    /// <summary>False where a word that a pattern asks for stands nowhere in the sentence: most patterns need no closer look.</summary>
    private bool MayFit(int s, Pattern pattern)
    {
        if (_wordsOf != s) Gather(s);
        return VerbPatterns.Stand(pattern.Asked, _words);
    }

    private void Gather(int s)
    {
        _wordsOf = s;
        int length = (WordNumbers.Count >> 6) + 1;
        if (_words.Length < length) _words = new ulong[length];
        else Array.Clear(_words);
        foreach (Word word in _reading.Sentences[s].Words)
        {
            Mark(word.Lemma);
            if (word.Lower != word.Lemma) Mark(word.Lower);
            int last = word.Lemma.LastIndexOf(' ');
            if (last < 0) continue;
            // "deputy chairman" is a chairman, "secretary of the cell" a secretary.
            Mark(word.Lemma[(last + 1)..]);
            int of = word.Lemma.IndexOf(" of ", StringComparison.Ordinal);
            if (of >= 0) Mark(word.Lemma[(word.Lemma.LastIndexOf(' ', of - 1) + 1)..of]);
        }
    }

    private void Mark(string word)
    {
        int number = _lexicon.NumberOf(word);
        if (number >= 0 && number >> 6 < _words.Length) _words[number >> 6] |= 1UL << number;
    }

    private void Prefer(int s, PatternMatch match, ref PatternMatch? best, ref int bestWeight)
    {
        ParsedSentence sentence = _reading.Sentences[s];
        if (match.Pattern.OfStates && !match.Slot.Any(slot => IsState(s, slot))) return;
        bool named = match.Pattern.Head == PatternHead.Suffers || match.Slot.Any(slot => sentence.Words[slot].Tag is "PRP" or "NNP" or "NNPS" or "WP" or "WDT") || _parties.Of(s, match.Slot, TakesProxies(match.Pattern.Type)).Count > 0;
        int weight = match.Pattern.Weight + (named ? Someone : 0);
        if (weight > bestWeight) (best, bestWeight) = (match, weight);
    }

    /// <summary>True for a word that names a state, or stands in a list with one: "occupied Norway and Denmark".</summary>
    private bool IsState(int s, int word)
    {
        foreach (int one in Syntax.Coordinated(_reading.Sentences[s], word))
        {
            if (_reading.At(s, one) is { Actors: [var actor] } && _reading.Actors[actor].Kind == ActorKind.State) return true;
        }

        return false;
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
}
