namespace Network.Report;

/// <summary>Gathers the summary's sections; one without lines is not made.</summary>
internal sealed class SummarySections(int width, int mostLines)
{
    private const string Indent = "  ";
    private const int NameColumns = 30;
    private readonly List<SummarySection> _all = [];

    public IReadOnlyList<SummarySection> All => _all;

    /// <summary>Paragraphs.</summary>
    public void Prose(string heading, IReadOnlyList<string> paragraphs) =>
        Add(heading, paragraphs.Where(text => text.Length > 0).SelectMany(text => TextWrap.Lines(text, width, Indent, Indent)));

    /// <summary>A list of sentences or phrases.</summary>
    public void Items(string heading, IReadOnlyList<string> items)
    {
        IEnumerable<string> lines = items.Take(mostLines).SelectMany(text => TextWrap.Lines(text, width, Indent + "- ", Indent + "  "));
        Add(heading, lines.Concat(More(items.Count)));
    }

    /// <summary>Names in one column and what is said of them in the next; a name too long for its column has a line of its own.</summary>
    /// <param name="heading">The section's heading.</param>
    /// <param name="pairs">The names and the words; words alone, without a name, stand at the margin.</param>
    public void Pairs(string heading, IReadOnlyList<(string Name, string Words)> pairs)
    {
        int most = Math.Min(NameColumns, width / 3);
        int column = pairs.Select(pair => TextWrap.Columns(pair.Name)).Where(columns => columns <= most).DefaultIfEmpty(most / 2).Max();
        Add(heading, pairs.Take(mostLines).SelectMany(pair => Pair(pair.Name, pair.Words, column)).Concat(More(pairs.Count)));
    }

    private IEnumerable<string> Pair(string name, string words, int column)
    {
        if (name.Length == 0) return TextWrap.Lines(words, width, Indent, Indent);
        string rest = Indent + new string(' ', column + 2);
        if (TextWrap.Columns(name) <= column) return TextWrap.Lines(words, width, Indent + TextWrap.Pad(name, column + 2), rest);
        return TextWrap.Lines(name, width, Indent, Indent + "  ").Concat(words.Length == 0 ? [] : TextWrap.Lines(words, width, rest, rest));
    }

    private IEnumerable<string> More(int count) => count > mostLines ? [$"{Indent}… and {Wording.Number(count - mostLines)} more"] : [];

    private void Add(string heading, IEnumerable<string> lines)
    {
        SummarySection section = new(heading, [.. lines]);
        if (section.Lines.Count > 0) _all.Add(section);
    }
}
