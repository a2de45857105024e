using System.Collections.Frozen;
using Network.Extraction.Language;

namespace Network.Extraction.Actors;

/// <summary>What a preposition makes of whom it leads to.</summary>
internal enum Dealing
{
    /// <summary>Nothing of these.</summary>
    None,

    /// <summary>A person with whom one deals: "broke with X", "the arrest of X".</summary>
    Party,

    /// <summary>Where someone works or holds a post: "served in the Army".</summary>
    Workplace,
}

/// <summary>Tells from the words around whether a name or body is dealt with, or only where someone is.</summary>
internal static class Dealings
{
    private static readonly FrozenSet<string> With =
        ["break", "side", "quarrel", "argue", "clash", "plead", "intercede", "ally", "conspire", "plot", "collude", "collaborate", "fall", "differ", "disagree", "dine", "confer", "sympathise", "sympathize", "part", "deal", "consort", "correspond", "remonstrate", "converse", "agree", "talk", "negotiate", "reconcile", "flirt", "liaise", "commiserate", "condole", "connive", "altercate", "litigate", "fraternise", "fraternize", "hobnob", "parley", "wrangle", "squabble", "spar"];

    private static readonly FrozenSet<string> Against =
        ["speak", "vote", "testify", "inform", "intrigue", "conspire", "plot", "scheme", "turn", "complain", "protest", "agitate", "warn", "rise", "rebel", "revolt", "fulminate", "rail", "inveigh", "intervene", "declare", "come", "witness", "write", "move", "retaliate", "machinate", "cabal", "litigate", "mutiny", "campaign", "strive"];

    private static readonly FrozenSet<string> For =
        ["plead", "intercede", "vouch", "speak", "vote", "intervene", "declare", "pray", "send", "ask", "call", "canvass", "campaign", "answer", "beg", "mourn", "plump", "deputise", "deputize", "lobby", "clamour", "clamor"];

    private static readonly FrozenSet<string> To =
        ["give", "hand", "owe", "bow", "kneel", "apologise", "apologize", "surrender", "swear", "confess", "betray", "denounce", "offer", "award", "entrust", "leave", "listen", "submit", "write", "reply", "appeal", "complain", "apply", "object", "protest", "defer", "kowtow", "desert", "defect", "truckle", "toady", "grovel", "capitulate", "pander", "renege"];

    private static readonly FrozenSet<string> From =
        ["distance", "dissociate", "disassociate", "part", "differ", "dissent"];

    private static readonly FrozenSet<string> On =
        ["spy", "inform", "rely", "depend", "prevail", "count", "call", "fawn", "dote", "rat", "nark", "snitch", "snoop", "eavesdrop", "swoop"];

    // What is done or felt at people, and not in a place.
    private static readonly FrozenSet<string> At =
        ["rage", "fume", "rave", "rail", "sneer", "jeer", "scoff", "gibe", "jibe", "swear", "laugh", "snarl", "growl", "snipe", "swipe", "snigger", "bristle", "carp", "bluster", "scream", "yell", "fulminate", "thunder", "seethe", "glare", "lash", "hit", "aim", "spit", "anger", "fury", "indignation", "irritation", "exasperation", "revulsion", "outrage", "displeasure", "resentment", "dig", "tilt"];

    // What is done to people only.
    private static readonly FrozenSet<string> Acts =
        ["expulsion", "dismissal", "arrest", "appointment", "murder", "execution", "resignation", "imprisonment", "deportation", "exile", "banishment", "detention", "interrogation", "recall", "promotion", "demotion", "rehabilitation", "reinstatement", "censure", "assassination", "instigation", "intercession", "insistence", "nomination", "intrigue", "machination", "denunciation"];

    private static readonly FrozenSet<string> Works =
        ["work", "serve", "employ", "teach", "study", "enlist", "enrol", "enroll", "apprentice", "lecture", "clerk", "train", "post", "live", "lodge", "stay", "graduate"];

    // Behind "the" and before a name: a thing or place that bears it, and no calling.
    private static readonly FrozenSet<string> Things =
        ["firm", "company", "operation", "project", "brand", "title", "word", "name", "term", "file", "code", "newspaper", "paper", "horse", "dog", "opera", "novel", "play", "film", "magazine", "journal", "tribe", "clan", "sect", "region", "area", "month", "year", "line", "party", "league", "group", "question", "model", "type", "plan"];

    /// <summary>What the preposition before a name or body makes of it.</summary>
    public static Dealing Of(Span span, Role role, ParsedSentence sentence, int word)
    {
        if (role == Role.Oblique && span.Kind == SpanKind.Name) return IsPersonsPlace(sentence, word) || IsCalled(sentence, word) ? Dealing.Party : Dealing.None;
        if (role == Role.Place && span.Kind == SpanKind.Name) return Roles.Governor(sentence, word) is >= 0 and var governor && At.Contains(sentence.Words[governor].Lemma) && Roles.Preposition(sentence, word) == "at" ? Dealing.Party : Dealing.None;
        if (span is { Kind: SpanKind.Body, IsCapital: true } && span.Noun is "university" or "college" or "school" or "academy" or "seminary" && IsStudied(role, sentence, word)) return Dealing.Workplace;
        return role == Role.Place && span is { Kind: SpanKind.Body, IsCapital: true } && IsWorkplace(sentence, word) ? Dealing.Workplace : Dealing.None;
    }

    /// <summary>"broke with X", "pleaded for X", "gave it to X", "the arrest of X".</summary>
    private static bool IsPersonsPlace(ParsedSentence sentence, int word)
    {
        int governor = Roles.Governor(sentence, word);
        if (governor < 0) return false;
        string preposition = Roles.Preposition(sentence, word);
        if (preposition == "of") return Acts.Contains(sentence.Words[governor].Lemma);
        // "gave the post to X": parsers hang it on the post.
        if (!sentence.Words[governor].IsVerb && sentence.Words[governor].Label == "obj") governor = sentence.Words[governor].Head;
        if (governor < 0 || !sentence.Words[governor].IsVerb) return false;
        FrozenSet<string>? verbs = preposition switch { "with" => With, "against" => Against, "for" => For, "to" => To, "from" => From, "on" or "upon" => On, _ => null };
        return (verbs is not null && verbs.Contains(sentence.Words[governor].Lemma)) || IsIdiom(sentence, governor, word, preposition);
    }

    /// <summary>"turned his back on X", "washed his hands of X", "threw in his lot with X", "went over to X".</summary>
    private static bool IsIdiom(ParsedSentence sentence, int verb, int word, string preposition)
    {
        for (int at = verb + 1; at < word; at++)
        {
            if ((sentence.Words[at].Lemma, preposition) is ("back", "on" or "upon") or ("hand" or "hands", "of") or ("lot", "with") or ("over", "to") or ("name" or "signature", "to") or ("peace", "with") or ("door", "on" or "to")) return true;
        }

        return false;
    }

    /// <summary>"of the planter Lacson": a small noun between article and name is what he is.</summary>
    private static bool IsCalled(ParsedSentence sentence, int word) =>
        word > 1 && sentence.Words[word - 1] is { Tag: "NN" } calling && sentence.Words[word - 2].Lower is "the" or "a" or "an" or "one" && !Things.Contains(calling.Lower) && (ActorVocabulary.English.Of(calling.Lower) & (WordKinds.Place | WordKinds.Body | WordKinds.Party | WordKinds.Named)) == 0;

    /// <summary>"graduated from Overton College", "attended the Military Academy", "Overton University, where he taught": a school is where someone studied unless it does something, or something is done to it.</summary>
    private static bool IsStudied(Role role, ParsedSentence sentence, int word) => role switch
    {
        Role.Place or Role.Other => true,
        Role.Oblique => Roles.Governor(sentence, word) is >= 0 and var governor && (Works.Contains(sentence.Words[governor].Lemma) || sentence.Words[governor].Lower == "graduated" || sentence.Words[governor].Lemma is "degree" or "diploma" or "doctorate" or "ph.d." or "professor" or "student" or "graduate" or "course" or "study" or "return" or "go"),
        Role.Object => Roles.Governor(sentence, word) is >= 0 and var verb && sentence.Words[verb].Lemma is "attend" or "enter" or "leave" or "join" or "finish" or "complete" or "visit",
        _ => false,
    };

    /// <summary>"worked in the Ministry of Trade".</summary>
    private static bool IsWorkplace(ParsedSentence sentence, int word)
    {
        int governor = Roles.Governor(sentence, word);
        return governor >= 0 && (sentence.Words[governor].IsVerb ? Works.Contains(sentence.Words[governor].Lemma) : sentence.Words[governor].Label is not "nsubj" && (ActorVocabulary.English.Of(sentence.Words[governor].Lower) & WordKinds.Title) != 0 || sentence.Words[governor].Lemma is "post" or "job" or "career" or "place" or "work" or "service" or "position" or "clerkship" or "lectureship");
    }
}
