namespace Network.Extraction.Lexicon;

/// <summary>Finds patterns that can never fire, so that a slip of the pen is told when the lexicon is read and not looked for in what a text does not yield.</summary>
internal static class PatternCheck
{
    /// <summary>What is wrong with a pattern and how to mend it; null when it may fire.</summary>
    /// <param name="head">What its first word is.</param>
    /// <param name="words">Its words as written.</param>
    /// <param name="parts">Its parts as read.</param>
    /// <param name="isPreposition">True for a word that the parser of patterns takes for a preposition.</param>
    public static string? Fault(PatternHead head, IReadOnlyList<string> words, List<PatternPart> parts, Func<string, bool> isPreposition)
    {
        for (int i = 0; i < words.Count; i++)
        {
            string[] choices = words[i].Split('|');
            if (choices.Length == 1) continue;
            if (choices.Contains("")) return $"\"{words[i]}\" has an empty alternative: write a|b without blanks";
            if (choices.Any(word => word is "_" or "~" or "*")) return $"\"{words[i]}\" has a place for the other party among its alternatives: write a line for each";
            if (i == 0 || !choices.Any(isPreposition) || choices.All(isPreposition)) continue;
            string other = choices.First(word => !isPreposition(word));
            bool slot = i + 1 < words.Count && words[i + 1] == "_";
            if (slot) return $"in \"{words[i]} _\" the word \"{other}\" is no preposition, so nothing is led to by it: write a line for each kind";
            bool nounFollows = i + 1 < words.Count && i == 1 && head is PatternHead.Verb or PatternHead.Suffers && !words[i + 1].Split('|').Any(isPreposition) && words[i + 1] is not ("_" or "*" or "~");
            if (nounFollows) return $"\"{words[i]}\" mixes a preposition with the word \"{other}\" before a noun: an alternative is one word, so write a line for each";
        }

        bool tells = head != PatternHead.Verb || parts.Any(part => part.Kind is PartKind.Object or PartKind.PrepositionSlot or PartKind.ThatClause or PartKind.Clause);
        return tells ? null : "it names no other party: write _ where that one stands, as in \"accuse _\" or \"complain about _\"";
    }
}
