using Network.Extraction.Language;

namespace Network.Extraction.Relations;

/// <content>Who is named together, and whom "but" and "not" leave out.</content>
internal static partial class Syntax
{
    /// <summary>A word with those coordinated with it and in apposition to it.</summary>
    public static List<int> Coordinated(ParsedSentence sentence, int word)
    {
        List<int> all = [word];
        // "all but two, X and Y": those named are left out.
        if (sentence.Words[word].Lower is "all" or "everyone" or "everybody" && word + 1 < sentence.Words.Count && sentence.Words[word + 1].Lower is "but" or "except" or "save") return all;
        for (int i = 0; i < all.Count && all.Count < 40; i++)
        {
            foreach (int child in sentence.Children(all[i]))
            {
                // "by X and not by Y": Y is no party to it.
                if (sentence.Words[child].Label is "conj" && !sentence.Words[child].IsVerb && !all.Contains(child) && !IsExcepted(sentence, child)) all.Add(child);
            }
        }

        // "Neither X nor Y, but Z, accused him": Z alone.
        if (all.Count > 1 && word < 3 && sentence.Words[0].Lower is "neither" or "not" && all.FindIndex(one => one > 1 && sentence.Words.Skip(one - 2).Take(2).Any(before => before.Lower == "but")) is > 0 and var instead) return all[instead..];
        // "Not X but Y was arrested", "it was not X but Y who": Y alone.
        if (all.Count > 1 && IsExcepted(sentence, word) && IsButInstead(sentence, word, all[1])) all.RemoveAt(0);
        return all;
    }

    /// <summary>"not X but Y", with nothing else between that could be denied or opposed.</summary>
    private static bool IsButInstead(ParsedSentence sentence, int denied, int instead)
    {
        for (int at = denied + 1; at < instead; at++)
        {
            if (sentence.Words[at].Lower == "but") return sentence.Words[Math.Min(at + 1, sentence.Words.Count - 1)].Lower != "also";
            if (sentence.Words[at].IsVerb || sentence.Words[at].Lower == "and") return false;
        }

        return false;
    }

    private static bool IsExcepted(ParsedSentence sentence, int word)
    {
        // "all the directors but X": not X.
        if (word > 1 && sentence.Words[word - 1].Lower is "but" or "except" or "save" or "bar" or "excepting" && sentence.Words.Take(word - 1).TakeLast(5).Any(one => one.Lower is "all" or "every" or "everybody" or "everyone" or "each" or "whole" or "others")) return true;
        for (int at = word - 1; at >= 0 && word - at < 5 && sentence.Words[at].Tag is "DT" or "IN" or "TO" or "PRP$" or "RB" or "JJ"; at--)
        {
            if (sentence.Words[at].Lower == "not") return true;
        }

        return false;
    }
}
