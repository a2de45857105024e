namespace Network.Extraction.Documents;

/// <summary>What in a text is head, what body and what tail.</summary>
/// <remarks>
/// The head ends before the first block of running text or the salutation; a summary or citation that a web page puts before the
/// document's own head belongs to it. The tail is what follows the last running text: signature, distribution, web page.
/// Linear in the text's length.
/// </remarks>
internal sealed class DocumentLayout
{
    /// <summary>A summary before the document's own head is no longer than this many words.</summary>
    private const int LongestSummary = 80;

    /// <summary>A line that calls a document the minutes of a meeting has no more words than this.</summary>
    private const int LongestTitle = 20;

    /// <summary>How many blocks after running text a head may still begin.</summary>
    private const int LookAhead = 4;

    /// <summary>A line of a signature or a menu has no more words than this.</summary>
    private const int LongestTailLine = 10;

    private DocumentLayout(IReadOnlyList<TextBlock> head, IReadOnlyList<TextBlock> body, IReadOnlyList<TextBlock> tail)
    {
        Head = head;
        Body = body;
        Tail = tail;
    }

    /// <summary>The blocks before the body.</summary>
    public IReadOnlyList<TextBlock> Head { get; }

    /// <summary>The paragraphs.</summary>
    public IReadOnlyList<TextBlock> Body { get; }

    /// <summary>The blocks after the body.</summary>
    public IReadOnlyList<TextBlock> Tail { get; }

    /// <summary>Tells the parts of a text.</summary>
    public static DocumentLayout Of(string text)
    {
        List<TextBlock> blocks = TextBlocks.Of(text);
        // In a text that is typed in capitals throughout, as telegrams are, capitals tell no heading.
        bool capitals = LineKinds.IsCapitals(text);
        (int first, int line) = FindBody(text, blocks, capitals);
        List<TextBlock> head = blocks[..first], rest = blocks[first..];
        if (line > 0)
        {
            head.Add(new TextBlock([.. rest[0].Lines.Take(line)]));
            rest[0] = new TextBlock([.. rest[0].Lines.Skip(line)]);
        }

        List<TextBlock> body = TextBlocks.Paragraphs(text, rest);
        int last = body.Count;
        while (last > 1 && IsTail(text, body[last - 1])) last--;
        List<TextBlock> tail = body[last..];
        body.RemoveRange(last, tail.Count);
        if (body.Count > 0 && SignatureLine(text, body[^1]) is int signature)
        {
            tail.Insert(0, new TextBlock([.. body[^1].Lines.Skip(signature)]));
            body[^1] = new TextBlock([.. body[^1].Lines.Take(signature)]);
        }

        return new DocumentLayout(head, body, tail);
    }

    /// <summary>True for a line that stands before a document rather than in it.</summary>
    private static bool IsHeadLine(string line, bool capitals) =>
        LineKinds.IsHead(line) || LineKinds.IsChrome(line) || (!capitals && LineKinds.IsCapitals(line))
        || (LineKinds.WordCount(line) <= 9 && HeadDates.IsDateLine(line) && !LineKinds.IsAdverbial(line)) || LineKinds.IsCitation(line)
        || (LineKinds.WordCount(line) <= LongestTitle && LineKinds.IsMinutes(line) && (!LineKinds.HasSentenceMarks(line) || !RunningText.HasVerb(line, anyForm: false)))
        || (capitals && (LineKinds.IsKindOfPaper(line) || (LineKinds.IsFromTo(line) && !RunningText.HasVerb(line, anyForm: true))));

    /// <summary>The block with which the body begins, and the line in it.</summary>
    private static (int Block, int Line) FindBody(string text, List<TextBlock> blocks, bool capitals)
    {
        // Where no block has both the marks of sentences and a verb, the marks must do.
        foreach (Func<string, bool> isProse in new[] { RunningText.Is, LineKinds.IsProse })
        {
            BodyLines lines = new(text, blocks, capitals, isProse);
            int found = -1;
            for (int i = 0; i < blocks.Count; i++)
            {
                if (lines.Of(i) is null) continue;
                found = i;
                if (HeadAfter(text, blocks, i, lines) is not int head) break;
                i = head;
            }

            if (found >= 0) return (found, lines.Of(found)!.Value);
        }

        // Nothing reads as sentences: what is no plain head line is taken for the body, so that nothing is lost.
        int start = blocks.FindIndex(block => LineKinds.WordCount(block.Joined(text)) >= 6 && block.Texts(text).Any(line => !IsHeadLine(line, capitals)) && RunningText.HasVerb(block.Joined(text), anyForm: false));
        if (start < 0) start = blocks.FindIndex(block => !block.Texts(text).All(line => IsHeadLine(line, capitals)));
        return (Math.Max(start, 0), 0);
    }

    /// <summary>The last block of a head that begins shortly after a summary; null when the body has begun.</summary>
    private static int? HeadAfter(string text, List<TextBlock> blocks, int from, BodyLines bodies)
    {
        // A date or a class of secrecy before it is the document's own head already; page marks and days of a diary may follow in the body.
        List<string> before = [.. blocks.Take(from).SelectMany(block => block.Texts(text)).Where(line => !LineKinds.IsCitation(line))];
        if (before.Exists(line => LineKinds.IsClass(line) || HeadDates.HasFullDate(line))) return null;
        bool onPage = blocks.Take(from).SelectMany(block => block.Texts(text)).Any(line => LineKinds.IsChrome(line) || LineKinds.IsCitation(line));
        int words = 0;
        for (int i = from; i < blocks.Count && i <= from + LookAhead; i++)
        {
            if (bodies.Of(i) is not null)
            {
                words += LineKinds.WordCount(blocks[i].Joined(text));
                if (words > LongestSummary || LineKinds.IsSalutation(text[blocks[i].Lines[0].Start..blocks[i].Lines[0].End])) return null;
                continue;
            }

            bool isHead = blocks[i].Texts(text).Any(line => LineKinds.IsClass(line)
                || (onPage && !LineKinds.IsPageMark(line) && (LineKinds.IsNumberOrClass(line) || LineKinds.IsChrome(line) || LineKinds.Field(line) is not null || HeadDates.HasFullDate(line))));
            if (!isHead) continue;
            int next = i + 1;
            while (next < blocks.Count && bodies.Of(next) is null) next++;
            return next < blocks.Count ? next - 1 : null;
        }

        return null;
    }

    /// <summary>The lines with which running text begins in the blocks, each looked for once.</summary>
    private sealed class BodyLines(string text, List<TextBlock> blocks, bool capitals, Func<string, bool> isProse)
    {
        private readonly Dictionary<int, int?> _known = [];

        public int? Of(int block)
        {
            if (!_known.TryGetValue(block, out int? line)) _known[block] = line = BodyLine(text, blocks[block], capitals, isProse);
            return line;
        }
    }

    /// <summary>The line of a block with which running text begins; null when it holds none.</summary>
    private static int? BodyLine(string text, TextBlock block, bool capitals, Func<string, bool> isProse)
    {
        List<string> lines = [.. block.Texts(text)];
        if (LineKinds.IsSalutation(lines[0]) || (lines.Count == 1 && LineKinds.IsBareName(lines[0])) || (LineKinds.IsPreamble(lines[0]) && (lines.Count == 1 || char.IsLower(lines[1][0])))) return 0;
        string joined = string.Join(' ', lines);
        // A note of the editor's, and who writes to whom.
        if ((joined[0] == '[' && joined.IndexOf(']') == joined.Length - 1) || LineKinds.IsMotto(lines) || (lines.Count > 1 && LineKinds.IsByLine(lines[^1]))) return null;
        // "In the chair: Comrade X. Present are sixty members.": what minutes tell in sentences is their first paragraph, verb or no verb.
        if (LineKinds.IsAttendance(lines[0]) && LineKinds.WordCount(joined) >= 15 && LineKinds.EndsSentence(joined) && (LineKinds.HasSentenceInside(joined) || RunningText.HasVerb(joined, anyForm: false))) return 0;
        if (lines.Count == 1 && LineKinds.IsNumberedHeading(lines[0])) return 0;
        bool[] heads = [.. lines.Select(line => IsHeadLine(line, capitals))];
        int leading = Array.IndexOf(heads, false);
        if (leading < 0) return null;
        int headLines = heads.Count(head => head);
        if (headLines > 0 && IsListOfLines(lines, heads)) return null;
        // A salutation under place and date, with no blank line between, belongs to the head as they do.
        if (leading == lines.Count - 1 && leading > 0 && LineKinds.IsSalutation(lines[leading])) return null;
        // A line that goes on in the next one is no line of the head: "For the Presidium had not been told that / the two men ...".
        if (leading > 0 && char.IsLower(lines[leading][0]) && !LineKinds.IsNumberOrClass(lines[leading - 1]) && !LineKinds.IsCapitals(lines[leading - 1])
            && LineKinds.Field(lines[leading - 1]) is null && LineKinds.WordCount(lines[leading - 1]) >= 7)
        {
            leading--;
            headLines--;
        }

        if (leading == 0) return headLines * 2 < lines.Count && isProse(joined) ? 0 : null;
        List<string> rest = lines[leading..];
        return (headLines - leading) * 4 <= rest.Count && (LineKinds.IsSalutation(rest[0]) || isProse(string.Join(' ', rest))) ? leading : null;
    }

    /// <summary>Several lines of a head under one another, each by itself: "Association of Carters / Record of the meeting of 3 May 1951 / Strictly confidential".</summary>
    private static bool IsListOfLines(List<string> lines, bool[] heads)
    {
        if (lines.Count < 2) return false;
        for (int i = 0; i < lines.Count; i++)
        {
            if (heads[i]) continue;
            string line = lines[i];
            if (!(char.IsUpper(line[0]) || line[0] is '"' or '\u201C' or '(' or '[') || LineKinds.WordCount(line) > 12 || LineKinds.HasSentenceMarks(line) || LineKinds.IsSalutation(line) || RunningText.HasVerb(line, anyForm: false)) return false;
        }

        return true;
    }

    private static bool IsTail(string text, TextBlock block)
    {
        List<string> lines = [.. block.Texts(text)];
        if (LineKinds.IsClosing(lines[0]) && lines.Count is > 1 and <= 6 && lines.TrueForAll(line => LineKinds.WordCount(line) <= LongestTailLine)) return true;
        List<string> other = [.. lines.Where(line => !LineKinds.IsChrome(line) && !LineKinds.IsDistribution(line) && !LineKinds.IsCitation(line)
            && LineKinds.SignedBy(line) is null && !LineKinds.IsClosing(line) && !LineKinds.IsNumberOrClass(line) && !LineKinds.IsFootnote(line))];
        // Running text in a narrow column has short lines as well: it is told by its sentences.
        return other.TrueForAll(line => LineKinds.WordCount(line) <= LongestTailLine) && (other.Count == 0 || (!LineKinds.IsProse(string.Join(' ', other)) && !LineKinds.HasStop(string.Join(' ', other))));
    }

    /// <summary>The line of the last paragraph with which a signature begins; null when none does.</summary>
    private static int? SignatureLine(string text, TextBlock block)
    {
        int first = block.Lines.Count;
        for (int i = block.Lines.Count - 1; i > 0; i--)
        {
            string line = text[block.Lines[i].Start..block.Lines[i].End];
            if (LineKinds.IsClosing(line) || LineKinds.SignedBy(line) is not null || LineKinds.IsDistribution(line)) first = i;
            else if (i < block.Lines.Count - 1 || !PersonLine.IsPerson(line)) break;
        }

        return first < block.Lines.Count && text[block.Lines[first - 1].End - 1] is '.' or '!' or '?' or '"' or '”' ? first : null;
    }
}
