using CsCheck;
using Network.Analysis;

namespace Network.Tests.Analysis;

public class WeakComponentsTests
{
    [Fact]
    public void Each_node_has_the_lowest_node_that_it_hangs_together_with()
    {
        Gen.Select(IndexedTies.Any(12), Gen.Int[0, 4]).Sample((ties, selection) =>
        {
            SignedGraph graph = TieView.Of(ties, (TieSelection)selection);
            return ConnectedParts.Weak(graph, TestContext.Current.CancellationToken).SequenceEqual(ByRepetition(graph));
        });
    }

    [Fact]
    public void Large_graphs_of_several_parts_come_out_alike_however_the_work_was_spread()
    {
        Random random = new(11);
        foreach (int count in new[] { 20_000, 60_000, 200_000 })
        {
            int[] source = [.. Enumerable.Range(0, count).Select(_ => random.Next(100_000))], target = [.. Enumerable.Range(0, count).Select(_ => random.Next(100_000))];
            SignedGraph graph = SignedGraph.FromTies(100_000, source, target);
            StrongComponents parts = StrongComponents.Find(graph.Undirected().Out);
            int[] expected = [.. Enumerable.Range(0, 100_000).Select(node => parts.Members(parts.Of[node])[0])];
            Assert.Equal(expected, ConnectedParts.Weak(graph, TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public void A_graph_without_nodes_has_no_parts() => Assert.Empty(ConnectedParts.Weak(SignedGraph.FromTies(0, [], []), TestContext.Current.CancellationToken));

    [Fact]
    public void A_path_of_a_million_nodes_is_one_part()
    {
        const int n = 1_000_000;
        SignedGraph path = SignedGraph.FromTies(n, [.. Enumerable.Range(1, n - 1)], [.. Enumerable.Range(0, n - 1)]);
        Assert.All(ConnectedParts.Weak(path, TestContext.Current.CancellationToken), root => Assert.Equal(0, root));
    }

    private static int[] ByRepetition(SignedGraph graph)
    {
        int[] lowest = [.. Enumerable.Range(0, graph.NodeCount)];
        for (int round = 0; round < graph.NodeCount; round++)
        {
            for (int node = 0; node < graph.NodeCount; node++)
            {
                foreach (int neighbour in graph.Out.Of(node)) lowest[node] = lowest[neighbour] = Math.Min(lowest[node], lowest[neighbour]);
            }
        }

        return lowest;
    }
}
