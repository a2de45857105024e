using CsCheck;
using Network.Analysis.Factions.Solving;

namespace Network.Tests.Analysis.Factions.Solving;

/// <summary>Small random partition problems, and the answers that trying everything gives.</summary>
internal static class RandomInstances
{
    public static readonly Gen<SignedInstance> Any =
        from nodes in Gen.Int[1, 8]
        from weights in Gen.Int[-4, 4].Array[nodes * (nodes - 1) / 2]
        from dense in Gen.Int[1, 4]
        select Of(nodes, weights, dense);

    public static readonly Gen<(SignedInstance Graph, int K)> WithCount = Gen.Select(Any, Gen.Int[2, 5]);

    public static long Least(SignedInstance graph, int k) => PartitionOracle.Partitions(graph.Nodes, k).Min(camp => graph.Cost(camp));

    public static WorkBudget Enough => new(2_000_000_000, null, TestContext.Current.CancellationToken);

    /// <summary>The packing that bounds the problem, with one single camp as the known partition.</summary>
    public static Packing Bound(SignedInstance graph, int k, WorkBudget budget)
    {
        int[] camps = new int[graph.Nodes];
        return LowerBound.Find(graph, k, ref camps, null, budget);
    }

    private static SignedInstance Of(int nodes, int[] weights, int dense)
    {
        List<(int, int, long)> edges = [];
        int i = 0;
        for (int a = 0; a < nodes; a++)
        {
            for (int b = a + 1; b < nodes; b++, i++)
            {
                if (weights[i] != 0 && (i + weights[i]) % dense == 0) edges.Add((a, b, weights[i]));
            }
        }

        return SignedInstance.Of(nodes, edges);
    }
}
