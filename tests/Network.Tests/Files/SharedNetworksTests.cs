using Network.Files;
using Network.Model;
using Network.Tests.Support;

namespace Network.Tests.Files;

/// <summary>The reference networks are read with the numbers that their description gives.</summary>
public class SharedNetworksTests
{
    [Theory]
    [InlineData("tribes.csv", 16, 58, 29)]
    [InlineData("sampson_multirelational.csv", 18, 607, 293)]
    [InlineData("slovene_parties_1994.csv", 10, 45, 27)]
    [InlineData("wwi_great_powers.csv", 6, 20, 12)]
    [InlineData("bitcoin_alpha.csv", 3783, 24_186, 1536)]
    public void Actors_and_ties_are_counted_right(string file, int actors, int ties, int negative)
    {
        RelationGraph graph = Read(file);
        Assert.Equal((actors, ties, negative), (graph.Actors.Count, graph.Relations.Count, graph.Relations.Count(relation => relation.Sign < 0)));
    }

    [Fact]
    public void Sampsons_relations_become_types_and_the_time_stays_a_column()
    {
        RelationGraph graph = Read("sampson_multirelational.csv");
        Assert.Equal(["affect", "esteem", "influence", "sanction"], graph.DeclaredTypes.Select(type => type.Id).Order());
        Relation[] affect = [.. graph.Relations.Where(relation => relation.Type.Id == "affect" && (string?)relation.Extra?["time"] == "T2")];
        Assert.Equal((104, 49), (affect.Length, affect.Count(relation => relation.Sign < 0)));
        Assert.Equal([1, 2, 3], graph.Relations.Select(relation => relation.Weight).Distinct().Order());
        Assert.All(graph.Relations, relation => Assert.Null(relation.Date));
    }

    [Fact]
    public void The_great_powers_alliances_have_dates()
    {
        RelationGraph graph = Read("wwi_great_powers.csv");
        Assert.Equal("1872/1903", graph.Relations[0].Date?.Text);
        Assert.All(graph.Relations, relation => Assert.NotNull(relation.Date));
    }

    [Fact]
    public void The_windows_of_the_alliances_stay_a_column()
    {
        RelationGraph graph = Read("cow_alliances_1946_1999.csv");
        Assert.Equal(51, graph.Relations.Select(relation => (string?)relation.Extra!["period"]).Distinct().Count());
        Relation[] first = [.. graph.Relations.Where(relation => (string?)relation.Extra!["period"] == "46-49")];
        Assert.Equal((362, 42), (first.Length, first.Count(relation => relation.Sign < 0)));
    }

    [Fact]
    public void Streaming_finds_the_same()
    {
        RelationGraph graph = Read("bitcoin_alpha.csv");
        EdgeArrays edges = EdgeStreamReader.Read(SharedMaterial.Path("networks", "bitcoin_alpha.csv"), "f", null, TestContext.Current.CancellationToken).Edges!;
        Assert.Equal(graph.Actors.Select(actor => actor.Id), Enumerable.Range(0, edges.Names.Count).Select(i => edges.Names[i]));
        Assert.Equal(graph.Relations.Select(relation => (relation.Source.Id, relation.Target.Id, relation.Sign, relation.Weight)),
            Enumerable.Range(0, edges.Count).Select(i => (edges.Names[edges.Source[i]], edges.Names[edges.Target[i]], (int)edges.Sign[i], edges.Weight![i])));
    }

    private static RelationGraph Read(string file)
    {
        using FileStream stream = File.OpenRead(SharedMaterial.Path("networks", file));
        return EdgeListReader.Read(stream, file).Graph!;
    }
}
