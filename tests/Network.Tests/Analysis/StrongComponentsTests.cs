using CsCheck;
using Network.Analysis;
using Network.Analysis.Counting;
using Network.Tests.Analysis.Centrality;

namespace Network.Tests.Analysis;

public class StrongComponentsTests
{
    [Fact]
    public void Two_nodes_are_together_when_each_reaches_the_other_and_arcs_never_lead_to_higher_numbers()
    {
        Gen.Select(IndexedTies.Any(10), Gen.Int[0, 4]).Sample((ties, selection) =>
        {
            SignedGraph graph = TieView.Of(ties, (TieSelection)selection);
            return Holds(ties, (TieSelection)selection, graph.Out, StrongComponents.Find(graph.Out))
                && Holds(ties, (TieSelection)selection, graph.Out, StrongComponents.Find(graph));
        });

        static bool Holds(CountedTies ties, TieSelection selection, SignedAdjacency arcs, StrongComponents parts)
        {
            double[,] distance = DenseOracle.Distances(DenseOracle.Lengths(ties, selection, false));
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
        }
    }

    [Fact]
    public void Around_one_large_part_lies_what_it_reaches_and_what_reaches_it()
    {
        Random random = new(4);
        const int n = 20_000;
        int[] source = [.. Enumerable.Range(0, 40_000).Select(_ => random.Next(n))], target = [.. Enumerable.Range(0, 40_000).Select(_ => random.Next(n))];
        SignedGraph graph = SignedGraph.FromTies(n, source, target);
        int[] expected = StrongComponents.Find(graph.Out).Of, found = ConnectedParts.Strong(graph);
        Assert.InRange(found.CountBy(part => part).Max(part => part.Value), n / 4, n);
        Assert.Equal(expected.Zip(found).Distinct().Count(), expected.Distinct().Count());
        Assert.Equal(expected.Distinct().Count(), found.Distinct().Count());
        for (int tie = 0; tie < source.Length; tie++) Assert.True(found[target[tie]] <= found[source[tie]]);
    }

    [Fact]
    public void A_path_of_a_million_nodes_does_not_exhaust_the_stack()
    {
        const int n = 1_000_000;
        SignedGraph path = SignedGraph.FromTies(n, [.. Enumerable.Range(0, n - 1)], [.. Enumerable.Range(1, n - 1)], directed: false);
        Assert.Equal(1, StrongComponents.Find(path.Out).Count);
        Assert.Equal(1, StrongComponents.Find(path).Count);
    }
}
