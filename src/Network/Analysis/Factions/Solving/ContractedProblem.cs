namespace Network.Analysis.Factions.Solving;

/// <summary>A problem with what is the same in all of its optima contracted: its optima are those of the whole problem, one for one.</summary>
/// <remarks>
/// Edges that every optimum satisfies (see <see cref="SlackProof"/>) join their ends: positive ones in one camp and, with two camps,
/// negative ones on opposite sides. What joins the same two classes adds up.
/// </remarks>
internal sealed class ContractedProblem
{
    private readonly int[] _classOf;
    private readonly bool[] _odd;
    private readonly int[] _first;

    /// <summary>Contracts a solved problem.</summary>
    /// <param name="graph">The problem.</param>
    /// <param name="k">How many camps there may be, from 2.</param>
    /// <param name="solved">A cheapest partition with its proof.</param>
    /// <param name="nodes">The nodes that count, ascending; all others hang on them by one edge.</param>
    public ContractedProblem(SignedInstance graph, int k, SolvedPartition solved, IReadOnlyList<int> nodes)
    {
        SlackProof proof = new(graph, solved);
        SignedForest forest = new(graph.Nodes);
        for (int e = 0; e < graph.Edges; e++)
        {
            if ((k == 2 || graph.Weight[e] > 0) && proof.IsSure(e)) forest.Join(graph.A[e], graph.B[e], graph.Weight[e] < 0);
        }

        // Classes in the order of their first nodes, which is on the even side, so that first in class order is first in node order.
        _classOf = new int[graph.Nodes];
        Array.Fill(_classOf, -1);
        _odd = new bool[graph.Nodes];
        int[] classOfRoot = new int[graph.Nodes];
        Array.Fill(classOfRoot, -1);
        List<int> first = [];
        foreach (int u in nodes)
        {
            (int root, bool odd) = forest.Find(u);
            if (classOfRoot[root] < 0)
            {
                classOfRoot[root] = first.Count;
                first.Add(u);
            }

            _classOf[u] = classOfRoot[root];
            _odd[u] = odd ^ forest.Find(first[classOfRoot[root]]).Odd;
        }

        _first = [.. first];
        Dictionary<(int, int), long> sum = [];
        List<(int, int)> pairs = [];
        for (int e = 0; e < graph.Edges; e++)
        {
            int a = _classOf[graph.A[e]];
            int b = _classOf[graph.B[e]];
            if (a < 0 || b < 0 || a == b) continue;
            (int, int) pair = a < b ? (a, b) : (b, a);
            if (!sum.TryGetValue(pair, out long before)) pairs.Add(pair);
            sum[pair] = before + (_odd[graph.A[e]] ^ _odd[graph.B[e]] ? -graph.Weight[e] : graph.Weight[e]);
        }

        Graph = SignedInstance.Of(_first.Length, [.. pairs.Where(pair => sum[pair] != 0).Select(pair => (pair.Item1, pair.Item2, sum[pair]))]);
        Camps = new int[_first.Length];
        for (int c = 0; c < Camps.Length; c++) Camps[c] = solved.Camps[_first[c]];
        CampLabels.Normalise(Camps);
    }

    /// <summary>The problem of the classes.</summary>
    public SignedInstance Graph { get; }

    /// <summary>The known optimum.</summary>
    public int[] Camps { get; }

    /// <summary>The class of a node; -1 when it does not count.</summary>
    public int ClassOf(int node) => _classOf[node];

    /// <summary>True when the node is on the other side than its class's first node.</summary>
    public bool IsOdd(int node) => _odd[node];

    /// <summary>The camps of the nodes; -1 for those that do not count.</summary>
    public int[] Expand(ReadOnlySpan<int> camps)
    {
        int[] expanded = new int[_classOf.Length];
        for (int u = 0; u < expanded.Length; u++)
        {
            int own = _classOf[u];
            expanded[u] = own < 0 ? -1 : _odd[u] ? 1 - camps[own] : camps[own];
        }

        return expanded;
    }
}
