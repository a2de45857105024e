using Network.Analysis.Counting;
using Network.Analysis.Factions;

namespace Network.Tests.Analysis.Factions;

public class ComponentsTests
{
    [Fact]
    public void Components_are_in_the_order_of_their_first_nodes_and_hold_only_units_with_ties()
    {
        CountedTies ties = Ties.Of(8, (7, 1, 1), (2, 5, -1), (5, 7, 0), (6, 2, 1), (3, 4, -1), (4, 3, 1));
        PairGraph arcs = PairGraph.Of(ties, UnitMap.Split(8), Objective.Arcs, undirected: false);
        Assert.Equal([[1, 7], [2, 5, 6], [3, 4]], Components.Of(arcs).Select(nodes => nodes.Select(u => arcs.UnitOf[u])));
        PairGraph pairs = PairGraph.Of(ties, UnitMap.Split(8), Objective.Pairs, undirected: false);
        Assert.Equal([[1, 7], [2, 5, 6]], Components.Of(pairs).Select(nodes => nodes.Select(u => pairs.UnitOf[u])));
    }
}
