namespace Network.Analysis.Centrality;

/// <summary>How centrality is computed.</summary>
public sealed class CentralityOptions
{
    /// <summary>The ties for every measure that can be computed on them; null for each measure's own default.</summary>
    public TieSelection? Ties { get; init; }

    /// <summary>
    /// False (default): a path is as long as it has steps. True: as long as its weights sum up to, the smallest of parallel ones,
    /// so that a higher weight means further apart.
    /// </summary>
    public bool WeightedPaths { get; init; }

    /// <summary>
    /// The camp of each actor, in actor order, null for an actor in none; null where no camps are known: measures that need them are then
    /// undefined.
    /// </summary>
    public IReadOnlyList<int?>? Camps { get; init; }

    /// <summary>How close betweenness may be to the exact values, where that is enough; null (default) for the exact ones.</summary>
    public Approximation? Approximate { get; init; }

    /// <summary>Seed of whatever is random: the choice of paths for an approximation.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>
    /// False (default): stopped work ends in an exception. True: of several measures those that were done before are kept, and
    /// <see cref="CentralityResult.Unfinished"/> names the others.
    /// </summary>
    public bool KeepFinished { get; init; }

    /// <summary>Stops the work.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Told how far the work is; called from any thread.</summary>
    public IProgress<MeasureProgress>? Progress { get; init; }
}

/// <summary>How far a measure is.</summary>
/// <param name="Measure">The measure's id.</param>
/// <param name="Done">From 0 to 1.</param>
public readonly record struct MeasureProgress(string Measure, double Done);
