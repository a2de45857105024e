using Network.Analysis.Factions.Solving;

namespace Network.Analysis.Factions.Contraction;

/// <summary>A signed weighted graph as compressed sparse rows, each edge in the rows of both ends, and what remains of it when groups of nodes become one.</summary>
internal sealed class SignedRows
{
    private SignedRows(int[] start, int[] neighbour, long[] weight)
    {
        Start = start;
        Neighbour = neighbour;
        Weight = weight;
    }

    /// <summary>How many nodes.</summary>
    public int Nodes => Start.Length - 1;

    /// <summary>Twice the number of edges.</summary>
    public int Arcs => Neighbour.Length;

    /// <summary>Where a node's entries start; one more entry than nodes.</summary>
    public int[] Start { get; }

    /// <summary>Neighbours, node by node.</summary>
    public int[] Neighbour { get; }

    /// <summary>The signed weights of the edges to them.</summary>
    public long[] Weight { get; }

    /// <summary>The rows of a problem. Time O(nodes + edges).</summary>
    public static SignedRows Of(SignedInstance graph)
    {
        long[] weight = new long[graph.Edge.Length];
        for (int i = 0; i < weight.Length; i++) weight[i] = graph.Weight[graph.Edge[i]];
        return new SignedRows(graph.Start, graph.Neighbour, weight);
    }

    /// <summary>The signed weight inside camps: what a partition costs is the positive weight of the problem less this.</summary>
    /// <param name="camp">The camp of each node.</param>
    public long Inside(ReadOnlySpan<int> camp)
    {
        long twice = 0;
        for (int u = 0; u < Nodes; u++)
        {
            int own = camp[u];
            for (int i = Start[u]; i < Start[u + 1]; i++)
            {
                if (camp[Neighbour[i]] == own) twice += Weight[i];
            }
        }

        return twice / 2;
    }

    /// <summary>The graph with each group of nodes as one node; parallel edges add up, edges inside and those that cancel out are left out. Time O(nodes + edges).</summary>
    /// <param name="part">The group of each node.</param>
    /// <param name="parts">How many groups there are; each has a node.</param>
    public SignedRows Contract(int[] part, int parts)
    {
        int[] first = new int[parts + 1];
        foreach (int p in part) first[p + 1]++;
        for (int p = 0; p < parts; p++) first[p + 1] += first[p];
        int[] member = new int[Nodes];
        int[] next = first[..parts];
        for (int u = 0; u < Nodes; u++) member[next[part[u]]++] = u;

        int[] start = new int[parts + 1];
        int[] neighbour = new int[Arcs];
        long[] weight = new long[Arcs];
        long[] sum = new long[parts];
        int[] seenBy = new int[parts];
        int count = 0;
        for (int p = 0; p < parts; p++)
        {
            // Group p marks with p + 1, so that no marks need be taken away.
            seenBy[p] = p + 1;
            int begin = count;
            for (int m = first[p]; m < first[p + 1]; m++)
            {
                int u = member[m];
                for (int i = Start[u]; i < Start[u + 1]; i++)
                {
                    int other = part[Neighbour[i]];
                    if (other == p) continue;
                    if (seenBy[other] != p + 1)
                    {
                        seenBy[other] = p + 1;
                        neighbour[count++] = other;
                        sum[other] = Weight[i];
                    }
                    else
                    {
                        sum[other] += Weight[i];
                    }
                }
            }

            int kept = begin;
            for (int i = begin; i < count; i++)
            {
                int other = neighbour[i];
                if (sum[other] == 0) continue;
                neighbour[kept] = other;
                weight[kept++] = sum[other];
            }

            count = kept;
            start[p + 1] = count;
        }

        return new SignedRows(start, neighbour[..count], weight[..count]);
    }
}
