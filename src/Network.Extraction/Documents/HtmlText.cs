using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Network.Extraction.Documents;

/// <summary>The text of a web page: a paragraph each block, without menus, scripts, forms and the like.</summary>
internal sealed class HtmlText
{
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "ul",
    };

    private static readonly HashSet<string> Dropped = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "nav", "aside", "form", "button", "select", "textarea", "input", "iframe", "object", "embed", "svg", "canvas",
        "audio", "video", "img", "map", "head", "title", "menu", "dialog",
    };

    private static readonly HashSet<string> DroppedRoles = new(StringComparer.OrdinalIgnoreCase)
    {
        "navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar", "toolbar", "dialog", "alert",
    };

    private static readonly string[] DroppedNames =
    [
        "nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "sidebar", "share", "sharing", "social", "cookie", "cookies", "footer", "related",
        "comments", "toolbar", "pagination", "pager", "skip-link", "search-form", "advert", "ads", "banner", "newsletter", "popup", "modal",
    ];

    private readonly StringBuilder _text = new();
    private int _breaks;
    private bool _space;

    private HtmlText()
    {
    }

    /// <summary>Reads a page.</summary>
    /// <returns>Its text, and what it says of itself: title and address.</returns>
    /// <remarks>Linear in the page's length; nesting may be as deep as it likes.</remarks>
    public static (string Text, string? Title, string? Url) Of(string html)
    {
        using IDocument page = new HtmlParser().ParseDocument(html);
        string text = "";
        if (page.Body is { } body)
        {
            text = Walk(Main(body), byName: true);
            // A page that calls its main part by a menu's name must not come out empty.
            if (text.Length == 0) text = Walk(body, byName: false);
        }

        string? title = page.QuerySelector("meta[property='og:title']")?.GetAttribute("content") ?? page.Title;
        string? url = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? page.QuerySelector("meta[property='og:url']")?.GetAttribute("content");
        return (text, string.IsNullOrWhiteSpace(title) ? null : title.Trim(), url is not null && url.StartsWith("http", StringComparison.Ordinal) ? url : null);
    }

    /// <summary>The one main part that the page marks; the body when there is none or more than one.</summary>
    private static IElement Main(IElement body)
    {
        foreach (string selector in new[] { "main, [role=main]", "article" })
        {
            if (body.QuerySelectorAll(selector) is { Length: 1 } found) return found[0];
        }

        return body;
    }

    private static string Walk(IElement root, bool byName)
    {
        HtmlText writer = new();
        INode node = root;
        bool isPre = false;
        while (true)
        {
            bool enters = true;
            if (node is IText text) writer.Write(text.Data, isPre);
            else if (node is IElement element)
            {
                enters = element == root || !IsDropped(element, root, byName);
                if (enters) writer.Enter(element.LocalName);
                isPre |= element.LocalName == "pre";
            }

            if (enters && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (true)
            {
                if (node is IElement left)
                {
                    writer.Leave(left.LocalName);
                    if (left.LocalName == "pre") isPre = false;
                }

                if (node == root) return writer._text.ToString();
                if (node.NextSibling is { } next)
                {
                    node = next;
                    break;
                }

                node = node.Parent!;
            }
        }
    }

    private static bool IsDropped(IElement element, IElement root, bool byName)
    {
        if (Dropped.Contains(element.LocalName) || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true") return true;
        if (element.GetAttribute("role") is { } role && DroppedRoles.Contains(role)) return true;
        if (element.GetAttribute("style") is { } style && style.Replace(" ", "").Contains("display:none", StringComparison.OrdinalIgnoreCase)) return true;
        // The head and foot of the page are its own; those of an article belong to the text.
        if (element.LocalName is "header" or "footer" && element.Parent == root && root.LocalName == "body") return true;
        return byName && Names(element).Any(name => DroppedNames.Contains(name, StringComparer.OrdinalIgnoreCase));
    }

    private static string[] Names(IElement element) =>
        $"{element.GetAttribute("class")} {element.Id}".Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    private void Enter(string name)
    {
        if (name == "br") Break(_breaks == 0 ? 1 : 2);
        else if (name == "tr") Break(1);
        else if (name is "td" or "th") _space = true;
        else if (Blocks.Contains(name)) Break(2);
    }

    private void Leave(string name)
    {
        if (Blocks.Contains(name)) Break(2);
        else if (name == "tr") Break(1);
    }

    private void Break(int lines)
    {
        _breaks = Math.Max(_breaks, lines);
        _space = false;
    }

    private void Write(string text, bool isPre)
    {
        foreach (char letter in text)
        {
            if (letter is '\u00AD' or '\u200B' or '\uFEFF') continue;
            if (isPre && letter == '\n')
            {
                _breaks = Math.Min(_breaks + 1, 2);
                continue;
            }

            if (char.IsWhiteSpace(letter))
            {
                _space = true;
                continue;
            }

            if (_text.Length > 0)
            {
                if (_breaks > 0) _text.Append('\n', _breaks);
                else if (_space) _text.Append(' ');
            }

            (_breaks, _space) = (0, false);
            _text.Append(letter);
        }
    }
}
