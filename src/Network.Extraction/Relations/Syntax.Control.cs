using Network.Extraction.Language;

namespace Network.Extraction.Relations;

/// <content>Whose verb it is that has no subject of its own: its object's who is asked or accused, its subject's who promises, or the name before it.</content>
internal static partial class Syntax
{
    private static List<int> Controller(ParsedSentence sentence, int verb, int head, int depth)
    {
        // "called for X to be dismissed", "appealed to X to return": who stands right before the "to" is to do or to suffer it.
        if (sentence.Child(verb, "mark") is var to && to > 0 && sentence.Words[to].Lower == "to" && sentence.Words[to - 1] is { Label: "obl" or "nmod", IsNoun: true } asked && asked.Head == head && Case(sentence, to - 1) is "for" or "on" or "upon")
            return [to - 1];
        // "arranged for his rival X to be expelled", of which parsers make two phrases.
        if (to > 2 && sentence.Words[to].Lower == "to" && sentence.Words[to - 1] is { Label: "obl", Tag: "NNP" } rival && rival.Head == head && sentence.Words[to - 2] is { Label: "obl", Tag: "NN" } noun && noun.Head == head && Case(sentence, to - 2) == "for")
            return [to - 1];
        // "Every effort was made by X to prevent Y": X is to.
        if (IsPassive(sentence, head) && sentence.Words[head].Lemma is "make" or "take" or "undertake" && to > 0 && sentence.Words[to].Lower == "to" && sentence.Child(head, "obl:agent") is >= 0 and var maker && Case(sentence, maker) == "by" && sentence.Child(head, "nsubj:pass") is >= 0 and var made && sentence.Words[made].Lemma is "effort" or "attempt" or "step" or "measure" or "endeavour" or "endeavor" or "move" or "arrangement") return [maker];
        bool persuades = sentence.Words[head].Lemma is "persuade" or "urge" or "beg" or "induce" or "convince" or "force" or "compel" or "ask" or "advise" or "implore" or "press" && Marker(sentence, verb) == "to";
        bool controlsByObject = sentence.Words[verb].Label == "xcomp" || persuades || (Marker(sentence, verb) is "into" && sentence.Words[verb].Tag == "VBG") || sentence.Words[head].Lemma is "put" && sentence.Words[verb].Tag == "VBG" || sentence.Words[head].Lemma is "accuse" or "charge" or "suspect" or "convict" or "blame" or "reproach" or "prevent" or "stop" or "clear" or "acquit" or "absolve" or "exonerate";
        if (controlsByObject)
        {
            List<int> objects = IsPassive(sentence, head) ? Subjects(sentence, head, depth + 1) : Objects(sentence, head);
            bool promises = sentence.Words[head].Lemma is "promise" or "threaten" or "vow";
            // "got himself arrested by X".
            if (objects is [var self] && sentence.Words[self].Lower is "himself" or "herself" or "themselves" or "itself" or "myself" or "ourselves") return Subjects(sentence, head, depth + 1);
            if (objects.Count > 0 && !promises) return objects;
        }

        // "deposed X for having lent Y money": X had.
        if (verb > head && Marker(sentence, verb) == "for" && sentence.Words[verb].Tag is "VBG" or "VBN" && !IsPassive(sentence, head) && Objects(sentence, head) is [var blamed, ..] && blamed < verb && (sentence.Words[blamed].Tag is "NNP" or "PRP" || sentence.Child(blamed, "appos") >= 0)) return [blamed];
        if (sentence.Words[head].IsNoun && sentence.Child(head, "cop", "nsubj") < 0) return [];
        // "Having accused X, the plenum expelled him": in the passive too, who had accused is who acts where it is told.
        return Subjects(sentence, head, depth + 1);
    }

    /// <summary>Where the parser found no subject: the name right before the verb group, unless it has another part to play.</summary>
    private static List<int> Preposed(ParsedSentence sentence, int verb)
    {
        Word word = sentence.Words[verb];
        if (word.Label is not ("root" or "parataxis" or "ccomp" or "conj") || word.Tag is "VBG" or "VB") return [];
        foreach (int child in sentence.Children(verb))
        {
            if (child >= verb) break;
            if (sentence.Words[child].Label is "dislocated" or "obl:npmod" or "vocative" || (sentence.Words[child].Label is "obl" or "dep" or "obj" && sentence.Words[child].Tag is "NNP" or "NNPS" && sentence.Child(child, "case") < 0))
                return [child];
        }

        return [];
    }

    private static bool IsTransitivePair(ParsedSentence sentence, int first, int second)
    {
        // Only "praised and supported X", "criticized and then, in May, dismissed X": nothing between that the first could be done to.
        if (second - first <= 3) return sentence.Words[first].Tag == sentence.Words[second].Tag || sentence.Words[first].Tag == "VBD" && sentence.Words[second].Tag == "VBN" && sentence.Child(second, "aux", "aux:pass") < 0;
        for (int at = first + 1; at < second; at++)
        {
            if (!(sentence.Words[at].Tag is "RB" or "CC" or ",")) return false;
        }

        // "protested, and so did X".
        return second - first <= 6 && sentence.Words[second].Lemma != "do" && sentence.Words[second].Tag is "VBD" or "VBN" && sentence.Words[first].Tag is "VBD" or "VBN" && sentence.Child(second, "aux", "aux:pass") < 0;
    }
}
