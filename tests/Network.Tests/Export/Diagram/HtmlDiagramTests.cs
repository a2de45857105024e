using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Network.Analysis;
using Network.Export.Diagram;
using Network.Layout;
using Network.Model;

namespace Network.Tests.Export.Diagram;

public partial class HtmlDiagramTests
{
    [Fact]
    public void The_data_block_holds_actors_relations_evidence_and_documents()
    {
        using JsonDocument json = Data(Page(DiagramSamples.Party(), piece => piece.Trigger == "supported" ? "he <supported> him" : null));
        JsonElement root = json.RootElement;
        Assert.Equal(36, root.GetProperty("actors").GetArrayLength());
        Assert.Equal(84, root.GetProperty("relations").GetArrayLength());
        JsonElement between = root.GetProperty("actors").EnumerateArray().Single(actor => actor.GetProperty("id").GetString() == "kim-du-bong");
        Assert.True(between.GetProperty("between").GetBoolean());
        Assert.Equal(["Kim Tu Bong", "Kim Tu Pong"], between.GetProperty("aliases").EnumerateArray().Select(alias => alias.GetString()));
        JsonElement support = root.GetProperty("relations").EnumerateArray().Single(relation => relation.GetProperty("id").GetString() == "r22");
        Assert.Equal("supported", support.GetProperty("type").GetString());
        Assert.Equal("1956-08-30", support.GetProperty("from").GetString());
        Assert.Equal("1956-08-31", support.GetProperty("to").GetString());
        JsonElement piece = support.GetProperty("evidence")[0];
        Assert.Equal("he <supported> him", piece.GetProperty("words").GetString());
        Assert.Equal(["V.I. Ivanov", "Kim Il Sung"], piece.GetProperty("by").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal("https://example.org/diary?a=1&b=2", root.GetProperty("documents")[0].GetProperty("url").GetString());
    }

    [Fact]
    public void A_relation_without_a_date_of_its_own_has_its_documents_span()
    {
        using JsonDocument json = Data(Page(DiagramSamples.Party()));
        JsonElement undated = json.RootElement.GetProperty("relations").EnumerateArray().First(relation => !relation.TryGetProperty("date", out _));
        Assert.Equal("1956-09-01", undated.GetProperty("from").GetString());
    }

    [Fact]
    public void Names_cannot_break_out_of_the_data_or_the_title()
    {
        Actor a = new("a", "</script><script>alert(1)</script>"), b = new("b", "<!-- \u2028");
        RelationGraph graph = new([a, b], [new Relation("r", a, RelationTypes.BuiltIn.Find("met")!, b)]) { Title = "</title><script>" };
        string page = Page(DiagramSamples.Analyse(graph, [null, null], _ => "", null));
        Assert.Equal(2, Regex.Count(page, "</script>"));
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        using JsonDocument json = Data(page);
        Assert.Equal(a.Name, json.RootElement.GetProperty("actors")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void A_page_loads_nothing_from_elsewhere()
    {
        string page = Page(DiagramSamples.Party());
        string withoutData = DataBlock().Replace(page, "");
        Assert.Equal(["http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg"], Regex.Matches(withoutData, "https?://[^\"'\\s)]+").Select(match => match.Value).Distinct());
        Assert.DoesNotMatch("(?i)(src|href)\\s*=|@import|url\\(|fetch\\(|XMLHttpRequest", HtmlDiagram.Css + withoutData.Replace(HtmlDiagram.Script, "", StringComparison.Ordinal));
        Assert.DoesNotMatch("(?i)fetch\\(|XMLHttpRequest|innerHTML|eval\\(|import\\(", HtmlDiagram.Script);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_is_well_formed_XML_with_its_script_and_data_whole()
    {
        string page = Page(DiagramSamples.Party(), _ => "a < b && \"c\" ]]>");
        using XmlReader reader = XmlReader.Create(new StringReader(page), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        XDocument parsed = XDocument.Load(reader);
        XNamespace xhtml = "http://www.w3.org/1999/xhtml";
        List<XElement> scripts = [.. parsed.Descendants(xhtml + "script")];
        Assert.Equal(2, scripts.Count);
        Assert.Contains(HtmlDiagram.Script, scripts[1].Value, StringComparison.Ordinal);
        using JsonDocument data = JsonDocument.Parse(scripts[0].Value);
        Assert.Equal(36, data.RootElement.GetProperty("actors").GetArrayLength());
        Assert.Equal("hidden", parsed.Descendants().Single(element => element.Attribute("id")?.Value == "network-panel").Attribute("hidden")?.Value);
        Assert.DoesNotContain("]]>", HtmlDiagram.Script + HtmlDiagram.Css, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fragment_is_the_part_of_the_page_between_style_and_script()
    {
        AnalysedGraph party = DiagramSamples.Party();
        using StringWriter fragment = new();
        HtmlDiagram.WriteFragment(fragment, party, GraphLayout.Compute(party, null, TestContext.Current.CancellationToken));
        Assert.Contains(fragment.ToString(), Page(party), StringComparison.Ordinal);
        Assert.DoesNotContain("</script", HtmlDiagram.Script, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Every_actor_can_be_reached_by_keyboard_and_every_tie_says_what_it_is()
    {
        string page = Page(DiagramSamples.Party());
        Assert.Equal(36, Regex.Count(page, "tabindex=\"0\" role=\"button\" aria-label="));
        int ties = Regex.Count(page, "<g class=\"tie ");
        Assert.True(ties > 50);
        Assert.Equal(ties, Regex.Count(page, "data-relations=\"[0-9 ]+\" role=\"img\" aria-label="));
    }

    [Fact]
    public void The_same_graph_gives_the_same_page() => Assert.Equal(Page(DiagramSamples.Party()), Page(DiagramSamples.Party()));

    internal static string Page(AnalysedGraph graph, Func<Evidence, string?>? words = null)
    {
        using StringWriter writer = new();
        HtmlDiagram.WritePage(writer, graph, GraphLayout.Compute(graph, null, TestContext.Current.CancellationToken), null, words);
        return writer.ToString();
    }

    private static JsonDocument Data(string page) => JsonDocument.Parse(DataBlock().Match(page).Groups[1].Value);

    [GeneratedRegex("<script type=\"application/json\" id=\"network-data\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex DataBlock();
}
