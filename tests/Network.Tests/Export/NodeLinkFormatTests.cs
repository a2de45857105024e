using System.Text.Json;
using Network.Export;

namespace Network.Tests.Export;

public sealed class NodeLinkFormatTests
{
    private const string Script = """
        data = json.load(open(path, encoding="utf-8"))
        try:
            graph = nx.node_link_graph(data, edges="edges")
        except TypeError:
            graph = nx.node_link_graph(data, link="edges")
        print(json.dumps({"nodes": [[id, data] for id, data in graph.nodes(data=True)], "multi": graph.is_multigraph(), "directed": graph.is_directed(),
                          "edges": [[s, t, k, data] for s, t, k, data in graph.edges(keys=True, data=True)]}))
        """;

    [Fact]
    public void NetworkX_reads_a_directed_multigraph()
    {
        JsonElement read = ReadBack.NetworkX(NodeLinkFormat.Instance, ExportSample.Village(), Script);
        Assert.True(read.GetProperty("multi").GetBoolean());
        Assert.True(read.GetProperty("directed").GetBoolean());
        Assert.Equal(6, read.GetProperty("nodes").GetArrayLength());
        Assert.Equal(9, read.GetProperty("edges").GetArrayLength());
        JsonElement accused = read.GetProperty("edges").EnumerateArray().Single(edge => edge[2].GetString() == "r2");
        Assert.Equal("kim", accused[0].GetString());
        Assert.Equal(2.5, accused[3].Member("weight").GetDouble());
        Assert.Equal("A 1", accused[3].Member("shelf mark").GetString());
    }

    [Fact]
    public void NetworkX_reads_hostile_names_and_next_to_nothing()
    {
        JsonElement read = ReadBack.NetworkX(NodeLinkFormat.Instance, ExportSample.Hostile(), Script);
        string?[] ids = [.. read.GetProperty("nodes").EnumerateArray().Select(node => node[0].GetString())];
        Assert.Equal(ExportSample.HostileNames.Count, ids.Length);
        Assert.Equal(ExportSample.HostileNames.Count, read.GetProperty("edges").GetArrayLength());
        foreach (string name in new[] { "\"quoted\"", "R&amp;D", "carriage\r\nreturn", "trailing\\" }) Assert.Contains(name, ids);
        Assert.Equal(0, ReadBack.NetworkX(NodeLinkFormat.Instance, ExportSample.Empty(), Script).GetProperty("nodes").GetArrayLength());
    }

    [Fact]
    public void Equal_relation_ids_of_one_pair_still_make_two_keys()
    {
        JsonElement read = ReadBack.NetworkX(NodeLinkFormat.Instance, ExportSample.Twins(), Script);
        Assert.Equal(2, read.GetProperty("edges").GetArrayLength());
    }
}
