using Network.Analysis;
using Network.Analysis.Factions.Solving;

namespace Network.Tests.Analysis.Factions.Contraction;

/// <summary>Random graphs with camps in them: node u is in camp u modulo their number, four ties in five agree with that.</summary>
internal static class PlantedCamps
{
    public static SignedInstance Graph(int nodes, int camps, int edges, ulong seed)
    {
        SeededRandom random = new(seed);
        Dictionary<(int, int), long> weight = [];
        while (weight.Count < edges)
        {
            int a = random.Below(nodes);
            int b = random.Below(nodes);
            if (a == b) continue;
            bool friends = a % camps == b % camps;
            if (random.Below(5) == 0) friends = !friends;
            weight[(Math.Min(a, b), Math.Max(a, b))] = (friends ? 1 : -1) * (1 + random.Below(3));
        }

        return SignedInstance.Of(nodes, [.. weight.Select(edge => (edge.Key.Item1, edge.Key.Item2, edge.Value))]);
    }
}
