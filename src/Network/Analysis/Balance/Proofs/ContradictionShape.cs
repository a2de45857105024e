namespace Network.Analysis.Balance.Proofs;

/// <summary>A tie or an assumption within a set: two units and a sign.</summary>
internal readonly record struct SignedLink(int A, int B, int Sign);

/// <summary>Tells sets that no division satisfies, and cuts them down to simple cycles.</summary>
internal static class ContradictionShape
{
    /// <summary>
    /// Why the set may be satisfied; null when it cannot be: a simple cycle with an odd number of negative links (two camps) or with just one (any
    /// number of camps); with one camp a negative link; with k camps, k + 1 groups that hold together and are all against each other.
    /// </summary>
    /// <param name="links">The set, without repetition.</param>
    /// <param name="allowed">The most camps; null for any number.</param>
    public static string? Objection(IReadOnlyList<SignedLink> links, int? allowed)
    {
        int negative = links.Count(link => link.Sign < 0);
        if (allowed == 1) return negative == links.Count && negative == 1 ? null : "with one camp each set is a single negative tie";
        if (IsSimpleCycle(links))
        {
            if (negative == 1 || (allowed == 2 && negative % 2 == 1)) return null;
            return $"its cycle has {negative} negative ties, which {(allowed == 2 ? "two camps satisfy" : "so many camps may satisfy")}";
        }

        if (allowed is > 2 && IsClique(links, allowed.Value)) return null;
        return "it is no simple cycle";
    }

    /// <summary>The positions of a simple cycle within the set that no division satisfies; all positions where there is none but the set is of another kind.</summary>
    /// <param name="links">The set.</param>
    /// <param name="two">True when there are two camps.</param>
    public static IReadOnlyList<int> Cycle(IReadOnlyList<SignedLink> links, bool two)
    {
        Dictionary<int, List<int>> at = [];
        for (int i = 0; i < links.Count && !two; i++)
        {
            if (links[i].Sign > 0) Join(at, links, i);
        }

        for (int closing = 0; closing < links.Count; closing++)
        {
            if (!two && links[closing].Sign > 0) continue;
            if (Walk(links, at, links[closing], two) is { } path) return [closing, .. path];
            if (two) Join(at, links, closing);
        }

        return [.. Enumerable.Range(0, links.Count)];
    }

    /// <summary>The links from one end of a link to the other, where they close a contradiction.</summary>
    private static List<int>? Walk(IReadOnlyList<SignedLink> links, Dictionary<int, List<int>> at, SignedLink closing, bool two)
    {
        Dictionary<int, int> from = new() { [closing.A] = -1 };
        Queue<int> queue = new([closing.A]);
        while (queue.TryDequeue(out int u))
        {
            if (u == closing.B) break;
            foreach (int i in at.GetValueOrDefault(u) ?? [])
            {
                int other = links[i].A == u ? links[i].B : links[i].A;
                if (from.TryAdd(other, i)) queue.Enqueue(other);
            }
        }

        if (!from.ContainsKey(closing.B)) return null;
        List<int> path = [];
        int negative = closing.Sign < 0 ? 1 : 0;
        for (int u = closing.B; u != closing.A;)
        {
            int i = from[u];
            path.Add(i);
            if (links[i].Sign < 0) negative++;
            u = links[i].A == u ? links[i].B : links[i].A;
        }

        return two ? negative % 2 == 1 ? path : null : negative == 1 ? path : null;
    }

    private static void Join(Dictionary<int, List<int>> at, IReadOnlyList<SignedLink> links, int i)
    {
        foreach (int u in (int[])[links[i].A, links[i].B])
        {
            if (!at.TryGetValue(u, out List<int>? list)) at[u] = list = [];
            list.Add(i);
        }
    }

    private static bool IsSimpleCycle(IReadOnlyList<SignedLink> links)
    {
        if (links.Count < 2) return false;
        Dictionary<int, List<int>> at = [];
        for (int i = 0; i < links.Count; i++) Join(at, links, i);
        if (at.Count != links.Count || at.Values.Any(list => list.Count != 2)) return false;
        int from = links[0].A, last = -1, steps = 0;
        int u = from;
        do
        {
            int next = at[u][0] == last ? at[u][1] : at[u][0];
            last = next;
            u = links[next].A == u ? links[next].B : links[next].A;
            steps++;
        }
        while (u != from && steps <= links.Count);
        return u == from && steps == links.Count;
    }

    /// <summary>True when the positive links join the units into k + 1 groups at least, each two of which have a negative link.</summary>
    private static bool IsClique(IReadOnlyList<SignedLink> links, int k)
    {
        Dictionary<int, int> parent = [];
        int Root(int u)
        {
            if (!parent.TryGetValue(u, out int up)) return parent[u] = u;
            return up == u ? u : parent[u] = Root(up);
        }

        foreach (SignedLink link in links)
        {
            int a = Root(link.A), b = Root(link.B);
            if (link.Sign > 0) parent[a] = b;
        }

        HashSet<(int, int)> hostile = [];
        HashSet<int> groups = [];
        foreach (SignedLink link in links)
        {
            int a = Root(link.A), b = Root(link.B);
            groups.Add(a);
            groups.Add(b);
            if (link.Sign < 0 && a != b) hostile.Add((Math.Min(a, b), Math.Max(a, b)));
        }

        long count = groups.Count;
        return count >= (long)k + 1 && hostile.Count == count * (count - 1) / 2;
    }
}
