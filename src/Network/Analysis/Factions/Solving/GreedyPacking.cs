namespace Network.Analysis.Factions.Solving;

/// <summary>A quick packing of conflicts: shortest first, each filled to the brim. A bound where the programme is too large, and its first sets.</summary>
internal static class GreedyPacking
{
    /// <summary>Packs cycles through each negative edge, by breadth-first search in what room is left. Time O(negative edges * edges * lengths) at worst.</summary>
    public static (List<int[]> Sets, List<double> Amounts) Find(SignedInstance graph, int k, WorkBudget budget)
    {
        List<int[]> sets = [];
        List<double> amounts = [];
        bool two = k == 2;
        long[] room = new long[graph.Edges];
        for (int e = 0; e < graph.Edges; e++) room[e] = Math.Abs(graph.Weight[e]);
        int[] from = new int[2 * graph.Nodes];
        int[] depth = new int[2 * graph.Nodes];
        Array.Fill(depth, -1);
        List<int> queue = [];
        foreach (int length in (int[])[2, 3, 4, 6, int.MaxValue])
        {
            for (int closing = 0; closing < graph.Edges; closing++)
            {
                while (graph.Weight[closing] < 0 && room[closing] > 0)
                {
                    List<int>? cycle = Shortest(graph, two, room, closing, length, from, depth, queue, budget);
                    if (cycle is null) break;
                    long least = cycle.Min(e => room[e]);
                    foreach (int e in cycle) room[e] -= least;
                    sets.Add([.. cycle]);
                    amounts.Add(least);
                }

                if (budget.Spent) return (sets, amounts);
            }
        }

        return (sets, amounts);
    }

    private static List<int>? Shortest(SignedInstance graph, bool two, long[] room, int closing, int length, int[] from, int[] depth, List<int> queue, WorkBudget budget)
    {
        int start = 2 * graph.A[closing];
        int goal = 2 * graph.B[closing];
        queue.Clear();
        queue.Add(start);
        depth[start] = 0;
        long steps = 10;
        List<int>? cycle = null;
        for (int head = 0; head < queue.Count && cycle is null; head++)
        {
            int state = queue[head];
            if (depth[state] >= length) break;
            int u = state >> 1;
            for (int i = graph.Start[u]; i < graph.Start[u + 1]; i++)
            {
                int e = graph.Edge[i];
                steps += 5;
                if (room[e] == 0 || e == closing || (!two && graph.Weight[e] < 0)) continue;
                int next = (2 * graph.Neighbour[i]) | ((state & 1) ^ (graph.Weight[e] < 0 ? 1 : 0));
                if (depth[next] >= 0) continue;
                depth[next] = depth[state] + 1;
                from[next] = e;
                queue.Add(next);
                if (next != goal) continue;
                cycle = Trace(graph, closing, from, start, goal);
                break;
            }
        }

        foreach (int state in queue) depth[state] = -1;
        budget.Spend(steps);
        return cycle;
    }

    /// <summary>The cycle's edges; a walk that meets a node twice is cut down to one simple cycle in conflict.</summary>
    private static List<int> Trace(SignedInstance graph, int closing, int[] from, int start, int goal)
    {
        List<int> edges = [closing];
        List<int> nodes = [start >> 1, goal >> 1];
        for (int at = goal; at != start;)
        {
            int e = from[at];
            edges.Add(e);
            int u = at >> 1;
            int other = graph.A[e] == u ? graph.B[e] : graph.A[e];
            at = (2 * other) | ((at & 1) ^ (graph.Weight[e] < 0 ? 1 : 0));
            nodes.Add(other);
        }

        return ClosedWalk.Conflict(graph, edges, nodes);
    }
}
