using CsCheck;
using Network.Analysis.Factions.Solving;

namespace Network.Tests.Analysis.Factions.Solving;

public class OptimaByBlocksTests
{
    private static readonly Gen<(SignedInstance Graph, int K)> Problems =
        RandomInstances.WithCount.Where(problem => problem.Graph.Nodes > 1).Select(problem => (problem.Graph, Math.Min(problem.K, problem.Graph.Nodes)));

    [Fact]
    public void Optima_are_as_many_as_trying_everything_finds() =>
        Problems.Sample(problem =>
        {
            (SignedInstance graph, int k) = problem;
            OptimaByBlocks blocks = Of(graph, k, out _);
            Assert.True(blocks.IsComplete);
            Assert.Equal(Optima(graph, k).Count, Math.Exp(blocks.LogCount), 1e-6);
        });

    [Fact]
    public void Two_nodes_are_together_in_the_share_that_trying_everything_finds() =>
        Problems.Sample(problem =>
        {
            (SignedInstance graph, int k) = problem;
            OptimaByBlocks blocks = Of(graph, k, out _);
            List<int[]> optima = Optima(graph, k);
            for (int root = 0; root < graph.Nodes; root++)
            {
                (double[] share, bool[] isFixed) = blocks.Together(root, graph.Nodes);
                for (int u = 0; u < graph.Nodes; u++)
                {
                    int together = optima.Count(camp => camp[u] == camp[root]);
                    Assert.Equal((double)together / optima.Count, share[u], 1e-9);
                    if (together == optima.Count) Assert.True(isFixed[u]);
                    if (isFixed[u]) Assert.True(together == optima.Count || together == 0);
                }
            }
        });

    [Fact]
    public void The_contracted_problem_has_the_same_optima_one_for_one() =>
        Problems.Sample(problem =>
        {
            (SignedInstance graph, int k) = problem;
            Of(graph, k, out ContractedProblem contracted);
            SignedInstance classes = contracted.Graph;
            long least = classes.Cost(contracted.Camps);
            IEnumerable<string> expanded = PartitionOracle.Partitions(classes.Nodes, k)
                .Where(camp => classes.Cost(camp) == least)
                .Select(camp => string.Join(' ', contracted.Expand(camp)));
            Assert.Equal(Optima(graph, k).Select(camp => string.Join(' ', camp)).Order(), expanded.Order());
        });

    private static OptimaByBlocks Of(SignedInstance graph, int k, out ContractedProblem contracted)
    {
        SolvedPartition solved = PartitionSolver.Solve(graph, k, null, null, 1, RandomInstances.Enough);
        contracted = new ContractedProblem(graph, k, solved, [.. Enumerable.Range(0, graph.Nodes)]);
        return new OptimaByBlocks(contracted, k, 100_000, RandomInstances.Enough);
    }

    private static List<int[]> Optima(SignedInstance graph, int k)
    {
        long least = RandomInstances.Least(graph, k);
        return [.. PartitionOracle.Partitions(graph.Nodes, k).Where(camp => graph.Cost(camp) == least)];
    }
}
