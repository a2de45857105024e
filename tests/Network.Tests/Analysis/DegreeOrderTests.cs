using CsCheck;
using Network.Analysis;

namespace Network.Tests.Analysis;

public class DegreeOrderTests
{
    [Fact]
    public void Nodes_are_numbered_by_degree_and_keep_their_ties()
    {
        Gen.Select(IndexedTies.Any(9), Gen.Int[0, 4]).Sample((ties, selection) =>
        {
            SignedGraph graph = TieView.Of(ties, (TieSelection)selection);
            DegreeOrder order = new(graph);
            int n = graph.NodeCount;
            for (int node = 0; node < n; node++)
            {
                IEnumerable<int> moved = graph.Out.Of(node).ToArray().Select(other => order.Rank[other]).Order();
                IEnumerable<int> back = graph.In.Of(node).ToArray().Select(other => order.Rank[other]).Order();
                if (!moved.SequenceEqual(order.Graph.Out.Of(order.Rank[node]).ToArray()) || !back.SequenceEqual(order.Graph.In.Of(order.Rank[node]).ToArray())) return false;
            }

            int[] degrees = [.. Enumerable.Range(0, n).Select(node => order.Graph.Out.Degree(node) + (graph.IsDirected ? order.Graph.In.Degree(node) : 0))];
            return degrees.SequenceEqual(degrees.OrderDescending())
                && order.Rank.Order().SequenceEqual(Enumerable.Range(0, n))
                && order.Restore([.. Enumerable.Range(0, n).Select(place => (double)place)]).SequenceEqual(order.Rank.Select(rank => (double)rank));
        });
    }

    [Fact]
    public void Equal_degrees_keep_their_order() => Assert.Equal([1, 0, 2, 3], DegreeOrder.Ranks([2, 5, 2, 0]));
}
