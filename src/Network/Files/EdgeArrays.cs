namespace Network.Files;

/// <summary>A large edge list as parallel arrays: one entry a tie, in file order, parallel ties apart.</summary>
/// <remarks>Ties of an actor to itself and rows of sign or weight 0 are not in it, but their actors are.</remarks>
public sealed class EdgeArrays
{
    /// <summary>The actors, in the order of their first rows.</summary>
    public required NameTable Names { get; init; }

    /// <summary>Index of each tie's source.</summary>
    public required int[] Source { get; init; }

    /// <summary>Index of each tie's target.</summary>
    public required int[] Target { get; init; }

    /// <summary>+1 or -1.</summary>
    public required sbyte[] Sign { get; init; }

    /// <summary>Weights above 0; null when all are 1.</summary>
    public double[]? Weight { get; init; }

    /// <summary>How many rows tied an actor to itself.</summary>
    public long SelfTies { get; init; }

    /// <summary>How many rows had sign or weight 0.</summary>
    public long ZeroRows { get; init; }

    /// <summary>How many ties there are.</summary>
    public int Count => Source.Length;
}

/// <summary>How far loading is.</summary>
/// <param name="BytesDone">Bytes read.</param>
/// <param name="BytesTotal">Bytes to read in all; 0 when that is not known.</param>
public readonly record struct LoadProgress(long BytesDone, long BytesTotal);

/// <summary>What came of streaming an edge list.</summary>
/// <param name="Edges">The ties; null when there are errors.</param>
/// <param name="Problems">All problems, by line.</param>
public sealed record EdgeStreamResult(EdgeArrays? Edges, IReadOnlyList<Problem> Problems);
