using CsCheck;
using Network.Analysis.Factions.Solving;

namespace Network.Tests.Analysis.Factions.Solving;

public class PriceRoundingTests
{
    [Fact]
    public void Whole_prices_of_a_partition_give_it_back() =>
        RandomInstances.WithCount.Sample(problem =>
        {
            (SignedInstance graph, int k) = problem;
            int[] best = PartitionOracle.Partitions(graph.Nodes, k).MinBy(camp => graph.Cost(camp))!;
            double[] price = [.. Enumerable.Range(0, graph.Edges).Select(e => graph.Weight[e] > 0 == (best[graph.A[e]] == best[graph.B[e]]) ? 0.0 : 1)];
            int[] rounded = PriceRounding.Partition(graph, k, price);
            if (k == 2) Assert.Equal(graph.Cost(best), graph.Cost(rounded));
            else Assert.All(Enumerable.Range(0, graph.Edges).Where(e => graph.Weight[e] > 0 && price[e] == 0), e => Assert.Equal(rounded[graph.A[e]], rounded[graph.B[e]]));
            if (k >= graph.Nodes) Assert.Equal(graph.Cost(best), graph.Cost(rounded));
        });

    [Fact]
    public void Any_prices_give_a_partition_into_so_many_camps() =>
        Gen.Select(RandomInstances.WithCount, Gen.Double[0, 1].Array[28]).Sample((problem, prices) =>
            Assert.All(PriceRounding.Partition(problem.Graph, problem.K, prices[..problem.Graph.Edges]), camp => Assert.InRange(camp, 0, problem.K - 1)));

    [Fact]
    public void The_bound_hands_back_a_partition_that_is_no_dearer() =>
        RandomInstances.WithCount.Sample(problem =>
        {
            int[] camps = new int[problem.Graph.Nodes];
            Packing packing = LowerBound.Find(problem.Graph, problem.K, ref camps, null, RandomInstances.Enough);
            Assert.InRange(problem.Graph.Cost(camps), packing.LowerBound, problem.Graph.Cost(new int[problem.Graph.Nodes]));
            Assert.All(camps, camp => Assert.InRange(camp, 0, problem.K - 1));
        });
}
