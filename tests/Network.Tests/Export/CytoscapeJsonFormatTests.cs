using System.Text.Json;
using Network.Export;

namespace Network.Tests.Export;

public sealed class CytoscapeJsonFormatTests
{
    private static JsonElement Elements(ExportInput input)
    {
        using JsonDocument json = JsonDocument.Parse(MemoryTarget.Of(CytoscapeJsonFormat.Instance, input).Bytes);
        return json.RootElement.GetProperty("elements").Clone();
    }

    [Fact]
    public void Nodes_carry_data_and_their_place_on_the_page()
    {
        JsonElement kim = Elements(ExportSample.Village()).GetProperty("nodes")[1];
        Assert.Equal("kim", kim.Member("data").Member("id").GetString());
        Assert.Equal("Kim & Co.", kim.Member("data").Member("name").GetString());
        Assert.Equal(2, kim.Member("data").Member("faction").GetInt32());
        Assert.Equal(10, kim.Member("position").Member("y").GetDouble());
        Assert.False(Elements(ExportSample.Village()).GetProperty("nodes")[3].TryGetProperty("position", out _));
    }

    [Fact]
    public void Edges_name_nodes_that_are_there_and_ids_are_unique_over_both()
    {
        foreach (ExportInput input in new[] { ExportSample.Village(), ExportSample.Hostile() })
        {
            JsonElement elements = Elements(input);
            string?[] nodes = [.. elements.GetProperty("nodes").EnumerateArray().Select(node => node.Member("data").Member("id").GetString())];
            JsonElement[] edges = [.. elements.GetProperty("edges").EnumerateArray().Select(edge => edge.Member("data"))];
            Assert.Distinct(nodes.Concat(edges.Select(edge => edge.Member("id").GetString())));
            Assert.All(edges, edge => Assert.Contains(edge.Member("source").GetString(), nodes));
            Assert.All(edges, edge => Assert.Contains(edge.Member("target").GetString(), nodes));
            Assert.Equal(input.Graph.Relations.Count, edges.Length);
        }
    }

    [Fact]
    public void No_member_is_there_twice()
    {
        foreach (JsonElement edge in Elements(ExportSample.Hostile()).GetProperty("edges").EnumerateArray())
            Assert.Distinct(edge.Member("data").EnumerateObject().Select(member => member.Name), StringComparer.OrdinalIgnoreCase);
    }
}
