using Network.Extraction.Language;

namespace Network.Extraction.Actors;

/// <summary>Questions to the parse about verbs and their subjects.</summary>
internal static class Clauses
{
    /// <summary>The subject of a verb, a shared one too; -1 for none.</summary>
    public static int Subject(ParsedSentence sentence, int verb)
    {
        for (int steps = 0; verb >= 0 && steps < 8; steps++)
        {
            int subject = sentence.Child(verb, "nsubj", "nsubj:pass");
            if (subject >= 0) return subject;
            if (sentence.Words[verb].Label is not ("conj" or "xcomp" or "advcl")) return -1;
            verb = sentence.Words[verb].Head;
        }

        return -1;
    }

    /// <summary>The nearest subject before a word, where the parse gives its verb none; -1 for none.</summary>
    public static int SubjectBefore(ParsedSentence sentence, int word)
    {
        for (int i = word - 1; i >= 0; i--)
        {
            if (sentence.Words[i].Label is "nsubj" or "nsubj:pass") return i;
        }

        return -1;
    }

    /// <summary>True for a verb of speech.</summary>
    public static bool IsSpeech(Word word, ActorVocabulary vocabulary)
    {
        if (!word.IsVerb) return false;
        if (Is(word.Lemma) || Is(word.Lower)) return true;
        if (word.Lower.EndsWith("ed", StringComparison.Ordinal)) return Is(word.Lower[..^1]) || Is(word.Lower[..^2]);
        if (word.Lower.EndsWith("ing", StringComparison.Ordinal)) return Is(word.Lower[..^3]) || Is(word.Lower[..^3] + "e");
        return word.Lower.EndsWith('s') && Is(word.Lower[..^1]);

        bool Is(string form) => (vocabulary.Of(form) & WordKinds.Speech) != 0;
    }

    /// <summary>The verb of speech within whose reported clause a word stands; -1 for none.</summary>
    public static int SpeechAbove(ParsedSentence sentence, int word, ActorVocabulary vocabulary)
    {
        for (int at = word, steps = 0; at >= 0 && steps < 40; at = sentence.Words[at].Head, steps++)
        {
            if (sentence.Words[at].Label is not ("ccomp" or "parataxis" or "advcl")) continue;
            int head = sentence.Words[at].Head;
            // An adverbial clause before its verb reports nothing: "When our team asked her, she confessed".
            if (head >= 0 && (sentence.Words[at].Label != "advcl" || head < word) && IsSpeech(sentence.Words[head], vocabulary)) return head;
        }

        return -1;
    }

    /// <summary>The antecedent's word of a relative pronoun; -1 for none.</summary>
    public static int Antecedent(ParsedSentence sentence, int pronoun)
    {
        for (int at = pronoun, steps = 0; at >= 0 && steps < 6; at = sentence.Words[at].Head, steps++)
        {
            // "It is X who decides whom the bureau removes": of whom it decides nobody has told.
            if (sentence.Words[at] is { Label: "ccomp", Head: var decides } && decides < pronoun) return -1;
            if (sentence.Words[at].Label is "acl:relcl" or "acl") return sentence.Words[at].Head;
        }

        return -1;
    }
}
