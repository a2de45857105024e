namespace Network.Files;

/// <summary>How inputs are loaded.</summary>
public sealed class LoadOptions
{
    /// <summary>True to stream a single large edge list into arrays instead of making a graph.</summary>
    public bool AllowStreaming { get; init; }

    /// <summary>Edge lists larger than this many bytes are streamed, where allowed. 4 MB unless told.</summary>
    public long StreamAbove { get; init; } = 4_000_000;

    /// <summary>Told how far loading is; null for nobody.</summary>
    public IProgress<LoadProgress>? Progress { get; init; }

    /// <summary>What the input "-" reads; null for the process's own standard input.</summary>
    public Stream? StandardInput { get; init; }

    /// <summary>Reads documents among the inputs; null to refuse them.</summary>
    public IDocumentLoader? Documents { get; init; }

    /// <summary>Stops the work.</summary>
    public CancellationToken Cancellation { get; init; }
}
