using Network.Files;

namespace Network.Analysis.Factions.Leiden;

/// <summary>Splits camps into what positive ties hold together.</summary>
internal static class PositiveParts
{
    /// <summary>
    /// True when a split into parts without positive ties between them never lowers the quality: nothing is gained by bringing together nodes
    /// that have no tie, which with signed modularity and negative ties may be.
    /// </summary>
    public static bool NeverLose(LevelGraph graph) => Array.TrueForAll(graph.Null.Factor, factor => factor >= 0);

    /// <summary>The parts, numbered from 0 in the order of first nodes. Time O(n + m).</summary>
    public static int[] Of(LevelGraph graph, int[] camp)
    {
        int[] part = LargeArray.Uninitialized<int>(camp.Length);
        Array.Fill(part, -1);
        int[] stack = LargeArray.Uninitialized<int>(camp.Length);
        int parts = 0;
        for (int first = 0; first < camp.Length; first++)
        {
            if (part[first] >= 0) continue;
            int height = 0;
            stack[height++] = first;
            part[first] = parts;
            while (height > 0)
            {
                int node = stack[--height];
                for (int arc = graph.Offsets[node]; arc < graph.Offsets[node + 1]; arc++)
                {
                    int neighbour = graph.Neighbours[arc];
                    if (part[neighbour] >= 0 || camp[neighbour] != camp[node] || graph.Weights?[arc] <= 0) continue;
                    part[neighbour] = parts;
                    stack[height++] = neighbour;
                }
            }

            parts++;
        }

        return part;
    }
}
