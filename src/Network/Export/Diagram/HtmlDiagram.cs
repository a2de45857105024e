using System.Net;
using System.Text;
using System.Xml;
using Network.Analysis;
using Network.Layout;
using Network.Model;

namespace Network.Export.Diagram;

/// <summary>
/// Writes a diagram as interactive HTML: hover, search, filters by type, sign, camp, modality, kind and date, and the evidence of
/// every actor and tie on a click or by keyboard. Nothing is loaded from elsewhere.
/// </summary>
/// <remarks>
/// What is written is HTML 5 and well-formed XML.
/// The address may say what is shown: <c>#actor=ID</c> and <c>#relation=ID</c> open the evidence, <c>#search=TEXT</c> searches,
/// <c>#off=type:met,sign:-1,kind:place,camp:2,modality:alleged</c> switches off, <c>#from=DATE</c> and <c>#to=DATE</c> limit the dates; joined by &amp;.
/// </remarks>
public static class HtmlDiagram
{
    private static string[] ScriptParts => ["1-model.js", "2-filters.js", "3-panel.js", "4-stage.js", "5-main.js"];

    /// <summary>The style sheet that a page with a fragment needs.</summary>
    public static string Css { get; } = Asset("diagram.css");

    /// <summary>The script that a page with a fragment needs, after the fragment; it has no "&lt;/script" in it.</summary>
    public static string Script { get; } =
        "(function () {\n\"use strict\";\n" + string.Concat(ScriptParts.Select(Asset)) + "})();\n";

    /// <summary>Writes controls, picture, evidence panel and data, to stand in a page that brings <see cref="Css"/> and <see cref="Script"/>.</summary>
    /// <param name="writer">Where to; stays open.</param>
    /// <param name="analysed">The graph and its camps.</param>
    /// <param name="positions">The centre of each actor, in the order of the graph's actors.</param>
    /// <param name="options">Heading, legend, direction.</param>
    /// <param name="words">Gives the very words of a piece of evidence, or null where the document is not at hand.</param>
    /// <exception cref="ArgumentException">There are not as many positions as actors.</exception>
    public static void WriteFragment(
        TextWriter writer, AnalysedGraph analysed, IReadOnlyList<Point> positions, DiagramOptions? options = null, Func<Evidence, string?>? words = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Scene scene = DiagramScene.Build(analysed, positions, options, interactive: true);
        writer.Write(Asset("fragment-begin.html"));
        XmlWriterSettings settings = new() { OmitXmlDeclaration = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Replace, CloseOutput = false };
        using (XmlWriter xml = XmlWriter.Create(writer, settings)) new SvgWriter(xml).Write(scene, interactive: true);
        writer.Write(Asset("fragment-end.html"));
        writer.Write("<script type=\"application/json\" id=\"network-data\">");
        writer.Write(DiagramData.Write(analysed, scene.ActorPlaces, words));
        writer.Write("</script>\n");
    }

    /// <summary>Writes a page that is one file and works without a network.</summary>
    /// <inheritdoc cref="WriteFragment"/>
    public static void WritePage(
        TextWriter writer, AnalysedGraph analysed, IReadOnlyList<Point> positions, DiagramOptions? options = null, Func<Evidence, string?>? words = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(analysed);
        string title = WebUtility.HtmlEncode(SvgWriter.Clean(options?.Title ?? analysed.Graph.Title ?? "Relations"));
        writer.Write("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">\n<head>\n<meta charset=\"utf-8\" />\n");
        writer.Write("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\" />\n");
        writer.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n");
        writer.Write($"<title>{title}</title>\n<style>\n/*<![CDATA[*/\n{Css}@page {{ size: A4 landscape; margin: 10mm; }}\n/*]]>*/\n</style>\n</head>\n<body class=\"network-page\">\n<main>\n");
        WriteFragment(writer, analysed, positions, options, words);
        writer.Write($"</main>\n<script>\n//<![CDATA[\n{Script}//]]>\n</script>\n</body>\n</html>\n");
    }

    private static string Asset(string name)
    {
        using Stream stream = typeof(HtmlDiagram).Assembly.GetManifestResourceStream("diagram/" + name)
            ?? throw new InvalidOperationException($"{name} is missing from the assembly.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
