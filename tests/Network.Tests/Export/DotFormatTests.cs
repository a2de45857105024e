using System.Xml.Linq;
using Network.Export;
using Network.Model;

namespace Network.Tests.Export;

public sealed class DotFormatTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Theory]
    [InlineData("dot")]
    [InlineData("fdp")]
    [InlineData("sfdp")]
    public void Graphviz_draws_every_hostile_name_as_it_is(string engine)
    {
        XDocument svg = XDocument.Parse(ReadBack.Program(DotFormat.Instance, ExportSample.Hostile(), "dot", "-Tsvg", "-K" + engine));
        Assert.Equal(ExportSample.HostileNames.Count, Groups(svg, "node").Count());
        Assert.Equal(ExportSample.HostileNames.Count, Groups(svg, "edge").Count());
        string?[] texts = [.. Groups(svg, "node").Select(node => string.Join("|", node.Descendants(Svg + "text").Select(text => text.Value)))];
        foreach (string name in new[] { "\"quoted\"", "R&D <b>", "R&amp;D", "line|break", "emoji \U0001F600 face", "\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627", "NULinside", "back\\slash", "trailing\\", "\\N", "digraph", "<!--" })
            Assert.Contains(name, texts);
    }

    [Fact]
    public void Camps_are_clusters_and_who_has_none_stands_outside()
    {
        string text = MemoryTarget.Of(DotFormat.Instance, ExportSample.Village()).Text;
        string first = text[text.IndexOf("\"cluster_1\"", StringComparison.Ordinal)..text.IndexOf("\"cluster_2\"", StringComparison.Ordinal)];
        Assert.Contains("label=\"Camp 1 · Choe \\\"the Elder\\\"\"", first, StringComparison.Ordinal);
        Assert.Contains("\"choe\" [", first, StringComparison.Ordinal);
        Assert.Contains("\"pak\" [", first, StringComparison.Ordinal);
        Assert.DoesNotContain("\"kim\" [", first, StringComparison.Ordinal);
        Assert.Contains("\n  \"envoy\" [", text, StringComparison.Ordinal);
        XDocument svg = XDocument.Parse(ReadBack.Program(DotFormat.Instance, ExportSample.Village(), "dot", "-Tsvg"));
        Assert.Equal(2, Groups(svg, "cluster").Count());
        Assert.Equal(6, Groups(svg, "node").Count());
        Assert.Equal(9, Groups(svg, "edge").Count());
    }

    [Fact]
    public void Signs_show_by_colour_style_and_arrowhead_together_and_doubtful_ties_are_pale()
    {
        string[] ties = [.. MemoryTarget.Of(DotFormat.Instance, ExportSample.Village()).Text.Split('\n').Where(line => line.Contains(" -> ", StringComparison.Ordinal))];
        Assert.Contains("color=\"#0072B2\", style=solid, arrowhead=normal", ties[0], StringComparison.Ordinal);
        Assert.Contains("color=\"#D55E00\", style=dashed, arrowhead=tee", ties[1], StringComparison.Ordinal);
        Assert.Contains("color=\"#EEBF99\", style=dashed, arrowhead=tee", ties[3], StringComparison.Ordinal);
        Assert.Contains("(alleged)", ties[3], StringComparison.Ordinal);
        Assert.Contains("(negated)", ties[4], StringComparison.Ordinal);
        Assert.Contains("style=dotted, arrowhead=open, dir=both, arrowtail=open", ties[6], StringComparison.Ordinal);
    }

    [Fact]
    public void The_layout_engine_goes_by_size()
    {
        Assert.Contains("layout=fdp;", Text(149), StringComparison.Ordinal);
        Assert.Contains("layout=sfdp;\n  overlap=prism;", Text(150), StringComparison.Ordinal);

        static string Text(int actors) =>
            MemoryTarget.Of(DotFormat.Instance, ExportSample.Plain(new RelationGraph(Enumerable.Range(0, actors).Select(i => new Actor("a" + i, "A" + i)), []))).Text;
    }

    [Fact]
    public void Graphviz_accepts_next_to_nothing()
    {
        Assert.Empty(Groups(XDocument.Parse(ReadBack.Program(DotFormat.Instance, ExportSample.Empty(), "dot", "-Tsvg")), "node"));
        Assert.Single(Groups(XDocument.Parse(ReadBack.Program(DotFormat.Instance, ExportSample.Single(), "dot", "-Tsvg")), "node"));
    }

    private static IEnumerable<XElement> Groups(XDocument svg, string of) =>
        svg.Descendants(Svg + "g").Where(group => (string?)group.Attribute("class") == of);
}
