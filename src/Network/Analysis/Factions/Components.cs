namespace Network.Analysis.Factions;

/// <summary>Connected components by counted ties, direction and sign ignored.</summary>
internal static class Components
{
    /// <summary>The nodes of each component, ascending; the components by their first nodes.</summary>
    public static List<int[]> Of(PairGraph graph)
    {
        int[] root = Roots(graph);
        int[] size = new int[graph.Nodes];
        foreach (int r in root) size[r]++;
        List<int[]> components = [];
        int[] at = new int[graph.Nodes];
        int[] filled = new int[graph.Nodes];
        for (int u = 0; u < graph.Nodes; u++)
        {
            int r = root[u];
            if (r == u)
            {
                at[r] = components.Count;
                components.Add(new int[size[r]]);
            }

            components[at[r]][filled[r]++] = u;
        }

        return components;
    }

    /// <summary>For each node the first node of its component.</summary>
    public static int[] Roots(PairGraph graph)
    {
        int[] parent = [.. Enumerable.Range(0, graph.Nodes)];
        int Find(int u)
        {
            while (parent[u] != u)
            {
                parent[u] = parent[parent[u]];
                u = parent[u];
            }

            return u;
        }

        for (int p = 0; p < graph.A.Length; p++)
        {
            int a = Find(graph.A[p]);
            int b = Find(graph.B[p]);
            // The lower node stays the root.
            parent[Math.Max(a, b)] = Math.Min(a, b);
        }

        int[] root = new int[graph.Nodes];
        for (int u = 0; u < graph.Nodes; u++) root[u] = Find(u);
        return root;
    }
}
