using System.Buffers;

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
        // What is rented holds anything: only what ties of the sets have is ever set or read, so that many small parts cost no more than one large.
        int[] parent = ArrayPool<int>.Shared.Rent(cost.Count);
        long[] grain = ArrayPool<long>.Shared.Rent(cost.Count);
        Int128[] sum = ArrayPool<Int128>.Shared.Rent(cost.Count);
        foreach (ContradictorySet set in sets)
        {
            foreach (int tie in set.Ties) (parent[tie], grain[tie], sum[tie]) = (tie, 0, 0);
        }

        foreach (ContradictorySet set in sets)
        {
            foreach (int tie in set.Ties)
            {
                int one = Root(parent, set.Ties[0]), other = Root(parent, tie);
                parent[Math.Max(one, other)] = Math.Min(one, other);
            }
        }

        foreach (ContradictorySet set in sets)
        {
            // A set of assumptions alone says that its case cannot be; whoever calls has seen to that.
            if (set.Ties.Count == 0) continue;
            int root = Root(parent, set.Ties[0]);
            sum[root] += set.Amount;
            foreach (int tie in set.Ties) grain[root] = GreatestCommonDivisor(grain[root], cost[tie]);
        }

        Int128 bound = 0;
        foreach (ContradictorySet set in sets)
        {
            foreach (int tie in set.Ties)
            {
                if (parent[tie] != tie || sum[tie] == 0) continue;
                Int128 step = (Int128)denominator * grain[tie];
                bound += (sum[tie] + step - 1) / step * grain[tie];
                sum[tie] = 0;
            }
        }

        ArrayPool<int>.Shared.Return(parent);
        ArrayPool<long>.Shared.Return(grain);
        ArrayPool<Int128>.Shared.Return(sum);
        return (long)Int128.Min(bound, long.MaxValue);
    }

    /// <summary>What sets and a matrix prove together, in whole units: their sum, rounded up to a multiple of what all costs have in common.</summary>
    /// <param name="sets">The sets.</param>
    /// <param name="matrix">What the matrix proves, in parts of the denominator.</param>
    /// <param name="costs">What the ties cost that take part.</param>
    /// <param name="denominator">What amounts are divided by.</param>
    public static long WithMatrix(IReadOnlyList<ContradictorySet> sets, Int128 matrix, IEnumerable<long> costs, long denominator)
    {
        Int128 sum = matrix;
        foreach (ContradictorySet set in sets) sum += set.Amount;
        long grain = costs.Aggregate(0L, GreatestCommonDivisor);
        if (sum <= 0 || grain == 0) return 0;
        Int128 step = (Int128)denominator * grain;
        return (long)Int128.Min((sum + step - 1) / step * grain, long.MaxValue);
    }

    private static int Root(int[] parent, int tie)
    {
        int root = tie;
        while (parent[root] != root) root = parent[root];
        while (parent[tie] != root) (parent[tie], tie) = (root, parent[tie]);
        return root;
    }

    private static long GreatestCommonDivisor(long a, long b)
    {
        while (b != 0) (a, b) = (b, a % b);
        return a;
    }
}
