using Network.Extraction.Language;

namespace Network.Extraction.Actors;

/// <summary>Weighs whether a mention speaks for an actor, or for a place or thing.</summary>
internal static class Weighing
{
    /// <summary>What a name needs over its mentions to be taken for a person's.</summary>
    public const double Person = 0.9;

    /// <summary>What a body needs.</summary>
    public const double Body = 0.9;

    // Where someone works is no actor by that.
    private const double Idle = 0.3;

    /// <summary>The weight of one mention; above zero speaks for an actor.</summary>
    public static double Of(Span span, Role role, bool hasRelative = false, Dealing dealing = Dealing.None)
    {
        double weight = span.Kind switch
        {
            SpanKind.Name => Named(span, dealing == Dealing.Party ? Role.Object : role),
            SpanKind.Body when dealing == Dealing.Workplace => Idle,
            SpanKind.State => role is Role.Subject or Role.Agent ? 1 : role == Role.Object ? 0.5 : 0,
            _ => Math.Max(OfBody(span, role), hasRelative && span.Determiner is "the" or "its" or "our" ? 0.9 : 0),
        };
        return weight;
    }

    /// <summary>What the words before a name add: "two of his captains, X and Y" are people; few places follow "replaced him with", "a letter against".</summary>
    public static double OfNeighbours(ParsedSentence sentence, int word) =>
        IsEnumerated(sentence, word) ? 1 : Roles.Preposition(sentence, word) is "with" or "against" ? 0.6 : 0;

    /// <summary>"two of his captains, X and Y": names behind a number of people are people's.</summary>
    private static bool IsEnumerated(ParsedSentence sentence, int word)
    {
        // By the order of the words: parsers hang the names on the noun, on its number, or on the verb.
        int comma = word - 1;
        while (comma > 0 && (sentence.Words[comma].Lower == "and" || sentence.Words[comma].Tag == "NNP" || (sentence.Words[comma].Form == "," && sentence.Words[comma - 1].Tag == "NNP"))) comma--;
        int noun = comma - 1;
        if (noun < 1 || sentence.Words[comma].Form != ",") return false;
        // "Two of them, X and Y, were held".
        if (noun > 1 && sentence.Words[noun].Lower is "them" or "these" && sentence.Words[noun - 1].Lower == "of" && sentence.Words[noun - 2].Tag == "CD") return true;
        if (sentence.Words[noun].Tag != "NNS") return false;
        string lower = sentence.Words[noun].Lower;
        WordKinds kinds = ActorVocabulary.English.Of(lower) | ActorVocabulary.English.Of(lower.TrimEnd('s'));
        if ((kinds & (WordKinds.Place | WordKinds.Body | WordKinds.Party)) != 0) return false;
        for (int at = noun - 1; at >= 0 && noun - at <= 4; at--)
        {
            if (sentence.Words[at].Tag == "CD" || sentence.Words[at].Lower is "both" or "several") return true;
        }

        return false;
    }

    private static double Named(Span span, Role role)
    {
        double weight = span.Honorifics.Count > 0 || span.Titles.Count > 0 ? 4 : 0;
        if (span.Core.Contains(' ')) weight += 1;
        if (span.Aliases.Count > 0 && !span.PlaceLike) weight += 1;
        if (span.PlaceLike) weight -= 4;
        return weight + role switch
        {
            Role.Subject => 2,
            Role.Object => 1.5,
            Role.Agent => 2,
            Role.Possessor => 1.5,
            Role.Place when !HasGivenName(span.Core) => -2,
            Role.Place or Role.Oblique => 0.4,
            _ => 0,
        };
    }

    /// <summary>"pointed at Harold Stokes": a known given name before another name is no place's.</summary>
    private static bool HasGivenName(string name) =>
        name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var first
        && (ActorVocabulary.English.Of(name[..first].ToLowerInvariant()) & (WordKinds.WomensName | WordKinds.MensName)) != 0;

    private static double OfBody(Span span, Role role)
    {
        bool common = (span.NounKinds & WordKinds.Common) != 0 && span.Modifiers.Count == 0;
        if ((span.NounKinds & WordKinds.Seat) != 0 && role is Role.Place or Role.Other) return 0;
        if (role == Role.Place && span.Noun is "mosque" or "church") return 0.2;
        if (span.IsCapital && !common) return span.Determiner is "a" or "an" ? role is Role.Subject or Role.Agent && span.Modifiers.Count > 0 ? 0.9 : 0.5 : 1;
        if (role == Role.Place && span.Noun is "school" or "mill" or "factory" or "club") return 0.2;
        bool definite = span.Determiner is "the" or "this" or "these" or "our" or "their" or "its" or "his" or "her" or "'s" or "";
        double weight = role switch
        {
            Role.Subject or Role.Agent => 1.5,
            Role.Object => 0.7,
            Role.Possessor => 0.9,
            Role.Oblique => (span.NounKinds & WordKinds.Common) == 0 && span.NounKinds.HasFlag(WordKinds.Body) ? 0.9 : 0.5,
            _ => 0,
        };
        bool press = (span.NounKinds & (WordKinds.Named | WordKinds.Common)) == (WordKinds.Named | WordKinds.Common);
        if (span.Modifiers.Count > 0 && !press && role is Role.Oblique or Role.Object) weight = 0.9;
        if (press && role is not (Role.Subject or Role.Agent or Role.Possessor)) return 0.3;
        // A name within: "the branch of Altamira", "the June conference".
        if (span.Core.Any(char.IsUpper) && span.Core.Contains(' ', StringComparison.Ordinal) && (role != Role.Other || span.Determiner.Length > 0)) weight = Math.Max(weight, 0.9);
        return definite ? weight : weight * 0.65;
    }
}
