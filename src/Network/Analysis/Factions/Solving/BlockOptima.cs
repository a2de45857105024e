namespace Network.Analysis.Factions.Solving;

/// <summary>The optima of one block.</summary>
internal sealed class BlockOptima
{
    private readonly List<int[]> _partitions = [];
    private readonly List<int> _camps = [];

    /// <summary>Lists them.</summary>
    /// <param name="graph">The problem that the block is a part of.</param>
    /// <param name="edges">The block's edges.</param>
    /// <param name="k">How many camps there may be, from 2.</param>
    /// <param name="known">An optimum of the whole problem, hence of every block.</param>
    /// <param name="cap">The most to list.</param>
    /// <param name="budget">When spent, listing ends.</param>
    public BlockOptima(SignedInstance graph, int[] edges, int k, int[] known, int cap, WorkBudget budget)
    {
        Nodes = [.. edges.SelectMany(e => new[] { graph.A[e], graph.B[e] }).Distinct().Order()];
        SignedInstance block = SignedInstance.Of(
            Nodes.Length,
            [.. edges.Select(e => (Array.BinarySearch(Nodes, graph.A[e]), Array.BinarySearch(Nodes, graph.B[e]), graph.Weight[e]))]);
        int[] camps = [.. Nodes.Select(u => known[u])];
        CampLabels.Normalise(camps);
        k = Math.Min(k, Nodes.Length);
        long least = block.Cost(camps);
        int[] rounded = [.. camps];
        Packing packing = LowerBound.Find(block, k, ref rounded, null, budget);
        IsComplete = ExactPartition.Enumerate(
            block,
            k,
            packing,
            [.. Enumerable.Range(0, Nodes.Length)],
            least,
            partition =>
            {
                if (_partitions.Count == cap) return false;
                _partitions.Add([.. partition]);
                return true;
            },
            budget);
        if (_partitions.Count == 0) _partitions.Add(camps);
        foreach (int[] partition in _partitions) _camps.Add(partition.Max() + 1);
        ByCamps = new double[Nodes.Length + 1];
        foreach (int count in _camps) ByCamps[count]++;
    }

    /// <summary>The block's nodes in the problem, ascending.</summary>
    public int[] Nodes { get; }

    /// <summary>False when there may be more than were listed.</summary>
    public bool IsComplete { get; }

    /// <summary>How many there are with each number of camps.</summary>
    public double[] ByCamps { get; }

    /// <summary>How many have two of the block's nodes together, by the number of camps.</summary>
    /// <param name="u">Index into <see cref="Nodes"/>.</param>
    /// <param name="v">Another.</param>
    public double[] Together(int u, int v)
    {
        double[] together = new double[ByCamps.Length];
        for (int i = 0; i < _partitions.Count; i++)
        {
            if (_partitions[i][u] == _partitions[i][v]) together[_camps[i]]++;
        }

        return together;
    }
}
