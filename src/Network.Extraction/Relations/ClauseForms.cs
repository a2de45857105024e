using Network.Extraction.Language;

namespace Network.Extraction.Relations;

/// <summary>Forms of clauses that say how a verb is meant: under an "if", as an aim, as an infinitive, joined with nothing but a comma.</summary>
internal static class ClauseForms
{
    /// <summary>"who sold eggs and could not read, let him sleep": parsers join verbs with nothing between them but a comma.</summary>
    public static bool IsUnjoined(ParsedSentence sentence, int verb, int first)
    {
        if (!sentence.Words[verb].IsVerb || verb - first != 2 || sentence.Words[verb - 1].Form != "," || sentence.Words[verb].Tag is "VBN" or "VB" or "VBG") return false;
        for (int later = verb + 1; later < sentence.Words.Count; later++)
        {
            if (sentence.Words[later].Label == "conj" && sentence.Words[later].Head == first) return false;
        }

        return true;
    }

    /// <summary>"would not hear of it and praised her": a past form shares no auxiliary with an infinitive.</summary>
    public static bool IsFiniteBesideInfinitive(ParsedSentence sentence, int verb, int first) =>
        (sentence.Words[verb].Tag is "VBD" or "VBZ" || (sentence.Words[verb].Tag == "VBN" && sentence.Child(verb, "obj") > verb)) && sentence.Words[first].Tag == "VB" && sentence.Child(first, "aux") >= 0 && sentence.Child(verb, "aux", "aux:pass") < 0 && verb > first;

    /// <summary>Whether a clause hangs on an "if".</summary>
    public static bool IsConditional(ParsedSentence sentence, int clause)
    {
        foreach (int child in sentence.Children(clause))
        {
            if (sentence.Words[child].Label == "mark" && sentence.Words[child].Lower is "if" or "unless" or "whether" or "lest") return true;
        }

        return false;
    }

    /// <summary>"X to be withdrawn in June": telegrams' future.</summary>
    public static bool IsToBe(ParsedSentence sentence, int verb) =>
        sentence.Words[verb].Tag == "VBN" && sentence.Child(verb, "mark") is >= 0 and var to && sentence.Words[to].Lower == "to" && sentence.Child(verb, "aux:pass") is >= 0 and var be && sentence.Words[be].Lower == "be";

    /// <summary>"that X be dismissed": a wish, whatever it hangs on.</summary>
    public static bool IsBareBe(ParsedSentence sentence, int verb)
    {
        if (sentence.Words[verb].Tag != "VBN" || sentence.Child(verb, "aux:pass") is not (>= 0 and var be) || sentence.Words[be] is not { Lower: "be", Tag: "VB" } || sentence.Child(verb, "aux") >= 0) return false;
        int before = be - 1;
        while (before > 0 && (sentence.Words[before].Tag == "RB" || sentence.Words[before].Lower is "," or "too")) before--;
        return before >= 0 && sentence.Words[before].Tag is not ("MD" or "TO" or "CC" or "VB") && sentence.Words[before].Lower is not ("to" or "let" or "will" or "shall");
    }

    /// <summary>"insisted that he be dismissed", "insisted that he leave".</summary>
    public static bool IsSubjunctive(ParsedSentence sentence, int verb)
    {
        bool auxiliary = false;
        foreach (int child in sentence.Children(verb))
        {
            if (sentence.Words[child].Label is not ("aux" or "aux:pass")) continue;
            if (sentence.Words[child].Lower is "be" or "should") return true;
            auxiliary = true;
        }

        return !auxiliary && sentence.Words[verb].Tag == "VB";
    }

    /// <summary>"asked why X had been banished": what is asked is no act that is demanded.</summary>
    public static bool IsQuestion(ParsedSentence sentence, int clause)
    {
        foreach (int child in sentence.Children(clause))
        {
            if (child < clause && sentence.Words[child].Lower is "why" or "when" or "how" or "where" or "who" or "whom" or "what") return true;
        }

        return false;
    }

    /// <summary>"came to arrest him", "in order to arrest him".</summary>
    public static bool IsPurposeClause(ParsedSentence sentence, int verb)
    {
        int to = sentence.Child(verb, "mark");
        for (int at = Math.Max(0, verb - 4); at < verb; at++)
        {
            if (sentence.Words[at].Lower == "to" && sentence.Words[at].Head == verb) to = at;
        }

        // "is known to have expelled X": that was done.
        if (to < 1 || sentence.Words[to].Lower != "to" || (to + 1 < verb && sentence.Words[to + 1].Lower == "have")) return false;
        return sentence.Words[to - 1].Lower is "order" or "as" || sentence.Words[verb].Head == to - 1 || sentence.Words[verb].Label == "advcl";
    }

    /// <summary>"to arrest him"; a bare form, one in -ing and a noun count, too.</summary>
    public static bool IsInfinitive(ParsedSentence sentence, int verb)
    {
        foreach (int child in sentence.Children(verb))
        {
            if (sentence.Words[child].Label is "mark" or "aux" && sentence.Words[child].Lower == "to") return true;
        }

        return sentence.Words[verb].Tag is "VB" or "VBG" || sentence.Words[verb].IsNoun;
    }

    /// <summary>"according to Sin": true where a preposition leads a word, by itself or before "to".</summary>
    public static bool HasCase(ParsedSentence sentence, int word, string marker)
    {
        foreach (int child in sentence.Children(word))
        {
            if (sentence.Words[child].Lower == marker) return true;
            if (sentence.Words[child].Label is "case" && sentence.Child(child, "fixed") >= 0 && sentence.Words[child].Lower == marker) return true;
        }

        return word > 1 && sentence.Words[word - 1].Lower == "to" && sentence.Words[word - 2].Lower == marker;
    }

    /// <summary>"declined to join in expelling X", "was invited to take part in removing Y": what is done "in" doing is no act beside it.</summary>
    public static bool IsShared(ParsedSentence sentence, int at, int head) =>
        sentence.Words[at].Tag == "VBG" && sentence.Words[head].Lemma is "join" or "take" or "participate" or "assist" or "help" or "succeed" or "persist" or "share" or "aid" or "concur" or "cooperate" or "engage" && Syntax.Marker(sentence, at) == "in";

    /// <summary>"let himself be deceived by X": he was.</summary>
    public static bool LetsItself(ParsedSentence sentence, int verb) =>
        sentence.Words[verb] is { Label: "xcomp" or "ccomp", Head: >= 0 and var let } && sentence.Words[let].Lemma is "let" or "allow" && !Negation.Of(sentence, let) && sentence.Child(let, "obj") is > 0 and var self && sentence.Words[self].Lower is "himself" or "herself" or "themselves" or "itself";

    /// <summary>"tried to have X removed": who wants another to do it asks for it.</summary>
    public static bool WantsDone(ParsedSentence sentence, int have, string lemma) =>
        sentence.Words[have] is { Tag: "VB", Lemma: "have" or "get" } && sentence.Child(have, "xcomp", "ccomp") is > 0 and var done && sentence.Words[done].Tag == "VBN" && lemma is "try" or "attempt" or "strive" or "endeavour" or "endeavor" or "work" or "scheme";
}
