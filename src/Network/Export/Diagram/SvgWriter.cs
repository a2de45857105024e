using System.Globalization;
using System.Text;
using System.Xml;

namespace Network.Export.Diagram;

/// <summary>Writes a scene as SVG: every text is text, every style an attribute, so that any program that reads SVG shows it alike.</summary>
internal sealed class SvgWriter(XmlWriter xml)
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const string Fonts = "Helvetica, Arial, 'Liberation Sans', 'Noto Sans', sans-serif";

    /// <summary>Writes the svg element.</summary>
    /// <param name="scene">What is drawn.</param>
    /// <param name="interactive">True when parts can be reached by keyboard; else the whole is one image to a screen reader.</param>
    public void Write(Scene scene, bool interactive)
    {
        string height = Number(scene.Height), width = Number(scene.Width);
        xml.WriteStartElement("svg", Namespace);
        xml.WriteAttributeString("viewBox", $"0 0 {width} {height}");
        xml.WriteAttributeString("width", width);
        xml.WriteAttributeString("height", height);
        xml.WriteAttributeString("class", "network-diagram");
        xml.WriteAttributeString("role", interactive ? "group" : "img");
        xml.WriteAttributeString("aria-label", Clean(scene.Title));
        xml.WriteAttributeString("font-family", Fonts);
        WriteElement("title", scene.Title);
        WriteElement("desc", scene.Description);
        foreach (SceneItem item in scene.Items) Write(item);
        xml.WriteEndElement();
    }

    /// <summary>The text without what XML cannot hold; a lone surrogate or control character becomes U+FFFD.</summary>
    internal static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
            clean.Append(rune.Value is '\t' or '\n' or >= 0x20 and not (0xFFFE or 0xFFFF) ? rune.ToString() : "\uFFFD");
        return clean.ToString();
    }

    private void Write(SceneItem item)
    {
        switch (item)
        {
            case SceneGroup group:
                Write(group);
                break;
            case ScenePath path:
                xml.WriteStartElement("path", Namespace);
                xml.WriteAttributeString("d", path.Path.ToSvg());
                Write(path.Ink);
                xml.WriteEndElement();
                break;
            case SceneCircle circle:
                xml.WriteStartElement("circle", Namespace);
                xml.WriteAttributeString("cx", Number(circle.Centre.X));
                xml.WriteAttributeString("cy", Number(circle.Centre.Y));
                xml.WriteAttributeString("r", Number(circle.Radius));
                Write(circle.Ink);
                xml.WriteEndElement();
                break;
            case SceneText text:
                Write(text);
                break;
            default:
                throw new ArgumentException($"Unknown item {item.GetType().Name}.", nameof(item));
        }
    }

    private void Write(SceneGroup group)
    {
        xml.WriteStartElement("g", Namespace);
        xml.WriteAttributeString("class", group.Role);
        if (group.Opacity < 1) xml.WriteAttributeString("opacity", Number(group.Opacity));
        foreach ((string name, string value) in group.Data) xml.WriteAttributeString("data-" + name, Clean(value));
        if (group.SpokenName is not null)
        {
            if (group.Focusable) xml.WriteAttributeString("tabindex", "0");
            xml.WriteAttributeString("role", group.Focusable ? "button" : "img");
            xml.WriteAttributeString("aria-label", Clean(group.SpokenName));
        }

        if (group.Tooltip is not null) WriteElement("title", group.Tooltip);
        foreach (SceneItem item in group.Items) Write(item);
        xml.WriteEndElement();
    }

    private void Write(SceneText text)
    {
        xml.WriteStartElement("text", Namespace);
        xml.WriteAttributeString("x", Number(text.At.X));
        xml.WriteAttributeString("y", Number(text.At.Y));
        xml.WriteAttributeString("font-size", Number(text.Size));
        if (text.Bold) xml.WriteAttributeString("font-weight", "bold");
        if (text.Anchor != TextAnchor.Start) xml.WriteAttributeString("text-anchor", text.Anchor == TextAnchor.Middle ? "middle" : "end");
        xml.WriteAttributeString("fill", text.Fill.Hex);
        if (text.Halo)
        {
            xml.WriteAttributeString("stroke", "#FFFFFF");
            xml.WriteAttributeString("stroke-width", Number(text.Size * 0.28));
            xml.WriteAttributeString("stroke-linejoin", "round");
            xml.WriteAttributeString("stroke-opacity", "0.85");
            xml.WriteAttributeString("paint-order", "stroke");
        }

        xml.WriteString(Clean(text.Text));
        xml.WriteEndElement();
    }

    private void Write(Ink ink)
    {
        xml.WriteAttributeString("fill", ink.Fill?.Hex ?? "none");
        if (ink.Fill is not null && ink.FillOpacity < 1) xml.WriteAttributeString("fill-opacity", Number(ink.FillOpacity));
        if (ink.Stroke is not { } stroke) return;
        xml.WriteAttributeString("stroke", stroke.Hex);
        xml.WriteAttributeString("stroke-width", Number(ink.Width));
        if (ink.StrokeOpacity < 1) xml.WriteAttributeString("stroke-opacity", Number(ink.StrokeOpacity));
        if (ink.Dash is var (dash, gap)) xml.WriteAttributeString("stroke-dasharray", $"{Number(dash)} {Number(gap)}");
    }

    private void WriteElement(string name, string text) => xml.WriteElementString(name, Namespace, Clean(text));

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
