namespace Network.Extraction.Language;

/// <summary>A sentence with its dependency tree.</summary>
internal sealed class ParsedSentence
{
    // The children of all words one behind the other, and where those of each begin.
    private readonly int[] _children;
    private readonly int[] _firstChild;
    private string? _running;
    private int[] _runningStart = [];
    private WordSyntax?[]? _syntax;

    /// <summary>Makes the sentence.</summary>
    /// <param name="paragraph">Number of its paragraph.</param>
    /// <param name="words">Its words; heads are indices among them.</param>
    public ParsedSentence(int paragraph, List<Word> words)
    {
        Paragraph = paragraph;
        Words = words;
        _firstChild = new int[words.Count + 1];
        foreach (Word word in words)
        {
            if (word.Head >= 0) _firstChild[word.Head + 1]++;
        }

        for (int i = 0; i < words.Count; i++) _firstChild[i + 1] += _firstChild[i];
        _children = new int[_firstChild[^1]];
        Span<int> next = words.Count <= 256 ? stackalloc int[words.Count] : new int[words.Count];
        _firstChild.AsSpan(0, words.Count).CopyTo(next);
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i].Head >= 0) _children[next[words[i].Head]++] = i;
        }
    }

    /// <summary>Number of the paragraph, from 1.</summary>
    public int Paragraph { get; }

    /// <summary>The words in order.</summary>
    public List<Word> Words { get; }

    /// <summary>First offset in the document's text.</summary>
    public int Start => Words[0].Start;

    /// <summary>Offset behind the last word.</summary>
    public int End => Words[^1].End;

    /// <summary>The words that hang on a word, in order.</summary>
    public ReadOnlySpan<int> Children(int word) => _children.AsSpan(_firstChild[word].._firstChild[word + 1]);

    /// <summary>The first child with one of the labels; -1 for none.</summary>
    public int Child(int word, params ReadOnlySpan<string> labels)
    {
        foreach (int child in Children(word))
        {
            string label = Words[child].Label;
            foreach (string wanted in labels)
            {
                if (label == wanted) return child;
            }
        }

        return -1;
    }

    /// <summary>The first child with a label; -1 for none.</summary>
    public int Child(int word, string wanted)
    {
        foreach (int child in Children(word))
        {
            if (Words[child].Label == wanted) return child;
        }

        return -1;
    }

    /// <summary>What grammar has told of a word so far.</summary>
    public WordSyntax SyntaxOf(int word) => (_syntax ??= new WordSyntax?[Words.Count])[word] ??= new WordSyntax();

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
        foreach (int child in Children(word))
        {
            (int f, int l) = Extent(child);
            first = Math.Min(first, f);
            last = Math.Max(last, l);
        }

        return (first, last);
    }

    /// <summary>Words in lower case, each with a blank behind it.</summary>
    /// <param name="first">The first.</param>
    /// <param name="end">The one behind the last.</param>
    public ReadOnlySpan<char> Running(int first, int end)
    {
        if (_running is null)
        {
            _runningStart = new int[Words.Count + 1];
            for (int i = 0; i < Words.Count; i++) _runningStart[i + 1] = _runningStart[i] + Words[i].Lower.Length + 1;
            _running = string.Create(_runningStart[^1], this, static (text, sentence) =>
            {
                for (int i = 0; i < sentence.Words.Count; i++)
                {
                    sentence.Words[i].Lower.CopyTo(text[sentence._runningStart[i]..]);
                    text[sentence._runningStart[i + 1] - 1] = ' ';
                }
            });
        }

        return _running.AsSpan(_runningStart[first].._runningStart[end]);
    }
}
