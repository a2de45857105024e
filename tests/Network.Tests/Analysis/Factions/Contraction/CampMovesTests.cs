using CsCheck;
using Network.Analysis;
using Network.Analysis.Factions.Contraction;
using Network.Analysis.Factions.Solving;
using Network.Tests.Analysis.Factions.Solving;

namespace Network.Tests.Analysis.Factions.Contraction;

public class CampMovesTests
{
    private static readonly Gen<(SignedInstance Graph, int K, int[] Camp, int Seed)> Begun =
        from problem in RandomInstances.WithCount
        from camp in Gen.Int[0, Math.Min(problem.K, problem.Graph.Nodes) - 1].Array[problem.Graph.Nodes]
        from seed in Gen.Int[0, 999]
        select (problem.Graph, problem.K, camp, seed);

    [Fact]
    public void The_weight_inside_camps_is_kept_up_to_date_by_every_kind_of_move() =>
        Begun.Sample(begun =>
        {
            (SignedInstance graph, int k, int[] camp, int seed) = begun;
            SignedRows rows = SignedRows.Of(graph);
            CampMoves moves = new(rows, k, [.. camp]);
            SeededRandom random = SeededRandom.Of(seed);
            moves.Anneal(3, 0.2, 5, ref random, RandomInstances.Enough);
            Check();
            long before = moves.Inside;
            moves.Descend(RandomInstances.Enough);
            Check();
            Assert.InRange(moves.Inside, before, long.MaxValue);
            before = moves.Inside;
            bool gained = new ChainMoves(moves, 8).Improve(RandomInstances.Enough);
            Check();
            Assert.Equal(gained, moves.Inside > before);
            Assert.InRange(moves.Inside, before, long.MaxValue);

            void Check()
            {
                long positive = graph.Weight.Where(weight => weight > 0).Sum();
                Assert.Equal(graph.Cost(moves.Camp), positive - moves.Inside);
                Assert.All(moves.Camp, c => Assert.InRange(c, 0, Math.Min(k, graph.Nodes) - 1));
            }
        });

    [Fact]
    public void After_a_descent_no_single_node_gains_by_moving() =>
        Begun.Sample(begun =>
        {
            (SignedInstance graph, int k, int[] camp, _) = begun;
            CampMoves moves = new(SignedRows.Of(graph), k, [.. camp]);
            moves.Descend(RandomInstances.Enough);
            for (int u = 0; u < graph.Nodes; u++)
            {
                for (int c = 0; c < Math.Min(k, graph.Nodes); c++)
                {
                    int[] moved = [.. moves.Camp];
                    moved[u] = c;
                    Assert.InRange(graph.Cost(moved), graph.Cost(moves.Camp), long.MaxValue);
                }
            }
        });

    [Fact]
    public void A_chain_splits_two_friends_off_that_neither_leaves_alone()
    {
        // 0 and 1 are friends, each with one foe and no friend among 2, 3 and 4: alone each would lose as much as it gains.
        SignedInstance graph = SignedInstance.Of(5, [(0, 1, 2), (0, 2, -1), (1, 3, -1), (2, 3, 2), (3, 4, 2), (2, 4, 2)]);
        CampMoves moves = new(SignedRows.Of(graph), 5, new int[5]);
        Assert.False(moves.Descend(RandomInstances.Enough));
        Assert.True(new ChainMoves(moves, 4).Improve(RandomInstances.Enough));
        Assert.Equal(0, graph.Cost(moves.Camp));
    }
}
