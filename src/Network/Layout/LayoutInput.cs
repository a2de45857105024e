namespace Network.Layout;

/// <summary>A signed graph as plain arrays, with what each node takes of the page.</summary>
public sealed class LayoutInput
{
    /// <summary>One end of each tie: an index below the number of <see cref="Footprints"/>.</summary>
    public required int[] Source { get; init; }

    /// <summary>The other end of each tie.</summary>
    public required int[] Target { get; init; }

    /// <summary>+1 pulls, -1 keeps apart, 0 pulls weakly; one a tie.</summary>
    public required int[] Sign { get; init; }

    /// <summary>What each node takes of the page with its label, relative to its centre.</summary>
    public required Box[] Footprints { get; init; }

    /// <summary>Each node's camp, from 1; 0 for none. Null when there are no camps.</summary>
    public int[]? Camps { get; init; }

    /// <summary>Nodes that belong in the gap between camps; null when none does.</summary>
    public bool[]? Between { get; init; }

    /// <summary>Nodes that are counted to a camp but must stand outside its hull; null when none does.</summary>
    public bool[]? Loose { get; init; }

    /// <summary>Room for each camp's caption, camp 1 first; null when camps carry none.</summary>
    public Box[]? Captions { get; init; }

    /// <summary>How many nodes there are.</summary>
    public int Count => Footprints.Length;

    /// <summary>The node's camp, 0 for none.</summary>
    internal int CampOf(int node) => Camps is null ? 0 : Camps[node];

    /// <summary>True for a node in the gap between camps.</summary>
    internal bool IsBetween(int node) => Between is not null && Between[node];

    /// <summary>The camp whose hull holds the node; 0 for none.</summary>
    internal int HullOf(int node) => IsBetween(node) || (Loose is not null && Loose[node]) ? 0 : CampOf(node);
}
