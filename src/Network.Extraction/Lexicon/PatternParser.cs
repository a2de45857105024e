using System.Collections.Frozen;

namespace Network.Extraction.Lexicon;

/// <summary>Reads patterns as the lexicon writes them.</summary>
internal static class PatternParser
{
    private static readonly FrozenSet<string> Prepositions =
    [
        "about", "across", "after", "against", "along", "among", "around", "as", "at", "before", "behind", "between", "by", "for", "from", "in", "into", "of",
        "off", "on", "onto", "despite", "notwithstanding", "alongside", "beside", "concerning", "over", "round", "through", "to", "together", "toward", "towards", "under", "until", "upon", "with", "within", "without",
    ];

    private static readonly FrozenSet<string> Particles = ["up", "down", "out", "off", "away", "over", "back", "together", "aside", "apart", "forward", "free", "short", "highly", "warmly", "ill", "go"];
    private static readonly HashSet<string> None = [];

    /// <summary>Reads a pattern.</summary>
    /// <param name="type">Id of the relation type that it tells.</param>
    /// <param name="head">What its first word is.</param>
    /// <param name="text">As written in the lexicon.</param>
    /// <param name="ofStates">True for one whose other party must be a state.</param>
    /// <exception cref="FormatException">It has no first word, or a part out of place.</exception>
    public static IEnumerable<Pattern> Parse(string type, PatternHead head, string text, bool ofStates = false)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) throw new FormatException("a pattern is empty");
        if (words[0] == "not" && words.Length > 1 && head == PatternHead.Verb) words = words[1..];
        if (words[0] is "_" or "~") throw new FormatException($"the pattern \"{text}\" begins with {words[0]}: begin with a verb, a noun or an adjective");
        List<PatternPart> parts = Parts(words, head, text);
        if (PatternCheck.Fault(head, words, parts, Prepositions.Contains) is { } fault) throw new FormatException($"the pattern \"{text}\" can never fire: {fault}");
        foreach (string lemma in words[0].Split('|')) yield return new Pattern(type, head, lemma, [.. parts], text, ofStates);
    }

    private static List<PatternPart> Parts(string[] words, PatternHead head, string text)
    {
        List<PatternPart> parts = [];
        for (int i = 1; i < words.Length; i++)
        {
            HashSet<string> word = [.. words[i].Split('|')];
            string? next = i + 1 < words.Length ? words[i + 1] : null;
            if (words[i] == "_") parts.Add(new PatternPart(PartKind.Object, None, None));
            else if (words[i] == "~") parts.Add(new PatternPart(PartKind.Clause, None, None));
            else if (words[i] == "*") parts.Add(new PatternPart(PartKind.AnyObject, None, None));
            else if (words[i] == "that" && next == "_")
            {
                parts.Add(new PatternPart(PartKind.ThatClause, None, None));
                i++;
            }
            else if (words[i] == "to" && next == "~") continue;
            else if (words[i].Length > 1 && words[i][0] == '+') parts.Add(new PatternPart(PartKind.Particle, new HashSet<string> { words[i][1..] }, None));
            else if (IsParticle(word, next, head)) parts.Add(new PatternPart(PartKind.Particle, word, None));
            else if (word.All(Prepositions.Contains))
            {
                if (next == "_") parts.Add(new PatternPart(PartKind.PrepositionSlot, word, None));
                else if (next is null) parts.Add(new PatternPart(PartKind.Preposition, word, None));
                else parts.Add(new PatternPart(PartKind.PrepositionNoun, word, next.Split('|').ToHashSet()));
                i++;
            }
            else
            {
                if (head is PatternHead.Noun or PatternHead.Adjective) throw new FormatException($"in the pattern \"{text}\" the word \"{words[i]}\" is no preposition");
                bool beside = parts.Exists(part => part.Kind == PartKind.Object) || (next == "_" && i == words.Length - 1);
                parts.Add(new PatternPart(beside ? PartKind.SecondNoun : PartKind.ObjectNoun, None, word));
            }
        }

        return parts;
    }

    private static bool IsParticle(HashSet<string> word, string? next, PatternHead head)
    {
        if (head is PatternHead.Noun or PatternHead.Adjective || word.Count > 1) return false;
        string only = word.First();
        if (Particles.Contains(only)) return true;
        // "fall in with _": a preposition before a preposition stands alone.
        return Prepositions.Contains(only) && next is not null && next.Split('|').All(Prepositions.Contains);
    }
}
