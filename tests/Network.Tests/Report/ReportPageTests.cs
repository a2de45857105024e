using System.Text;
using System.Xml;
using System.Xml.Linq;
using Network.Export.Diagram;
using Network.Layout;
using Network.Model;
using Network.Report;

namespace Network.Tests.Report;

public class ReportPageTests
{
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    public static TheoryData<string> Graphs => [.. SmallGraphs.All.Select(graph => graph.Name), "plenum"];

    [Theory]
    [MemberData(nameof(Graphs))]
    public void The_page_is_well_formed_and_every_internal_link_resolves(string graph)
    {
        XDocument page = Parse(Page(ModelOf(graph)));
        List<string> ids = [.. page.Descendants().Attributes("id").Select(id => id.Value)];
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(Links(page).Where(link => link.StartsWith('#')), link => Assert.Contains(link[1..], ids));
        Assert.All(page.Descendants().Attributes("aria-labelledby"), label => Assert.Contains(label.Value, ids));
        Assert.All(page.Descendants().Attributes("data-for"), table => Assert.Contains(table.Value, ids));
    }

    [Theory]
    [MemberData(nameof(Graphs))]
    public void No_section_table_or_list_is_empty(string graph)
    {
        XDocument page = Parse(Page(ModelOf(graph)));
        foreach (string element in new[] { "ul", "ol", "dl", "tbody", "h1", "h2", "h3", "section", "p" })
            Assert.All(page.Descendants(Xhtml + element), found => Assert.False(string.IsNullOrWhiteSpace(found.Value), found.ToString()));
    }

    [Theory]
    [MemberData(nameof(Graphs))]
    public void The_page_loads_nothing_from_elsewhere(string graph)
    {
        XDocument page = Parse(Page(ModelOf(graph)));
        Assert.DoesNotContain(page.Descendants().Attributes(), attribute => attribute.Name.LocalName is "src" or "srcset" or "onload" or "onclick" or "onerror" or "data");
        Assert.Empty(page.Descendants(Xhtml + "link"));
        Assert.All(page.Descendants(Xhtml + "style"), style => Assert.DoesNotContain("url(", style.Value, StringComparison.Ordinal));
        Assert.All(Links(page), link => Assert.Matches("^(#|https?://|[A-Za-z0-9._-]+$)", link));
    }

    [Fact]
    public void Hostile_names_stay_text()
    {
        string html = Page(ModelOf("hostile names"));
        XDocument page = Parse(html);
        Assert.Single(page.Descendants(Xhtml + "script"));
        Assert.Single(page.Descendants(Xhtml + "h1"));
        Assert.Empty(page.Descendants(Xhtml + "img"));
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript:", html, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("\"</h1>' & more", page.Descendants(Xhtml + "h1").Single().Value);
    }

    [Fact]
    public void The_answer_comes_first_then_the_diagram_the_sequence_and_the_tables()
    {
        XDocument page = Parse(Page(PlenumFixture.Model));
        Assert.Equal(
            ["answer", "outcomes", "disputes", "contradictions", "word", "picture", "sequence", "central", "unbound", "actors", "relations", "downloads"],
            page.Descendants(Xhtml + "section").Select(section => section.Attribute("id")!.Value));
        XElement answer = page.Descendants(Xhtml + "section").First();
        Assert.StartsWith("As told by Kim Il Sung", answer.Elements(Xhtml + "p").First().Value, StringComparison.Ordinal);
        Assert.Equal(2, answer.Descendants(Xhtml + "article").Count());
    }

    [Fact]
    public void Camps_by_speaker_are_a_table_of_their_own_when_they_were_looked_for()
    {
        const string alone = "4 relations, 2 camps, contradicted by nothing.", without = "Without a camp.";
        ReportModel model = PlenumFixture.Model with { Speakers = [new SpeakerEntry(new Actor("x", "<X>"), "<X>", 4, 0.5, alone, without)] };
        XElement section = Parse(Page(model)).Descendants(Xhtml + "section").Single(part => part.Attribute("id")!.Value == "speakers");
        Assert.Equal(["<X>4 relations that count, 50\u00A0% of all", alone, without], section.Descendants(Xhtml + "tbody").Single().Descendants().Where(cell => cell.Attribute("data-label") is not null).Select(cell => cell.Value));
    }

    [Fact]
    public void Each_relation_has_its_chain_of_speakers_and_a_link_to_its_document()
    {
        XElement row = Row(Parse(Page(PlenumFixture.Model)), "relation-" + Number("fraternal"));
        Assert.Contains("Kim Du-bong, as told by Kim Il Sung, in turn told by V.I. Ivanov", row.Value, StringComparison.Ordinal);
        Assert.Equal("https://archive.example.org/diary?entry=1&lang=en", row.Descendants(Xhtml + "a").Single().Attribute("href")!.Value);
        Assert.Contains("Disputed by Pak Ui-wan.", row.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_holds_the_document_sees_its_words_and_others_the_trigger()
    {
        string id = "relation-" + Number("fraternal");
        XElement plain = Row(Parse(Page(PlenumFixture.Model)), id);
        Assert.Equal("shares", plain.Descendants(Xhtml + "q").Single().Value);
        XElement held = Row(Parse(Page(PlenumFixture.Model, input => input with { Words = piece => piece.Paragraph == 4 ? "the <very> words" : null })), id);
        Assert.Equal("the <very> words", held.Descendants(Xhtml + "blockquote").Single().Value);
        Assert.Empty(held.Descendants(Xhtml + "q"));
    }

    [Fact]
    public void Rows_beyond_the_limit_are_left_out_with_a_word_and_no_dead_links()
    {
        string html = Page(PlenumFixture.Model, input => input with { MostRows = 20 });
        XDocument page = Parse(html);
        Assert.Equal(20, page.Descendants(Xhtml + "table").Single(table => table.Attribute("id")?.Value == "relations-table").Element(Xhtml + "tbody")!.Elements().Count());
        HashSet<string> ids = [.. page.Descendants().Attributes("id").Select(id => id.Value)];
        Assert.All(Links(page).Where(link => link.StartsWith('#')), link => Assert.Contains(link[1..], ids));
        Assert.Contains("The first 20 of 51 are shown; the files beside this page hold all.", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_diagram_and_its_style_and_script_are_taken_in()
    {
        string html = Page(PlenumFixture.Model, input => input with
        {
            DiagramFragment = "<div id=\"network-view\"><svg xmlns=\"http://www.w3.org/2000/svg\" /></div>",
            DiagramCss = ".network-view > b { color: red; }",
            DiagramScript = "if (a < b && c[d[0]]>e) { f(); }",
        });
        XDocument page = Parse(html);
        Assert.Single(page.Descendants().Attributes("id"), id => id.Value == "network-view");
        Assert.Contains(".network-view > b", html, StringComparison.Ordinal);
        Assert.Contains("c[d[0]] >e", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_with_the_real_diagram_is_well_formed_XML()
    {
        using StringWriter fragment = new();
        Point[] places = GraphLayout.Compute(PlenumFixture.Analysed, null, TestContext.Current.CancellationToken);
        HtmlDiagram.WriteFragment(fragment, PlenumFixture.Analysed, places, new DiagramOptions { Heading = false }, _ => "<words> & \u0002 more");
        XDocument page = Parse(Page(PlenumFixture.Model, input => input with
        {
            DiagramFragment = fragment.ToString(),
            DiagramCss = HtmlDiagram.Css,
            DiagramScript = HtmlDiagram.Script,
        }));
        XElement picture = page.Descendants(Xhtml + "section").Single(section => section.Attribute("id")?.Value == "picture");
        Assert.Single(picture.Descendants(XName.Get("svg", "http://www.w3.org/2000/svg")));
        Assert.Contains(picture.Descendants(Xhtml + "input"), input => input.Attribute("id")?.Value == "network-search");
        Assert.Contains(picture.Descendants(XName.Get("text", "http://www.w3.org/2000/svg")), text => text.Value == "Camp 2 · KWP leadership");
    }

    [Fact]
    public void Downloads_are_links_beside_the_page()
    {
        XDocument page = Parse(Page(PlenumFixture.Model));
        Assert.Contains("graph.graphml", Links(page));
    }

    [Fact]
    public void The_same_model_gives_the_same_bytes_with_plain_line_ends()
    {
        string html = Page(PlenumFixture.Model);
        Assert.Equal(html, Page(ReportModel.Build(PlenumFixture.Analysed, PlenumFixture.Options)));
        Assert.DoesNotContain('\r', html);
        Assert.EndsWith("</html>\n\n", html, StringComparison.Ordinal);
    }

    private static int Number(string source) => PlenumFixture.Model.Relations.First(entry => entry.Relation.Source.Id == source).Number;

    private static XElement Row(XDocument page, string id) => page.Descendants(Xhtml + "tr").Single(row => row.Attribute("id")?.Value == id);

    private static IEnumerable<string> Links(XDocument page) => page.Descendants(Xhtml + "a").Select(link => link.Attribute("href")!.Value);

    private static ReportModel ModelOf(string graph) =>
        graph == "plenum" ? PlenumFixture.Model : ReportModel.Build(SmallGraphs.All.Single(small => small.Name == graph).Analysed);

    private static string Page(ReportModel model, Func<ReportPageInput, ReportPageInput>? change = null)
    {
        ReportPageInput input = new()
        {
            CampColour = camp => camp is null ? ("#FFFFFF", "#000000") : ("#332288", "#FFFFFF"),
            DiagramFragment = "<figure><svg xmlns=\"http://www.w3.org/2000/svg\"><title>Diagram</title></svg></figure>",
            Downloads = [new ReportDownload("graph.graphml", "for yEd and NetworkX"), new ReportDownload("relations.csv", "all relations")],
        };
        using StringWriter writer = new();
        ReportPage.Write(writer, model, change is null ? input : change(input));
        return writer.ToString();
    }

    private static XDocument Parse(string html)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(html));
        using XmlReader reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }
}
