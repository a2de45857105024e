namespace Network.Analysis;

/// <summary>Parts in which every node reaches every other (without direction: the connected parts).</summary>
/// <remarks>Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1 (1972), doi:10.1137/0201010, without recursion. O(n + m).</remarks>
internal sealed class StrongComponents
{
    private StrongComponents(int[] of, int count)
    {
        Of = of;
        Count = count;
        Offsets = new int[count + 1];
        foreach (int component in of) Offsets[component + 1]++;
        for (int component = 0; component < count; component++) Offsets[component + 1] += Offsets[component];
        Nodes = new int[of.Length];
        int[] next = Offsets[..^1];
        for (int node = 0; node < of.Length; node++) Nodes[next[of[node]]++] = node;
    }

    /// <summary>The component of each node; an arc never leads to a component of a higher number than its own.</summary>
    public int[] Of { get; }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>Where each component begins in <see cref="Nodes"/>.</summary>
    public int[] Offsets { get; }

    /// <summary>All nodes, component by component, ascending within each.</summary>
    public int[] Nodes { get; }

    /// <summary>The nodes of one component, ascending.</summary>
    public ReadOnlySpan<int> Members(int component) => Nodes.AsSpan(Offsets[component], Offsets[component + 1] - Offsets[component]);

    public static StrongComponents Find(SignedAdjacency outgoing)
    {
        int n = outgoing.NodeCount;
        int[] component = new int[n], index = new int[n], low = new int[n], arc = new int[n];
        int[] path = new int[n], open = new int[n];
        Array.Fill(component, -1);
        int visited = 0, count = 0, opened = 0;
        for (int root = 0; root < n; root++)
        {
            if (component[root] >= 0) continue;
            int depth = 0;
            Enter(root);
            while (depth > 0)
            {
                int node = path[depth - 1];
                if (arc[node] < outgoing.Offsets[node + 1])
                {
                    int neighbour = outgoing.Neighbours[arc[node]++];
                    if (index[neighbour] == 0) Enter(neighbour);
                    else if (component[neighbour] < 0) low[node] = Math.Min(low[node], index[neighbour]);
                    continue;
                }

                depth--;
                if (depth > 0) low[path[depth - 1]] = Math.Min(low[path[depth - 1]], low[node]);
                if (low[node] != index[node]) continue;
                int closed;
                do
                {
                    closed = open[--opened];
                    component[closed] = count;
                }
                while (closed != node);
                count++;
            }

            void Enter(int node)
            {
                index[node] = low[node] = ++visited;
                arc[node] = outgoing.Offsets[node];
                path[depth++] = node;
                open[opened++] = node;
            }
        }

        return new StrongComponents(component, count);
    }
}
