using Network.Extraction.Language;
using Network.Extraction.Lexicon;
using Network.Model;

namespace Network.Extraction.Relations;

/// <summary>Frames that the words alone show, whatever tree the parser has made of them.</summary>
internal static class ClaimSurface
{
    /// <summary>Adds to a frame what stands around a word.</summary>
    public static void Read(ParsedSentence sentence, int word, Cues cues, RelationLexicon lexicon, ClaimFrame frame)
    {
        if (IsUnfulfilled(sentence, word)) frame.Weaken(Modality.Hypothetical);
        if (NeitherNor(sentence, word) || ByNoMeans(sentence, word) || NotWho(sentence, word)) frame.Negated = true;
        if (frame.Modality is Modality.Asserted or Modality.Alleged && ToldAsUntrue(sentence, word, lexicon)) frame.Refute();
        if (AsksWhether(sentence, word)) frame.Weaken(Modality.Hypothetical);
        if (DeniedBefore(sentence, word)) frame.Negated = true;
        if (frame.Demanded < 0 && DemandAround(sentence, word) is >= 0 and var demand) frame.Demand(demand);
        if (IsInvertedCondition(sentence, word) || HadThey(sentence, word)) frame.Weaken(Modality.Hypothetical);
        if (Certain.Is(sentence, word, cues)) frame.Affirm();
        else Unreal.Read(sentence, word, cues, frame);
    }

    /// <summary>"the request of X that Y be dismissed", whatever the parser hangs the clause on: the noun that demands; -1 for none.</summary>
    private static int DemandAround(ParsedSentence sentence, int word)
    {
        if (sentence.Words[word].Tag is not "VBN" || sentence.Child(word, "aux:pass") is not (>= 0 and var be) || sentence.Words[be].Lower != "be" || sentence.Child(word, "aux") >= 0) return -1;
        int that = be - 1;
        while (that > 0 && sentence.Words[that].Lower != "that")
        {
            if (sentence.Words[that].IsVerb || sentence.Words[that].Lower is ";" or ":" or "," or "to") return -1;
            that--;
        }

        for (int at = that - 1; at >= 0 && that - at < 10; at--)
        {
            if (sentence.Words[at].IsVerb || sentence.Words[at].Lower is ";" or ":") return -1;
            if (sentence.Words[at].IsNoun && sentence.Words[at].Lemma is "request" or "proposal" or "motion" or "demand" or "suggestion" or "recommendation" or "call" or "insistence" or "plea" or "petition") return at;
        }

        return -1;
    }

    /// <summary>"was to have been expelled": it was not.</summary>
    private static bool IsUnfulfilled(ParsedSentence sentence, int word)
    {
        int at = word - 1;
        while (at > 0 && sentence.Words[at].Lower is "have" or "be" or "been") at--;
        return at > 0 && at < word - 1 && sentence.Words[at].Lower == "to" && sentence.Words[at - 1].Lower is "was" or "were" or "is" or "are";
    }

    /// <summary>"It was not X who accused Y but Z": X did not.</summary>
    private static bool NotWho(ParsedSentence sentence, int word)
    {
        int who = word - 1;
        while (who > 0 && sentence.Words[who].Lower is not ("who" or "that" or "whom" or ";" or ":" or "," or "but")) who--;
        if (who < 3 || sentence.Words[who].Lower is not ("who" or "that" or "whom")) return false;
        int not = who - 1;
        while (not > 0 && who - not < 7 && (sentence.Words[not].Tag is "NNP" or "NNPS" or "NN" or "NNS" or "DT" or "PRP" or "PRP$" or "JJ" || sentence.Words[not].Lower == "of")) not--;
        return not > 1 && sentence.Words[not].Lower == "not" && sentence.Words[not - 1].Lower is "was" or "is" && sentence.Words[not - 2].Lower == "it";
    }

    /// <summary>"By no means did X", "on no account", "in no way".</summary>
    private static bool ByNoMeans(ParsedSentence sentence, int word)
    {
        for (int at = word - 1; at > 0 && word - at < 9; at--)
        {
            if (sentence.Words[at].Lower is "means" or "account" or "way" or "circumstances" && sentence.Words[at - 1].Lower == "no") return true;
            if (sentence.Words[at].Lower is ";" or ":" or "that" or "but" or "and" || sentence.Words[at].Tag is "VBN" or "VBZ") return false;
        }

        return false;
    }

    /// <summary>"Neither X nor Y did it": both subjects stand before the verb.</summary>
    private static bool NeitherNor(ParsedSentence sentence, int word)
    {
        bool nor = false;
        for (int at = word - 1; at >= 0; at--)
        {
            Word before = sentence.Words[at];
            if (before.Lower == "neither") return nor;
            if (before.Lower == "nor") nor = true;
            // "neither X nor Y, it should be added, has ever …".
            if (before.IsVerb && sentence.Words[word] is { Label: "ccomp" } told && told.Head == at) continue;
            if (before.Lower is ";" or ":" or "that" || (before.IsVerb && before.Label is not ("aux" or "aux:pass" or "cop"))) return false;
        }

        return false;
    }

    /// <summary>"It is not true that", "there is no truth in the story that", "rumours that … proved false": found by the words alone, whatever the tree says.</summary>
    private static bool ToldAsUntrue(ParsedSentence sentence, int word, RelationLexicon lexicon)
    {
        int that = word - 1;
        while (that >= 0 && sentence.Words[that].Lower != "that")
        {
            if (sentence.Words[that].Lower is ";" or "but" || (sentence.Words[that].IsVerb && sentence.Words[that].Label is not ("aux" or "aux:pass" or "cop"))) return false;
            that--;
        }

        if (that < 1) return false;
        for (int at = that - 1; at >= 1 && that - at < 8; at--)
        {
            if (sentence.Words[at].Lower is "true" or "truth" or "foundation" or "fact" or "evidence" or "proof" && Negation.Is(sentence.Words[at - 1].Lower)) return true;
        }

        // "Reports at the weekend that".
        int noun = that - 1;
        while (noun > 0 && that - noun < 5 && !IsTold(sentence.Words[noun].Lemma) && !sentence.Words[noun].IsVerb) noun--;
        if (!IsTold(sentence.Words[noun].Lemma) || (sentence.Words[noun].IsVerb && sentence.Words[noun].Lower is not ("reports" or "rumours" or "claims"))) return false;
        for (int at = word + 1; at < sentence.Words.Count; at++)
        {
            if (lexicon.Lists("modality/refuted adjectives", sentence.Words[at].Lower)) return true;
        }

        return Unreal.TakenBack(sentence, word);

        bool IsTold(string lemma) => lexicon.Lists("modality/alleged nouns", lemma) || lemma is "remark" or "statement" or "assertion" or "hint" or "insinuation" or "suggestion";
    }

    /// <summary>"the question whether X, the secretary, had protected Y".</summary>
    private static bool AsksWhether(ParsedSentence sentence, int word)
    {
        for (int at = word - 1; at >= 0; at--)
        {
            Word before = sentence.Words[at];
            if (before.Lower == "whether") return true;
            if (before.Lower is ";" or ":" or "that" || (before.IsVerb && before.Label is not ("aux" or "aux:pass" or "cop"))) return false;
        }

        return false;
    }

    /// <summary>"not", "never", "neither" right before a verb, however the parser hangs it.</summary>
    private static bool DeniedBefore(ParsedSentence sentence, int word)
    {
        if (!sentence.Words[word].IsVerb) return false;
        for (int at = word - 1; at >= 0 && word - at <= 3; at--)
        {
            Word before = sentence.Words[at];
            if (before.Lower is "not" or "n't" or "never" or "neither" or "nor") return !Negation.IsNotOnly(sentence, at) && before.Label is not "cc" && !(before.Head >= 0 && before.Head != word && sentence.Words[before.Head].IsVerb);
            if (before.Tag is not ("RB" or "VBN" or "VB" or "VBZ" or "VBD" or "VBP" or "MD") || before.Label is not ("aux" or "aux:pass" or "advmod" or "cop" or "nsubj")) return false;
        }

        return false;
    }

    /// <summary>"was chosen to succeed X should the latter resign".</summary>
    private static bool IsInvertedCondition(ParsedSentence sentence, int word)
    {
        for (int should = word + 1; should + 1 < sentence.Words.Count && sentence.Words[should].Form is not (";" or ":"); should++)
        {
            if (sentence.Words[should].Lower != "should" || sentence.Words[should].Head < 0 || sentence.Words[should - 1].Lower is "and" or "," or "but" or "who" or "which" or "that") continue;
            int subject = sentence.Child(sentence.Words[should].Head, "nsubj", "nsubj:pass");
            if (subject > should) return true;
        }

        return false;
    }

    /// <summary>"Had the board expelled X, …", "Were the league to appoint Y, …".</summary>
    private static bool HadThey(ParsedSentence sentence, int word)
    {
        for (int at = word - 1; at >= 0 && word - at < 12; at--)
        {
            Word first = sentence.Words[at];
            // "should X, who still sits there, oppose him": what is said of X in between does not count.
            if (first.Lower == "," && Enclosed(sentence, at) is >= 0 and var open)
            {
                at = open;
                continue;
            }

            if (first.Lower is "," or ";" or ":" || (first.IsVerb && first.Lower is not ("had" or "were" or "been" or "be" or "to"))) return false;
            if (first.Lower is not ("had" or "were" or "should")) continue;
            bool opens = at == 0 || sentence.Words[at - 1].Lower is "," or "and" or "but" or ";" or "\"" or "that" or "for";
            // "Had X had him put out, …": the second is what X would have done.
            if (!opens && first.Lower == "had") continue;
            bool subjectFollows = sentence.Words[at + 1].Tag is "DT" or "PRP" or "PRP$" or "NNP" or "NNPS" or "NNS" or "NN" or "CD";
            return opens && subjectFollows && (first.Lower != "were" || sentence.Words.Skip(at).Take(word - at).Any(one => one.Lower == "to")) && !sentence.Words.Any(one => one.Lower == "?");
        }

        return false;
    }

    /// <summary>The comma that opens the relative clause which another closes; -1 where that closes none.</summary>
    private static int Enclosed(ParsedSentence sentence, int close)
    {
        int open = close - 1;
        while (open >= 0 && sentence.Words[open].Lower is not ("," or ";")) open--;
        return open > 0 && sentence.Words[open].Lower == "," && sentence.Words[open + 1].Lower is "who" or "which" or "whom" or "whose" ? open : -1;
    }

    /// <summary>"stopped short of accusing", "came close to arresting", "instead of supporting", "talked them out of sending", "would sooner resign than have arrested", "all but expelled", "was not so much as reprimanded": it did not happen.</summary>
    public static bool FallsShort(ParsedSentence sentence, int word) => word > 1 && (sentence.Words[word - 2].Lower != "out" || sentence.Words[word].Tag == "VBG") && (sentence.Words[word - 2].Lower, sentence.Words[word - 1].Lower)
        is ("out", "of") or ("short", "of") or ("close", "to") or ("instead", "of") or ("rather", "than") or ("far", "from") or ("near", "to") or ("than", "have") or ("than", "to") or ("all", "but") or ("good", "as") or ("much", "as") or ("everything", "but") or ("anything", "but");
}
