namespace Network.Analysis.Factions.Leiden;

/// <summary>Factions by Leiden: the camps of highest signed modularity, or by the constant Potts model, that several seeded searches find.</summary>
/// <remarks>
/// <para>Traag, Waltman, van Eck 2019 (doi:10.1038/s41598-019-41695-z); qualities: <see cref="LeidenQuality"/>. The number of camps is the method's
/// own: <see cref="FactionOptions.Count"/> is not used. Nothing is proven: the frustration given is that of the camps found, its bound what every
/// partition pays (opposite signs in one pair), and the number of optima is unknown.</para>
/// <para>Certainty is the share of the runs in which the actor is with its camp's core; null where there was one run. There are no margins.
/// Camps never reach across connected components.</para>
/// </remarks>
public sealed class LeidenFactions : IFactionMethod
{
    /// <inheritdoc/>
    public string Id => "leiden";

    /// <inheritdoc/>
    public string Description => "camps of highest signed modularity, or by the constant Potts model (Leiden); fast at any size, without proof";

    /// <inheritdoc/>
    public FactionResult Find(FactionInput input, FactionOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(options);
        return new LeidenRun(input, options).Result(cancellation);
    }
}
