namespace Network.Benchmarks;

/// <summary>
/// A made-up network of trust ratings, like those of marketplaces: a few have very many ties, ties close triangles and are mostly returned,
/// most distrust falls on a few, the rest is noise. Of 3,783 nodes and 24,186 ties it is of the size of Bitcoin Alpha.
/// </summary>
internal static class TrustNetwork
{
    private const int DistrustedIn1000 = 45;

    /// <summary>How many of a thousand ratings between trusted members are negative, where nothing else is asked for.</summary>
    public const int LittleNoise = 45;

    /// <summary>Makes it. No parallel ties, no ties to oneself.</summary>
    /// <param name="numbers">Random numbers.</param>
    /// <param name="nodes">How many nodes, from 2.</param>
    /// <param name="ties">How many ties: at most a quarter of all that there can be.</param>
    /// <param name="noise">How many of a thousand ratings between trusted members are negative.</param>
    public static NumberedEdges Make(GeneratedGraph.Numbers numbers, int nodes, int ties, int noise = LittleNoise)
    {
        if (ties > (long)nodes * (nodes - 1) / 4) throw new ArgumentOutOfRangeException(nameof(ties));
        bool[] distrusted = new bool[nodes];
        for (int u = 0; u < nodes; u++) distrusted[u] = numbers.Below(1000) < DistrustedIn1000;
        List<int> source = [], target = [], ends = [0];
        List<sbyte> sign = [];
        List<int>[] at = new List<int>[nodes];
        for (int u = 0; u < nodes; u++) at[u] = [];
        HashSet<(int, int)> known = [];
        for (int u = 1; u < nodes && source.Count < ties; u++) Rate(u, ends[numbers.Below(ends.Count)]);
        while (source.Count < ties)
        {
            int u = ends[numbers.Below(ends.Count)];
            int v = ends[numbers.Below(ends.Count)];
            if (numbers.Below(2) == 0 && at[u].Count > 0)
            {
                List<int> next = at[at[u][numbers.Below(at[u].Count)]];
                v = next[numbers.Below(next.Count)];
            }

            Rate(u, v);
        }

        return new NumberedEdges(nodes, [.. source], [.. target], [.. sign]);

        void Rate(int u, int v)
        {
            if (u == v || known.Contains((u, v))) return;
            sbyte given = Add(u, v, 0);
            at[u].Add(v);
            at[v].Add(u);
            ends.Add(u);
            ends.Add(v);
            if (source.Count < ties && numbers.Below(100) < (given > 0 ? 90 : 35) && !known.Contains((v, u))) Add(v, u, given);
        }

        sbyte Add(int u, int v, sbyte returned)
        {
            int distrust = distrusted[v] ? 850 : distrusted[u] ? noise + 75 : noise;
            sbyte given = (sbyte)(numbers.Below(1000) < distrust ? -1 : 1);
            if (returned != 0 && numbers.Below(4) > 0) given = returned;
            known.Add((u, v));
            source.Add(u);
            target.Add(v);
            sign.Add(given);
            return given;
        }
    }
}
