using System.Collections.Frozen;
using Network.Extraction.Language;

namespace Network.Extraction.Actors.Pronouns;

/// <summary>Reads how a pronoun's clause hangs in its sentence, and what its noun tells of an owner.</summary>
internal static class PronounClauses
{
    private static readonly FrozenSet<string> Own =
    [
        "post", "posts", "duties", "office", "seat", "chair", "functions", "position", "command", "resignation", "word", "words", "opinion", "view", "life", "house", "home", "room", "hands", "hand", "head", "name", "signature",
        "wife", "husband", "brother", "sister", "father", "mother", "son", "daughter", "uncle", "nephew", "cousin", "family", "children", "widow", "friend", "friends", "men", "deputy", "secretary", "assistant", "ministry",
        "speech", "report", "letter", "statement", "answer", "reply", "account", "book", "article", "memoirs", "diary", "report", "testimony", "proposal", "motion", "consent", "promise", "authority", "influence", "power", "rights",
        "mistakes", "errors", "guilt", "conduct", "behaviour", "salary", "pay", "money", "own", "membership", "card", "studies", "work", "journey", "return", "departure", "arrival", "death", "way", "leave", "back", "eyes", "voice",
        "charge", "charges", "accusation", "complaint", "demand", "refusal", "request", "attack", "criticism", "support", "opposition", "colleagues", "followers", "supporters", "party", "country", "village", "pocket", "desk",
    ];

    private static readonly FrozenSet<string> Anothers =
    [
        "place", "stead", "behalf", "defence", "defense", "favour", "favor", "removal", "dismissal", "expulsion", "arrest", "release", "punishment", "execution", "reinstatement", "trial", "recall", "appointment", "election", "transfer",
        "rehabilitation", "readmission", "rival", "successor", "predecessor", "accusers", "captors", "part", "shoes",
    ];

    private static readonly FrozenSet<string> Ruling = ["rule", "overrule", "accept", "reject", "dismiss", "disallow", "refuse", "decline", "grant", "allow", "sustain", "uphold", "support", "second", "oppose"];

    private static readonly FrozenSet<string> Asked = ["objection", "resignation", "request", "motion", "proposal", "appeal", "amendment", "application", "petition", "protest", "explanation", "apology", "complaint", "plea"];

    private static readonly FrozenSet<string> Obeying = ["obey", "disobey", "follow", "execute", "carry", "defy", "ignore", "disregard", "flout"];

    private static readonly FrozenSet<string> Reasons = ["because", "since", "as", "for"];

    /// <summary>The verb whose clause a word stands in; -1 for none.</summary>
    public static int Clause(ParsedSentence sentence, int word)
    {
        int at = sentence.Words[word].Head;
        for (int steps = 0; at >= 0 && steps < 30; steps++, at = sentence.Words[at].Head)
        {
            if (sentence.Words[at].IsVerb || sentence.Words[at].Head < 0 || sentence.Child(at, "cop") >= 0) return at;
        }

        return -1;
    }

    /// <summary>How a clause hangs on the one above it, and on which verb or noun.</summary>
    public static (ClauseLink Link, int Above) Link(ParsedSentence sentence, int clause)
    {
        for (int steps = 0; clause >= 0 && steps < 12; steps++)
        {
            Word verb = sentence.Words[clause];
            if (verb.Head < 0) return (ClauseLink.None, -1);
            switch (verb.Label)
            {
                case "advcl":
                    int mark = sentence.Child(clause, "mark");
                    return (mark >= 0 && Reasons.Contains(sentence.Words[mark].Lower) ? ClauseLink.Reason : ClauseLink.Adverbial, verb.Head);
                case "ccomp":
                    return (ClauseLink.Complement, verb.Head);
                case "conj" or "parataxis":
                    return (ClauseLink.Joined, verb.Head);
                case "acl" or "acl:relcl":
                    return (ClauseLink.Relative, verb.Head);
                case "xcomp" when sentence.Words[verb.Head].IsVerb:
                    clause = verb.Head;
                    continue;
                default:
                    return (ClauseLink.None, -1);
            }
        }

        return (ClauseLink.None, -1);
    }

    /// <summary>"lost her place", "kept his post": one loses and keeps what is one's own.</summary>
    public static bool IsKept(ParsedSentence sentence, int word) =>
        sentence.Words[word].Head is >= 0 and var noun && sentence.Words[noun] is { Label: "obj", Head: >= 0 and var verb } && verb < word && sentence.Words[verb].Lemma is "lose" or "keep" or "retain" or "forfeit" or "resume";

    /// <summary>What the noun of a possessive tells of its owner.</summary>
    public static Possession Possessed(ParsedSentence sentence, int word)
    {
        int noun = sentence.Words[word].Head;
        if (noun < 0) return Possession.Unknown;
        if (word + 1 < sentence.Words.Count && sentence.Words[word + 1].Lower == "own") return Possession.Own;
        if (IsKept(sentence, word)) return Possession.Own;
        string lower = sentence.Words[noun].Lower;
        // "ruled his objection out of order", "did not accept her resignation": one rules on what another asks for.
        if (sentence.Words[noun] is { Label: "obj", Head: >= 0 and var ruling } && Ruling.Contains(sentence.Words[ruling].Lemma) && Asked.Contains(sentence.Words[noun].Lemma)) return Possession.Anothers;
        // "refused to follow through on his order": one refuses to obey another.
        if (lower is "order" or "orders" or "instruction" or "instructions" or "command" or "commands" && sentence.Words[noun].Head is >= 0 and var obeying && sentence.Words[obeying].Label == "xcomp" && Obeying.Contains(sentence.Words[obeying].Lemma)) return Possession.Anothers;
        // "spoke in his support": what one has of others.
        if (Anothers.Contains(lower) || (lower is "support" or "interest" && word > 0 && sentence.Words[word - 1].Lower is "in")) return Possession.Anothers;
        // "took him under his wing": one protects with what is one's own.
        if (lower is "protection" or "wing" or "roof" && word > 0 && sentence.Words[word - 1].Lower is "under" or "beneath") return Possession.Own;
        return Own.Contains(lower) ? Possession.Own : Possession.Unknown;
    }

    /// <summary>True where a word stands before the subject of its clause, in a phrase that a preposition leads.</summary>
    public static bool IsFronted(ParsedSentence sentence, int word, int clause)
    {
        if (clause < 0) return false;
        int subject = sentence.Child(clause, "nsubj", "nsubj:pass");
        if (subject <= word) return false;
        for (int at = word; at >= 0 && at != clause; at = sentence.Words[at].Head)
        {
            if (sentence.Words[at].Head == clause) return sentence.Words[at].Label is "obl" or "advcl" or "nmod";
        }

        return false;
    }
}
