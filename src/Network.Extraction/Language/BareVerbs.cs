using System.Collections.Frozen;

namespace Network.Extraction.Language;

/// <summary>Verbs in their base form between two names, which taggers take for nouns or prepositions: "saw X accuse Y", "began to question Y".</summary>
internal static class BareVerbs
{
    private static readonly FrozenSet<string> Perceives = ["saw", "see", "sees", "seen", "heard", "hear", "hears", "watched", "watch", "watches", "let", "lets", "made", "make", "makes", "helped", "help", "helps", "bade", "bid"];

    // As nouns they are at least as common as verbs.
    private static readonly FrozenSet<string> Either =
    [
        "question", "attack", "back", "support", "blame", "help", "fight", "answer", "face", "challenge", "charge", "trust", "censure", "counter", "shield", "fault", "slander", "insult", "praise", "warn", "oppose", "contact",
        "visit", "aid", "second", "brief", "court", "jail", "exile", "fine", "doubt", "thank", "caution", "rebuke", "reproach", "reprimand", "sponsor", "promote", "replace", "advance", "approach", "arrest", "murder", "ambush", "assault", "torture", "ransom",
    ];

    // What may stand between two names and is no verb.
    private static readonly FrozenSet<string> Joins =
    [
        "and", "or", "nor", "but", "with", "in", "at", "on", "to", "from", "of", "for", "by", "as", "about", "than", "that", "then", "before", "after", "against", "behind", "beside", "between", "near", "under", "over", "through", "without", "like", "not",
        "into", "upon", "among", "alias", "née", "versus", "via", "when", "while", "because", "if", "who", "whom", "whose", "which", "where", "both", "only", "alone", "too", "also", "again", "there", "here", "today", "yesterday",
    ];

    /// <summary>Mends the tags of a sentence in place.</summary>
    /// <param name="lowers">The words in lower case.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="isFixed">True for words whose tags are known, such as names.</param>
    public static void Apply(string[] lowers, string[] tags, bool[] isFixed)
    {
        for (int i = 1; i + 1 < tags.Length; i++)
        {
            if (isFixed[i] || tags[i][0] == 'V' || !(isFixed[i + 1] || lowers[i + 1] is "him" or "them" or "me" or "us")) continue;
            // "the Committee struck X from the rolls": a past form between two names is no noun.
            if (isFixed[i - 1] && isFixed[i + 1] && tags[i] is "NN" or "NNP" or "JJ" or "NNS" && IrregularForms.IsPast(lowers[i])) tags[i] = "VBD";
            else if (lowers[i - 1] == "to" && Either.Contains(lowers[i])) (tags[i - 1], tags[i]) = ("TO", "VB");
            else if (i > 1 && lowers[i].Length > 3 && tags[i] is "IN" or "NN" or "JJ" or "NNS" or "RB" or "NNP" && (isFixed[i - 1] || lowers[i - 1] is "him" or "them" or "me" or "us") && Perceives.Contains(lowers[i - 2]) && !Joins.Contains(lowers[i]) && char.IsLetter(lowers[i][^1])) tags[i] = "VB";
        }
    }
}
