using System.Numerics;

namespace Network.Analysis.Balance.Proofs;

/// <summary>Adds up a packing, exactly.</summary>
internal static class ProofSum
{
    /// <summary>What a packing proves, in whole units: sets that share no tie add up, each such sum rounded up to a multiple of what its ties' costs have in common.</summary>
    /// <remarks>Time O(links of the sets).</remarks>
    /// <param name="sets">The sets' ties and amounts; no tie is used beyond its cost.</param>
    /// <param name="cost">What each tie costs.</param>
    /// <param name="denominator">What amounts are divided by.</param>
    public static long Of(IReadOnlyList<ContradictorySet> sets, IReadOnlyList<long> cost, long denominator)
    {
        Dictionary<int, int> parent = [];
        int Root(int tie)
        {
            int root = tie;
            while (parent[root] != root) root = parent[root];
            while (parent[tie] != root) (parent[tie], tie) = (root, parent[tie]);
            return root;
        }

        foreach (ContradictorySet set in sets)
        {
            foreach (int tie in set.Ties)
            {
                parent.TryAdd(tie, tie);
                int one = Root(set.Ties[0]), other = Root(tie);
                parent[Math.Max(one, other)] = Math.Min(one, other);
            }
        }

        SortedDictionary<int, BigInteger> sums = [];
        Dictionary<int, long> grains = [];
        foreach (ContradictorySet set in sets)
        {
            // A set of assumptions alone says that its case cannot be; whoever calls has seen to that.
            if (set.Ties.Count == 0) continue;
            int root = Root(set.Ties[0]);
            sums[root] = sums.GetValueOrDefault(root) + set.Amount;
        }

        foreach (int tie in parent.Keys) grains[Root(tie)] = GreatestCommonDivisor(grains.GetValueOrDefault(Root(tie)), cost[tie]);
        BigInteger bound = 0;
        foreach ((int root, BigInteger sum) in sums)
        {
            BigInteger step = (BigInteger)denominator * grains[root];
            bound += (sum + step - 1) / step * grains[root];
        }

        return (long)BigInteger.Min(bound, long.MaxValue);
    }

    private static long GreatestCommonDivisor(long a, long b)
    {
        while (b != 0) (a, b) = (b, a % b);
        return a;
    }
}
