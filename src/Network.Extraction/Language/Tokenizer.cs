using System.Collections.Frozen;

namespace Network.Extraction.Language;

/// <summary>Cuts text into words and marks as the treebank does: "Kim's" is "Kim" and "'s", "didn't" is "did" and "n't"; hyphenated words stay whole.</summary>
internal static class Tokenizer
{
    /// <summary>The tokens of a part of a text.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="end">Where to end, exclusive.</param>
    public static List<Token> Tokenize(string text, int start, int end)
    {
        List<Token> tokens = [];
        int at = start;
        while (at < end)
        {
            if (char.IsWhiteSpace(text[at]) || text[at] is '\u00AD' or '\u200B' or '\uFEFF')
            {
                at++;
                continue;
            }

            int stop = IsWordPart(text, at, start, end) ? WordEnd(text, at, start, end) : MarkEnd(text, at, end);
            Add(tokens, text, at, stop);
            at = stop;
        }

        NameEnds(tokens);
        return tokens;
    }

    /// <summary>"the correspondent Xie Min. Paek said": behind a name a short form that is one too closes the sentence; so does "I" in "so did I. Colonel X".</summary>
    private static void NameEnds(List<Token> tokens)
    {
        for (int i = tokens.Count - 1; i > 0; i--)
        {
            if (!(tokens[i].Form == "I." ? tokens[i - 1].Form is "did" or "do" or "am" or "was" or "had" or "have" or "would" or "will" or "could" or "should" or "can" : IsNameInShort(tokens, i))) continue;
            if (i + 1 < tokens.Count && !char.IsUpper(tokens[i + 1].Form[0])) continue;
            Token name = tokens[i];
            tokens[i] = new Token(name.Form[..^1], name.Start, name.End - 1);
            tokens.Insert(i + 1, new Token(".", name.End - 1, name.End));
        }
    }

    private static bool IsNameInShort(List<Token> tokens, int i) =>
        tokens[i].Form is "Min." or "Jun." or "Mar." or "Sun." && tokens[i - 1].Form is { Length: > 1 } before && char.IsUpper(before[0]) && char.IsLower(before[^1]) && !Offices.Contains(before);

    // "Prime Min. X", "Foreign Min. X": offices cut short.
    private static readonly FrozenSet<string> Offices = ["Prime", "Foreign", "Vice", "Deputy", "First", "Interior", "Finance", "Defence", "Defense", "War", "Cabinet", "The", "Former", "On", "In", "From", "Until", "Since", "By", "To"];

    private static void Add(List<Token> tokens, string text, int start, int end)
    {
        ReadOnlySpan<char> word = text.AsSpan(start, end - start);
        int clitic = CliticLength(word);
        if (clitic > 0 && clitic < word.Length)
        {
            tokens.Add(new Token(text[start..(end - clitic)], start, end - clitic));
            tokens.Add(new Token(text[(end - clitic)..end], end - clitic, end));
        }
        else
        {
            tokens.Add(new Token(text[start..end], start, end));
        }
    }

    private static int CliticLength(ReadOnlySpan<char> word)
    {
        if (word.Length > 3 && char.ToLowerInvariant(word[^3]) == 'n' && IsApostrophe(word[^2]) && char.ToLowerInvariant(word[^1]) == 't') return 3;
        if (word.Length > 2 && IsApostrophe(word[^2]) && char.ToLowerInvariant(word[^1]) is 's' or 'd' or 'm') return 2;
        if (word.Length > 3 && IsApostrophe(word[^3]) && word[^2..].ToString().ToLowerInvariant() is "ll" or "re" or "ve") return 3;
        // The plural's possessive: "the workers' party".
        return word.Length > 1 && IsApostrophe(word[^1]) ? 1 : 0;
    }

    private static int WordEnd(string text, int at, int start, int end)
    {
        int stop = at;
        while (stop < end && IsWordPart(text, stop, start, end)) stop++;
        // "V.I." and "L." keep their last dot; so does a known short form. Other dots end sentences.
        if (stop < end && text[stop] == '.' && Abbreviations.KeepsDot(text.AsSpan(at, stop - at))) stop++;
        return stop;
    }

    private static int MarkEnd(string text, int at, int end)
    {
        int stop = at + 1;
        if (text[at] is '.' or '-')
        {
            while (stop < end && text[stop] == text[at]) stop++;
        }
        else if (char.IsHighSurrogate(text[at]) && stop < end && char.IsLowSurrogate(text[stop]))
        {
            stop++;
        }

        return stop;
    }

    private static bool IsWordPart(string text, int at, int start, int end)
    {
        char c = text[at];
        if (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark) return true;
        bool inside = at > start && at + 1 < end && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);
        if (IsApostrophe(c))
        {
            // "P'eng", "o'clock", "Kim's"; at a word's end only after an s: "workers' party".
            return inside || (at > start && text[at - 1] is 's' or 'S' && (at + 1 >= end || char.IsWhiteSpace(text[at + 1])));
        }

        return inside && c switch
        {
            '-' or '\u2010' or '\u2011' or '&' or '_' => true,
            '.' => char.IsDigit(text[at + 1]) == char.IsDigit(text[at - 1]) && (char.IsDigit(text[at + 1]) || IsInitial(text, at - 1, start)),
            ',' or ':' or '/' => char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
            _ => false,
        };
    }

    /// <summary>True when a single letter stands here, as in "V.I." and "U.S.S.R.".</summary>
    private static bool IsInitial(string text, int at, int start) => char.IsLetter(text[at]) && (at == start || !char.IsLetterOrDigit(text[at - 1]));

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\u02BB' or '`';
}
