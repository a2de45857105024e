using System.Text;
using System.Xml;
using Network.Analysis;
using Network.Layout;

namespace Network.Export.Diagram;

/// <summary>Writes a diagram as SVG 1.1: real text, tooltips, a legend, a description for screen readers; no script, no outside resource.</summary>
public static class SvgDiagram
{
    /// <summary>Writes to a stream as UTF-8 without a byte-order mark; the stream stays open.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="analysed">The graph and its camps.</param>
    /// <param name="positions">The centre of each actor, in the order of the graph's actors, such as <see cref="GraphLayout"/> finds.</param>
    /// <param name="options">Heading, legend, direction.</param>
    /// <exception cref="ArgumentException">There are not as many positions as actors.</exception>
    public static void Write(Stream stream, AnalysedGraph analysed, IReadOnlyList<Point> positions, DiagramOptions? options = null)
    {
        Scene scene = DiagramScene.Build(analysed, positions, options);
        using XmlWriter xml = XmlWriter.Create(stream, Settings(declared: true));
        xml.WriteStartDocument();
        new SvgWriter(xml).Write(scene, interactive: false);
        xml.WriteEndDocument();
    }

    /// <summary>Writes to a text writer, which stays open, without an XML declaration, so that it can go into a page.</summary>
    /// <inheritdoc cref="Write(Stream, AnalysedGraph, IReadOnlyList{Point}, DiagramOptions?)"/>
    /// <param name="writer">Where to.</param>
    /// <param name="analysed">The graph and its camps.</param>
    /// <param name="positions">The centre of each actor.</param>
    /// <param name="options">Heading, legend, direction.</param>
    public static void Write(TextWriter writer, AnalysedGraph analysed, IReadOnlyList<Point> positions, DiagramOptions? options = null)
    {
        Scene scene = DiagramScene.Build(analysed, positions, options);
        using XmlWriter xml = XmlWriter.Create(writer, Settings(declared: false));
        new SvgWriter(xml).Write(scene, interactive: false);
    }

    private static XmlWriterSettings Settings(bool declared) => new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        OmitXmlDeclaration = !declared,
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Replace,
        CloseOutput = false,
    };
}
