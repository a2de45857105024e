using Network.Extraction.Language;

namespace Network.Extraction.Actors;

/// <summary>Finds who is told to have come after whom: "X succeeded Y", "Y was replaced by X", "X took over from Y", "put X in Y's place".</summary>
internal static class Successions
{
    /// <summary>The words of both in a sentence.</summary>
    public static IEnumerable<(int Before, int After)> In(ParsedSentence sentence)
    {
        for (int at = 1; at < sentence.Words.Count; at++)
        {
            Word word = sentence.Words[at];
            if (word.Lower is "place" or "stead" or "room" && sentence.Words[at - 1].Tag is "PRP$" or "POS" && InPlace(sentence, at) is ( >= 0 and var gone, >= 0 and var put)) yield return (gone, put);
            if (!word.IsVerb) continue;
            bool takes = word.Lemma == "take" && at + 1 < sentence.Words.Count && sentence.Words[at + 1].Lower == "over";
            if (!takes && word.Lemma is not ("succeed" or "replace" or "supersede")) continue;
            bool passive = sentence.Child(at, "aux:pass") >= 0;
            int after = passive ? sentence.Child(at, "obl:agent") : Clauses.Subject(sentence, at);
            int before = passive ? Clauses.Subject(sentence, at) : takes ? From(sentence, at) : sentence.Child(at, "obj");
            if (before >= 0 && after >= 0) yield return (before, after);
        }
    }

    /// <summary>"put X in Y's place", "X was named in his stead": whose place it is, and who has it now.</summary>
    private static (int Before, int After) InPlace(ParsedSentence sentence, int place)
    {
        if (Roles.Preposition(sentence, place) != "in" || sentence.Words[place].Head is not (>= 0 and var verb) || !sentence.Words[verb].IsVerb) return (-1, -1);
        return (sentence.Child(place, "nmod:poss"), sentence.Child(verb, "aux:pass") >= 0 ? Clauses.Subject(sentence, verb) : sentence.Child(verb, "obj"));
    }

    /// <summary>The word that "from" leads to behind a verb, before the next one; -1 for none.</summary>
    private static int From(ParsedSentence sentence, int verb)
    {
        for (int at = verb + 1; at < sentence.Words.Count && !sentence.Words[at].IsVerb; at++)
        {
            if (Roles.Preposition(sentence, at) == "from") return at;
        }

        return -1;
    }
}
