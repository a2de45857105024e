using System.Collections.Frozen;

namespace Network.Extraction.Language;

/// <content>The words by which tags are mended.</content>
internal static partial class TagRepair
{
    private static readonly FrozenSet<string> Auxiliaries =
        ["am", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "having", "get", "gets", "got", "'s", "'ve", "'d", "stands", "stood", "remains", "remained"];

    private static readonly FrozenSet<string> TakesTwo = ["given", "granted", "offered", "shown", "told", "denied", "awarded", "sent", "assigned", "called", "named", "elected", "appointed", "considered", "paid", "refused"];

    private static readonly FrozenSet<string> Adverbs = ["not", "also", "then", "now", "never", "further", "even", "only", "again", "soon", "later", "himself", "herself", "themselves", "itself", "still", "already", "once", "twice", "both", "all", "at", "last", "in", "turn"];

    private static readonly FrozenSet<string> Attitudes = ["dissatisfied", "discontented", "displeased", "disappointed", "opposed", "associated", "connected"];

    private static readonly FrozenSet<string> NeverPassive =
        ["voted", "agreed", "complained", "protested", "objected", "appealed", "resigned", "replied", "responded", "insisted", "argued", "fled", "acted", "sided", "arrived", "returned", "died", "decided", "refused", "declined", "abided", "complied", "acquiesced", "capitulated", "retaliated", "truckled", "kowtowed", "grovelled", "flirted", "liaised", "connived", "colluded", "gloated", "absconded", "defected", "seceded", "commiserated", "remonstrated", "expostulated"];

    /// <summary>Adjectives behind "was" that the tagger takes for nouns or for what someone was doing.</summary>
    private static readonly FrozenSet<string> Predicates =
        ["fond", "kind", "tolerant", "intolerant", "livid", "cross", "leery", "chary", "servile", "staunch", "savage", "insincere", "laudatory", "adulatory", "denunciatory", "chilly", "pally", "matey", "chummy", "condescending", "insulting", "menacing", "threatening", "patronising", "patronizing", "unsparing", "unforgiving", "unyielding", "unflattering", "unstinting", "forbearing", "trusting", "admiring", "flattering", "fawning", "accommodating", "obliging", "glowing", "withering", "biting", "cutting", "disbelieving"];

    private static readonly FrozenSet<string> StandsFor = ["stand", "side", "protest", "vote", "work", "appeal", "march"];

    private static readonly FrozenSet<string> Protests = ["protests", "appeals", "objects", "complains", "demands", "asks", "calls", "insists", "begs", "declares", "requests", "regrets"];

    private static readonly FrozenSet<string> Telling = ["write", "say", "report", "claim", "state", "print", "tell", "allege", "assert", "propose", "demand", "protest", "object", "deny", "regret", "hope", "fear", "request"];

    private static readonly FrozenSet<string> CallsFor = ["calls", "asks", "appeals", "belongs", "votes", "sides", "agrees"];

    private static readonly FrozenSet<string> Modals = ["can", "could", "may", "might", "must", "shall", "should", "will", "would", "ought", "need", "dare", "cannot", "ca", "wo", "sha", "'d", "'ll", "’d", "’ll", "used", "had", "better"];

    private static readonly FrozenSet<string> OnlyVerbs =
        ["denies", "accuses", "alleges", "asserts", "declares", "describes", "insists", "condemns", "denounces", "criticizes", "criticises", "expels", "admits", "contends", "maintains", "deplores", "refutes", "agrees", "proposes", "suggests", "believes", "says", "tells", "informs", "opposes", "disagrees", "confirms", "appoints", "dismisses", "accepts", "refuses", "assures", "betrays", "persuades", "congratulates", "annuls", "instructs", "endorses", "rejects", "approves", "dissolves", "suspends", "reinstates", "removes", "relieves", "deplores", "condones", "upholds", "entrusts", "empowers", "authorises", "authorizes", "warns", "reminds"];

    private static readonly FrozenSet<string> Charging =
        ["accusing", "blaming", "denouncing", "charging", "criticizing", "criticising", "attacking", "praising", "supporting", "defending", "recommending", "exposing", "condemning", "urging", "thanking", "reproaching", "commending"];

    private static readonly FrozenSet<string> HerOwn =
        ["brother", "sister", "husband", "son", "daughter", "father", "mother", "cousin", "uncle", "aunt", "nephew", "niece", "brother-in-law", "sister-in-law", "father-in-law", "mother-in-law", "son-in-law", "daughter-in-law", "brothers", "sisters", "sons", "daughters", "parents", "children", "stepson", "stepdaughter", "grandson", "grandfather", "post", "seat", "job", "chair", "office", "career", "resignation", "chief", "superior", "rival", "successor", "predecessor", "deputy", "colleague", "colleagues"];

    private static readonly FrozenSet<string> AlwaysAdverbs = ["yesterday", "twice", "thrice", "today", "tonight", "thereupon", "thereafter", "meanwhile", "therefore", "forthwith", "hereby", "likewise", "thereby", "hereupon", "whereupon", "afterwards", "afterward", "beforehand", "henceforth", "thenceforth", "nevertheless", "nonetheless", "hitherto", "moreover", "furthermore"];

    private static readonly FrozenSet<string> SameInPast = ["let", "cast", "put", "set", "cut", "hit", "spread", "quit", "shut", "hurt", "rid", "beat"];

    /// <summary>Words of closed classes, or what taggers take for such, that rules are about.</summary>
    private static readonly FrozenSet<string> Particular =
    [
        "her", "unlike", "towards", "'", "\u2019", "had", "has", "have", "one", "befell", "befalls", "ought", "that", "unopposed", .. AlwaysAdverbs, .. SameInPast, .. Attitudes,
    ];

    /// <summary>Nouns that end like the highest degree of an adjective.</summary>
    private static readonly FrozenSet<string> NounsInEst =
        ["protest", "arrest", "request", "interest", "harvest", "conquest", "inquest", "bequest", "forest", "guest", "quest", "contest", "unrest", "rest", "test", "behest", "manifest", "crest", "digest", "attest", "priest", "tempest", "house-arrest"];
}
