namespace Network.Analysis.Balance;

/// <summary>Finds every triangle of a graph without direction or parallel ties once.</summary>
/// <remarks>
/// The "forward" method: nodes in order of degree, every tie seen from its lesser end only, so that no node has more than √(2m) ties to
/// look through. O(m^1.5) time, O(n + m) space, parallel over nodes.
/// Schank and Wagner, "Finding, counting and listing all triangles in large graphs" (2005), doi:10.1007/11427186_54;
/// Latapy, Theor. Comput. Sci. 407 (2008), doi:10.1016/j.tcs.2008.07.017.
/// </remarks>
internal sealed class TriangleSearch
{
    private const int NodesPerPiece = 64;

    private readonly int[] _offsets;
    private readonly int[] _neighbours;
    private readonly byte[] _codes;
    private readonly int[] _nodes;

    /// <summary>What a triangle is counted as, by the codes of its three ties.</summary>
    /// <remarks>Nodes are a &lt; b &lt; c in the order of degrees; a code belongs to the tie as seen from its first node.</remarks>
    /// <param name="ab">The tie of a and b.</param>
    /// <param name="ac">The tie of a and c.</param>
    /// <param name="bc">The tie of b and c.</param>
    /// <returns>The index to count it under.</returns>
    public delegate int Classify(int ab, int ac, int bc);

    /// <param name="graph">Without direction or parallel ties.</param>
    /// <param name="codeOf">The code of an arc of node to neighbour, 1 to 15; 0 for an arc that is no tie.</param>
    public TriangleSearch(SignedAdjacency graph, Func<int, int, byte> codeOf)
    {
        int n = graph.NodeCount;
        int[] rank = Ranks(graph);
        _nodes = new int[n];
        for (int node = 0; node < n; node++) _nodes[rank[node]] = node;
        _offsets = new int[n + 1];
        _neighbours = new int[graph.ArcCount / 2];
        _codes = new byte[_neighbours.Length];
        int place = 0;
        for (int r = 0; r < n; r++)
        {
            int begin = place;
            for (int arc = graph.Offsets[_nodes[r]]; arc < graph.Offsets[_nodes[r] + 1]; arc++)
            {
                int other = rank[graph.Neighbours[arc]];
                if (other <= r) continue;
                byte code = codeOf(_nodes[r], arc);
                if (code == 0) continue;
                _neighbours[place] = other;
                _codes[place++] = code;
            }

            Array.Sort(_neighbours, _codes, begin, place - begin);
            _offsets[r + 1] = place;
        }
    }

    /// <summary>Counts triangles by class.</summary>
    /// <param name="classes">How many classes there are.</param>
    /// <param name="classify">Asked once for each of the 16³ combinations of codes.</param>
    /// <param name="cancellation">Stops the work.</param>
    public long[] Count(int classes, Classify classify, CancellationToken cancellation)
    {
        byte[] classOf = new byte[4096];
        for (int ab = 1; ab < 16; ab++)
        {
            for (int ac = 1; ac < 16; ac++)
            {
                for (int bc = 1; bc < 16; bc++) classOf[(ab << 8) | (ac << 4) | bc] = (byte)classify(ab, ac, bc);
            }
        }

        int n = _nodes.Length;
        long[] totals = new long[classes];
        Lock adding = new();
        ParallelBlocks.RunWith((n + NodesPerPiece - 1) / NodesPerPiece, () => new byte[n], CountPiece, cancellation);
        return totals;

        void CountPiece(int piece, byte[] mark)
        {
            long[] own = new long[classes];
            for (int a = piece * NodesPerPiece; a < Math.Min(n, (piece + 1) * NodesPerPiece); a++) CountFrom(a, mark, classOf, own);
            lock (adding)
            {
                for (int i = 0; i < classes; i++) totals[i] += own[i];
            }
        }
    }

    private void CountFrom(int a, byte[] mark, byte[] classOf, long[] counts)
    {
        int first = _offsets[a], end = _offsets[a + 1];
        if (end - first < 2) return;
        for (int arc = first; arc < end; arc++) mark[_neighbours[arc]] = _codes[arc];
        for (int arc = first; arc < end - 1; arc++)
        {
            int b = _neighbours[arc], ab = _codes[arc] << 8;
            for (int closing = _offsets[b]; closing < _offsets[b + 1]; closing++)
            {
                int ac = mark[_neighbours[closing]];
                if (ac != 0) counts[classOf[ab | (ac << 4) | _codes[closing]]]++;
            }
        }

        for (int arc = first; arc < end; arc++) mark[_neighbours[arc]] = 0;
    }

    /// <summary>Each node's place in the order of degrees, equal ones by number: a counting sort.</summary>
    private static int[] Ranks(SignedAdjacency graph)
    {
        int n = graph.NodeCount;
        int[] next = new int[n + 1];
        int[] rank = new int[n];
        int most = 0;
        for (int node = 0; node < n; node++) most = Math.Max(most, graph.Degree(node));
        if (most + 2 > next.Length) next = new int[most + 2];
        for (int node = 0; node < n; node++) next[graph.Degree(node) + 1]++;
        for (int degree = 1; degree < next.Length; degree++) next[degree] += next[degree - 1];
        for (int node = 0; node < n; node++) rank[node] = next[graph.Degree(node)]++;
        return rank;
    }
}
