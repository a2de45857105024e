namespace Network.Training;

/// <summary>Finds the words that a treebank writes small, by which names are told from words in a text that is typed in capitals.</summary>
internal static class CommonWords
{
    /// <summary>The words, in order: written small twice or more, and no less often than as a name.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<TreebankSentence> sentences)
    {
        Dictionary<string, int> small = new(StringComparer.Ordinal), names = new(StringComparer.Ordinal);
        foreach (TreebankSentence sentence in sentences)
        {
            for (int i = 0; i < sentence.Forms.Length; i++)
            {
                string form = sentence.Forms[i], lower = form.ToLowerInvariant();
                if (form.Length < 2 || !form.All(c => char.IsAsciiLetter(c) || c is '-' or '\'')) continue;
                if (form == lower) small[lower] = small.GetValueOrDefault(lower) + 1;
                else if (i > 0 && sentence.Tags[i] is "NNP" or "NNPS") names[lower] = names.GetValueOrDefault(lower) + 1;
            }
        }

        return [.. small.Where(word => word.Value > 1 && word.Value >= names.GetValueOrDefault(word.Key) && char.IsAsciiLetter(word.Key[0])).Select(word => word.Key).Order(StringComparer.Ordinal)];
    }
}
