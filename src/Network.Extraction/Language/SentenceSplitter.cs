namespace Network.Extraction.Language;

/// <summary>Groups a paragraph's tokens into sentences.</summary>
internal static class SentenceSplitter
{
    /// <summary>How many tokens each sentence of a paragraph has, none of them empty.</summary>
    public static List<int> Lengths(List<Token> tokens)
    {
        List<int> lengths = [];
        int start = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (!Ends(tokens, i)) continue;
            // Closing quotes and brackets belong to the sentence that they close.
            while (i + 1 < tokens.Count && tokens[i + 1].Form is "\"" or "\u201D" or "''" or ")" or "\u00BB" && tokens[i + 1].Start == tokens[i].End) i++;
            lengths.Add(i + 1 - start);
            start = i + 1;
        }

        return lengths;
    }

    private static bool Ends(List<Token> tokens, int i)
    {
        string form = tokens[i].Form;
        if (i + 1 == tokens.Count) return true;
        string next = tokens[i + 1].Form;
        if (form is "!" or "?") return !char.IsLower(next[0]);
        if (IsDots(form)) return !IsItemNumber(tokens, i) && (form.Length == 1 || form.Length > 3 || char.IsUpper(next[0])) && !char.IsLower(next[0]);
        if (form.Length > 1 && form[^1] == '.' && Abbreviations.MayEndSentence(form)) return StartsSentence(tokens, i + 1);
        return false;
    }

    private static bool IsDots(string form)
    {
        foreach (char c in form)
        {
            if (c != '.') return false;
        }

        return true;
    }

    /// <summary>"1." before an item of a list ends nothing.</summary>
    private static bool IsItemNumber(List<Token> tokens, int i) =>
        i == 1 && tokens[0].Form.Length <= 3 && tokens[0].Form.All(char.IsDigit);

    private static bool StartsSentence(List<Token> tokens, int i) =>
        tokens[i].Form is "The" or "He" or "She" or "They" or "It" or "In" or "On" or "At" or "This" or "These" or "A" or "An" or "His" or "Her" or "But" or "I";
}
