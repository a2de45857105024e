using CsCheck;
using Network.Analysis.Factions;
using Network.Analysis.Factions.Solving;

namespace Network.Tests.Analysis.Factions.Solving;

public class SlackFlowTests
{
    private static readonly Gen<(SignedInstance Graph, int K)> Problems =
        RandomInstances.WithCount.Where(problem => problem.Graph.Nodes > 1).Select(problem => (problem.Graph, Math.Min(problem.K, problem.Graph.Nodes)));

    [Fact]
    public void No_bound_from_below_is_more_and_none_from_above_less_than_what_leaving_costs() =>
        Problems.Sample(problem =>
        {
            (SignedInstance graph, int k) = problem;
            SolvedPartition solved = PartitionSolver.Solve(graph, k, null, null, 1, RandomInstances.Enough);
            int[] camps = [.. solved.Camps];
            CampLabels.Normalise(camps);
            SlackFlow flow = new(graph, k, solved, camps);
            Departure departure = new(graph, k, camps);
            MarginProgram program = new(graph, k, solved, camps, RandomInstances.Enough);
            for (int root = 0; root < graph.Nodes; root++)
            {
                flow.SetRoot(root);
                for (int u = 0; u < graph.Nodes; u++)
                {
                    if (u == root || camps[u] != camps[root]) continue;
                    long leaving = PartitionOracle.Partitions(graph.Nodes, k).Where(camp => camp[u] != camp[root]).Min(camp => graph.Cost(camp)) - solved.Cost;
                    long above = departure.Cost(u, root, out int[] moved, RandomInstances.Enough);
                    Assert.InRange(leaving, 0, above);
                    Assert.Equal(solved.Cost + above, graph.Cost(departure.Apply(moved, u)));
                    if (above == 0) continue;
                    long shown = program.AtLeast(u, v => v == root, above, RandomInstances.Enough);
                    Assert.InRange(shown, 0, leaving);
                    Assert.True(program.AtMost(u, root, RandomInstances.Enough) >= leaving);
                    Assert.InRange(flow.AtLeast(u, above, RandomInstances.Enough), 0, leaving);
                }
            }
        });

    [Fact]
    public void A_chain_of_friends_is_bound_by_its_weakest_tie()
    {
        SignedInstance chain = SignedInstance.Of(4, [(0, 1, 5), (1, 2, 3), (2, 3, 4)]);
        SolvedPartition solved = PartitionSolver.Solve(chain, 2, null, null, 1, RandomInstances.Enough);
        SlackFlow flow = new(chain, 2, solved, [0, 0, 0, 0]);
        flow.SetRoot(0);
        Assert.Equal([5, 3, 3], Enumerable.Range(1, 3).Select(u => flow.AtLeast(u, 100, RandomInstances.Enough)));
    }
}
