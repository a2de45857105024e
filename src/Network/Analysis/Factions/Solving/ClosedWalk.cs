namespace Network.Analysis.Factions.Solving;

/// <summary>Cuts closed walks down to simple cycles.</summary>
internal static class ClosedWalk
{
    /// <summary>A simple cycle with an odd number of negative edges within a closed walk that has an odd number of them.</summary>
    /// <param name="graph">The problem that the edges are of.</param>
    /// <param name="edges">The walk's edges in order.</param>
    /// <param name="nodes">Its nodes in order, the first again at the end.</param>
    public static List<int> Conflict(SignedInstance graph, List<int> edges, List<int> nodes)
    {
        // Whenever a node comes again, the loop since then is simple: it is the conflict, or it is cut out, which leaves the rest odd.
        List<int> path = [];
        List<int> visited = [nodes[0]];
        for (int i = 0; i < edges.Count; i++)
        {
            path.Add(edges[i]);
            int since = visited.IndexOf(nodes[i + 1]);
            if (since < 0)
            {
                visited.Add(nodes[i + 1]);
                continue;
            }

            List<int> loop = path[since..];
            if (loop.Count(e => graph.Weight[e] < 0) % 2 == 1) return loop;
            visited.RemoveRange(since + 1, visited.Count - since - 1);
            path.RemoveRange(since, path.Count - since);
        }

        throw new ArgumentException("The walk has an even number of negative edges.", nameof(edges));
    }
}
