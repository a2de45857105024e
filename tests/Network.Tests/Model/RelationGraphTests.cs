using Network.Model;

namespace Network.Tests.Model;

/// <summary>Actors are found by their ids in graphs of every size.</summary>
public sealed class RelationGraphTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(23)]
    [InlineData(24)]
    [InlineData(200)]
    public void Each_actor_is_found_by_id_and_at_its_place_and_no_other(int count)
    {
        Actor[] actors = Make(count);
        RelationGraph graph = new(actors, []);
        for (int i = 0; i < count; i++)
        {
            Assert.Same(actors[i], graph.FindActor($"a{i}"));
            Assert.Equal(i, graph.IndexOf(actors[i]));
            // Equal in id, but another's.
            Assert.Equal(-1, graph.IndexOf(new Actor($"a{i}", "other")));
        }

        Assert.Null(graph.FindActor($"a{count}"));
        Assert.Throws<ArgumentNullException>(() => graph.FindActor(null!));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(22)]
    [InlineData(23)]
    [InlineData(200)]
    public void An_id_that_is_there_twice_is_refused(int count)
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => new RelationGraph([.. Make(count), new Actor($"a{count / 2}", "again")], []));
        Assert.Contains($"\"a{count / 2}\" is there twice", refused.Message, StringComparison.Ordinal);
    }

    private static Actor[] Make(int count) => [.. Enumerable.Range(0, count).Select(i => new Actor($"a{i}", $"Actor {i}"))];
}
