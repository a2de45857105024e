namespace Network.Analysis.Centrality.Distances;

/// <summary>A bound on how many nodes lie on a shortest path, ends included.</summary>
/// <remarks>
/// Within a strong part no shortest path has more steps than lead from its farthest node to some node and on to the farthest from there;
/// the bound of a path through several parts is the sum over the parts, the greatest of which is found in the order of reach. O(n + m).
/// </remarks>
internal static class PathLengthBound
{
    public static int Of(SignedGraph graph, CancellationToken cancellation)
    {
        StrongComponents parts = StrongComponents.Find(graph);
        int[] distance = new int[graph.NodeCount], queue = new int[graph.NodeCount];
        long[] longest = new long[parts.Count];
        long most = 0;
        for (int part = 0; part < parts.Count; part++)
        {
            if (part % 4096 == 0) cancellation.ThrowIfCancellationRequested();
            long onward = 0;
            foreach (int node in parts.Members(part))
            {
                foreach (int neighbour in graph.Out.Of(node))
                {
                    if (parts.Of[neighbour] != part) onward = Math.Max(onward, longest[parts.Of[neighbour]]);
                }
            }

            longest[part] = onward + Within(graph, parts, part, distance, queue);
            most = Math.Max(most, longest[part]);
        }

        return (int)Math.Min(most, graph.NodeCount);
    }

    private static long Within(SignedGraph graph, StrongComponents parts, int part, int[] distance, int[] queue)
    {
        ReadOnlySpan<int> members = parts.Members(part);
        if (members.Length <= 2) return members.Length;
        int middle = members[0];
        foreach (int node in members)
        {
            if (graph.Out.Degree(node) > graph.Out.Degree(middle)) middle = node;
        }

        long there = Farthest(graph.Out, parts.Of, middle, distance, queue);
        long back = graph.IsDirected ? Farthest(graph.In, parts.Of, middle, distance, queue) : there;
        return Math.Min(members.Length, there + back + 1);
    }

    private static int Farthest(SignedAdjacency arcs, int[] part, int origin, int[] distance, int[] queue)
    {
        int count = 1;
        queue[0] = origin;
        distance[origin] = 1;
        for (int i = 0; i < count; i++)
        {
            foreach (int neighbour in arcs.Of(queue[i]))
            {
                if (distance[neighbour] != 0 || part[neighbour] != part[origin]) continue;
                distance[neighbour] = distance[queue[i]] + 1;
                queue[count++] = neighbour;
            }
        }

        int farthest = distance[queue[count - 1]] - 1;
        for (int i = 0; i < count; i++) distance[queue[i]] = 0;
        return farthest;
    }
}
