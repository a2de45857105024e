namespace Network.Analysis.Factions;

/// <summary>Camps as restricted growth strings: the first node is in camp 0, each new camp gets the next number.</summary>
internal static class CampLabels
{
    /// <summary>Renumbers the camps in node order and returns how many there are.</summary>
    public static int Normalise(int[] camp)
    {
        Dictionary<int, int> number = [];
        for (int u = 0; u < camp.Length; u++)
        {
            if (!number.TryGetValue(camp[u], out int own)) number[camp[u]] = own = number.Count;
            camp[u] = own;
        }

        return number.Count;
    }

    /// <summary>The nodes of each camp, the largest camp first, then the one whose first node comes first.</summary>
    public static List<int[]> BySize(int[] camp) =>
        [.. Enumerable.Range(0, camp.Length).GroupBy(u => camp[u]).Select(group => group.ToArray()).OrderByDescending(nodes => nodes.Length).ThenBy(nodes => nodes[0])];
}
