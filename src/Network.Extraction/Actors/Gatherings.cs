using Network.Extraction.Documents;
using Network.Extraction.Language;

namespace Network.Extraction.Actors;

/// <summary>Meetings and sessions, which are an occasion mostly, and an actor where they decide: "the meeting elected X".</summary>
internal static class Gatherings
{
    /// <summary>True for a noun of one.</summary>
    public static bool Is(string noun) => noun is "meeting" or "session" or "sitting" or "gathering" or "rally";

    /// <summary>"the March conference", "the Easter vestry": called by when it was. A plenum or congress of that month is the body all the same.</summary>
    public static bool IsDated(Span span) => span.Modifiers.Count > 0 && span.Noun is "conference" or "assembly" or "vestry" or "council" or "convention" or "parliament" && span.Modifiers.All(word => HeadDates.IsMonth(word) || word is "easter" or "christmas" or "whitsun" or "michaelmas" or "lent" or "spring" or "summer" or "autumn" or "winter" or "annual" or "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday");

    /// <summary>True for a body that sits regularly, and whose minutes are kept.</summary>
    public static bool IsBoard(string noun) => noun is "committee" or "council" or "board" or "bureau" or "presidium" or "praesidium" or "politburo" or "politbureau" or "secretariat" or "cabinet" or "executive" or "commission" or "directorate" or "soviet" or "collegium" or "command" or "panel" or "junta";

    /// <summary>True for a body that meets or sits in judgment, and whose proceedings are kept where no board's are.</summary>
    public static bool IsAssembly(string noun) => noun is "congress" or "conference" or "convention" or "assembly" or "synod" or "senate" or "parliament" or "court" or "tribunal" or "diet" or "duma" or "chamber";

    /// <summary>True where one acts: the subject of an active verb other than those that tell its course.</summary>
    public static bool Acts(ParsedSentence sentence, int word)
    {
        if (sentence.Words[word].Label == "obl:agent") return true;
        if (sentence.Words[word].Label != "nsubj" || sentence.Words[word].Head is not (>= 0 and var verb)) return false;
        Word act = sentence.Words[verb];
        return act.IsVerb && sentence.Child(verb, "cop") < 0
            && act.Lemma is not ("be" or "begin" or "start" or "open" or "end" or "close" or "last" or "take" or "go" or "break" or "continue" or "become" or "turn" or "come" or "follow" or "fail" or "have" or "run" or "finish" or "proceed" or "resume" or "conclude" or "lead" or "serve" or "show" or "pass");
    }
}
