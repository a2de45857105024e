using Network.Analysis.Factions.Solving;

namespace Network.Tests.Analysis.Factions.Solving;

/// <summary>What cycles in conflict are, told in the plainest way.</summary>
internal static class Conflicts
{
    /// <summary>
    /// What the cheapest walk between the ends of an edge costs that contradicts it: over an even number of negative edges for a negative
    /// one and an odd number for a positive one with two camps, over none and just one with more. Infinite when there is none.
    /// </summary>
    public static double Cheapest(SignedInstance graph, int k, int closing, double[] price)
    {
        double[] distance = new double[2 * graph.Nodes];
        Array.Fill(distance, double.PositiveInfinity);
        distance[2 * graph.A[closing]] = 0;
        for (int round = 0; round < distance.Length; round++)
        {
            for (int e = 0; e < graph.Edges; e++)
            {
                int flip = graph.Weight[e] < 0 ? 1 : 0;
                if (e == closing) continue;
                for (int side = 0; side < 2; side++)
                {
                    // With more than two camps a second negative edge would lead back.
                    if (flip == 1 && side == 1 && k > 2) continue;
                    int a = 2 * graph.A[e], b = 2 * graph.B[e], other = side ^ flip;
                    distance[b | other] = Math.Min(distance[b | other], distance[a | side] + price[e]);
                    distance[a | other] = Math.Min(distance[a | other], distance[b | side] + price[e]);
                }
            }
        }

        return distance[(2 * graph.B[closing]) | (graph.Weight[closing] < 0 ? 0 : 1)];
    }

    /// <summary>Fails unless the edges are one simple cycle.</summary>
    public static void AssertCycle(SignedInstance graph, int[] cycle)
    {
        int[] ends = [.. cycle.SelectMany(e => new[] { graph.A[e], graph.B[e] })];
        Assert.All(ends.GroupBy(u => u), node => Assert.Equal(2, node.Count()));
        Assert.Equal(cycle.Length, ends.Distinct().Count());
        HashSet<int> joined = [graph.A[cycle[0]]];
        for (int round = 0; round < cycle.Length; round++)
        {
            foreach (int e in cycle)
            {
                if (joined.Contains(graph.A[e]) || joined.Contains(graph.B[e])) joined.UnionWith([graph.A[e], graph.B[e]]);
            }
        }

        Assert.Equal(cycle.Length, joined.Count);
    }
}
