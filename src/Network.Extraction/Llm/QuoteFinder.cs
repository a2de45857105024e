using System.Text;

namespace Network.Extraction.Llm;

/// <summary>Finds quotes in a text, however white space, quotation marks and dashes are written.</summary>
internal sealed class QuoteFinder
{
    private readonly string _plain;
    private readonly List<int> _offsets;

    /// <summary>Prepares a stretch of a text. Linear in its length.</summary>
    public QuoteFinder(string text, int start, int end)
    {
        _offsets = [];
        _plain = Plain(text.AsSpan(start, end - start), start, _offsets);
    }

    /// <summary>The offsets of a quote in the text; null when it is not there.</summary>
    public (int Start, int End)? Find(string quote)
    {
        string wanted = Plain(quote, 0, []).Trim(' ').TrimEnd('.', ',', ';').Trim('"', ' ');
        if (wanted.Length == 0) return null;
        int at = _plain.IndexOf(wanted, StringComparison.Ordinal);
        return at < 0 ? null : (_offsets[at], _offsets[at + wanted.Length - 1] + 1);
    }

    private static string Plain(ReadOnlySpan<char> text, int start, List<int> offsets)
    {
        StringBuilder plain = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char letter = text[i] switch
            {
                '“' or '”' or '„' or '«' or '»' => '"',
                '‘' or '’' or '‛' or '`' => '\'',
                '–' or '—' or '\u2010' or '\u2011' => '-',
                char other when char.IsWhiteSpace(other) => ' ',
                char other => other,
            };
            if (letter == ' ' && plain.Length > 0 && plain[^1] == ' ') continue;
            plain.Append(letter);
            offsets.Add(start + i);
        }

        return plain.ToString();
    }
}
