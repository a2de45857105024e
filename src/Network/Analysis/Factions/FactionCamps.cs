namespace Network.Analysis.Factions;

/// <summary>One camp: its units, and the unit that the others are measured against.</summary>
/// <param name="Component">Index of the component.</param>
/// <param name="Nodes">The units' nodes in the graph of pairs, ascending.</param>
/// <param name="Core">The node with most counted ties, the first of equals.</param>
/// <param name="Next">The node with most counted ties but for the core; -1 when the core is alone.</param>
internal sealed record Camp(int Component, int[] Nodes, int Core, int Next);

/// <summary>All camps, the largest first, then the one whose first actor comes first.</summary>
internal sealed class FactionCamps
{
    /// <summary>Gathers the camps of the reported partitions.</summary>
    public FactionCamps(PairGraph graph, IReadOnlyList<ComponentProblem> components, IReadOnlyList<int[]> partitions)
    {
        List<Camp> camps = [];
        for (int c = 0; c < components.Count; c++)
        {
            foreach (int[] local in CampLabels.BySize(partitions[c]))
            {
                int[] nodes = [.. local.Select(u => components[c].Nodes[u])];
                int[] ranked = [.. nodes.OrderByDescending(u => graph.TieCount[u]).ThenBy(u => u).Take(2)];
                camps.Add(new Camp(c, nodes, ranked[0], ranked.Length > 1 ? ranked[1] : -1));
            }
        }

        All = [.. camps.OrderByDescending(camp => camp.Nodes.Length).ThenBy(camp => camp.Nodes[0])];
        CampOf = new int[graph.Nodes];
        for (int i = 0; i < All.Count; i++)
        {
            foreach (int u in All[i].Nodes) CampOf[u] = i;
        }
    }

    /// <summary>The camps in order.</summary>
    public IReadOnlyList<Camp> All { get; }

    /// <summary>The index of each node's camp.</summary>
    public int[] CampOf { get; }

    /// <summary>The node that a node is measured against: its camp's core, for the core itself the next; -1 when it is alone.</summary>
    public int Against(int node)
    {
        Camp camp = All[CampOf[node]];
        return node == camp.Core ? camp.Next : camp.Core;
    }
}
