using System.Text.Json;
using System.Xml.Linq;
using Network.Export;
using Network.Model;

namespace Network.Tests.Export;

public sealed class GexfFormatTests
{
    private static readonly XNamespace Ns = "http://gexf.net/1.3";
    private static readonly XNamespace Viz = "http://gexf.net/1.3/viz";

    private static XDocument Xml(ExportInput input) =>
        XDocument.Parse(MemoryTarget.Of(GexfFormat.Instance, input).Text, LoadOptions.PreserveWhitespace);

    [Fact]
    public void The_published_schema_accepts_all_but_viz()
    {
        foreach (ExportInput input in new[] { ExportSample.Village(), ExportSample.Hostile(), ExportSample.Empty(), ExportSample.Single() })
        {
            XDocument xml = Xml(input);
            xml.Descendants().Where(element => element.Name.Namespace == Viz).Remove();
            ReadBack.AssertValid(xml.ToString(SaveOptions.DisableFormatting), "gexf-1.3", "gexf.xsd");
        }
    }

    [Fact]
    public void Parallel_ties_of_one_type_get_kinds_of_their_own_and_keep_the_plain_type()
    {
        XElement[] edges = [.. Xml(ExportSample.Village()).Descendants(Ns + "edge")];
        Assert.Equal(["supported", "accused", "accused #2", "criticized", "supported", "expelled", "met", "fled", "supported"],
            edges.Select(edge => (string?)edge.Attribute("kind")));
        Assert.Equal("accused", Value(edges[2], "interaction"));
        Assert.Equal("accused", (string?)edges[2].Attribute("label"));
    }

    [Fact]
    public void Dates_are_closed_spells_of_all_the_days_they_can_mean()
    {
        XElement[] edges = [.. Xml(ExportSample.Village()).Descendants(Ns + "edge")];
        Assert.Equal(("1956-08-30", "1956-08-31"), Spell(edges[0]));
        Assert.Empty(edges[1].Elements(Ns + "spells"));
        Assert.Equal(("1956-08-31", "1956-08-31"), Spell(edges[5]));
        Assert.Equal((null, "1956-09-30"), Spell(edges[6]));
        Assert.Equal(("1956-09-01", "1956-09-30"), Spell(edges[7]));

        static (string?, string?) Spell(XElement edge)
        {
            XElement spell = Assert.Single(edge.Descendants(Ns + "spell"));
            return ((string?)spell.Attribute("start"), (string?)spell.Attribute("end"));
        }
    }

    [Fact]
    public void A_graph_without_dates_is_static()
    {
        Actor a = new("a", "A");
        RelationGraph graph = new([a], [new Relation("r", a, ExportSample.Type("met"), a) { Date = EdtfDate.Parse("Y20000") }]);
        XElement plain = Xml(ExportSample.Plain(graph)).Descendants(Ns + "graph").Single();
        Assert.Null(plain.Attribute("mode"));
        Assert.Equal("dynamic", (string?)Xml(ExportSample.Village()).Descendants(Ns + "graph").Single().Attribute("mode"));
    }

    [Fact]
    public void Attributes_stand_before_nodes_under_their_titles_as_ids()
    {
        XElement graph = Xml(ExportSample.Village()).Descendants(Ns + "graph").Single();
        Assert.Equal(["attributes", "attributes", "nodes", "edges"], graph.Elements().Select(element => element.Name.LocalName));
        Assert.All(graph.Descendants(Ns + "attribute"), each => Assert.Equal((string?)each.Attribute("title"), (string?)each.Attribute("id")));
        Assert.All(graph.Descendants(Viz + "size"), size => Assert.Equal("value", size.FirstAttribute!.Name.LocalName));
        Assert.All(graph.Descendants(Ns + "edge"), edge => Assert.Null(edge.Attribute("type")));
    }

    [Fact]
    public void NetworkX_reads_all_actors_and_parallel_ties()
    {
        // Its reader knows no namespace later than 1.2's.
        JsonElement read = ReadBack.NetworkX(GexfFormat.Instance, ExportSample.Village(), """
            text = open(path, encoding="utf-8").read().replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
            open(path, "w", encoding="utf-8").write(text)
            graph = nx.read_gexf(path)
            print(json.dumps({"nodes": dict(graph.nodes(data=True)), "edges": [data for _, _, data in graph.edges(data=True)],
                              "between": graph.number_of_edges("kim", "choe")}))
            """);
        Assert.Equal(6, read.GetProperty("nodes").EnumerateObject().Count());
        Assert.Equal(9, read.GetProperty("edges").GetArrayLength());
        Assert.Equal(3, read.GetProperty("between").GetInt32());
        JsonElement kim = read.GetProperty("nodes").GetProperty("kim");
        Assert.Equal("Kim & Co.", kim.Member("label").GetString());
        Assert.Equal(0.1, kim.Member("betweenness").GetDouble());
        Assert.Equal(0x33, kim.Member("viz").Member("color").Member("r").GetInt32());
        Assert.Equal(-10, kim.Member("viz").Member("position").Member("y").GetDouble());
        Assert.Equal("accused", read.GetProperty("edges").EnumerateArray().Single(edge => edge.Member("relation_id").GetString() == "r3").Member("interaction").GetString());
    }

    [Fact]
    public void Gephi_keeps_parallel_ties_dates_colours_and_the_picture()
    {
        JsonElement read = ReadBack.Gephi(GexfFormat.Instance, ExportSample.Village());
        Assert.Equal(6, read.GetProperty("nodes").GetInt32());
        Assert.Equal(9, read.GetProperty("edges").GetInt32());
        Assert.True(read.GetProperty("dynamic").GetBoolean());
        Assert.Equal("[\"INFO: GEXF version 1.3\"]", read.GetProperty("issues").ToString());
        JsonElement[] edges = [.. read.GetProperty("firstEdges").EnumerateArray()];
        Assert.Equal("#0072b2", edges.Single(edge => edge.Member("relation_id").GetString() == "r1").Member("color").GetString());
        Assert.Equal("#eebf99", edges.Single(edge => edge.Member("relation_id").GetString() == "r4").Member("color").GetString());
        Assert.Contains("-420940800000", edges.Single(edge => edge.Member("relation_id").GetString() == "r1").Member("timeset").GetString(), StringComparison.Ordinal);
        Dictionary<string, JsonElement> nodes = read.GetProperty("firstNodes").EnumerateArray().ToDictionary(node => node.Member("id").GetString()!);
        Assert.Equal("#332288", nodes["kim"].Member("color").GetString());
        // Gephi moves and scales the picture: only proportions stay.
        double Distance(string a, string b, string axis) => nodes[a].Member(axis).GetDouble() - nodes[b].Member(axis).GetDouble();
        Assert.Equal(100 / 30.0, Distance("kim", "envoy", "x") / Distance("plenum", "envoy", "x"), 3);
        Assert.Equal(-10 / 40.0, Distance("kim", "envoy", "y") / Distance("plenum", "envoy", "y"), 3);
        Assert.True(nodes["choe"].Member("size").GetDouble() > nodes["kim"].Member("size").GetDouble());
    }

    [Fact]
    public void Gephi_reads_hostile_names_whole()
    {
        JsonElement read = ReadBack.Gephi(GexfFormat.Instance, ExportSample.Hostile());
        Assert.Equal(ExportSample.HostileNames.Count, read.GetProperty("nodes").GetInt32());
        Assert.Equal(ExportSample.HostileNames.Count, read.GetProperty("edges").GetInt32());
        string?[] labels = [.. read.GetProperty("firstNodes").EnumerateArray().Select(node => node.Member("label").GetString())];
        foreach (string name in new[] { "\"quoted\"", "R&D <b>", "R&amp;D", "emoji \U0001F600 face", "trailing\\" }) Assert.Contains(name, labels);
    }

    private static string? Value(XElement edge, string name) =>
        (string?)edge.Descendants(Ns + "attvalue").SingleOrDefault(value => (string?)value.Attribute("for") == name)?.Attribute("value");
}
