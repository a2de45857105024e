namespace Network.Extraction.Language;

/// <summary>A sentence with its dependency tree.</summary>
internal sealed class ParsedSentence
{
    private readonly int[][] _children;

    /// <summary>Makes the sentence.</summary>
    /// <param name="paragraph">Number of its paragraph.</param>
    /// <param name="words">Its words; heads are indices among them.</param>
    public ParsedSentence(int paragraph, IReadOnlyList<Word> words)
    {
        Paragraph = paragraph;
        Words = words;
        List<int>[] children = [.. words.Select(_ => new List<int>())];
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i].Head >= 0) children[words[i].Head].Add(i);
        }

        _children = [.. children.Select(list => list.ToArray())];
    }

    /// <summary>Number of the paragraph, from 1.</summary>
    public int Paragraph { get; }

    /// <summary>The words in order.</summary>
    public IReadOnlyList<Word> Words { get; }

    /// <summary>First offset in the document's text.</summary>
    public int Start => Words[0].Start;

    /// <summary>Offset behind the last word.</summary>
    public int End => Words[^1].End;

    /// <summary>The words that hang on a word, in order.</summary>
    public ReadOnlySpan<int> Children(int word) => _children[word];

    /// <summary>The first child with one of the labels; -1 for none.</summary>
    public int Child(int word, params ReadOnlySpan<string> labels)
    {
        foreach (int child in _children[word])
        {
            if (labels.Contains(Words[child].Label)) return child;
        }

        return -1;
    }

    /// <summary>True when a word lies in the subtree of another, or is it.</summary>
    public bool IsWithin(int word, int ancestor)
    {
        for (int at = word; at >= 0; at = Words[at].Head)
        {
            if (at == ancestor) return true;
        }

        return false;
    }

    /// <summary>First and last index of a word's subtree.</summary>
    public (int First, int Last) Extent(int word)
    {
        int first = word, last = word;
        foreach (int child in _children[word])
        {
            (int f, int l) = Extent(child);
            first = Math.Min(first, f);
            last = Math.Max(last, l);
        }

        return (first, last);
    }
}
