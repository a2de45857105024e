using Network.Analysis.Counting;
using Network.Analysis.Factions;
using Network.Model;

namespace Network.Tests.Graphs;

/// <summary>The small networks that ship with the product have the values that their README tells.</summary>
public class KnownNetworksTests
{
    [Fact]
    public void The_tribes_have_their_published_camps()
    {
        ShippedGraph tribes = ShippedGraph.Read("highland-tribes.csv");
        ShippedGraph.Camps two = tribes.Find(new FactionOptions { Undirected = true, Count = 2 });
        Assert.Equal((7, true, 1L), (two.Result.Frustration.Count, two.Result.Frustration.Optimal, two.Result.Optima));
        Assert.Equal(["Gama", "Gavev", "Kotun", "Nagad"], two.Of(2).Order(StringComparer.Ordinal));

        ShippedGraph.Camps three = tribes.Find(new FactionOptions { Undirected = true });
        Assert.Equal((3, 1L), (three.Result.FactionCount, three.Result.Optima));
        Assert.Equal([7, 5, 4], Enumerable.Range(1, 3).Select(camp => three.Of(camp).Count()));
        Assert.Equal(0.431034, three.Result.Modularity, 6);
        Assert.Equal([29, 7, 2, 2], three.Result.Choice.Select(choice => choice.Frustration));
    }

    [Theory]
    [InlineData("1872", 1)]
    [InlineData("1881", 1)]
    [InlineData("1882", 1)]
    [InlineData("1890", 1)]
    [InlineData("1891", 1)]
    [InlineData("1904", 1)]
    [InlineData("1907", 0)]
    [InlineData("1917", 0)]
    public void The_great_powers_grow_balanced(string year, int frustration)
    {
        EdtfDate date = EdtfDate.Parse(year);
        ShippedGraph.Camps camps = ShippedGraph.Read("great-powers.csv").Find(new FactionOptions { Count = 2 }, new RelationFilter { From = date, To = date });
        Assert.Equal((frustration, true), (camps.Result.Frustration.Count, camps.Result.Frustration.Optimal));
        if (frustration > 0) return;
        Assert.Equal(["AUH", "DEU", "ITA"], camps.Of(camps["DEU"].Faction).Order(StringComparer.Ordinal));
        Assert.Equal(["FRA", "GBR", "RUS"], camps.Of(camps["GBR"].Faction).Order(StringComparer.Ordinal));
    }
}
