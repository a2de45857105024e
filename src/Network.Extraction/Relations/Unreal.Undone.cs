using System.Text.RegularExpressions;
using Network.Extraction.Language;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>What was intended, ordered, printed or supposed and nothing came of, as the words on both sides of an act show.</summary>
internal static partial class Unreal
{
    private static void ReadUndone(ParsedSentence sentence, int word, ReadOnlySpan<char> before, Cue around, ClaimFrame frame)
    {
        bool infinitive = Last(before) is "to";
        if (infinitive && (around & Cue.Mind) != 0 && Minded().IsMatch(before)) frame.Weaken(Modality.Planned);
        // What is told behind an act is looked for only where the act may not have been done.
        if (infinitive && ButNot().IsMatch(sentence.Running(word + 1, Math.Min(word + 26, sentence.Words.Count)))) frame.Negated = true;
        if ((around & Cue.Forbidden) != 0 && Forbidden().IsMatch(before)) frame.Negated = true;
        if ((around & Cue.Either) != 0 && IsEither(sentence, word, before)) frame.Weaken(Modality.Hypothetical);
        if ((around & Cue.Plan) != 0 && PlanWas().IsMatch(before)) frame.Weaken(Modality.Planned);
        if (sentence.Words[word].Tag == "VBG" && Last(before) is "for" && IsForIt().IsMatch(before)) frame.Weaken(Modality.Planned);
        if ((around & Cue.Draft) != 0 && DraftedPaper().IsMatch(before)) frame.Weaken(Modality.Planned);
        if ((around & Cue.Mistaken) != 0 && IsMistakenThat().IsMatch(before)) frame.Refute();
        if ((around & Cue.Alone) != 0 && LetAlone().IsMatch(before)) frame.Negated = true;
        if ((around & Cue.Denial) != 0 && before.EndsWith("no more ") && sentence.Running(word + 1, Math.Min(word + 9, sentence.Words.Count)).Contains(" than ", StringComparison.Ordinal)) frame.Negated = true;
        if ((around & Cue.Misprint) != 0 && Misprinted().IsMatch(before)) frame.Refute();
        if ((around & Cue.Perhaps) != 0 && Perhaps().IsMatch(before)) frame.Weaken(Modality.Hypothetical);
        if ((around & Cue.Scenario) != 0 && InExercise().IsMatch(before)) frame.Weaken(Modality.Hypothetical);
        if (IsSoCalled(sentence, word)) frame.Weaken(Modality.Alleged);
    }

    /// <summary>"had made up his mind to recall X", "was bent on", "was going to": told ahead.</summary>
    [GeneratedRegex(@"\b(?:(?:made|make|makes|making) up (?:his|her|their|its|my|our) minds? to|(?:was|were|is|are|had been) (?:\w+ly )?(?:going|determined|bent on|set) to|(?:toyed|toying|played|playing) with the (?:idea|thought|notion) of) (?:be |have )?(?:\w+ly )?$")]
    private static partial Regex Minded();

    /// <summary>"ordered the lieutenant to arrest X, but he disobeyed", "meant to recall X but thought better of it".</summary>
    [GeneratedRegex(@"^(?:(?!\b(?:and|who|which|when)\b)[^;:]){0,70}?(?:, | )(?:but|yet|only) (?:(?:the |his |her |in the end |at the last (?:moment|minute) |then |later )*[\p{L}'-]+ ){0,3}?(?:disobeyed(?: him| her| them| it)?|refused|declined|demurred|balked|baulked|thought better of it|changed (?:his|her|their) minds?|took no notice|paid no heed|lost (?:his|her|their) nerve|stayed (?:his|her) hand|did nothing(?: of the (?:kind|sort))?|never did(?: so)?|did not(?: do (?:so|it))?|would not(?: hear of it| do (?:so|it))?|could not(?: find (?:him|her|them)| do (?:so|it))?|(?:was|were) (?:dissuaded|prevented|forestalled|overruled|restrained|talked out of it|too late))(?: [,.;]|$| and )")]
    private static partial Regex ButNot();

    /// <summary>"has been forbidden to visit X", "forbade him to receive Y".</summary>
    [GeneratedRegex(@"\b(?:(?:forbidden|prohibited|debarred) (?:by [^;,]{1,30} )?to|(?:prohibited|debarred|barred|banned|prevented|precluded|restrained|dissuaded) (?:by [^;,]{1,30} )?from|(?:forbade|forbids|forbid|forbidding) (?:the |his |her |their |its |any )?(?:[\p{L}'-]+ ){1,4}to) (?:be |have )?(?:\w+ly )?$")]
    private static partial Regex Forbidden();

    /// <summary>"Either X resigns or the King dismisses him": one of two, and nobody knows which.</summary>
    private static bool IsEither(ParsedSentence sentence, int word, ReadOnlySpan<char> before) =>
        EitherOr().IsMatch(before) || (EitherClause().IsMatch(before) && sentence.Running(word + 1, sentence.Words.Count) is var behind && behind.IndexOf(" or ", StringComparison.Ordinal) is >= 0 and var or && behind[..or].IndexOfAny(";:") < 0);

    [GeneratedRegex(@"(?:^|, |; |: |\bthat |\band |\bbut )either (?:[^;:,]|, (?!and |but ))* or [^;:,]*$")]
    private static partial Regex EitherOr();

    [GeneratedRegex(@"(?:^|, |; |: |\bthat |\band |\bbut )either (?:the |his |her |an? )?[^;:,]{1,40}$")]
    private static partial Regex EitherClause();

    /// <summary>"The plan was for X to distract the guard while Y freed Z".</summary>
    [GeneratedRegex(@"\b(?:the|his|her|their|our|my|its) (?:\w+ )?(?:plan|idea|intention|scheme|hope|aim|design|proposal|wish|dream|thought) (?:was|is|had been) (?:for|to|that) [^;:]*$")]
    private static partial Regex PlanWas();

    /// <summary>"was all for shooting X".</summary>
    [GeneratedRegex(@"\b(?:was|were|is|are|been) (?:all|quite|strongly|much|entirely|wholly|very much) for $")]
    private static partial Regex IsForIt();

    /// <summary>"drafted a resolution in which the branch condemned X".</summary>
    [GeneratedRegex(@"\bdraft(?:ed|ing|s)? (?:\w+ ){0,3}(?:resolution|letter|motion|statement|order|decree|article|telegram|indictment|petition|report|speech|paragraph|message|note|confession)s? (?:in|by|with|through|under) which [^;]*$")]
    private static partial Regex DraftedPaper();

    /// <summary>"is mistaken when he writes that X voted for Y".</summary>
    [GeneratedRegex(@"\b(?:is|was|are|were|be|been) (?:\w+ )?(?:mistaken|wrong|in error|misinformed|misled) (?:when (?:he|she|they|you|it) )?(?:\w+ )?(?:in )?(?:writes?|wrote|says?|said|claims?|claimed|asserts?|asserted|maintains?|maintained|states?|stated|supposing|saying|writing|thinking|believing|claiming|asserting|stating) that [^;]*$")]
    private static partial Regex IsMistakenThat();

    /// <summary>"did not greet X, let alone support him".</summary>
    [GeneratedRegex(@"\b(?:let alone|much less|still less|far less) (?:to )?(?:be |have |been )?(?:\w+ly )?$")]
    private static partial Regex LetAlone();

    /// <summary>"Owing to a misprint the paper had the Minister dismissing X".</summary>
    [GeneratedRegex(@"\b(?:misprint|mistranslation|printer ' s error|clerical error|typing error|slip of the pen|misreading)\b[^;:]*$")]
    private static partial Regex Misprinted();

    /// <summary>"Perhaps it was X who informed Y".</summary>
    [GeneratedRegex(@"\b(?:perhaps|maybe|possibly|conceivably|it may be that|who knows whether) (?:it was |it is )?[^,;:]{0,50}$")]
    private static partial Regex Perhaps();

    /// <summary>"For the purposes of the exercise the sergeant arrested X".</summary>
    [GeneratedRegex(@"\b(?:for the purposes? of|in the course of|as part of|during|in) (?:the|an?|this|that|our) (?:\w+ )?(?:exercise|rehearsal|war game|war-game|charade|pageant|mock trial|mock-trial|simulation)\b[^;:]*$")]
    private static partial Regex InExercise();

    /// <summary>"Scenario B:", "Agenda:", "Agenda for the 12th:": what stands under such a heading is only thought of, or to be dealt with.</summary>
    public static bool HeadsThoughts(ParsedSentence sentence)
    {
        int colon = sentence.Words.FindIndex(one => one.Form == ":");
        return colon > 0 && colon < 9 && (sentence.Words[0].Lower.Split(' ')[0] is "agenda" || sentence.Words.Take(colon).Any(one => one.Lower.Split(' ')[0] is "scenario" or "hypothesis" or "contingency" or "eventuality"));
    }

    /// <summary>"“arrested” the corporal": a verb that alone stands in quotation marks is another's word for it.</summary>
    private static bool IsSoCalled(ParsedSentence sentence, int word) =>
        word > 0 && word + 1 < sentence.Words.Count && sentence.Words[word].IsVerb && IsQuote(sentence.Words[word - 1]) && IsQuote(sentence.Words[word + 1]);
}
