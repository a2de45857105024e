namespace Network.Analysis.Centrality;

/// <summary>What a measure makes of direction, weight and sign.</summary>
/// <param name="Direction">True when it follows the direction of ties that have one.</param>
/// <param name="Weight">When it uses weights.</param>
/// <param name="Sign">True when it tells positive from negative ties; false when it takes the size of every selected tie, whatever its sign.</param>
/// <param name="Camps">True when it needs <see cref="CentralityOptions.Camps"/>.</param>
public sealed record MeasureTraits(bool Direction, WeightUse Weight, bool Sign, bool Camps = false);

/// <summary>When a measure uses weights.</summary>
public enum WeightUse
{
    /// <summary>Never.</summary>
    Never,

    /// <summary>Only with <see cref="CentralityOptions.WeightedPaths"/>, as lengths.</summary>
    OnRequest,

    /// <summary>Always, as strengths.</summary>
    Always,
}
