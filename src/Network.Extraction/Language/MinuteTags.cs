using System.Collections.Frozen;

namespace Network.Extraction.Language;

/// <summary>Mends tags of the words in which minutes note who speaks and what is decided, which taggers take for nouns: "Comrade X reports on the mill", "the Committee decides".</summary>
internal static class MinuteTags
{
    // What minutes note in the present of speakers and of the meeting.
    private static readonly FrozenSet<string> Noting =
    [
        "reports", "decides", "resolves", "rules", "notes", "states", "charges", "answers", "replies", "attacks", "supports", "questions", "doubts", "votes", "moves", "seconds", "vouches", "remarks", "orders", "directs", "instructs", "finds", "reproaches", "thanks", "speaks",
        "objects", "demands", "requests", "appeals", "proposes", "recommends", "approves", "interrupts", "retorts", "accuses", "defends", "dissents", "abstains", "warns", "urges", "condemns", "censures", "blames", "praises", "concurs", "disagrees", "protests",
    ];

    // What is moved that somebody should do.
    private static readonly FrozenSet<string> Moved = ["resign", "withdraw", "retire", "leave", "go", "apologise", "apologize", "dissociate", "step", "return", "appear", "remain", "abdicate", "vacate"];

    /// <summary>Mends the tag of one word in place.</summary>
    /// <param name="lowers">The words in lower case.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="isFixed">True for words whose tags are known, such as names.</param>
    /// <param name="i">The word.</param>
    public static void Apply(string[] lowers, string[] tags, bool[] isFixed, int i)
    {
        if (i == 0) return;
        bool before = isFixed[i - 1] || Sits(lowers[i - 1]);
        bool phrase = i + 1 == tags.Length || tags[i + 1] is "IN" or "TO" or "DT" or "PRP" or "PRP$" or "," or ":" or "RB" or "." || isFixed[i + 1];
        if (tags[i] == "NNS" && before && phrase && Noting.Contains(lowers[i]) && !HasFinite(tags, isFixed)) tags[i] = "VBZ";
        // "demanded that X resign", "that the Presidium dissociate itself".
        if (tags[i] is "NN" or "JJ" or "VBP" && i > 1 && isFixed[i - 1] && Moved.Contains(lowers[i]) && (lowers[i - 2] == "that" || (i > 2 && lowers[i - 2] == "the" && lowers[i - 3] == "that"))) tags[i] = "VB";
        // "were co-opted".
        if (tags[i] == "JJ" && lowers[i - 1] is "was" or "were" or "been" or "is" or "are" && lowers[i].EndsWith("ed", StringComparison.Ordinal) && (lowers[i].StartsWith("co-", StringComparison.Ordinal) || lowers[i].StartsWith("re-", StringComparison.Ordinal))) tags[i] = "VBN";
        if (lowers[i] == "unopposed") tags[i] = "RB";
    }

    private static bool HasFinite(string[] tags, bool[] isFixed)
    {
        for (int at = 0; at < tags.Length; at++)
        {
            if (!isFixed[at] && tags[at] is "VBD" or "VBZ" or "VBP" or "MD") return true;
        }

        return false;
    }

    private static bool Sits(string lower) => lower is "committee" or "commission" or "board" or "council" or "bureau" or "presidium" or "secretariat" or "court" or "tribunal" or "congress" or "plenum" or "conference" or "meeting" or "cell" or "politburo" or "cabinet" or "synod" or "senate" or "assembly" or "chairman" or "secretary" or "president";
}
