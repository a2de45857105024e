namespace Network.Analysis.Factions.Explaining;

/// <summary>Counted ties that are alike for a partition: of one pair, one sign and one cost. Losing any of them has the same effect.</summary>
/// <param name="Pair">Index of the pair in the problem.</param>
/// <param name="Change">What the loss of one adds to what the pair costs apart less what it costs together: below 0 for positive ties.</param>
/// <param name="Ties">The ties, each as indices of counted relations.</param>
internal sealed record FlipLoss(int Pair, long Change, IReadOnlyList<IReadOnlyList<int>> Ties)
{
    /// <summary>What a partition is spared when one is lost that it frustrates.</summary>
    public long Cost => Math.Abs(Change);

    /// <summary>True when a partition with the pair together, or apart, frustrates these ties.</summary>
    public bool IsFrustrated(bool together) => Change > 0 == together;
}
