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

    /// <summary>The strong parts of the graph.</summary>
    /// <remarks>
    /// Most graphs of people have one part that holds nearly all arcs: what the busiest node reaches and is reached by, which two plain
    /// searches find with little memory under way. Depth-first search then has only the rest to go through: what that part
    /// reaches, and after it everything else. Fleischer, Hendrickson and Pinar, IPDPS 2000, doi:10.1007/3-540-45591-4_68.
    /// </remarks>
    public static StrongComponents Find(SignedGraph graph)
    {
        int n = graph.NodeCount, middle = Busiest(graph);
        if (middle < 0) return Find(graph.Out);
        bool[] reached = [], reaching = [];
        if (graph.IsDirected) Parallel.Invoke(() => reached = Reached(graph.Out, middle), () => reaching = Reached(graph.In, middle));
        else reached = reaching = Reached(graph.Out, middle);
        Search search = new(graph.Out);
        for (int node = 0; node < n; node++)
        {
            if (reached[node] && reaching[node]) search.Component[node] = Search.Elsewhere;
        }

        for (int node = 0; node < n; node++)
        {
            if (reached[node] && !reaching[node]) search.From(node);
        }

        for (int node = 0; node < n; node++)
        {
            if (reached[node] && reaching[node]) search.Component[node] = search.Count;
        }

        search.Count++;
        for (int node = 0; node < n; node++) search.From(node);
        return new StrongComponents(search.Component, search.Count);
    }

    /// <summary>The strong parts of the arcs.</summary>
    public static StrongComponents Find(SignedAdjacency outgoing)
    {
        Search search = new(outgoing);
        for (int node = 0; node < outgoing.NodeCount; node++) search.From(node);
        return new StrongComponents(search.Component, search.Count);
    }

    /// <summary>The node with most ways through it, the first of several; -1 when there is no way through any.</summary>
    private static int Busiest(SignedGraph graph)
    {
        int busiest = -1;
        long most = 0;
        for (int node = 0; node < graph.NodeCount; node++)
        {
            long ways = (long)graph.Out.Degree(node) * graph.In.Degree(node);
            if (ways > most) (most, busiest) = (ways, node);
        }

        return busiest;
    }

    /// <summary>What can be reached along arcs, the origin included.</summary>
    private static unsafe bool[] Reached(SignedAdjacency arcs, int origin)
    {
        bool[] marks = new bool[arcs.NodeCount];
        int[] places = new int[arcs.NodeCount + 1];
        fixed (int* offsets = arcs.Offsets, neighbours = arcs.Neighbours, queue = places)
        fixed (bool* reached = marks)
        {
            int count = 1;
            queue[0] = origin;
            reached[origin] = true;
            for (int i = 0; i < count; i++)
            {
                int last = offsets[queue[i] + 1];
                for (int arc = offsets[queue[i]]; arc < last; arc++)
                {
                    // Entries are written always and kept when new, so that nothing branches.
                    int neighbour = neighbours[arc];
                    queue[count] = neighbour;
                    count += 1 - ((byte*)reached)[neighbour];
                    reached[neighbour] = true;
                }
            }
        }

        return marks;
    }

    /// <summary>Depth-first search without recursion.</summary>
    private sealed class Search(SignedAdjacency outgoing)
    {
        /// <summary>The component of nodes that the search is not to enter.</summary>
        public const int Elsewhere = int.MaxValue;

        private readonly int[] _index = new int[outgoing.NodeCount];
        private readonly int[] _low = new int[outgoing.NodeCount];
        private readonly int[] _arc = new int[outgoing.NodeCount];
        private int[] _path = new int[16];
        private int[] _open = new int[16];
        private int _visited;
        private int _opened;
        private int _depth;

        /// <summary>The component of each node; -1 where it is not yet known.</summary>
        public int[] Component { get; } = Filled(outgoing.NodeCount);

        /// <summary>How many components are known.</summary>
        public int Count { get; set; }

        /// <summary>Finds the components of what the node reaches, as far as they are not yet known.</summary>
        public void From(int root)
        {
            if (Component[root] >= 0) return;
            Enter(root);
            while (_depth > 0)
            {
                int node = _path[_depth - 1];
                if (_arc[node] < outgoing.Offsets[node + 1])
                {
                    int neighbour = outgoing.Neighbours[_arc[node]++];
                    if (Component[neighbour] >= 0) continue;
                    if (_index[neighbour] == 0) Enter(neighbour);
                    else _low[node] = Math.Min(_low[node], _index[neighbour]);
                    continue;
                }

                _depth--;
                if (_depth > 0) _low[_path[_depth - 1]] = Math.Min(_low[_path[_depth - 1]], _low[node]);
                if (_low[node] == _index[node]) Close(node);
            }
        }

        private static int[] Filled(int nodes)
        {
            int[] none = new int[nodes];
            Array.Fill(none, -1);
            return none;
        }

        private void Enter(int node)
        {
            _index[node] = _low[node] = ++_visited;
            _arc[node] = outgoing.Offsets[node];
            if (_depth == _path.Length) Array.Resize(ref _path, 2 * _path.Length);
            if (_opened == _open.Length) Array.Resize(ref _open, 2 * _open.Length);
            _path[_depth++] = node;
            _open[_opened++] = node;
        }

        private void Close(int node)
        {
            int closed;
            do
            {
                closed = _open[--_opened];
                Component[closed] = Count;
            }
            while (closed != node);
            Count++;
        }
    }
}
