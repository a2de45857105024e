namespace Network.Extraction.Documents;

/// <summary>Cuts a text into blocks.</summary>
/// <remarks>Linear in the text's length.</remarks>
internal static class TextBlocks
{
    /// <summary>Lines as long as this are paragraphs of their own, as word processors write them.</summary>
    private const int LongLine = 150;

    /// <summary>The blocks between blank lines, in order.</summary>
    public static List<TextBlock> Of(string text)
    {
        List<TextBlock> blocks = [];
        List<(int Start, int End)> lines = [];
        foreach ((int start, int end) in Lines(text))
        {
            int first = start, last = end;
            while (first < last && char.IsWhiteSpace(text[first])) first++;
            while (last > first && char.IsWhiteSpace(text[last - 1])) last--;
            if (first < last)
            {
                lines.Add((first, last));
                continue;
            }

            if (lines.Count > 0) blocks.Add(new TextBlock(lines));
            lines = [];
        }

        if (lines.Count > 0) blocks.Add(new TextBlock(lines));
        return blocks;
    }

    /// <summary>Cuts blocks of the body further where the text shows paragraphs otherwise than by blank lines.</summary>
    /// <remarks>Indented first lines count only in a text that has many more of them than blank lines, since lists are indented too.</remarks>
    public static List<TextBlock> Paragraphs(string text, List<TextBlock> blocks)
    {
        int indented = blocks.Sum(block => Enumerable.Range(1, block.Lines.Count - 1).Count(i => BeginsByIndent(text, block, i)));
        bool byIndent = indented >= 3 * Math.Max(1, blocks.Count);
        List<TextBlock> paragraphs = new(blocks.Count);
        foreach (TextBlock block in blocks)
        {
            bool byLine = block.Lines.Count > 1 && block.Lines.Count(line => line.End - line.Start >= LongLine) * 2 > block.Lines.Count;
            if (!byLine && !byIndent)
            {
                paragraphs.Add(block);
                continue;
            }

            List<(int Start, int End)> lines = [];
            for (int i = 0; i < block.Lines.Count; i++)
            {
                if (lines.Count > 0 && (byLine || BeginsByIndent(text, block, i)))
                {
                    paragraphs.Add(new TextBlock(lines));
                    lines = [];
                }

                lines.Add(block.Lines[i]);
            }

            paragraphs.Add(new TextBlock(lines));
        }

        return paragraphs;
    }

    /// <summary>An indented line after the end of a sentence; one that follows a paragraph of one line is indented as that is.</summary>
    private static bool BeginsByIndent(string text, TextBlock block, int line) => line > 0
        && Indent(text, block.Lines[line].Start) >= 2
        && (Indent(text, block.Lines[line].Start) > Indent(text, block.Lines[line - 1].Start)
            || (Indent(text, block.Lines[line].Start) == Indent(text, block.Lines[line - 1].Start) && IsRagged(text, block)))
        && text[block.Lines[line - 1].End - 1] is '.' or '!' or '?' or ':' or '"' or '”' or '’' or ')' or ']' or '…';

    /// <summary>True when some lines of a block are indented and some are not.</summary>
    private static bool IsRagged(string text, TextBlock block)
    {
        for (int i = 1; i < block.Lines.Count; i++)
        {
            if (Indent(text, block.Lines[i].Start) < 2) return true;
        }

        return false;
    }

    private static int Indent(string text, int start)
    {
        int indent = 0;
        for (int i = start - 1; i >= 0 && text[i] is ' ' or '\t' or '\u00A0' or '\u3000'; i--) indent += text[i] == '\t' ? 4 : 1;
        return indent;
    }

    private static IEnumerable<(int Start, int End)> Lines(string text)
    {
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\n' or '\r' or '\f' or '\u2028' or '\u2029')) continue;
            yield return (start, i);
            // A page break or a paragraph mark ends a block; the second half of "\r\n" is no line.
            if (text[i] is '\f' or '\u2029') yield return (i, i);
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n') i++;
            start = i + 1;
        }

        yield return (start, text.Length);
    }
}
