using Network.Model;
using Network.Report.Page;

namespace Network.Report;

/// <summary>What the page shows besides the model.</summary>
public sealed record ReportPageInput
{
    /// <summary>The colours of a camp's swatch as CSS writes them: fill, and text that can be read on it. Null stands for no camp.</summary>
    public required Func<int?, (string Fill, string Text)> CampColour { get; init; }

    /// <summary>The diagram's HTML, well formed; null leaves the section out.</summary>
    public string? DiagramFragment { get; init; }

    /// <summary>The diagram's style sheet.</summary>
    public string DiagramCss { get; init; } = "";

    /// <summary>The diagram's script.</summary>
    public string DiagramScript { get; init; } = "";

    /// <summary>Files that lie beside the page.</summary>
    public IReadOnlyList<ReportDownload> Downloads { get; init; } = [];

    /// <summary>The text's very words for a piece of evidence, from who holds the document; null for none.</summary>
    public Func<Evidence, string?>? Words { get; init; }

    /// <summary>How many rows a table or the sequence shows at most; the files beside the page hold all.</summary>
    public int MostRows { get; init; } = 3000;
}

/// <summary>A file beside the page.</summary>
/// <param name="FileName">Its name, without a folder.</param>
/// <param name="Description">What it is for.</param>
public sealed record ReportDownload(string FileName, string Description);

/// <summary>The report as one page that needs no network: answers in words, then the diagram, the sequence and sortable tables.</summary>
/// <remarks>
/// HTML 5 that is well-formed XML too where the diagram's fragment is. Everything that comes from a file is encoded; only http and https addresses become links.
/// Parts that have nothing to say are left out.
/// </remarks>
public static class ReportPage
{
    /// <summary>Writes the page. Linear in actors and relations shown.</summary>
    /// <param name="writer">Where to; left open. To be stored as UTF-8.</param>
    /// <param name="model">What to tell.</param>
    /// <param name="input">What to show besides.</param>
    public static void Write(TextWriter writer, ReportModel model, ReportPageInput input)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(input);
        HtmlWriter html = new(writer);
        writer.Write("<!DOCTYPE html>\n");
        html.Open("html", ("xmlns", "http://www.w3.org/1999/xhtml"), ("lang", "en"));
        Head(html, model, input);
        html.Open("body");
        new PageBody(html, model, input).Write();
        Inline(html, "script", "//", "", PageScript.Text + "\n" + input.DiagramScript);
        html.Close();
        html.Close();
        writer.Write('\n');
    }

    private static void Head(HtmlWriter html, ReportModel model, ReportPageInput input)
    {
        html.Open("head");
        html.Empty("meta", ("charset", "utf-8"));
        html.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Element("title", model.Title);
        Inline(html, "style", "/*", "*/", PageStyle.Text + "\n" + input.DiagramCss);
        html.Close();
    }

    /// <summary>A style sheet or script, hidden from XML readers in a CDATA section that HTML reads as a comment.</summary>
    private static void Inline(HtmlWriter html, string element, string open, string close, string text)
    {
        html.Open(element);
        html.Raw($"{open}<![CDATA[{close}\n{text.Replace("]]>", "]] >", StringComparison.Ordinal)}\n{open}]]>{close}");
        html.Close();
    }
}
