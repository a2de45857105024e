namespace Network.Extraction.Documents;

/// <summary>Lines of a text that stand together: between blank lines, or from one indented line to the next.</summary>
/// <param name="Lines">Its lines without surrounding white space, at least one.</param>
internal sealed record TextBlock(IReadOnlyList<(int Start, int End)> Lines)
{
    /// <summary>Offset of the first character.</summary>
    public int Start => Lines[0].Start;

    /// <summary>Offset behind the last character.</summary>
    public int End => Lines[^1].End;

    /// <summary>Its lines as texts.</summary>
    public IEnumerable<string> Texts(string text) => Lines.Select(line => text[line.Start..line.End]);

    /// <summary>Its words on one line.</summary>
    public string Joined(string text) => string.Join(' ', Texts(text));
}
