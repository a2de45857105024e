using Network.Model;

namespace Network.Files;

/// <summary>What came of loading the inputs of a command.</summary>
public sealed class LoadResult
{
    /// <summary>The graph, merged where there are several inputs; null when it failed or was streamed.</summary>
    public RelationGraph? Graph { get; init; }

    /// <summary>The ties of a large edge list that was streamed; null when it failed or was read as a graph.</summary>
    public EdgeArrays? Edges { get; init; }

    /// <summary>All problems, input by input.</summary>
    public required IReadOnlyList<Problem> Problems { get; init; }

    /// <summary>How it failed; <see cref="LoadFailure.None"/> when it did not.</summary>
    public LoadFailure Failure { get; init; }

    /// <summary>True when nothing was loaded.</summary>
    public bool HasErrors => Failure != LoadFailure.None;
}

/// <summary>How loading failed.</summary>
public enum LoadFailure
{
    /// <summary>It did not.</summary>
    None,

    /// <summary>An input cannot be opened or read.</summary>
    CannotOpen,

    /// <summary>An input was opened but has errors, or is nothing that can be read here.</summary>
    HasErrors,
}
