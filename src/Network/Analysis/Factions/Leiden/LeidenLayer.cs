namespace Network.Analysis.Factions.Leiden;

/// <summary>One layer of a graph: ties that have a null model of their own.</summary>
/// <remarks>The arrays run in parallel, one entry a tie. A tie from a node to itself counts for nothing.</remarks>
public sealed class LeidenLayer
{
    /// <summary>Each tie's source, a node from 0.</summary>
    public required int[] Source { get; init; }

    /// <summary>Each tie's target.</summary>
    public required int[] Target { get; init; }

    /// <summary>+1, -1, or 0 for a tie that counts for nothing; null when all are +1.</summary>
    public sbyte[]? Sign { get; init; }

    /// <summary>Finite and above 0; null when all are 1.</summary>
    public double[]? Weight { get; init; }

    /// <summary>How much the layer's quality counts beside that of the others; above 0.</summary>
    public double LayerWeight { get; init; } = 1;
}
