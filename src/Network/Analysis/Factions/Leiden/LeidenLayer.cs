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

    /// <summary>True for a tie that counts: between two nodes, with a sign.</summary>
    internal bool Counts(int tie) => Source[tie] != Target[tie] && (Sign is null || Sign[tie] != 0);

    /// <summary>True when some tie has no sign.</summary>
    internal bool HasNeutral() => Sign is not null && Sign.AsSpan().Contains((sbyte)0);

    /// <summary>True when some tie that counts has the sign.</summary>
    internal bool HasSign(int sign)
    {
        if (Sign is not null && !Sign.AsSpan().Contains((sbyte)sign)) return false;
        for (int tie = 0; tie < Source.Length; tie++)
        {
            if (Counts(tie) && (Sign is null ? 1 : Sign[tie]) == sign) return true;
        }

        return false;
    }
}
