using System.Collections.Frozen;
using Network.Extraction.Language;

namespace Network.Extraction.Relations;

/// <summary>Words that say no.</summary>
internal static class Negation
{
    private static readonly FrozenSet<string> Words = ["not", "n't", "never", "neither", "nor", "no", "none", "nobody", "hardly", "scarcely", "cannot"];

    /// <summary>True for "not", "never", "nobody" and the like, in lower case.</summary>
    public static bool Is(string word) => Words.Contains(word);

    /// <summary>True when a word is denied by what hangs on it.</summary>
    public static bool Of(ParsedSentence sentence, int word)
    {
        foreach (int child in sentence.Children(word))
        {
            if (Is(sentence.Words[child].Lower) && !(child == 0 && IsButInstead(sentence, word)) && sentence.Words[child].Label is "advmod" or "det" or "cc:preconj" or "neg" && !IsNotOnly(sentence, child)) return true;
            // "Neither X nor Y would receive him", of which parsers hang the first word on the verb.
            if (child == 0 && sentence.Words[child] is { Lower: "neither", Label: "cc" } && !IsButInstead(sentence, word)) return true;
            if (sentence.Words[child].Label is "nsubj" or "nsubj:pass" && IsNoun(sentence, child) && !IsButInstead(sentence, word)) return true;
        }

        return false;
    }

    /// <summary>"Neither X nor Y, but Z accused him": Z did.</summary>
    private static bool IsButInstead(ParsedSentence sentence, int verb) => sentence.Words[0].Lower == "neither" && sentence.Words.Take(verb).Any(word => word.Lower == "but");

    /// <summary>True for "nobody", "no member", "neither of them".</summary>
    public static bool IsNoun(ParsedSentence sentence, int noun)
    {
        // "had nothing but praise for X" is praise.
        if (sentence.Words[noun].Lower == "nothing" && noun + 1 < sentence.Words.Count && sentence.Words[noun + 1].Lower is "but" or "except") return false;
        if (sentence.Words[noun].Lower is "nobody" or "none" or "nothing" or "neither") return true;
        foreach (int child in sentence.Children(noun))
        {
            if (sentence.Words[child].Lower is "no" or "neither" && sentence.Words[child].Label is "det" or "cc" or "cc:preconj" or "advmod") return true;
        }

        return false;
    }

    /// <summary>"not only" denies nothing.</summary>
    public static bool IsNotOnly(ParsedSentence sentence, int not) =>
        not + 1 < sentence.Words.Count && sentence.Words[not + 1].Lower is "only" or "merely" or "just" or "simply" or "surprisingly";
}
