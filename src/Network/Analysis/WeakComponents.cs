namespace Network.Analysis;

/// <summary>Connected parts, direction ignored.</summary>
/// <remarks>
/// Afforest: each node is first joined with two of its neighbours; in a graph of people nearly all nodes then lie in one part, and what lies
/// there already need not be looked at again. All other nodes are joined with all their neighbours, of arcs that go out and of arcs
/// that come in. Processors join parts at the same time; a part's root is always its lowest node, so the outcome is the same every time.
/// About O(n) time where there is one large part, O(n + m) at worst; O(n) space.
/// Sutton, Ben-Nun and Barak, "Optimizing parallel graph connectivity computation via subgraph sampling", IPDPS 2018,
/// doi:10.1109/IPDPS.2018.00012.
/// </remarks>
internal static class WeakComponents
{
    private const int Sampled = 2;
    private const int Guesses = 1024;

    /// <summary>For each node the lowest node of its part.</summary>
    public static int[] Roots(SignedGraph graph, CancellationToken cancellation = default)
    {
        int n = graph.NodeCount;
        int[] parent = new int[n];
        for (int node = 0; node < n; node++) parent[node] = node;
        if (n == 0) return parent;
        Join(graph.Out, Sampled, parent, -1, cancellation);
        Flatten(parent, cancellation);
        int largest = MostFrequent(parent);
        Join(graph.Out, int.MaxValue, parent, largest, cancellation);
        if (graph.IsDirected) Join(graph.In, int.MaxValue, parent, largest, cancellation);
        Flatten(parent, cancellation);
        return parent;
    }

    /// <summary>Joins the nodes outside of part <paramref name="known"/> with their first <paramref name="most"/> neighbours.</summary>
    /// <remarks>
    /// A node may come to the known part while others are being joined and then be passed over: an arc is missed only if both its ends were
    /// passed over, and those are in one part already.
    /// </remarks>
    private static void Join(SignedAdjacency arcs, int most, int[] parent, int known, CancellationToken cancellation) =>
        ParallelBlocks.Run(
            arcs.NodeCount,
            (_, first, end) =>
            {
                for (int node = first; node < end; node++)
                {
                    if (known >= 0 && parent[node] == known) continue;
                    ReadOnlySpan<int> neighbours = arcs.Of(node);
                    if (neighbours.Length > most) neighbours = neighbours[..most];
                    foreach (int neighbour in neighbours) Link(parent, node, neighbour);
                }
            },
            cancellation);

    /// <summary>Hangs the higher of two roots on the lower, over again where another processor was faster.</summary>
    private static void Link(int[] parent, int one, int other)
    {
        int left = Volatile.Read(ref parent[one]), right = Volatile.Read(ref parent[other]);
        while (left != right)
        {
            int high = Math.Max(left, right), low = Math.Min(left, right), above = Volatile.Read(ref parent[high]);
            if (above == low) return;
            if (above == high && Interlocked.CompareExchange(ref parent[high], low, high) == high) return;
            left = Volatile.Read(ref parent[Volatile.Read(ref parent[high])]);
            right = Volatile.Read(ref parent[low]);
        }
    }

    private static void Flatten(int[] parent, CancellationToken cancellation) => ParallelBlocks.Run(
        parent.Length,
        (_, first, end) =>
        {
            for (int node = first; node < end; node++)
            {
                int root = Volatile.Read(ref parent[node]);
                for (int above = Volatile.Read(ref parent[root]); above != root; above = Volatile.Read(ref parent[root])) root = above;
                Volatile.Write(ref parent[node], root);
            }
        },
        cancellation);

    /// <summary>The part that most of some evenly spread nodes lie in: only a guess, which saves work where it is right.</summary>
    private static int MostFrequent(int[] roots)
    {
        Dictionary<int, int> seen = [];
        int most = 0, best = roots[0], guesses = Math.Min(Guesses, roots.Length);
        for (int guess = 0; guess < guesses; guess++)
        {
            int root = roots[(int)((long)guess * roots.Length / guesses)];
            int count = seen[root] = seen.GetValueOrDefault(root) + 1;
            if (count > most) (most, best) = (count, root);
        }

        return best;
    }
}
