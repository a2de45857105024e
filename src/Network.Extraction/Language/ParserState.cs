namespace Network.Extraction.Language;

/// <summary>A parser's stack, buffer and arcs so far. Word 0 is the root; words count from 1.</summary>
internal sealed class ParserState
{
    private readonly int[] _stack;
    private int _depth;

    /// <summary>Starts on a sentence: the root on the stack, all words in the buffer.</summary>
    public ParserState(int words)
    {
        Words = words;
        _stack = new int[words + 1];
        _depth = 1;
        Next = 1;
        Head = new int[words + 1];
        Label = new byte[words + 1];
        LeftMost = new int[words + 1];
        LeftSecond = new int[words + 1];
        RightMost = new int[words + 1];
        RightSecond = new int[words + 1];
        LeftCount = new byte[words + 1];
        RightCount = new byte[words + 1];
        Array.Fill(Head, -1);
    }

    /// <summary>How many words there are.</summary>
    public int Words { get; }

    /// <summary>The buffer's first word; above <see cref="Words"/> when it is empty.</summary>
    public int Next { get; private set; }

    /// <summary>How deep the stack is, the root counted.</summary>
    public int Depth => _depth;

    /// <summary>Each word's head; -1 while it has none.</summary>
    public int[] Head { get; }

    /// <summary>Each word's label.</summary>
    public byte[] Label { get; }

    /// <summary>Each word's first dependent on its left; 0 for none.</summary>
    public int[] LeftMost { get; }

    /// <summary>Each word's second dependent on its left; 0 for none.</summary>
    public int[] LeftSecond { get; }

    /// <summary>Each word's last dependent on its right; 0 for none.</summary>
    public int[] RightMost { get; }

    /// <summary>Each word's last but one dependent on its right; 0 for none.</summary>
    public int[] RightSecond { get; }

    /// <summary>How many dependents each word has on its left.</summary>
    public byte[] LeftCount { get; }

    /// <summary>How many dependents each word has on its right.</summary>
    public byte[] RightCount { get; }

    /// <summary>True when only the root is left.</summary>
    public bool IsDone => Next > Words && _depth == 1;

    /// <summary>The word that lies so deep on the stack, 0 the top; -1 when the stack is not so deep.</summary>
    public int Stack(int depth) => depth < _depth ? _stack[_depth - 1 - depth] : -1;

    /// <summary>True when the buffer's first word can go on the stack.</summary>
    public bool CanShift => Next <= Words;

    /// <summary>True when the stack's top can hang on the buffer's first word.</summary>
    public bool CanLeft => Next <= Words && _depth > 1;

    /// <summary>True when the stack's top can hang on the word below; on the root only as the last, since a sentence has one root.</summary>
    public bool CanRight => _depth > 2 || (_depth == 2 && Next > Words);

    /// <summary>Moves the buffer's first word on the stack.</summary>
    public void Shift() => _stack[_depth++] = Next++;

    /// <summary>Hangs the stack's top on the buffer's first word and takes it off.</summary>
    public void Left(byte label)
    {
        int word = _stack[--_depth];
        int head = Next;
        Head[word] = head;
        Label[word] = label;
        LeftSecond[head] = LeftMost[head];
        LeftMost[head] = word;
        LeftCount[head]++;
    }

    /// <summary>Hangs the stack's top on the word below and takes it off.</summary>
    public void Right(byte label)
    {
        int word = _stack[--_depth];
        int head = _stack[_depth - 1];
        Head[word] = head;
        Label[word] = label;
        RightSecond[head] = RightMost[head];
        RightMost[head] = word;
        RightCount[head]++;
    }
}
