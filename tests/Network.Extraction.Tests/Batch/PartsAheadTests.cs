using Network.Extraction.Batch;
using Network.Model;

namespace Network.Extraction.Tests.Batch;

/// <summary>Parts are read ahead, and come in the order in which they are asked for.</summary>
public sealed class PartsAheadTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(7)]
    public void Each_place_has_its_own_graph_also_when_one_begins_anew(int depth)
    {
        RelationGraph[] graphs = [.. Enumerable.Range(0, 20).Select(i => new RelationGraph([], []) { Title = $"{i}" })];
        int[] order = [.. Enumerable.Range(0, 20).Where(i => i % 3 != 1)];
        PartsAhead parts = new(order, i => graphs[i], depth);
        foreach (int i in order) Assert.Same(graphs[i], parts.Load(i));
        // A reader that stops half-way, and two that read to the end.
        foreach (int i in order.Take(5)) Assert.Same(graphs[i], parts.Load(i));
        foreach (int i in order) Assert.Same(graphs[i], parts.Load(i));
        foreach (int i in order) Assert.Same(graphs[i], parts.Load(i));
    }

    [Fact]
    public void No_more_are_held_than_told()
    {
        int read = 0;
        PartsAhead parts = new([.. Enumerable.Range(0, 50)], _ =>
        {
            Interlocked.Increment(ref read);
            return new RelationGraph([], []);
        }, depth: 3);
        for (int i = 0; i < 10; i++) parts.Load(i);
        Assert.InRange(Volatile.Read(ref read), 10, 10 + 3);
    }

    [Fact]
    public void What_a_part_refuses_is_told_to_who_asks_for_it()
    {
        PartsAhead parts = new([0, 1, 2], i => i == 1 ? throw new IOException("damaged") : new RelationGraph([], []), depth: 2);
        parts.Load(0);
        Assert.Equal("damaged", Assert.Throws<IOException>(() => parts.Load(1)).Message);
    }
}
