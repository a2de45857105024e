namespace Network.Report;

/// <summary>Gathers the summary's sections; one without lines is not made.</summary>
internal sealed class SummarySections(int width, int most)
{
    private const string Indent = "  ";
    private readonly List<SummarySection> _all = [];

    public IReadOnlyList<SummarySection> All => _all;

    /// <summary>Paragraphs.</summary>
    public void Prose(string heading, IReadOnlyList<string> paragraphs) =>
        Add(heading, paragraphs.Where(text => text.Length > 0).SelectMany(text => TextWrap.Lines(text, width, Indent, Indent)));

    /// <summary>A list of sentences or phrases.</summary>
    public void Items(string heading, IReadOnlyList<string> items)
    {
        IEnumerable<string> lines = items.Take(most).SelectMany(text => TextWrap.Lines(text, width, Indent + "- ", Indent + "  "));
        Add(heading, lines.Concat(More(items.Count)));
    }

    /// <summary>Names in one column and what is said of them in the next; a name too long for its column has a line of its own.</summary>
    public void Pairs(string heading, IReadOnlyList<(string Name, string Words)> pairs, int mostColumns)
    {
        int column = Math.Min(Math.Min(mostColumns, width / 2), pairs.Select(pair => TextWrap.Columns(pair.Name)).DefaultIfEmpty().Max());
        Add(heading, pairs.Take(most).SelectMany(pair => Pair(pair.Name, pair.Words, column)).Concat(More(pairs.Count)));
    }

    /// <summary>More pairs of the last section, after a line that introduces them.</summary>
    public void MorePairs(string introduction, IReadOnlyList<(string Name, string Words)> pairs, int mostColumns)
    {
        SummarySection last = _all[^1];
        _all.RemoveAt(_all.Count - 1);
        Pairs(last.Heading, pairs, mostColumns);
        _all[^1] = last with { Lines = [.. last.Lines, .. TextWrap.Lines(introduction, width, Indent, Indent), .. _all[^1].Lines] };
    }

    private IEnumerable<string> Pair(string name, string words, int column)
    {
        string rest = Indent + new string(' ', column + 2);
        if (TextWrap.Columns(name) <= column) return TextWrap.Lines(words, width, Indent + TextWrap.Pad(name, column + 2), rest);
        return TextWrap.Lines(name, width, Indent, Indent + "  ").Concat(words.Length == 0 ? [] : TextWrap.Lines(words, width, rest, rest));
    }

    private IEnumerable<string> More(int count) => count > most ? [$"{Indent}… and {Wording.Number(count - most)} more"] : [];

    private void Add(string heading, IEnumerable<string> lines)
    {
        SummarySection section = new(heading, [.. lines]);
        if (section.Lines.Count > 0) _all.Add(section);
    }
}
