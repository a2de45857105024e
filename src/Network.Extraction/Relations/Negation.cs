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
        if (Exception(sentence, noun) >= 0) return false;
        if (sentence.Words[noun].Lower is "nobody" or "none" or "nothing" or "neither") return true;
        foreach (int child in sentence.Children(noun))
        {
            if (sentence.Words[child].Lower is "no" or "neither" && sentence.Words[child].Label is "det" or "cc" or "cc:preconj" or "advmod") return true;
        }

        return false;
    }

    /// <summary>"No one but X defended him", "nobody supported the Dean except Dr. X", "was defended by nobody but X": the one of whom it is not denied; -1 for none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="noun">The subject or the agent.</param>
    public static int Exception(ParsedSentence sentence, int noun)
    {
        string lower = sentence.Words[noun].Lower;
        if (!(lower is "nobody" or "none" || (lower is "one" or "member" or "delegate" or "deputy" && noun > 0 && (sentence.Words[noun - 1].Lower == "no" || (lower == "one" && sentence.Words[noun - 1].Lower == "not"))))) return -1;
        for (int at = noun + 1; at + 1 < sentence.Words.Count; at++)
        {
            Word word = sentence.Words[at];
            if (word.Lower is ";" or ":" or "who" or "which" or "that") return -1;
            if (!(word.Lower is "except" or "save" or "excepting" or "besides" || (word.Lower == "but" && (at == noun + 1 || !sentence.Words.Skip(at + 1).TakeWhile(one => one.Lower != "who").Any(one => one.IsVerb))) || (word.Lower == "than" && sentence.Words[at - 1].Lower == "other"))) continue;
            int name = at + 1;
            while (name + 1 < sentence.Words.Count && name - at < 4 && sentence.Words[name].Tag is "DT" or "JJ" or "NN" or "IN") name++;
            // "but the secretary of the League, X".
            if (sentence.Words[name].Tag == "NN" && name + 2 < sentence.Words.Count && sentence.Words[name + 1].Form == ",") name += 2;
            return sentence.Words[name].Tag.StartsWith("NNP", StringComparison.Ordinal) ? name : -1;
        }

        return -1;
    }

    /// <summary>"not only" denies nothing.</summary>
    public static bool IsNotOnly(ParsedSentence sentence, int not) =>
        not + 1 < sentence.Words.Count && sentence.Words[not + 1].Lower is "only" or "merely" or "just" or "simply" or "surprisingly";
}
