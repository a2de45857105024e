namespace Network.Analysis.Factions.Solving;

/// <summary>
/// A proof that no partition is cheaper: sets of edges, each of which leaves at least one edge frustrated in every partition, with amounts
/// that together load no edge beyond its weight.
/// </summary>
/// <param name="Sets">The sets, each a list of edges.</param>
/// <param name="Amounts">The amount of each set, in units of cost divided by <see cref="Scale"/>.</param>
/// <param name="LowerBound">No partition costs less: the sum of the amounts, rounded up to a multiple of the problem's grain.</param>
internal sealed record Packing(IReadOnlyList<int[]> Sets, long[] Amounts, long LowerBound)
{
    /// <summary>How many parts a unit of cost is divided into for the amounts.</summary>
    public const long Scale = 1 << 18;

    /// <summary>Makes a packing from amounts in units of cost, rounding so that every edge bears its load.</summary>
    public static Packing Of(SignedInstance graph, IReadOnlyList<int[]> sets, IReadOnlyList<double> amounts)
    {
        List<int[]> used = [];
        List<long> parts = [];
        long[] room = new long[graph.Edges];
        for (int e = 0; e < graph.Edges; e++) room[e] = Math.Abs(graph.Weight[e]) * Scale;
        for (int s = 0; s < sets.Count; s++)
        {
            long part = (long)Math.Round(amounts[s] * Scale);
            foreach (int e in sets[s]) part = Math.Min(part, room[e]);
            if (part <= 0) continue;
            foreach (int e in sets[s]) room[e] -= part;
            used.Add(sets[s]);
            parts.Add(part);
        }

        return OfParts(graph, used, [.. parts]);
    }

    /// <summary>The packing of sets whose amounts, in parts, are known to load no edge beyond its weight.</summary>
    public static Packing OfParts(SignedInstance graph, IReadOnlyList<int[]> sets, long[] amounts)
    {
        // Rounding to parts may lose a few of them: what is missing by less than a thousandth of a unit is not rounded up,
        // so the bound is never more than what the packing proves.
        long grain = graph.Grain * Scale, sum = 0;
        foreach (long amount in amounts) sum += amount;
        return new Packing(sets, amounts, (sum + grain - 1) / grain * graph.Grain);
    }

    /// <summary>An empty packing, which proves that no partition costs less than nothing.</summary>
    public static Packing Empty { get; } = new([], [], 0);
}
