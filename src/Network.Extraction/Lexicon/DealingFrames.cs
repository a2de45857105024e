namespace Network.Extraction.Lexicon;

/// <summary>Patterns of the verbs that only deal out a noun, made of a frame and the nouns of each type: "heap $ on _" with "reproach", "be target of $ by _" with "accusation".</summary>
internal static class DealingFrames
{
    /// <summary>Where a frame has the noun.</summary>
    private const string Noun = "$";

    /// <summary>The patterns.</summary>
    /// <param name="given">The nouns of each type that one gives and gets.</param>
    /// <param name="gives">Frames whose subject gives them.</param>
    /// <param name="gets">Frames whose subject gets them.</param>
    public static IEnumerable<Pattern> Patterns(IReadOnlyDictionary<string, List<string>> given, IEnumerable<string> gives, IEnumerable<string> gets)
    {
        (string Text, PatternHead Head)[] frames = [.. gives.Select(text => (text, PatternHead.Verb)), .. gets.Select(text => (text, PatternHead.Suffers))];
        foreach ((string type, List<string> nouns) in given)
        {
            string choice = string.Join('|', nouns);
            foreach ((string text, PatternHead head) in frames)
            {
                foreach (Pattern pattern in PatternParser.Parse(type, head, text.Replace(Noun, choice, StringComparison.Ordinal))) yield return pattern with { Text = text.Replace(Noun, nouns[0], StringComparison.Ordinal) };
            }
        }
    }

    /// <summary>What is wrong with a frame; null when it can be used.</summary>
    /// <param name="head">What its subject does: give or get.</param>
    /// <param name="text">As written in the lexicon.</param>
    public static string? Fault(PatternHead head, string text)
    {
        if (!text.Split(' ').Contains(Noun) || !text.Split(' ').Contains("_")) return $"the frame \"{text}\" needs $ where the noun stands and _ where the other party stands";
        try
        {
            _ = PatternParser.Parse("", head, text.Replace(Noun, "praise", StringComparison.Ordinal)).Count();
            return null;
        }
        catch (FormatException broken)
        {
            return broken.Message;
        }
    }
}
