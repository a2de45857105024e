using System.Buffers;
using System.Text.RegularExpressions;
using Network.Extraction.Language;

namespace Network.Extraction.Relations;

/// <summary>Frames that affirm an act, by two denials or by a verb that tells of success: "did not fail to", "could not help praising", "no one disputes that".</summary>
internal static partial class Certain
{
    /// <summary>True when the words before an act say that it was done, whatever the tree makes of them.</summary>
    public static bool Is(ParsedSentence sentence, int word, Cues cues)
    {
        ReadOnlySpan<char> before = Unreal.Before(sentence, word);
        // Words without which no expression matches are looked for first: they are rarely there.
        Cue around = cues.Of(Unreal.First(sentence, word), word);
        bool denies = (around & Cue.Denial) != 0;
        if (IsAchieved(before) || IsArranged(before) || (before.StartsWith("what ") && WhatWasDone().IsMatch(before))) return true;
        if ((around & Cue.That) != 0 && ((denies && Undisputed().IsMatch(before)) || ((around & Cue.Report) != 0 && IsConfirmed(sentence, word, before)))) return true;
        if (!denies) return false;
        if (Unreal.Last(before) is "not" && before.Contains("had ", StringComparison.Ordinal) && IsUndone(sentence, word, before)) return true;
        return (before.Contains(" pass", StringComparison.Ordinal) || before.Contains(" by ", StringComparison.Ordinal)) && EveryDay().IsMatch(before);
    }

    /// <summary>"He would have declined it if X had not threatened him", "Had X not threatened him, he would have declined it": X did.</summary>
    private static bool IsUndone(ParsedSentence sentence, int word, ReadOnlySpan<char> before) =>
        WouldHave().IsMatch(before) || (HadNot().IsMatch(before) && sentence.Running(word + 1, sentence.Words.Count).Contains("would have ", StringComparison.Ordinal));

    [GeneratedRegex(@"\bwould (?:\w+ )?have \w+ [^;:]*\bif [^;:,]*\bhad not (?:\w+ly )?$")]
    private static partial Regex WouldHave();

    [GeneratedRegex(@"(?:^|, |; )(?:had (?!not )[^;:,]*|if [^;:,]* had )not (?:\w+ly )?$")]
    private static partial Regex HadNot();

    /// <summary>"The report that X had been removed, at first denied, was confirmed".</summary>
    private static bool IsConfirmed(ParsedSentence sentence, int word, ReadOnlySpan<char> before) =>
        Reported().IsMatch(before) && Confirmed().IsMatch(sentence.Running(word + 1, sentence.Words.Count));

    /// <summary>"What the Board did was to suspend X".</summary>
    [GeneratedRegex(@"^what [^;,:]{1,50}\b(?:did|do|done|does) (?:was|is|had been) (?:to )?(?:\w+ and (?:to )?)?$")]
    private static partial Regex WhatWasDone();

    [GeneratedRegex(@"\b(?:report|rumou?r|news|story|suspicion|claim)s? that [^;:]*$")]
    private static partial Regex Reported();

    [GeneratedRegex(@"^[^;:]*\b(?:(?:was|were|is|has been|have been|had been) (?:\w+ly )?(?:soon |later |since |now )?(?:confirmed|borne out|verified)|(?:proved|turned out)(?: to be)? (?:true|correct|well founded|accurate))\b")]
    private static partial Regex Confirmed();

    [GeneratedRegex(@"\b(?:hardly|scarcely|not) an? (?:day|week|month|session|sitting|evening|night|year|meeting) (?:passed|went by|passes|goes by) (?:(?:on|in|at) which|when|that|without|but) [^;]*$")]
    private static partial Regex EveryDay();

    /// <summary>"saw to it that X was jailed", "arranged for X to be jailed": whoever saw to it did it.</summary>
    public static bool IsSeenTo(ParsedSentence sentence, int word) => Unreal.Before(sentence, word) is var before && ((before.Contains(" to it that ", StringComparison.Ordinal) && SeenTo().IsMatch(before)) || IsArranged(before));

    private static bool IsArranged(ReadOnlySpan<char> before) => Unreal.Last(before) is "be" && before.Contains(" to be ", StringComparison.Ordinal) && Arranged().IsMatch(before);

    [GeneratedRegex(@"(?<!\bnot |\bnever |\bto |\bbe |\bwas )\b(?:(?:arranged|contrived) for|caused) [^;:,]*\bto be (?:\w+ly )?$")]
    private static partial Regex Arranged();

    [GeneratedRegex(@"\b(?:saw|see|sees|seen|looked) to it that [^;]*$")]
    private static partial Regex SeenTo();

    /// <summary>True when the words before an act tell of its success: whoever is the subject there did it.</summary>
    public static bool Achieves(ParsedSentence sentence, int word) => IsAchieved(Unreal.Before(sentence, word));

    private static bool IsAchieved(ReadOnlySpan<char> before) =>
        Unreal.Last(before) is "from" or "to" or "at" or "of" or "in" or "with" or "help" or "resist" or "avoid" or "have" or "having" or "but" or "than" && before.ContainsAny(Successes) && Achieved().IsMatch(before);

    // One of these stands in whatever Achieved matches.
    private static readonly SearchValues<string> Successes = SearchValues.Create(
        ["not ", "n't ", "never", "nor did ", "hardly ", "scarcely ", " no ", "made a point", "had the ", "has the ", "having the ", " enough ", "sel", "went so far as", "took ", "contrived", "managed", "found ", "succeeded", "nothing ", "saw ", " it ", "made haste", "thought ", "deemed ", "judged "], StringComparison.Ordinal);

    [GeneratedRegex(@"\b(?:did not|didn't|had not|has not|does not|never|nor did \w+|not) (?:(?:refrain|desist|abstain|shrink|flinch|recoil) from|(?:cease|ceased|fail|failed|hesitate|hesitated|forget|forgotten|omit|omitted|neglect|neglected|scruple) to|stop at|stopped at|tire of|tired of) (?:\w+ly )?$|\b(?:could|can) (?:not|hardly|scarcely) (?:help|resist|avoid|keep from|refrain from) (?:\w+ly )?$|\b(?:lost no time|wasted no time|lost no opportunity|let no (?:opportunity|occasion|chance) (?:pass|slip|escape)|made no secret|made a point|had no hesitation|had no scruples) (?:in|of) (?:\w+ly )?$|\b(?:had|has|having) (?:the|enough) (?:\w+ )?(?:audacity|courage|effrontery|nerve|temerity|cheek|honesty|satisfaction|impudence|boldness|presumption|decency|foresight|honour|pleasure|misfortune|kindness|goodness) to (?:\w+ly )?$|\b(?:brought|forced|nerved) (?:him|her|them|it)sel(?:f|ves) (?:\w+ )*to (?:\w+ly )?$|\b(?:went so far as|took the liberty|took care|took it upon (?:him|her|them)sel(?:f|ves)|contrived|managed|found means|found a way) (?:to|of) (?:have )?(?:\w+ly )?$|\bnever (?:lost|missed|let slip|let pass) an? (?:opportunity|chance|occasion) (?:of|to) (?:\w+ly )?$|\bnot content (?:with|merely with) (?:\w+ly )?$|(?<!\b(?:might|may|could|would|should) (?:well )?have )\bsucceeded in (?:having )?(?:\w+ly )?$|\b(?:never|not once|at no time)\b[^;:]* (?:cease|fail|omit|neglect|hesitate) to (?:\w+ly )?$|(?<!\b(?:not|never|hardly|if|whether) )(?:made haste|saw fit|saw (?:his|her|their|its) way|had no (?:choice|alternative|option) but|(?:found|thought|deemed|judged) (?:it )?(?:(?:more|most|only|quite) )?(?:necessary|proper|right|fit|advisable|prudent|expedient|wise|wiser|opportune|best|useful|appropriate|imperative|(?:his|her|their) (?:\w+ )?duty)|made it (?:his|her|their) (?:\w+ )?(?:business|duty|task)|(?:was|were) not (?:slow|backward|long)|not (?:slow|backward)) (?:to|in) (?:have )?(?:\w+ly )?$|\b(?:did|does|do|would) not (?:even )?stop short of (?:\w+ly )?$|\bdid nothing but (?:\w+ly )?$|\bcould (?:do|choose) (?:nothing|no other|none other|nought)(?: else)? (?:than|but) (?:\w+ly )?$|\bnothing (?:\w+ )?(?:kept|keep|prevented|prevent|stopped|stop|hindered|deterred|deter|held) [^;,]* from (?:\w+ly )?$")]
    private static partial Regex Achieved();

    [GeneratedRegex(@"\b(?:no one|nobody|none|few) (?:(?:can|could|will|would|has|had|ever|here|now|seriously) )*(?:disput\w*|doubt\w*|den\w+|question\w*|contest\w*) that (?!.*\b(?:would|will|not|never)\b)[^;]*$|\b(?:is|was|be|remains) (?:no|little|hardly any|scarcely any) (?:doubt|question|denying|disputing) that (?!.*\b(?:would|will|not|never)\b)[^;]*$|\b(?:cannot|can not|could not|can no longer|could no longer|was not|is not|were not|never) (?:be |been )?(?:denied|concealed|hidden|disputed|doubted|contested|questioned) (?:by (?:anyone|anybody) )?that (?!.*\b(?:would|will|not|never)\b)[^;]*$")]
    private static partial Regex Undisputed();
}
