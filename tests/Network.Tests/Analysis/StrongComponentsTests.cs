using CsCheck;
using Network.Analysis;
using Network.Tests.Analysis.Centrality;

namespace Network.Tests.Analysis;

public class StrongComponentsTests
{
    [Fact]
    public void Two_nodes_are_together_when_each_reaches_the_other_and_arcs_never_lead_to_higher_numbers()
    {
        Gen.Select(IndexedTies.Any(10), Gen.Int[0, 4]).Sample((ties, selection) =>
        {
            SignedAdjacency arcs = TieView.Of(ties, (TieSelection)selection).Out;
            StrongComponents parts = StrongComponents.Find(arcs);
            double[,] distance = DenseOracle.Distances(DenseOracle.Lengths(ties, (TieSelection)selection, false));
            for (int one = 0; one < arcs.NodeCount; one++)
            {
                for (int other = 0; other < arcs.NodeCount; other++)
                {
                    if ((parts.Of[one] == parts.Of[other]) != double.IsFinite(distance[one, other] + distance[other, one])) return false;
                    if (double.IsFinite(distance[one, other]) && parts.Of[other] > parts.Of[one]) return false;
                }
            }

            return Enumerable.Range(0, parts.Count).All(part => parts.Members(part).ToArray().SequenceEqual(
                Enumerable.Range(0, arcs.NodeCount).Where(node => parts.Of[node] == part)));
        });
    }

    [Fact]
    public void A_path_of_a_million_nodes_does_not_exhaust_the_stack()
    {
        const int n = 1_000_000;
        SignedGraph path = SignedGraph.FromTies(n, [.. Enumerable.Range(0, n - 1)], [.. Enumerable.Range(1, n - 1)], directed: false);
        Assert.Equal(1, StrongComponents.Find(path.Out).Count);
    }
}
