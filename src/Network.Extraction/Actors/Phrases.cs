using System.Text;

namespace Network.Extraction.Actors;

/// <summary>Small questions about runs of words.</summary>
internal static class Phrases
{
    /// <summary>The words as written, marks of possession and commas without a space before them.</summary>
    public static string Join(List<RawWord> words, int first, int last)
    {
        StringBuilder text = new();
        for (int i = first; i <= last; i++)
        {
            if (i > first && !Chunker.IsClitic(words[i]) && words[i].Form != ",") text.Append(' ');
            text.Append(words[i].Form);
        }

        return text.ToString();
    }

    /// <summary>The determiner before a word, in lower case; empty for none.</summary>
    public static string Determiner(List<RawWord> words, int first)
    {
        if (first == 0) return "";
        string before = words[first - 1].Lower;
        return IsDeterminer(before) || before is "'s" or "'" ? before : "";
    }

    /// <summary>True for articles, demonstratives and possessives.</summary>
    public static bool IsDeterminer(string lower) =>
        lower is "the" or "a" or "an" or "this" or "that" or "these" or "those" or "his" or "her" or "its" or "their" or "our" or "your" or "my" or "no" or "any" or "some" or "another" or "other" or "each" or "every" or "own";

    /// <summary>True for a plural noun.</summary>
    public static bool IsPlural(RawWord word) =>
        word.Tag is "NNS" or "NNPS" || (word.Lower.EndsWith('s') && !word.Lower.EndsWith("ss", StringComparison.Ordinal) && word.Is(WordKinds.Title | WordKinds.Kin | WordKinds.Group)) || word.Lower is "police" or "women" or "clergy";
}
