using System.Text;

namespace Network.Report.Page;

/// <summary>Writes HTML that is well-formed XML too; everything given as text is encoded.</summary>
internal sealed class HtmlWriter(TextWriter writer)
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "html", "head", "body", "header", "nav", "main", "footer", "section", "article", "div", "h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "dl", "dt", "dd",
        "table", "caption", "thead", "tbody", "tr", "td", "th", "details", "summary", "style", "script", "title", "meta", "blockquote", "form", "figure",
    };

    private readonly Stack<string> _open = new();

    /// <summary>Opens an element; attributes without a value are left out.</summary>
    public void Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        writer.Write('>');
        _open.Push(name);
    }

    /// <summary>Closes the element that was opened last.</summary>
    public void Close()
    {
        string name = _open.Pop();
        writer.Write($"</{name}>");
        if (Blocks.Contains(name)) writer.Write('\n');
    }

    /// <summary>Writes an element that has no content by its nature.</summary>
    public void Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        writer.Write(" />");
        if (Blocks.Contains(name)) writer.Write('\n');
    }

    /// <summary>Writes an element that holds text.</summary>
    public void Element(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(name, attributes);
        Text(text);
        Close();
    }

    /// <summary>Writes text.</summary>
    public void Text(string text) => writer.Write(Encode(text));

    /// <summary>Writes what is HTML already.</summary>
    public void Raw(string html) => writer.Write(html);

    /// <summary>The text with what has a meaning in HTML replaced; characters that XML does not know become U+FFFD.</summary>
    public static string Encode(string text)
    {
        StringBuilder encoded = new(text.Length + 8);
        foreach (Rune rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&': encoded.Append("&amp;"); break;
                case '<': encoded.Append("&lt;"); break;
                case '>': encoded.Append("&gt;"); break;
                case '"': encoded.Append("&quot;"); break;
                case '\'': encoded.Append("&#39;"); break;
                case '\n' or '\t': encoded.Append(rune.ToString()); break;
                case < 0x20 or (>= 0x7F and <= 0x9F) or 0xFFFE or 0xFFFF: encoded.Append('\uFFFD'); break;
                default: encoded.Append(rune.ToString()); break;
            }
        }

        return encoded.ToString();
    }

    private void Start(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        writer.Write('<');
        writer.Write(name);
        foreach ((string attribute, string? value) in attributes)
        {
            if (value is not null) writer.Write($" {attribute}=\"{Encode(value)}\"");
        }
    }
}
