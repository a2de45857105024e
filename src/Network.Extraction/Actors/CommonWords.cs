using System.Reflection;
using Network.Extraction.Language;

namespace Network.Extraction.Actors;

/// <summary>Tells words from names where capitals do not.</summary>
internal sealed class CommonWords
{
    private const string Resource = "common-words.txt";

    private static readonly Lazy<HashSet<string>> Shipped = new(() =>
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
    });

    private readonly Lemmatizer _lemmatizer;

    /// <summary>Makes it.</summary>
    public CommonWords(Lemmatizer lemmatizer) => _lemmatizer = lemmatizer;

    /// <summary>True for a word of the language, as far as a list and the forms of words tell.</summary>
    /// <param name="lower">In lower case.</param>
    public bool Contains(string lower) => lower.Split('-').All(IsKnown);

    private bool IsKnown(string word)
    {
        if (Shipped.Value.Contains(word) || _lemmatizer.Knows(word) || IrregularForms.IsPast(word)) return true;
        foreach (string lemma in (ReadOnlySpan<string>)[_lemmatizer.Verb(word), _lemmatizer.Noun(word)])
        {
            if (lemma != word && (Shipped.Value.Contains(lemma) || _lemmatizer.Knows(lemma))) return true;
        }

        return word.Length >= 7 && HasEnding(word);
    }

    private static bool HasEnding(string word) =>
        (word.EndsWith("ed", StringComparison.Ordinal) && word[^3] is not ('e' or 'm')) || (word.Length >= 9 && word.EndsWith("ing", StringComparison.Ordinal)) || word.EndsWith("tion", StringComparison.Ordinal)
        || word.EndsWith("tions", StringComparison.Ordinal) || word.EndsWith("sion", StringComparison.Ordinal) || word.EndsWith("ment", StringComparison.Ordinal) || word.EndsWith("ments", StringComparison.Ordinal)
        || word.EndsWith("ness", StringComparison.Ordinal) || word.EndsWith("ally", StringComparison.Ordinal) || word.EndsWith("able", StringComparison.Ordinal) || word.EndsWith("ists", StringComparison.Ordinal)
        || word.EndsWith("ism", StringComparison.Ordinal) || word.EndsWith("ious", StringComparison.Ordinal) || word.EndsWith("ability", StringComparison.Ordinal);
}
