namespace Network.Analysis.Factions.Leiden;

/// <summary>The camps of a partition in order, the largest first, each with the actor that others are measured against.</summary>
internal sealed class LeidenCamps
{
    private readonly int[] _core;
    private readonly int[] _next;

    /// <summary>Orders the camps.</summary>
    /// <param name="graph">The graph of pairs.</param>
    /// <param name="camp">Each node's camp, numbered from 0 in the order of first nodes.</param>
    public LeidenCamps(PairGraph graph, int[] camp)
    {
        Count = camp.Length == 0 ? 0 : camp.Max() + 1;
        int[] size = new int[Count];
        foreach (int c in camp) size[c]++;
        int[] order = [.. Enumerable.Range(0, Count).OrderByDescending(c => size[c])];
        int[] place = new int[Count];
        for (int i = 0; i < Count; i++) place[order[i]] = i;
        CampOf = [.. camp.Select(c => place[c])];
        _core = new int[Count];
        _next = new int[Count];
        Array.Fill(_core, -1);
        Array.Fill(_next, -1);
        for (int node = 0; node < camp.Length; node++)
        {
            ref int core = ref _core[CampOf[node]];
            ref int next = ref _next[CampOf[node]];
            if (core < 0 || graph.TieCount[node] > graph.TieCount[core]) (core, next) = (node, core);
            else if (next < 0 || graph.TieCount[node] > graph.TieCount[next]) next = node;
        }
    }

    /// <summary>How many camps there are.</summary>
    public int Count { get; }

    /// <summary>Each node's camp.</summary>
    public int[] CampOf { get; }

    /// <summary>True for the node with most counted ties of its camp, the first of equals.</summary>
    public bool IsCore(int node) => _core[CampOf[node]] == node;

    /// <summary>The node that a node is measured against: its camp's core, for the core itself the next; -1 when it is alone.</summary>
    public int Against(int node) => IsCore(node) ? _next[CampOf[node]] : _core[CampOf[node]];

    /// <summary>A partition cut along connected components, numbered from 0 in the order of first nodes.</summary>
    public static int[] Cut(PairGraph graph, int[] camp)
    {
        int[] root = Components.Roots(graph);
        Dictionary<long, int> number = [];
        int[] cut = new int[camp.Length];
        for (int node = 0; node < camp.Length; node++)
        {
            long key = ((long)root[node] << 32) | (uint)camp[node];
            if (!number.TryGetValue(key, out int own)) number[key] = own = number.Count;
            cut[node] = own;
        }

        return cut;
    }
}
