namespace Network.Extraction.Actors;

/// <summary>Words that are an honorific in one language and a surname in another: "Pan Kowalski" is Mr. Kowalski, "Pan Jieru" bears the surname Pan.</summary>
internal static class SurnameHonorifics
{
    private static readonly HashSet<string> Shared = ["pan", "ko", "u", "ba", "ong", "bang", "nai", "sri", "don", "com", "ing", "fr", "bey", "san", "baron", "earl", "canon", "justice", "prince", "duke", "count", "lord", "squire"];

    /// <summary>Takes the honorific's sense from such a word in a document that calls someone by it alone: "Pan has been dismissed".</summary>
    public static void Learn(IReadOnlyList<IReadOnlyList<RawWord>> sentences)
    {
        HashSet<string> surnames = new(StringComparer.Ordinal);
        foreach (IReadOnlyList<RawWord> words in sentences)
        {
            for (int i = 0; i < words.Count; i++)
            {
                if (Shared.Contains(words[i].Lower) && words[i].IsCapital && (StandsAlone(words, i) || IsChinese(words, i))) surnames.Add(words[i].Lower);
            }
        }

        if (surnames.Count == 0) return;
        foreach (RawWord word in sentences.SelectMany(words => words))
        {
            if (word.IsCapital && surnames.Contains(word.Lower)) word.Kinds &= ~(WordKinds.Honorific | WordKinds.Male | WordKinds.Female | WordKinds.Title);
        }
    }

    /// <summary>Where a name stands: before a verb or a mark, behind no article.</summary>
    private static bool StandsAlone(IReadOnlyList<RawWord> words, int i)
    {
        if (i > 0 && (Phrases.IsDeterminer(words[i - 1].Lower) || words[i - 1].IsCapital)) return false;
        RawWord? next = i + 1 < words.Count ? words[i + 1] : null;
        return next is null ? i > 0 : next.IsVerb || Chunker.IsClitic(next) || (i > 0 && next.Form is "," or "." or ";" or "?" or "!");
    }

    /// <summary>"Pan Jieru", "Ko Yong-su": the given name has two syllables of Chinese or Korean.</summary>
    private static bool IsChinese(IReadOnlyList<RawWord> words, int i) =>
        words[i].Lower is "pan" or "ko" or "bang" && i + 1 < words.Count && words[i + 1].IsCapital && !words[i + 1].Is(WordKinds.WomensName | WordKinds.MensName)
        && (words[i + 1].Form.Contains('-', StringComparison.Ordinal) || (i + 2 < words.Count && !words[i + 2].IsCapital)) && Romanisation.Key($"{words[i].Form} {words[i + 1].Form}") is { } key && key.Length >= 7;
}
