namespace Network.Analysis.Factions.Solving;

/// <summary>Which sets of a packing meet which node, and by which edges, in index arrays.</summary>
internal sealed class ConflictIncidence
{
    /// <summary>Builds the arrays. Time O(edges of all sets).</summary>
    public ConflictIncidence(SignedInstance graph, Packing packing)
    {
        int sets = packing.Sets.Count;
        SetNodes = new int[sets];
        List<(int Node, int Set, int Neighbour, bool Positive)> entries = [];
        for (int s = 0; s < sets; s++)
        {
            foreach (int e in packing.Sets[s])
            {
                bool positive = graph.Weight[e] > 0;
                entries.Add((graph.A[e], s, graph.B[e], positive));
                entries.Add((graph.B[e], s, graph.A[e], positive));
            }
        }

        entries.Sort((x, y) => (x.Node, x.Set, x.Neighbour).CompareTo((y.Node, y.Set, y.Neighbour)));
        Start = new int[graph.Nodes + 1];
        List<int> set = [];
        List<int> edgeStart = [];
        Neighbour = new int[entries.Count];
        Positive = new bool[entries.Count];
        for (int i = 0; i < entries.Count; i++)
        {
            if (i == 0 || entries[i].Node != entries[i - 1].Node || entries[i].Set != entries[i - 1].Set)
            {
                set.Add(entries[i].Set);
                edgeStart.Add(i);
                Start[entries[i].Node + 1]++;
                SetNodes[entries[i].Set]++;
            }

            Neighbour[i] = entries[i].Neighbour;
            Positive[i] = entries[i].Positive;
        }

        for (int u = 0; u < graph.Nodes; u++) Start[u + 1] += Start[u];
        edgeStart.Add(entries.Count);
        Set = [.. set];
        EdgeStart = [.. edgeStart];
        NodesOf = new int[sets][];
        int[] filled = new int[sets];
        for (int s = 0; s < sets; s++) NodesOf[s] = new int[SetNodes[s]];
        for (int u = 0; u < graph.Nodes; u++)
        {
            for (int i = Start[u]; i < Start[u + 1]; i++) NodesOf[Set[i]][filled[Set[i]]++] = u;
        }
    }

    /// <summary>Where a node's meetings start in <see cref="Set"/>; one more entry than nodes.</summary>
    public int[] Start { get; }

    /// <summary>The set of each meeting.</summary>
    public int[] Set { get; }

    /// <summary>Where a meeting's edges start in <see cref="Neighbour"/> and <see cref="Positive"/>; one more entry than meetings.</summary>
    public int[] EdgeStart { get; }

    /// <summary>The other ends of the edges by which a node belongs to a set.</summary>
    public int[] Neighbour { get; }

    /// <summary>Whether those edges are positive.</summary>
    public bool[] Positive { get; }

    /// <summary>How many nodes each set has.</summary>
    public int[] SetNodes { get; }

    /// <summary>The nodes of each set, ascending.</summary>
    public int[][] NodesOf { get; }
}
