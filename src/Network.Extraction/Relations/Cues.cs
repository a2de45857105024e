using System.Collections.Frozen;
using Network.Extraction.Language;

namespace Network.Extraction.Relations;

/// <summary>Words without which an expression that frames an act cannot match: one that learns a further word has to have it listed in <see cref="Cues"/>.</summary>
[Flags]
internal enum Cue : long
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>"to".</summary>
    To = 1L << 0,

    /// <summary>"that".</summary>
    That = 1L << 1,

    /// <summary>"of".</summary>
    Of = 1L << 2,

    /// <summary>"in".</summary>
    In = 1L << 3,

    /// <summary>"which".</summary>
    Which = 1L << 4,

    /// <summary>"if".</summary>
    If = 1L << 5,

    /// <summary>"though".</summary>
    Though = 1L << 6,

    /// <summary>"would".</summary>
    Would = 1L << 7,

    /// <summary>"is", "was".</summary>
    Be = 1L << 8,

    /// <summary>Words that say no, or hardly.</summary>
    Denial = 1L << 9,

    /// <summary>"nothing".</summary>
    Nothing = 1L << 10,

    /// <summary>"nearly", "almost".</summary>
    Nearly = 1L << 11,

    /// <summary>What one is who does not: "unwilling".</summary>
    Unwilling = 1L << 12,

    /// <summary>"yet".</summary>
    Yet = 1L << 13,

    /// <summary>"pretended", "seemed".</summary>
    Pretence = 1L << 14,

    /// <summary>"believed", "under the impression".</summary>
    Belief = 1L << 15,

    /// <summary>Signs and proofs of what may not be, "untrue".</summary>
    Sign = 1L << 16,

    /// <summary>How a rumour goes.</summary>
    Hearsay = 1L << 17,

    /// <summary>"according".</summary>
    According = 1L << 18,

    /// <summary>"credited", "wrongly", "forged".</summary>
    Wrongly = 1L << 19,

    /// <summary>"believe", "listen", of which somebody is warned.</summary>
    Trust = 1L << 20,

    /// <summary>Whoever writes something.</summary>
    Writer = 1L << 21,

    /// <summary>"wrote", "claims".</summary>
    Writes = 1L << 22,

    /// <summary>What one is who is going to: "inclined".</summary>
    Inclined = 1L << 23,

    /// <summary>"counted on".</summary>
    Count = 1L << 24,

    /// <summary>What may come: "fear", "hope".</summary>
    Fear = 1L << 25,

    /// <summary>"dreamed", "joked".</summary>
    Dream = 1L << 26,

    /// <summary>"comedy", "novel".</summary>
    Stage = 1L << 27,

    /// <summary>"in the event", "in case".</summary>
    Event = 1L << 28,

    /// <summary>"wished".</summary>
    Wish = 1L << 29,

    /// <summary>"ought".</summary>
    Ought = 1L << 30,

    /// <summary>"assuming", "provided".</summary>
    Assumed = 1L << 31,

    /// <summary>"proposal", "request".</summary>
    Proposal = 1L << 32,

    /// <summary>"report", "rumour".</summary>
    Report = 1L << 33,

    /// <summary>"draft", "bill".</summary>
    Draft = 1L << 34,

    /// <summary>"sooner", "rather".</summary>
    Rather = 1L << 35,

    /// <summary>"made up his mind", "was going to".</summary>
    Mind = 1L << 36,

    /// <summary>"let alone", "much less".</summary>
    Alone = 1L << 37,

    /// <summary>"misprint".</summary>
    Misprint = 1L << 38,

    /// <summary>"perhaps".</summary>
    Perhaps = 1L << 39,

    /// <summary>"exercise", "rehearsal".</summary>
    Scenario = 1L << 40,

    /// <summary>"forbidden", "prevented".</summary>
    Forbidden = 1L << 41,

    /// <summary>"either".</summary>
    Either = 1L << 42,

    /// <summary>"plan", "intention".</summary>
    Plan = 1L << 43,

    /// <summary>"mistaken".</summary>
    Mistaken = 1L << 44,

    /// <summary>"how", behind which something is told.</summary>
    Told = 1L << 45,
}

/// <summary>The cues of a sentence's words: its acts are many, and expressions are tried before each.</summary>
internal sealed class Cues
{
    private static readonly FrozenDictionary<string, Cue> Known = Gather(
    [
        (Cue.To, "to"), (Cue.That, "that"), (Cue.Of, "of"), (Cue.In, "in"), (Cue.Which, "which"), (Cue.If, "if"), (Cue.Though, "though"), (Cue.Would, "would"),
        (Cue.Be, "is are was were"),
        (Cue.Denial, "nor neither never no not n't nowhere nobody none few little hardly scarcely cannot"),
        (Cue.Nothing, "nothing"),
        (Cue.Nearly, "nearly almost nigh"),
        (Cue.Unwilling, "too unwilling reluctant loath unable powerless disinclined afraid"),
        (Cue.Yet, "yet"),
        (Cue.Pretence, "pretend pretended pretends pretending feign feigned feigns feigning affected affects affecting pretence seemed appeared seems appears"),
        (Cue.Belief, "believe believed impression belief delusion took assumed supposed thought imagined"),
        (Cue.Sign, "sign trace evidence proof record indication hint case true correct so untrue false incorrect far question inconceivable unthinkable impossible excluded out"),
        (Cue.Hearsay, "it talk gossip whispering tell telling boast boasting relate relating pamphlet pamphlets leaflet leaflets lampoon lampoons broadsheet broadsheets handbill handbills letter letters broadside broadsides gossip gossips placard placards inscription inscriptions put given noised bruited whispered spread breathed bandied say read heard report reports rumour rumours rumor rumors story storys tale tales news newss word words claim claims allegation allegations legend legends suspicion suspicions assertion assertions"),
        (Cue.According, "according"),
        (Cue.Wrongly, "credited wrongly falsely mistakenly erroneously unjustly wrongfully forged"),
        (Cue.Trust, "believe credit heed listen trust believes believed credits credited"),
        (Cue.Writer, "whoever anyone anybody those he they newspaper newspapers paper papers author authors writer writers book books report reports account accounts"),
        (Cue.Writes, "wrote write writes written said say says claims claimed claim believes believed believe reports reported report asserts asserted assert maintains maintained maintain think thinks thought told tell tells"),
        (Cue.Inclined, "principle inclined disposed minded tempted prepared ready willing about due eager anxious likely"),
        (Cue.Count, "count counts counted counting rely relied relying bank banked banking depend depended reckon reckoned trust trusted wait waited waiting look looked long longed"),
        (Cue.Fear, "dread fear terror danger risk expectation hope hopes prospect anticipation apprehension peril menace verge point brink"),
        (Cue.Dream, "dream dreamed dreamt dreams joke joked jested quipped fantasised fantasized believe nightmare nightmares imagination fantasy fantasies"),
        (Cue.Stage, "novel comedy tragedy opera operetta farce ballad skit satire fable puppet pantomime film act scene reel"),
        (Cue.Event, "event case"),
        (Cue.Wish, "wish wished wishes"),
        (Cue.Ought, "ought was were"),
        (Cue.Assumed, "assuming supposing granted provided condition assumption understanding suppose assume imagine argument"),
        (Cue.Proposal, "suggestion proposal request demand recommendation plea motion idea appeal wish insistence"),
        (Cue.Report, "report reports rumour rumours rumor rumors stories story storys news newss tale tales claim claims allegation allegations suspicion suspicions announcement telegram telegrams letter letters message messages note notes notice notices circular circulars despatch despatches bulletin bulletins"),
        (Cue.Draft, "draft drafts drafted drafting outline sketch bill"),
        (Cue.Rather, "sooner rather"),
        (Cue.Mind, "mind minds going determined bent set idea thought notion"),
        (Cue.Alone, "alone less"),
        (Cue.Forbidden, "forbidden prohibited debarred barred banned prevented precluded restrained dissuaded forbade forbids forbid forbidding"),
        (Cue.Either, "either"),
        (Cue.Told, "how"),
        (Cue.Plan, "plan idea intention scheme hope aim design proposal wish dream thought"),
        (Cue.Mistaken, "mistaken wrong error misinformed misled"),
        (Cue.Misprint, "misprint mistranslation error slip misreading"),
        (Cue.Perhaps, "perhaps maybe possibly conceivably may knows"),
        (Cue.Scenario, "exercise rehearsal game war-game charade pageant trial mock-trial simulation"),
    ]);

    private readonly Cue[] _words;

    /// <summary>Looks through a sentence.</summary>
    public Cues(ParsedSentence sentence)
    {
        _words = new Cue[sentence.Words.Count];
        for (int i = 0; i < _words.Length; i++) _words[i] = Of(sentence.Words[i].Lower);
    }

    /// <summary>Those of some words.</summary>
    /// <param name="first">The first.</param>
    /// <param name="end">The one behind the last.</param>
    public Cue Of(int first, int end)
    {
        Cue all = Cue.None;
        foreach (Cue one in _words.AsSpan(first..end)) all |= one;
        return all;
    }

    private static Cue Of(string lower)
    {
        Cue cue = Known.GetValueOrDefault(lower);
        if (!lower.AsSpan().ContainsAnyExceptInRange('a', 'z')) return cue;
        // The name of a body is one word, and to an expression several.
        int start = 0;
        for (int at = 0; at <= lower.Length; at++)
        {
            if (at < lower.Length && char.IsLetterOrDigit(lower[at])) continue;
            if (Parts.TryGetValue(lower.AsSpan(start..at), out Cue part)) cue |= part;
            start = at + 1;
        }

        return cue;
    }

    private static readonly FrozenDictionary<string, Cue>.AlternateLookup<ReadOnlySpan<char>> Parts = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    private static FrozenDictionary<string, Cue> Gather((Cue Cue, string Words)[] lists) =>
        lists.SelectMany(list => list.Words.Split(' ').Select(word => (word, list.Cue))).GroupBy(pair => pair.word, pair => pair.Cue, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Aggregate((one, other) => one | other), StringComparer.Ordinal);
}
