namespace Network.Analysis.Factions.Solving;

/// <summary>A partition problem: nodes and weighted signed edges, at most one a pair, in whole units of cost.</summary>
/// <remarks>An edge of weight w &gt; 0 costs w across camps, one of weight w &lt; 0 costs -w within a camp.</remarks>
internal sealed class SignedInstance
{
    private SignedInstance(int nodes, int[] a, int[] b, long[] weight, int forcedEdge)
    {
        Nodes = nodes;
        A = a;
        B = b;
        Weight = weight;
        ForcedEdge = forcedEdge;
        Start = new int[nodes + 1];
        for (int e = 0; e < a.Length; e++)
        {
            Start[a[e] + 1]++;
            Start[b[e] + 1]++;
        }

        for (int u = 0; u < nodes; u++) Start[u + 1] += Start[u];
        Neighbour = new int[2 * a.Length];
        Edge = new int[2 * a.Length];
        int[] next = Start[..nodes];
        for (int e = 0; e < a.Length; e++)
        {
            Neighbour[next[a[e]]] = b[e];
            Edge[next[a[e]]++] = e;
            Neighbour[next[b[e]]] = a[e];
            Edge[next[b[e]]++] = e;
        }

        foreach (long w in weight)
        {
            Total += Math.Abs(w);
            Grain = GreatestCommonDivisor(Grain, Math.Abs(w));
        }

        if (Grain == 0) Grain = 1;
    }

    /// <summary>How many nodes.</summary>
    public int Nodes { get; }

    /// <summary>How many edges.</summary>
    public int Edges => A.Length;

    /// <summary>One end of each edge.</summary>
    public int[] A { get; }

    /// <summary>The other end of each edge.</summary>
    public int[] B { get; }

    /// <summary>Signed weight of each edge; never 0.</summary>
    public long[] Weight { get; }

    /// <summary>Where a node's entries in <see cref="Neighbour"/> and <see cref="Edge"/> start; one more entry than nodes.</summary>
    public int[] Start { get; }

    /// <summary>Neighbours, node by node.</summary>
    public int[] Neighbour { get; }

    /// <summary>The edges to them.</summary>
    public int[] Edge { get; }

    /// <summary>The edge that stands for a constraint, heavier than all others together; -1 when there is none.</summary>
    public int ForcedEdge { get; }

    /// <summary>The sum of all weights without their signs.</summary>
    public long Total { get; }

    /// <summary>Every cost is a multiple of it.</summary>
    public long Grain { get; }

    /// <summary>Makes a problem from edges of weight other than 0, at most one a pair.</summary>
    public static SignedInstance Of(int nodes, IReadOnlyList<(int A, int B, long Weight)> edges) =>
        new(nodes, [.. edges.Select(edge => edge.A)], [.. edges.Select(edge => edge.B)], [.. edges.Select(edge => edge.Weight)], -1);

    /// <summary>What a partition costs.</summary>
    public long Cost(ReadOnlySpan<int> camp)
    {
        long cost = 0;
        for (int e = 0; e < Weight.Length; e++)
        {
            bool together = camp[A[e]] == camp[B[e]];
            if (Weight[e] > 0 != together) cost += Math.Abs(Weight[e]);
        }

        return cost;
    }

    /// <summary>The same problem with two nodes forced apart or together.</summary>
    /// <param name="u">One node.</param>
    /// <param name="v">Another node.</param>
    /// <param name="together">True to keep them together, false to keep them apart.</param>
    /// <param name="constant">What the pair's own edge costs when it is overruled: to be added to every cost of the new problem.</param>
    /// <returns>The problem; its edges have the same indices, a new one is the last. Costs of its <see cref="ForcedEdge"/> or more mean that there is no such partition.</returns>
    public SignedInstance Force(int u, int v, bool together, out long constant)
    {
        long forced = Total + Grain;
        if (!together) forced = -forced;
        constant = 0;
        for (int i = Start[u]; i < Start[u + 1]; i++)
        {
            if (Neighbour[i] != v) continue;
            int edge = Edge[i];
            if (Weight[edge] > 0 != together) constant = Math.Abs(Weight[edge]);
            long[] weight = [.. Weight];
            weight[edge] = forced;
            return new SignedInstance(Nodes, A, B, weight, edge);
        }

        return new SignedInstance(Nodes, [.. A, u], [.. B, v], [.. Weight, forced], Edges);
    }

    private static long GreatestCommonDivisor(long a, long b)
    {
        while (b != 0) (a, b) = (b, a % b);
        return a;
    }
}
