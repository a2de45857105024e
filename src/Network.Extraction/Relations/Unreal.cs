using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Network.Extraction.Language;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>Frames of what did not happen, as the words before an act show them: dreams, plays, questions, wishes, what someone was too prudent to do.</summary>
internal static partial class Unreal
{
    private const int Reach = 18;

    // One of these stands in whatever NotInFact matches.
    private static readonly SearchValues<string> Denials = SearchValues.Create(["nor ", "neither ", "never ", "on no", "at no ", "not on", "nowhere", "in no case", " which "], StringComparison.Ordinal);

    /// <summary>Weakens or denies an act by the words before it.</summary>
    public static void Read(ParsedSentence sentence, int word, Cues cues, ClaimFrame frame)
    {
        ReadOnlySpan<char> before = Before(sentence, word), last = Last(before);
        // Words without which an expression cannot match are looked for first: they are rarely there.
        Cue around = cues.Of(First(sentence, word), word);
        bool to = Has(Cue.To), endsInTo = last is "to", that = Has(Cue.That), of = Has(Cue.Of), inside = Has(Cue.In);
        if ((Has(Cue.Denial) || Has(Cue.Which)) && before.ContainsAny(Denials) && NotInFact().IsMatch(before)) frame.Negated = true;
        if (endsInTo && (((Has(Cue.Unwilling) || Has(Cue.Denial)) && Unwilling().IsMatch(before)) || (Has(Cue.Yet) && YetTo().IsMatch(before)))) frame.Negated = true;
        if (endsInTo && Has(Cue.Pretence) && Pretended().IsMatch(before)) frame.Refute();
        if (Has(Cue.Belief) && Misled().IsMatch(before)) frame.Weaken(Modality.Alleged);
        if ((that || of) && Has(Cue.Sign) && NoSign().IsMatch(before)) frame.Refute();
        if (((that || Has(Cue.Told)) && Has(Cue.Hearsay) && Hearsay().IsMatch(before)) || (Has(Cue.According) && ByRumour().IsMatch(before)) || (Has(Cue.Wrongly) && Credited().IsMatch(before))) frame.Weaken(Modality.Alleged);
        if (Has(Cue.Wrongly) && WronglyTaken().IsMatch(before)) frame.Refute();
        if (that && Has(Cue.Wrongly) && ForgedSays().IsMatch(before)) frame.Refute();
        if (Has(Cue.Nearly) && sentence.Words[word].IsVerb && AllButDone().IsMatch(before)) frame.Negated = true;
        if (that && Has(Cue.Trust) && Disbelieved().IsMatch(before)) frame.Refute();
        if (last is "than" && Has(Cue.Rather) && SoonerThan().IsMatch(before)) frame.Negated = true;
        if (that && Has(Cue.Writer) && Has(Cue.Writes) && Believers().IsMatch(before) && Mistaken().IsMatch(sentence.Running(word + 1, sentence.Words.Count))) frame.Refute();
        if ((to && (Has(Cue.Be) || Has(Cue.Inclined)) && IsTo().IsMatch(before)) || (endsInTo && Has(Cue.Count) && CountedOn().IsMatch(before)) || ((that || of) && Has(Cue.Fear) && Feared().IsMatch(before))) frame.Weaken(Modality.Planned);
        if (((that || inside) && Has(Cue.Dream) && Imagined().IsMatch(before)) || (inside && ((Has(Cue.Stage) && Staged().IsMatch(before)) || (Has(Cue.Event) && InTheEvent().IsMatch(before)))) || ((Has(Cue.Wish) || Has(Cue.If) || (that && Has(Cue.Would))) && Wished().IsMatch(before)) || (to && Has(Cue.Ought) && Ought().IsMatch(before)) || (that && Has(Cue.Assumed) && Assumed().IsMatch(before)) || ((Has(Cue.Though) || Has(Cue.If)) && AsThough().IsMatch(before)) || Asks(sentence) || IsTitle(sentence, word)) frame.Weaken(Modality.Hypothetical);
        if (that && Has(Cue.Proposal) && sentence.Words[word].Tag is "VB" or "VBP" && Suggested().IsMatch(before)) frame.Weaken(Modality.Planned);
        if (that && last is "be" && Recommended().IsMatch(before)) frame.Weaken(Modality.Planned);
        if (that && Has(Cue.Report) && Denied(sentence, word, before)) frame.Refute();
        Cue behind = cues.Of(word + 1, sentence.Words.Count);
        if (behind.HasFlag(Cue.Nothing) && sentence.Words[word].IsVerb && word + 2 < sentence.Words.Count && OfNothing().IsMatch(sentence.Running(word + 1, Math.Min(word + 8, sentence.Words.Count)))) frame.Negated = true;
        if (behind.HasFlag(Cue.Which) && WhichIsUntrue().IsMatch(sentence.Running(word + 1, sentence.Words.Count))) frame.Refute();
        // "The interview in which X praises Y never took place."
        if (Has(Cue.Which) && InWhichPaper().IsMatch(before) && NeverWas().IsMatch(sentence.Running(word + 1, sentence.Words.Count))) frame.Refute();
        if (Has(Cue.Which) && Has(Cue.Draft) && Drafted().IsMatch(before)) frame.Weaken(Modality.Planned);
        if (inside && Has(Cue.Draft) && InDraft().IsMatch(before)) frame.Weaken(Modality.Planned);
        ReadUndone(sentence, word, before, around, frame);

        bool Has(Cue cue) => (around & cue) != 0;
    }

    /// <summary>The last of the words before an act, an adverb of manner left out: "to" of "was reluctant to openly".</summary>
    internal static ReadOnlySpan<char> Last(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(' ');
        ReadOnlySpan<char> last = before[(before.LastIndexOf(' ') + 1)..];
        if (!last.EndsWith("ly", StringComparison.Ordinal)) return last;
        before = before[..^last.Length].TrimEnd(' ');
        return before[(before.LastIndexOf(' ') + 1)..];
    }

    /// <summary>The words before a word in lower case, each with a blank behind it, back to the last semicolon or colon.</summary>
    internal static ReadOnlySpan<char> Before(ParsedSentence sentence, int word) => sentence.Running(First(sentence, word), word);

    /// <summary>The first of the words before a word that <see cref="Before"/> takes.</summary>
    internal static int First(ParsedSentence sentence, int word)
    {
        int first = word;
        while (first > 0 && word - first < Reach && sentence.Words[first - 1].Lower is not (";" or ":")) first--;
        return first;
    }

    /// <summary>"The story that … has no foundation", "the tale that … was made up": by the words behind an act that a noun reports.</summary>
    internal static bool TakenBack(ParsedSentence sentence, int word)
    {
        int last = word + 1;
        while (last < sentence.Words.Count && sentence.Words[last].Lower is not (";" or ":")) last++;
        return NoTruth().IsMatch(sentence.Running(word + 1, last));
    }

    [GeneratedRegex(@"\bthere (?:is|was) (?:not (?:a|one) (?:word|grain) of truth|no truth|nothing) in (?:it|this|that)\b|\b(?:ha[sd]|have|is|was|were|are) (?:\w+ )?(?:no|without(?: any)?) (?:foundation|basis|truth|substance)|\b(?:was|were|is|are|had been|has been) (?:made up|invented|concocted|withdrawn|disproved|exploded|an? (?:\w+ )?(?:invention|fabrication|slander|fable|fairy-tale|lie|hoax|fiction))|\b(?:proved|turned out)(?: to be)? (?:an? (?:\w+ )?(?:invention|fabrication|lie|hoax)|without foundation)|\b(?:is|was|are|were) (?:\w+ ){0,2}(?:nonsense|rubbish|humbug|moonshine|preposterous|absurd|ridiculous|laughable|libel|calumny)\b|\bnever (?:took place|happened|existed|occurred|was given|was held)\b|\bdid not take place\b")]
    private static partial Regex NoTruth();

    /// <summary>"Did X agree with Y?": what is asked for by its verb, not by who, why or when.</summary>
    public static bool Asks(ParsedSentence sentence)
    {
        if (sentence.Words.FindLastIndex(word => word.Lower == "?") is var mark && (mark < 0 || mark < sentence.Words.Count - 3)) return false;
        Word? first = sentence.Words.FirstOrDefault(word => word.Tag.Length > 0 && char.IsLetter(word.Form[0]));
        return first?.Lower is "did" or "does" or "do" or "has" or "have" or "had" or "was" or "were" or "is" or "are" or "will" or "would" or "could" or "can" or "may" or "might" or "should" or "shall";
    }

    /// <summary>"a draft by which the board removes X": nothing that was done.</summary>
    [GeneratedRegex(@"\b(?:draft|drafts|outline|sketch|bill)(?: \w+){0,3} (?:by|under|in|according to|through) which [^;]*$")]
    private static partial Regex Drafted();

    /// <summary>"In the third paragraph of the draft the Committee condemns X".</summary>
    [GeneratedRegex(@"^(?:in|according to) (?:(?!and |but |which |who )\w+ ){0,7}drafts? (?!.*\b(?:and|but) )")]
    private static partial Regex InDraft();

    /// <summary>"was wrongly taken to have supported X", "is falsely credited with having saved Y".</summary>
    [GeneratedRegex(@"\b(?:wrongly|falsely|mistakenly|erroneously|unjustly|wrongfully) (?:been |being )?(?:taken|said|supposed|thought|believed|held|reported|rumoured|rumored|alleged|assumed|presumed|credited|reputed|accused|suspected|charged|made out) (?:to|with|of|by)\b[^;]*$")]
    private static partial Regex WronglyTaken();

    /// <summary>"We reproach X with nothing", "accused him of nothing".</summary>
    [GeneratedRegex(@"^(?:(?!and |but |that |, |; )[\w'-]+ ){1,5}(?:with|of|for) nothing (?!but |less |except |short |save )")]
    private static partial Regex OfNothing();

    /// <summary>"was very nearly expelled".</summary>
    [GeneratedRegex(@"\b(?:nearly|almost|well-nigh) (?:been |being |be |have |had )?$")]
    private static partial Regex AllButDone();

    /// <summary>"Do not believe those who tell you that X has abandoned Y".</summary>
    [GeneratedRegex(@"^(?:\w+ ){0,4}?(?:(?:do not|never|you must not|one must not|nobody should|let no one|let nobody|i beg you not to|please do not) (?:believe|credit|heed|listen to|trust)|no one (?:here )?(?:believes|believed|credits|credited)|nobody (?:here )?(?:believes|believed|credits|credited)) [^;]*\bthat .*$")]
    private static partial Regex Disbelieved();

    /// <summary>"is credited with having saved X".</summary>
    [GeneratedRegex(@"\bcredited with (?:having |being )?(?:\w+ly )?$")]
    private static partial Regex Credited();

    /// <summary>"The forged telegram said that X had betrayed Y".</summary>
    [GeneratedRegex(@"\bforged (?:\w+ ){1,3}(?:said|says|stated|states|claimed|claims|alleged|alleges|asserted|asserts|declared|had it|reported) that [^;]*$")]
    private static partial Regex ForgedSays();

    /// <summary>"According to a rumour current among the students, X had denounced Y".</summary>
    [GeneratedRegex(@"\baccording to (?:an? |the |some |one |local |popular )?(?:\w+ ){0,3}?(?:rumou?rs?|gossip|hearsay|legends?|whispers?|tales?|tradition|stor(?:y|ies))\b")]
    private static partial Regex ByRumour();

    /// <summary>"would sooner resign than receive X".</summary>
    [GeneratedRegex(@"\b(?:sooner|rather) (?:(?!than )[\w'-]+ ){1,6}than (?:\w+ly )?$")]
    private static partial Regex SoonerThan();

    [GeneratedRegex(@"\b(?:interview|letter|speech|telegram|meeting|conversation|article|statement|report|scene|document|order|confession|protocol|minutes|exchange|quarrel|decree|ukase|warrant|decision|resolution|memorandum|circular)s?\b[^;]*\b(?:in|by|under|with) which [^;,]*$")]
    private static partial Regex InWhichPaper();

    [GeneratedRegex(@"^[^;]*\b(?:never (?:published|printed|sent|issued|promulgated|signed|delivered|executed|carried out|took place|happened|existed|was (?:given|held|written|made|sent|delivered|printed|published|posted|read out|spoken|uttered|signed|issued|dispatched|despatched|put))|(?:was|were|has been|had been) never (?:given|held|written|made|sent|delivered|printed|published|posted|read out|spoken|uttered|signed|issued|dispatched|despatched|put)|did not take place|(?:is|was|were|are|(?:was|were|is|are|has been|have been) (?:shown|found|proved|proven|judged|declared|held|recognised|recognized|exposed)(?: [^,;]{1,40})? (?:to be|as)|proved(?: to be)?|turned out to be) (?:\w+ )?(?:an? )?(?:\w+ )?(?:forgery|forgeries|forged|invented|invention|fabricated|fabrication|fake|hoax|made up))\b")]
    private static partial Regex NeverWas();

    /// <summary>"as though X had accused him".</summary>
    [GeneratedRegex(@"\bas (?:though|if) [^;,]*$")]
    private static partial Regex AsThough();

    private static readonly FrozenSet<string> Shows = ["farce", "play", "comedy", "tragedy", "opera", "operetta", "novel", "film", "poem", "ballad", "painting", "picture", "engraving", "print", "story", "song", "drama", "sketch", "pantomime", "lithograph", "cartoon", "chapter", "puppet-play"];

    /// <summary>"gave "The Arrest of X", a farce in three acts": what stands in quotation marks as the name of a work was not done.</summary>
    private static bool IsTitle(ParsedSentence sentence, int word)
    {
        int open = word - 1, close = word + 1;
        while (open >= 0 && !IsQuote(sentence.Words[open])) open--;
        while (close < sentence.Words.Count && !IsQuote(sentence.Words[close])) close++;
        if (open < 0 || close == sentence.Words.Count || close - open > 20 || !char.IsUpper(sentence.Words[open + 1].Form[0]) || sentence.Words.Take(open).Count(IsQuote) % 2 == 1) return false;
        return sentence.Words.Skip(close + 1).Take(6).Concat(sentence.Words.Take(open).TakeLast(4)).Any(one => Shows.Contains(one.Lemma));
    }

    private static bool IsQuote(Word word) => word.Form is "\"" or "\u201c" or "\u201d" or "``" or "''";

    /// <summary>"on no occasion did", "no line in which", "not once has", "nowhere does".</summary>
    [GeneratedRegex(@"\b(?:nor|neither|never) (?:did|do|does|has|had|have|was|were|is|are) [^;,]*$|\b(?:on no(?: single)? occasion|at no (?:time|point|stage|moment)|not once|never once|nowhere|in no case|not on any occasion) (?!.*,)[^;]*$|\b(?:no|not a|not one|not any|any) (?:single )?(?:\w+ to (?:a|one|any|a single) )?(?:line|word|passage|document|letter|instance|case|occasion|page|speech)s? (?:in|on|of|at) which .*$")]
    private static partial Regex NotInFact();

    /// <summary>"too prudent to", "was unwilling to", "could not bring himself to", "was not allowed to", "in no position to", "had no wish to".</summary>
    [GeneratedRegex(@"\b(?:(?:not|never|n't|nobody|none) (?:\w+ )?(?:gone|go|going) so far as|too \w+(?: (?:and|or) \w+)?|unwilling|reluctant|loath|unable|powerless|disinclined|afraid|not (?:prepared|willing|ready|able|disposed|inclined|allowed|permitted|entitled|free|in a position)|(?:in|of|had|has|have|with|showed) no (?:position|mood|condition|wish|desire|intention|inclination|mind|right|authority|power|cause|reason)|not (?:\w+ )?bring (?:him|her|them)sel(?:f|ves)) to (?:\w+ly )?$")]
    private static partial Regex Unwilling();

    /// <summary>"in vain for any sign that", "there is no trace of", "it is not the case that".</summary>
    [GeneratedRegex(@"\b(?:in vain|no|without(?: any)?|not(?: \w+)? any|nor any) (?:[\w' -]+ )?(?:sign|trace|evidence|proof|record|indication|hint) (?:that|of) .*$|\b(?:not (?:the case|true|correct|so)|untrue|false|incorrect) (?:, [^,]* , )?that .*$|\bfar from (?:it|the truth) that .*$|\b(?:out of the question|inconceivable|unthinkable|impossible|excluded|ruled out) (?:, [^,]* , )?that .*$")]
    private static partial Regex NoSign();

    /// <summary>"Whoever wrote that …": then what he wrote may be mistaken.</summary>
    [GeneratedRegex(@"\b(?:whoever|anyone who|anybody who|those who|he who|they who|the (?:\w+ )?(?:newspaper|paper|author|writer|book|report|account)s? (?:that|which|who)) (?:\w+ )?(?:wrote|writes?|written|said|says?|claim(?:s|ed)?|believe[sd]?|report(?:s|ed)?|assert(?:s|ed)?|maintain(?:s|ed)?|thinks?|thought|told|tells?)(?: \w+)? that .*$")]
    private static partial Regex Believers();

    [GeneratedRegex(@"\b(?:is|are|was|were|has been|have been) (?:\w+ )?(?:mistaken|wrong|misinformed|misled|in error|lying|deceived|confused)\b|\b(?:errs?|erred|lies|lied)\b|\b(?:says?|said|tells?|told|claims?|claimed|asserts?|asserted|writes|wrote) what (?:he|she|they|nobody|no one) (?:cannot|can not|could not|can|could|does not|did not|do not) (?:prove|know|show|establish|have known)\b|\b(?:knows?|knew) nothing of\b")]
    private static partial Regex Mistaken();

    /// <summary>"rumour has it that", "they say in the town that", "the rumour spread that".</summary>
    [GeneratedRegex(@"\bha(?:s|d|ve) it that .*$|\bthere (?:was|is|were|are|has been|had been) (?:\w+ ){0,2}?(?:talk|gossip|rumou?rs?|whispers?|whispering) [^;]{0,60}?that .*$|\b(?:(?:liked|loved) to|(?:was|is) fond of|never tired of) (?:tell|telling|boast|boasting|relate|relating) (?:us |me |people |everyone |everybody )?(?:how|that) [^;]*$|\b(?:pamphlet|leaflet|lampoon|broadsheet|handbill|anonymous letter|unsigned letter|broadside|gossip|placard|inscription)s? (?:\w+ ){0,4}?(?:asserts?|asserted|claims?|claimed|says?|said|alleges?|alleged|states?|stated|maintains?|maintained|declares?|declared) that .*$|\b(?:put|given|noised|bruited|whispered|spread|breathed|bandied) (?:about|out|round|around|abroad)(?: (?:by|in|at|among) [^;,]{1,40})? that .*$|^(?:but |and )?they say (?:\w+ )*that .*$|\b(?:i|we) (?:have |has |had )?(?:\w+ly )?(?:read|heard) (?:\w+ ){0,5}?that .*$|\b(?:report|rumou?r|story|tale|news|word)s? (?:(?:had|has|have|was|were|is|are) )?(?:\w+ )?(?:spread|ran|run|went|gone|going|got|about|abroad|around|circulated|circulating|reached \w+|came|come) (?:\w+ ){0,4}?that .*$|\b(?:report|rumou?r|story|tale|claim|allegation|legend|suspicion|assertion)s? , [^,;]* , that .*$")]
    private static partial Regex Hearsay();

    /// <summary>"is to take the place of", "was inclined to let him off with a warning": told ahead.</summary>
    [GeneratedRegex(@"\b(?:is|are|was|were) (?:\w+ly )?to (?:be )?(?:\w+ly )?$|\bin principle to (?:\w+ly )?$|\b(?:inclined|disposed|minded|tempted|prepared|ready|willing|about|due|eager|anxious|likely) to (?:(?!and\b|but\b)[\w'-]+ )*$")]
    private static partial Regex IsTo();

    /// <summary>"in dread of being", "at the risk of being", "the fear of".</summary>
    [GeneratedRegex(@"\b(?:dread|fear|terror|danger|risk|expectation|hope|hopes|prospect|anticipation|apprehension|peril|menace|verge|point|brink) (?:of|that he would|that she would) (?:being |having )?(?:\w+ly )?$")]
    private static partial Regex Feared();

    /// <summary>"has yet to appoint X": he has not.</summary>
    [GeneratedRegex(@"\b(?:has|have|had|is|are|was|were) yet to (?:be |have )?(?:\w+ly )?$")]
    private static partial Regex YetTo();

    /// <summary>"pretended to support X", "only seemed to back him", "made a show of": he did not.</summary>
    [GeneratedRegex(@"\b(?:pretend(?:ed|s|ing)?|feign(?:ed|s|ing)?|affect(?:ed|s|ing)|pretence|(?:only|merely) (?:seemed|appeared|seems|appears)|(?:seemed|appeared|seems|appears) only) to (?:be |have )?(?:\w+ly )?$")]
    private static partial Regex Pretended();

    /// <summary>"let him believe that", "under the impression that", "in the belief that": what somebody was made to think.</summary>
    [GeneratedRegex(@"\b(?:(?:let|made|had|led|allowed|encouraged) [^;,]{1,40} believe|under the (?:\w+ )?(?:impression|delusion)|in the (?:mistaken |false )?belief|believed (?:wrongly|mistakenly)|(?:wrongly|mistakenly|falsely) believed|took it(?: for granted)?|(?:everybody|everyone|all the world|the whole \w+|it was (?:\w+ly )?)(?: \w+){0,3}? (?:took it|assumed|supposed|believed|thought|imagined)(?: for granted)?) (?:that )?[^;,]*$")]
    private static partial Regex Misled();

    /// <summary>"counted on the Emir to".</summary>
    [GeneratedRegex(@"\b(?:count|counts|counted|counting|rely|relied|relying|bank|banked|banking|depend|depended|reckon|reckoned|trust|trusted|wait|waited|waiting|look|looked|long|longed) (?:on|upon|for|to|with) [^;]* to (?:\w+ly )?$")]
    private static partial Regex CountedOn();

    /// <summary>"I dreamed that", "joked that he had had X arrested", "in her dream".</summary>
    [GeneratedRegex(@"\b(?:dream(?:ed|t|s)?|joked?|jested|quipped|fantasi[sz]ed|make[- ]believe)(?: [\w ]+)? that .*$|\bin (?:a|his|her|my|the|their) (?:\w+ )?(?:dreams?|nightmares?|imagination|fantasy|fantasies)\b.*$")]
    private static partial Regex Imagined();

    /// <summary>"in the third act of the comedy", "in X's novel": nobody did it outside the theatre.</summary>
    [GeneratedRegex(@"\bin (?!.*\b(?:that|which|who|and|but|prison|session)\b)(?:[^,;]+ )?(?:novel|comedy|tragedy|opera|operetta|farce|ballad|skit|satire|fable|puppet-play|pantomime|film)\b.*$|\bin the (?:first|second|third|fourth|fifth|last|final|opening|closing) (?:act|scene|reel)\b.*$")]
    private static partial Regex Staged();

    /// <summary>"Assuming that the charge is true, X deceived Y": if it is.</summary>
    [GeneratedRegex(@"\b(?:assuming|supposing|granted|provided|on condition|on the assumption|on the understanding|(?:let us |let me )?(?:suppose|assume|imagine)(?: for (?:a|one) moment| for the sake of argument)?|say for argument ' s sake) that .*$")]
    private static partial Regex Assumed();

    /// <summary>"ought to have told", "were to have told": it was not.</summary>
    [GeneratedRegex(@"\b(?:ought|was|were) to have (?:been )?(?:\w+ly )?(?:\w+ (?:the|an?|his|her|its|their) (?:\w+ ){0,2}?)?$")]
    private static partial Regex Ought();

    /// <summary>"recommend that X be removed and that Y be": asked for, not done.</summary>
    [GeneratedRegex(@"\b(?:recommend|propos|suggest|urg|demand|request|insist|beg|begg|pray|advis)(?:s|es|e|ed|ing)?\b[^;:]* that (?:(?!to |will |would |shall |should |may |might |can |could |must )[^;:])* be (?:\w+ly )?$")]
    private static partial Regex Recommended();

    /// <summary>"his suggestion that we take in the children", "the proposal that the board dismiss X": asked for, not done.</summary>
    [GeneratedRegex(@"\b(?:suggestion|proposal|request|demand|recommendation|plea|motion|idea|appeal|wish|insistence) that (?:(?:the|a|his|her|our|their|its|this) )?[\w'-]+ (?:\w+ly )?$")]
    private static partial Regex Suggested();

    /// <summary>"Reports put about by Y that X had been detained were denied": what was reported is disputed, and stands as refuted.</summary>
    private static bool Denied(ParsedSentence sentence, int word, ReadOnlySpan<char> before) =>
        Told().IsMatch(before) && Disproved().IsMatch(sentence.Running(word + 1, sentence.Words.Count));

    [GeneratedRegex(@"^(?:the |a |these |those |such |some )?(?:\w+ )?(?:reports?|rumou?rs?|stories|story|news|tales?|claims?|allegations?|suspicions?|announcement|(?:telegram|letter|message|note|notice|circular|despatch|bulletin)s? (?:announcing|saying|stating|reporting|claiming|to the effect))\b[^;:.]{0,80} that [^;:]*$")]
    private static partial Regex Told();

    [GeneratedRegex(@"^[^;:]*\b(?:(?:was|were|is|are|has been|have been|had been) (?:\w+ly )?(?:soon |later |at once |since |now )?(?:denied|contradicted|refuted|disproved|untrue|false|unfounded|baseless|groundless)|(?:proved|turned out)(?: to be)? (?:false|untrue|unfounded|baseless|groundless|wrong|mistaken|premature|(?:the work of )?an? (?:\w+ )?(?:hoax|forgery|invention|fabrication|prankster|hoaxer|forger|practical joker|joke)))\b")]
    private static partial Regex Disproved();

    /// <summary>"It was given out that X had resigned, which was quite untrue."</summary>
    [GeneratedRegex(@"^[^;:.]*, which (?:is|was|proved|proved to be|turned out to be) (?:\w+ly |quite |of course )?(?:an? |the |pure |sheer )?(?:\w+ )?(?:untrue|false|not true|not the case|invention|inventions|lie|nonsense|incorrect|baseless|unfounded|groundless|fabrication|fiction|slander)\b")]
    private static partial Regex WhichIsUntrue();

    /// <summary>"I wish that the Academy had".</summary>
    [GeneratedRegex(@"\b(?:wish|wished|wishes)\b[^;]*\bhad (?:\w+ly )?$|\bif only .*$|\bwould that .*$")]
    private static partial Regex Wished();

    /// <summary>"in the event of a strike the company is to".</summary>
    [GeneratedRegex(@"\bin (?:the event of|the event that|case of|case)\b.*$")]
    private static partial Regex InTheEvent();
}
