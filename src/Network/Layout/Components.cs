namespace Network.Layout;

/// <summary>The parts of a layout that hang together: by ties of any sign, and by camp.</summary>
internal static class Components
{
    /// <summary>The parts of two nodes and more, the largest first, and the nodes that are alone.</summary>
    public static (List<int[]> Parts, int[] Alone) Of(LayoutInput input)
    {
        int n = input.Count;
        int[] root = [.. Enumerable.Range(0, n)];
        for (int tie = 0; tie < input.Source.Length; tie++) Join(root, input.Source[tie], input.Target[tie]);
        Dictionary<int, int> firstOfCamp = [];
        for (int i = 0; i < n; i++)
        {
            int camp = input.CampOf(i);
            if (camp > 0 && !firstOfCamp.TryAdd(camp, i)) Join(root, firstOfCamp[camp], i);
        }

        List<int>?[] byRoot = new List<int>?[n];
        for (int i = 0; i < n; i++) (byRoot[Find(root, i)] ??= []).Add(i);
        List<int[]> parts = [];
        List<int> alone = [];
        foreach (List<int>? part in byRoot)
        {
            if (part is null) continue;
            if (part.Count == 1) alone.Add(part[0]);
            else parts.Add([.. part]);
        }

        parts = [.. parts.OrderByDescending(part => part.Length).ThenBy(part => part[0])];
        alone.Sort();
        return (parts, [.. alone]);
    }

    /// <summary>The part as a graph of its own; its camps are numbered anew in their order.</summary>
    public static LayoutInput Part(LayoutInput whole, int[] nodes, List<int>[] tiesOfNode)
    {
        Dictionary<int, int> index = new(nodes.Length);
        for (int i = 0; i < nodes.Length; i++) index[nodes[i]] = i;
        int[] camps = [.. nodes.Select(whole.CampOf).Where(camp => camp > 0).Distinct().Order()];
        List<int> ties = [];
        foreach (int node in nodes) ties.AddRange(tiesOfNode[node]);
        return new LayoutInput
        {
            Source = [.. ties.Select(tie => index[whole.Source[tie]])],
            Target = [.. ties.Select(tie => index[whole.Target[tie]])],
            Sign = [.. ties.Select(tie => whole.Sign[tie])],
            Footprints = [.. nodes.Select(node => whole.Footprints[node])],
            Camps = camps.Length == 0 ? null : [.. nodes.Select(node => Array.BinarySearch(camps, whole.CampOf(node)) is >= 0 and var at ? at + 1 : 0)],
            Between = whole.Between is null || !nodes.Any(whole.IsBetween) ? null : [.. nodes.Select(whole.IsBetween)],
            Loose = whole.Loose is null ? null : [.. nodes.Select(node => whole.Loose[node])],
            Captions = whole.Captions is null ? null : [.. camps.Select(camp => camp <= whole.Captions.Length ? whole.Captions[camp - 1] : default)],
        };
    }

    /// <summary>The ties that begin at each node.</summary>
    public static List<int>[] TiesBySource(LayoutInput input)
    {
        List<int>[] ties = new List<int>[input.Count];
        for (int i = 0; i < ties.Length; i++) ties[i] = [];
        for (int tie = 0; tie < input.Source.Length; tie++) ties[input.Source[tie]].Add(tie);
        return ties;
    }

    private static int Find(int[] root, int node)
    {
        while (root[node] != node) node = root[node] = root[root[node]];
        return node;
    }

    private static void Join(int[] root, int a, int b)
    {
        (a, b) = (Find(root, a), Find(root, b));
        if (a < b) root[b] = a;
        else root[a] = b;
    }
}
