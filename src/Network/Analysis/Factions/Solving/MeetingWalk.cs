namespace Network.Analysis.Factions.Solving;

/// <summary>The cycle that two searches in the double cover, from the ends of one negative edge, close where they meet.</summary>
internal static class MeetingWalk
{
    /// <summary>The cycle's edges; a walk that meets a node twice is cut down to one simple cycle in conflict.</summary>
    /// <param name="graph">The problem.</param>
    /// <param name="from">For each search the edge by which it reached each state; the number of all edges where it began.</param>
    /// <param name="closing">The edge from whose ends the searches began.</param>
    /// <param name="met">The state that both reached.</param>
    public static int[] Conflict(SignedInstance graph, int[][] from, int closing, int met)
    {
        List<int> edges = [], nodes = [met >> 1];
        Back(graph, from[0], met, edges, nodes);
        edges.Reverse();
        nodes.Reverse();
        Back(graph, from[1], met, edges, nodes);
        edges.Add(closing);
        nodes.Add(nodes[0]);
        return [.. ClosedWalk.Conflict(graph, edges, nodes)];
    }

    private static void Back(SignedInstance graph, int[] from, int at, List<int> edges, List<int> nodes)
    {
        while (from[at] != graph.Edges)
        {
            int e = from[at];
            edges.Add(e);
            int u = at >> 1;
            int other = graph.A[e] == u ? graph.B[e] : graph.A[e];
            at = (2 * other) | ((at & 1) ^ (graph.Weight[e] < 0 ? 1 : 0));
            nodes.Add(other);
        }
    }
}
