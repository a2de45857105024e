using Network.Extraction.Language;

namespace Network.Extraction.Documents;

/// <summary>Tells running text from the lines of a head: it has the marks of sentences, and a verb.</summary>
/// <remarks>Marks alone will not do: "Prot. N. 88. Given at Rome." and "14 October. Thursday. Snow." have them as well.</remarks>
internal static class RunningText
{
    /// <summary>Blocks of as many words are running text though their only verbs may be participles, as in telegrams.</summary>
    private const int Long = 30;

    /// <summary>As many words with a full stop are a sentence.</summary>
    private const int Sentence = 12;

    /// <summary>No more words of a block are looked at.</summary>
    private const int Most = 120;

    /// <summary>True for running text.</summary>
    /// <param name="joined">The words on one line.</param>
    public static bool Is(string joined)
    {
        int words = LineKinds.WordCount(joined);
        if (!LineKinds.IsProse(joined) && !LineKinds.IsItem(joined) && !LineKinds.HasStop(joined)) return false;
        // The tagger may miss the only verb, so that a sentence's length speaks as well.
        return LineKinds.IsItem(joined) || (words >= Sentence && LineKinds.EndsSentence(joined)) || HasVerb(joined, words >= Long && LineKinds.HasSentenceMarks(joined));
    }

    /// <summary>True when one of the words is a verb.</summary>
    /// <param name="joined">The words on one line.</param>
    /// <param name="anyForm">True when participles and base forms will do.</param>
    public static bool HasVerb(string joined, bool anyForm)
    {
        List<Token> tokens = Tokenizer.Tokenize(joined, 0, joined.Length);
        if (tokens.Count > Most) tokens.RemoveRange(Most, tokens.Count - Most);
        bool capitals = LineKinds.IsCapitals(joined);
        string[] forms = [.. tokens.Select(token => token.Form.Length > 4 && token.Form.All(char.IsUpper) || capitals ? token.Form.ToLowerInvariant() : token.Form)];
        foreach ((int i, string tag) in Grammar.English.Tagger.Tag(forms).Index())
        {
            if (IsOfHead(forms, i)) continue;
            if (tag is "VBD" or "VBZ" or "VBP" or "MD" || (anyForm && tag is "VBN" or "VB" or "VBG")) return true;
        }

        return false;
    }

    /// <summary>"Minutes of the meeting held at …", "Were present: …": heads of minutes have these as well.</summary>
    private static bool IsOfHead(string[] forms, int verb)
    {
        string behind = verb + 1 < forms.Length ? forms[verb + 1] : "";
        return (forms[verb] == "held" && behind is "at" or "on" or "in") || (forms[verb] is "Were" or "Was" && behind is "present" or "absent");
    }
}
