using System.Text.Json;
using System.Xml.Linq;
using Network.Export;

namespace Network.Tests.Export;

public sealed class GraphMlFormatTests
{
    private static readonly XNamespace Ns = "http://graphml.graphdrawing.org/xmlns";

    private static string Xml(ExportInput input) => MemoryTarget.Of(GraphMlFormat.Plain, input).Text;

    [Fact]
    public void The_official_schema_accepts_it()
    {
        ReadBack.AssertValid(Xml(ExportSample.Village()), "graphml", "graphml.xsd");
        ReadBack.AssertValid(Xml(ExportSample.Hostile()), "graphml", "graphml.xsd");
        ReadBack.AssertValid(Xml(ExportSample.Empty()), "graphml", "graphml.xsd");
        ReadBack.AssertValid(Xml(ExportSample.Single()), "graphml", "graphml.xsd");
    }

    [Fact]
    public void Keys_are_for_nodes_or_edges_with_plain_types()
    {
        XElement[] keys = [.. XDocument.Parse(Xml(ExportSample.Village())).Root!.Elements(Ns + "key")];
        Assert.Distinct(keys.Select(key => (string?)key.Attribute("id")));
        Assert.All(keys, key => Assert.Contains((string?)key.Attribute("for"), new[] { "node", "edge" }));
        Assert.All(keys, key => Assert.Contains((string?)key.Attribute("attr.type"), new[] { "boolean", "int", "float", "double", "string" }));
        Assert.Equal("label", (string?)keys.Single(key => (string?)key.Attribute("id") == "edgelabel").Attribute("attr.name"));
    }

    [Fact]
    public void Hostile_names_and_ids_come_back_without_forbidden_characters()
    {
        XDocument xml = XDocument.Parse(Xml(ExportSample.Hostile()), LoadOptions.PreserveWhitespace);
        string?[] ids = [.. xml.Descendants(Ns + "node").Select(node => Data(node, "actor_id"))];
        Assert.Equal(ExportSample.HostileNames.Select(Allowed), ids);
        Assert.All(xml.Descendants(Ns + "node"), node => Assert.False(string.IsNullOrWhiteSpace(Data(node, "name"))));
        Assert.Equal(Enumerable.Range(0, ids.Length).Select(i => $"n{i}"), xml.Descendants(Ns + "node").Select(node => (string?)node.Attribute("id")));

        static string Allowed(string name) => name.Replace("\0", "", StringComparison.Ordinal).Replace("\a", "", StringComparison.Ordinal)
            .Replace("\uD800 ", " ", StringComparison.Ordinal).Replace("\uFFFE", "", StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_of_the_users_becomes_a_name_token_and_keeps_its_name_as_description()
    {
        XElement[] keys = [.. XDocument.Parse(Xml(ExportSample.Village())).Root!.Elements(Ns + "key")];
        XElement shelf = keys.Single(key => (string?)key.Attribute("attr.name") == "shelf_mark");
        Assert.Equal("shelf mark", (string?)shelf.Element(Ns + "desc"));
        Assert.Contains(keys, key => (string?)key.Attribute("attr.name") == "Weight_2");
    }

    [Fact]
    public void What_is_not_a_number_is_left_out()
    {
        XDocument xml = XDocument.Parse(Xml(ExportSample.Village()));
        Assert.DoesNotContain(xml.Descendants(Ns + "data"), data => data.Value is "NaN" or "INF" or "Infinity");
        XElement pak = xml.Descendants(Ns + "node").Single(node => Data(node, "actor_id") == "pak");
        Assert.Null(Data(pak, "betweenness"));
        Assert.Null(Data(pak, "x"));
        Assert.Equal("2", Data(pak, "degree"));
        Assert.DoesNotContain(xml.Root!.Elements(Ns + "key"), key => (string?)key.Attribute("id") == "eigenvector");
    }

    [Fact]
    public void NetworkX_reads_all_actors_parallel_ties_and_attributes()
    {
        JsonElement read = ReadBack.NetworkX(GraphMlFormat.Plain, ExportSample.Village(), """
            graph = nx.read_graphml(path)
            print(json.dumps({"nodes": dict(graph.nodes(data=True)), "edges": [data for _, _, data in graph.edges(data=True)],
                              "between": graph.number_of_edges("n1", "n2"), "directed": graph.is_directed()}))
            """);
        Assert.True(read.GetProperty("directed").GetBoolean());
        Assert.Equal(6, read.GetProperty("nodes").EnumerateObject().Count());
        Assert.Equal(9, read.GetProperty("edges").GetArrayLength());
        Assert.Equal(3, read.GetProperty("between").GetInt32());
        JsonElement choe = read.GetProperty("nodes").GetProperty("n2");
        Assert.Equal("Choe \"the Elder\"", choe.Member("name").GetString());
        Assert.Equal("Ch'oe; Choi", choe.Member("aliases").GetString());
        Assert.Equal("member, presidium (removed); deputy premier", choe.Member("positions").GetString());
        Assert.Equal(1, choe.Member("faction").GetInt32());
        Assert.Equal(1.0 / 3, choe.Member("betweenness").GetDouble());
        Assert.True(read.GetProperty("nodes").GetProperty("n3").Member("between").GetBoolean());
        JsonElement supported = Edge(read, "r1"), accused = Edge(read, "r2");
        Assert.Equal("supported", supported.Member("interaction").GetString());
        Assert.Equal("The Envoy > Kim & Co.", supported.Member("asserted_by").GetString());
        Assert.Equal("Fond 5, leaf 319, paragraph 6", supported.Member("source_ref").GetString());
        Assert.Equal(6, supported.Member("paragraph").GetInt32());
        Assert.Equal("1956-08-30/1956-08-31", supported.Member("date").GetString());
        Assert.Equal("1956-08-31", supported.Member("dateTo").GetString());
        Assert.Equal(2.5, accused.Member("weight").GetDouble());
        Assert.Equal(-1, accused.Member("sign").GetInt32());
        Assert.Equal("A 1", accused.Member("shelf_mark").GetString());
        Assert.Equal("refuted", Edge(read, "r3").Member("modality").GetString());
        Assert.Equal("Choe \"the Elder\"; Pak", Edge(read, "r3").Member("contested_by").GetString());
        Assert.True(Edge(read, "r3").Member("frustrated").GetBoolean());
        Assert.False(Edge(read, "r4").Member("counted").GetBoolean());
        Assert.True(Edge(read, "r5").Member("negated").GetBoolean());
        Assert.Equal("town", Edge(read, "r6").Member("to").GetString());
        Assert.Equal("vote", Edge(read, "r6").Member("event").GetString());
    }

    [Fact]
    public void Gephi_merges_parallel_ties_of_the_plain_format_and_says_so()
    {
        JsonElement read = ReadBack.Gephi(GraphMlFormat.Plain, ExportSample.Village());
        Assert.Equal(6, read.GetProperty("nodes").GetInt32());
        Assert.Equal(7, read.GetProperty("edges").GetInt32());
        Assert.Contains("Parallel edges", read.GetProperty("issues").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Gephi_keeps_parallel_ties_of_its_own_flavour_apart()
    {
        JsonElement read = ReadBack.Gephi(GraphMlFormat.ForGephi, ExportSample.Village());
        Assert.Equal(6, read.GetProperty("nodes").GetInt32());
        Assert.Equal(9, read.GetProperty("edges").GetInt32());
        Assert.Equal("[]", read.GetProperty("issues").ToString());
        JsonElement negated = read.GetProperty("firstEdges").EnumerateArray().Single(edge => edge.Member("relation_id").GetString() == "r5");
        Assert.Equal("#99c7e0", negated.Member("color").GetString());
    }

    [Fact]
    public void Equal_relation_ids_of_one_pair_still_make_two_labels()
    {
        ExportInput input = ExportSample.Twins();
        string?[] labels = [.. XDocument.Parse(MemoryTarget.Of(GraphMlFormat.ForGephi, input).Text).Descendants(Ns + "edge").Select(edge => (string?)edge.Attribute("label"))];
        Assert.Equal(["supported r", "supported r #2"], labels);
    }

    private static JsonElement Edge(JsonElement read, string id) =>
        read.GetProperty("edges").EnumerateArray().Single(edge => edge.Member("relation_id").GetString() == id);

    private static string? Data(XElement element, string key) => (string?)element.Elements(Ns + "data").SingleOrDefault(data => (string?)data.Attribute("key") == key);
}
