namespace Network.Analysis.Comparing;

/// <summary>How alike two divisions are: the share of pairs on which they agree, corrected for chance (Hubert, Arabie 1985, doi:10.1007/BF01908075).</summary>
public static class AdjustedRandIndex
{
    /// <summary>The index of two divisions of the same members.</summary>
    /// <param name="first">The camp of each member; null for none.</param>
    /// <param name="second">The same of the other division.</param>
    /// <returns>1 for equal divisions, about 0 for what chance would give, below 0 for less; null where fewer than two members have a camp in both.</returns>
    /// <remarks>Members without a camp in either are left out. Two divisions that chance could not make differ (all in one camp, or each alone, in both) are equal: 1. Time O(members).</remarks>
    /// <exception cref="ArgumentException">The lists differ in length.</exception>
    public static double? Of(IReadOnlyList<int?> first, IReadOnlyList<int?> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.Count != second.Count) throw new ArgumentException("The divisions are of different members.", nameof(second));
        Dictionary<(int, int), long> both = [];
        Dictionary<int, long> rows = [], columns = [];
        long n = 0;
        for (int i = 0; i < first.Count; i++)
        {
            if (first[i] is not int a || second[i] is not int b) continue;
            n++;
            both[(a, b)] = both.GetValueOrDefault((a, b)) + 1;
            rows[a] = rows.GetValueOrDefault(a) + 1;
            columns[b] = columns.GetValueOrDefault(b) + 1;
        }

        if (n < 2) return null;
        double together = both.Values.Sum(Pairs), inFirst = rows.Values.Sum(Pairs), inSecond = columns.Values.Sum(Pairs);
        double expected = inFirst * inSecond / Pairs(n), most = (inFirst + inSecond) / 2;
        return most == expected ? 1 : (together - expected) / (most - expected);
    }

    private static double Pairs(long count) => count * (count - 1.0) / 2;
}
