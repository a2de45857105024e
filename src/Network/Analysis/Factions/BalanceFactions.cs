namespace Network.Analysis.Factions;

/// <summary>
/// Factions by structural balance: a partition of each connected component into at most k camps with the fewest (lightest) frustrated
/// ties, positive ones across camps and negative ones within.
/// </summary>
/// <remarks>
/// Exact with proof where the work allows, else the best that a search finds, always with a lower bound (fractional packing of
/// conflicting cycles, Grötschel, Wakabayashi 1989, doi:10.1007/BF01589097; Aref, Mason, Wilson 2020, doi:10.1002/net.21907). Direction as the
/// objective has it; neutral ties and ties inside a unit are not counted; parallel ties add up. k is 2, unless a third camp lowers the
/// objective by at least two ties (by weights: twice the mean weight) and holds two units joined by a positive tie; likewise for a
/// fourth, and so on. Optima are counted per component up to <see cref="FactionOptions.OptimaCap"/>. The seed matters only where no proof is found.
/// </remarks>
public sealed class BalanceFactions : IFactionMethod
{
    /// <inheritdoc/>
    public string Id => "balance";

    /// <inheritdoc/>
    public string Description => "camps with the fewest frustrated ties, exact with proof where possible";

    /// <summary>Finds the camps, how firm they are, and on whose word.</summary>
    /// <param name="input">Counted ties and units.</param>
    /// <param name="options">How to look.</param>
    /// <param name="cancellation">Ends the search; the best so far is returned, marked as interrupted.</param>
    /// <exception cref="ArgumentException">The units are not of the ties' actors.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count or a cap below 1, or a negative time limit.</exception>
    public static FactionResult Find(FactionInput input, FactionOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Count ?? 1, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.OptimaCap, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.TimeLimit ?? TimeSpan.Zero, TimeSpan.Zero);
        return new BalanceRun(input, options, cancellation).Result();
    }

    FactionResult IFactionMethod.Find(FactionInput input, FactionOptions options, CancellationToken cancellation) =>
        Find(input, options, cancellation);
}
