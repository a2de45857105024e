using Network.Model;
using QuikGraph.Algorithms;

namespace Network.Tests.Model;

/// <summary>QuikGraph's own algorithms run on the graph as it is.</summary>
public class QuikGraphTests
{
    private static readonly RelationType Type = RelationTypes.BuiltIn.Find("supported")!;
    private static readonly Actor[] Actors = [.. "abcdef".Select(letter => new Actor(letter.ToString(), letter.ToString()))];

    // a -> b -> c -> a is a circle, c -> d goes out of it; e and f stand apart. a -> b is there twice.
    private static readonly RelationGraph Graph = new(Actors,
    [
        Tie("1", 0, 1), Tie("2", 0, 1), Tie("3", 1, 2), Tie("4", 2, 0), Tie("5", 2, 3), Tie("6", 4, 5),
    ]);

    [Fact]
    public void The_shortest_path_is_found_by_Dijkstra()
    {
        Assert.True(Graph.Graph.ShortestPathsDijkstra(relation => relation.Weight, Actors[0])(Actors[3], out IEnumerable<Relation> path));
        Assert.Equal(["a", "b", "c"], path.Select(relation => relation.Source.Id));
        Assert.False(Graph.Graph.ShortestPathsDijkstra(_ => 1, Actors[3])(Actors[0], out _));
    }

    [Fact]
    public void Weak_and_strong_components_are_found()
    {
        Dictionary<Actor, int> weak = [], strong = [];
        Assert.Equal(2, Graph.Graph.WeaklyConnectedComponents(weak));
        Assert.Equal(4, Graph.Graph.StronglyConnectedComponents(strong));
        Assert.Equal(strong[Actors[0]], strong[Actors[2]]);
        Assert.NotEqual(strong[Actors[2]], strong[Actors[3]]);
        Assert.NotEqual(weak[Actors[0]], weak[Actors[4]]);
    }

    [Fact]
    public void Parallel_relations_are_kept_apart()
    {
        Assert.Equal(6, Graph.Graph.EdgeCount);
        Assert.True(Graph.Graph.TryGetEdges(Actors[0], Actors[1], out IEnumerable<Relation> both));
        Assert.Equal(["1", "2"], both.Select(relation => relation.Id));
    }

    private static Relation Tie(string id, int source, int target) => new(id, Actors[source], Type, Actors[target]);
}
