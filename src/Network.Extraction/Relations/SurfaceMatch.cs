using Network.Extraction.Language;
using Network.Extraction.Lexicon;

namespace Network.Extraction.Relations;

/// <summary>Looks for a pattern of several words in the order of the words alone, where the tree does not show it.</summary>
/// <remarks>Only patterns with a fixed word besides their verb are looked for: "strike _ off roll" is telling whatever the parser made of it, "see _" is not.</remarks>
internal static class SurfaceMatch
{
    private const int Reach = 7;

    /// <summary>The match; null when the words do not stand there in this order.</summary>
    public static PatternMatch? Find(ParsedSentence sentence, int head, Pattern pattern, bool passive)
    {
        if (pattern.Weight < 5 || pattern.Parts.Any(part => part.Kind is PartKind.Clause or PartKind.ThatClause)) return null;
        List<int> slot = [];
        int at = head;
        foreach (PatternPart part in pattern.Parts)
        {
            int found;
            switch (part.Kind)
            {
                case PartKind.Object or PartKind.AnyObject when passive:
                    if (part.Kind == PartKind.Object) slot.AddRange(Syntax.Subjects(sentence, head));
                    break;
                case PartKind.Object or PartKind.AnyObject:
                    found = Phrase(sentence, at + 1);
                    if (found < 0) return null;
                    if (part.Kind == PartKind.Object) slot.Add(found);
                    at = found;
                    break;
                case PartKind.ObjectNoun or PartKind.SecondNoun:
                    found = Next(sentence, at, word => part.Nouns.Contains(word.Lemma) || part.Nouns.Contains(word.Lower), throughNouns: true, throughPrepositions: false);
                    // "gave him the warehouse to run" gives nobody a run.
                    if (found > 0 && sentence.Words[found].Tag == "VB" && sentence.Words[found - 1].Lower == "to") found = -1;
                    if (found < 0) return null;
                    at = found;
                    break;
                case PartKind.Particle or PartKind.Preposition:
                    found = Next(sentence, at, word => part.Prepositions.Contains(word.Lower), throughNouns: part.Kind == PartKind.Preposition);
                    // "was taken by them in 1943" takes nobody in.
                    if (found < 0 || (part.Kind == PartKind.Particle && sentence.Words[found] is { Lower: "in", Label: "case", Head: var led } && led > found && sentence.Words[led].Tag == "CD")) return null;
                    // "attacked them as well": it is not said what as.
                    if (sentence.Words[found].Lower == "as" && found + 1 < sentence.Words.Count && sentence.Words[found + 1].Lower == "well") return null;
                    at = found;
                    break;
                case PartKind.PrepositionSlot:
                    found = Next(sentence, at, word => part.Prepositions.Contains(word.Lower), throughNouns: true);
                    if (found < 0) return null;
                    at = Phrase(sentence, found + 1);
                    if (at < 0) return null;
                    slot.Add(at);
                    break;
                case PartKind.PrepositionNoun:
                    found = Next(sentence, at, word => part.Prepositions.Contains(word.Lower), throughNouns: true);
                    if (found < 0) return null;
                    at = Next(sentence, found, word => part.Nouns.Contains(word.Lemma) || part.Nouns.Contains(word.Lower), throughNouns: true);
                    if (at < 0) return null;
                    break;
            }
        }

        return new PatternMatch(pattern, slot, at);
    }

    /// <summary>The next word that fits before another clause or a comma begins.</summary>
    private static int Next(ParsedSentence sentence, int from, Predicate<Word> fits, bool throughNouns, bool throughPrepositions = true)
    {
        for (int at = from + 1; at < sentence.Words.Count && at <= from + Reach; at++)
        {
            Word word = sentence.Words[at];
            // "behind the back of the Premier" takes nobody back.
            if (fits(word)) return word.Tag == "RB" && sentence.Words[at - 1].Lower is "as" or "not" || word.Lower == "back" && at > 1 && sentence.Words[at - 2].Tag == "IN" ? -1 : at;
            if (word.Tag is "MD" or "WP" or "WDT" or "CC" or "," or "." or ":" || word.Tag is "VBD" or "VBZ" or "VBP" || word.Lower is "that" or "to") return -1;
            if (!throughPrepositions && word.Tag is "IN" && word.Lower != "as") return -1;
            if (!throughNouns && word.IsNoun && word.Tag is not ("NNP" or "NNPS")) return -1;
        }

        return -1;
    }

    /// <summary>The head of the phrase that begins at a word; -1 when none does.</summary>
    private static int Phrase(ParsedSentence sentence, int from)
    {
        int at = from;
        while (at < sentence.Words.Count && sentence.Words[at].Tag is "DT" or "PRP$" or "JJ" or "CD" or "RB" or "JJS" or "PDT") at++;
        if (at == sentence.Words.Count) return -1;
        if (sentence.Words[at].Tag == "PRP") return at;
        if (!sentence.Words[at].IsNoun) return -1;
        while (at + 1 < sentence.Words.Count && (sentence.Words[at + 1].IsNoun || sentence.Words[at + 1].Tag == "POS") && sentence.Words[at].Tag is not ("NNP" or "NNPS")) at++;
        // "X's speech": the thing leads.
        if (at + 2 < sentence.Words.Count && sentence.Words[at + 1].Tag == "POS" && sentence.Words[at].Head > at && sentence.Words[sentence.Words[at].Head].IsNoun) return sentence.Words[at].Head;
        return at;
    }
}
