using Network.Extraction.Language;

namespace Network.Extraction.Actors;

/// <summary>What part a word plays in its clause.</summary>
internal enum Role
{
    /// <summary>None of the others: compounds, headings.</summary>
    Other,

    /// <summary>Subject, of a passive too.</summary>
    Subject,

    /// <summary>Object.</summary>
    Object,

    /// <summary>Behind "by".</summary>
    Agent,

    /// <summary>Possessor: "Kim's".</summary>
    Possessor,

    /// <summary>Behind "in", "at", "near": as of a place.</summary>
    Place,

    /// <summary>Behind another preposition.</summary>
    Oblique,
}

/// <summary>Reads parts from the parse.</summary>
internal static class Roles
{
    /// <summary>The part of a word; of coordinated and apposed words that of the first.</summary>
    public static Role Of(ParsedSentence sentence, int word)
    {
        for (int steps = 0; steps < 12; steps++)
        {
            Word at = sentence.Words[word];
            switch (at.Label)
            {
                case "nsubj" or "nsubj:pass" or "csubj":
                    return Role.Subject;
                case "obj" or "iobj":
                    return Role.Object;
                case "nmod:poss":
                    return Role.Possessor;
                case "conj" or "appos" or "flat" when at.Head >= 0:
                    if (Preposition(sentence, word) is { Length: > 0 } own) return OfPreposition(own);
                    word = at.Head;
                    continue;
                // "Two of his captains, X and Y, were held": they are the two.
                case "nmod" when steps > 0 && at.Head >= 0 && at.Head < word && sentence.Words[at.Head] is { Tag: "CD", Lower: not "one" } && Preposition(sentence, word) == "of":
                    word = at.Head;
                    continue;
                case "root" or "vocative" or "dep" or "list" or "compound":
                    return Role.Other;
            }

            string preposition = Preposition(sentence, word);
            if (preposition.Length > 0) return OfPreposition(preposition);
            return Role.Other;
        }

        return Role.Other;
    }

    /// <summary>"It was X who …": X does what is told of him, whatever part he plays in the words "it was".</summary>
    public static bool IsCleft(ParsedSentence sentence, int word) =>
        sentence.Words[word].IsNoun && sentence.Child(word, "cop") >= 0 && sentence.Child(word, "nsubj", "expl") is >= 0 and var it && sentence.Words[it].Lower == "it"
        && sentence.Child(word, "acl:relcl") is >= 0 and var clause && sentence.Child(clause, "nsubj", "nsubj:pass") is >= 0 and var who && sentence.Words[who].Lower is "who" or "that" or "which";

    /// <summary>The verb or noun on which a word hangs, behind coordination and apposition; -1 for none.</summary>
    public static int Governor(ParsedSentence sentence, int word)
    {
        while (sentence.Words[word].Label is "conj" or "appos" or "flat" && sentence.Words[word].Head >= 0 && !sentence.Words[word].IsVerb) word = sentence.Words[word].Head;
        return sentence.Words[word].Head;
    }

    /// <summary>The preposition before a word, in lower case; empty for none.</summary>
    public static string Preposition(ParsedSentence sentence, int word)
    {
        foreach (int child in sentence.Children(word))
        {
            if (sentence.Words[child].Label == "case" && sentence.Words[child].Tag is not "POS") return sentence.Words[child].Lower;
        }

        return "";
    }

    private static Role OfPreposition(string preposition) => preposition switch
    {
        "by" => Role.Agent,
        "in" or "at" or "near" or "into" or "around" or "across" or "outside" or "inside" or "throughout" => Role.Place,
        _ => Role.Oblique,
    };
}
