namespace Network.Analysis.Factions.Leiden;

/// <summary>How Leiden looks for camps.</summary>
public sealed record LeidenOptions
{
    /// <summary>What a partition is judged by.</summary>
    public LeidenQuality Quality { get; init; }

    /// <summary>
    /// What is expected of a pair, as a multiple: 0 or above and finite; larger makes smaller camps. Null for 1 (modularity) or for
    /// 0 (constant Potts model).
    /// </summary>
    public double? Resolution { get; init; }

    /// <summary>True when every relation type has a null model of its own and the types' qualities are added.</summary>
    public bool Layers { get; init; }

    /// <summary>How much each relation type's quality counts, by type id; types not named count 1. Only with <see cref="Layers"/>.</summary>
    public IReadOnlyDictionary<string, double> LayerWeights { get; init; } = new Dictionary<string, double>();

    /// <summary>
    /// Theta, the randomness of merges in the refinement phase, above 0, in units of the mean weight of a tie: a merge that gains d is drawn with
    /// a chance in proportion to exp(d / theta).
    /// </summary>
    public double Theta { get; init; } = 0.01;

    /// <summary>
    /// How often the whole of Leiden is repeated on its own result, at most, from 1; it ends sooner where nothing is gained.
    /// Null for 10, or 2 above 5 million ties, where it also ends when little is gained.
    /// </summary>
    public int? Iterations { get; init; }

    /// <summary>
    /// True to start also from camps that were found by annealing, where camps are few; the best result counts. Under much noise, searches that
    /// start from single nodes fail.
    /// </summary>
    public bool Anneal { get; init; } = true;

    /// <summary>How many runs, each with a seed of its own, certainty is a share of; from 1. Null for 20 down to 1 by size.</summary>
    public int? Runs { get; init; }

    /// <summary>Seed of the random order and of random merges.</summary>
    public int Seed { get; init; }

    /// <summary>The resolution that is used.</summary>
    internal double Gamma => Resolution ?? (Quality == LeidenQuality.Modularity ? 1 : 0);

    /// <summary>Throws when a value is out of range.</summary>
    internal void Check()
    {
        if (!(Gamma >= 0 && double.IsFinite(Gamma))) throw new ArgumentOutOfRangeException(nameof(Resolution), Resolution, "a resolution is 0 or above");
        if (!(Theta > 0 && double.IsFinite(Theta))) throw new ArgumentOutOfRangeException(nameof(Theta), Theta, "theta is above 0");
        if (Iterations is < 1) throw new ArgumentOutOfRangeException(nameof(Iterations), Iterations, "there is at least one iteration");
        if (Runs is < 1) throw new ArgumentOutOfRangeException(nameof(Runs), Runs, "there is at least one run");
    }
}
