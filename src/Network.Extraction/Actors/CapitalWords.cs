namespace Network.Extraction.Actors;

/// <summary>How a document writes its words: a capital at the start of a sentence is a name's only when the document does not write the word small elsewhere.</summary>
internal sealed class CapitalWords
{
    private readonly HashSet<string> _small = new(StringComparer.Ordinal);
    private readonly HashSet<string> _mixed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _capital = new(StringComparer.Ordinal);

    /// <summary>Looks at a sentence.</summary>
    public void Learn(List<RawWord> words)
    {
        foreach (RawWord word in words)
        {
            if (!word.IsCapital) _small.Add(word.Lower);
            else if (!word.Opens) _capital.Add(word.Lower);
            if (word.IsCapital && !word.IsAcronym) _mixed.Add(word.Lower);
        }
    }

    /// <summary>True when the document writes the word small somewhere.</summary>
    public bool IsSmallElsewhere(RawWord word) => _small.Contains(word.Lower);

    /// <summary>True for the plural of a word that the document writes small: "Arrests" beside "his arrest".</summary>
    public bool IsPluralOfSmall(RawWord word) => word.Lower.Length > 4 && word.Lower[^1] == 's' && (_small.Contains(word.Lower[..^1]) || _small.Contains(word.Lower[..^1] + "ed"));

    /// <summary>True when the document writes it with one capital only somewhere: "TITO" and "Tito".</summary>
    public bool IsMixedElsewhere(RawWord word) => _mixed.Contains(word.Lower);

    /// <summary>True when the document writes it with a capital where no sentence begins.</summary>
    public bool IsCapitalElsewhere(RawWord word) => _capital.Contains(word.Lower);
}
