namespace Network.Analysis.Factions.Solving;

/// <summary>What a packing proves of every cheapest partition, edge by edge.</summary>
/// <remarks>
/// Let load(e) be the sum of the amounts of the sets that hold e, and slack(e) its weight less its load. The cost of any partition is the
/// sum of slack and load over its frustrated edges F; the loads sum to the amounts, each times the number of its set's edges in F, which
/// is one or more. So cost >= sum of amounts + sum of slack over F. A partition that frustrates e costs at least the amounts and
/// slack(e): where that is more than the optimum, e is satisfied in every optimum. All in whole parts, so nothing is rounded.
/// </remarks>
internal sealed class SlackProof
{
    /// <summary>Reads the proof of a solved problem.</summary>
    /// <param name="graph">The problem.</param>
    /// <param name="solved">Its cheapest partition and the packing.</param>
    public SlackProof(SignedInstance graph, SolvedPartition solved)
    {
        Slack = new long[graph.Edges];
        for (int e = 0; e < graph.Edges; e++) Slack[e] = Math.Abs(graph.Weight[e]) * Packing.Scale;
        Gap = solved.Cost * Packing.Scale;
        for (int s = 0; s < solved.Packing.Sets.Count; s++)
        {
            Gap -= solved.Packing.Amounts[s];
            foreach (int e in solved.Packing.Sets[s]) Slack[e] -= solved.Packing.Amounts[s];
        }
    }

    /// <summary>Each edge's weight less what the packing loads it with, in parts of a unit of cost.</summary>
    public long[] Slack { get; }

    /// <summary>The known partition's cost less the sum of the amounts, in parts.</summary>
    public long Gap { get; }

    /// <summary>True when every optimum satisfies the edge.</summary>
    public bool IsSure(int edge) => Slack[edge] > Gap;
}
