namespace Network.Analysis.Centrality.Spectral;

/// <summary>Hub score (HITS): high for who sends ties to good authorities.</summary>
/// <remarks>Direction, weights, range and cost: <see cref="HubsAndAuthorities"/>. Of a negative tie the size of its weight counts.</remarks>
internal sealed class Hubs() : HitsMeasure(
    "hubs",
    "Hubs",
    "High for who backs those whom many good hubs back. The scores sum to 1.",
    "the left vector h = A·a / σ")
{
    protected override double[]? Side(HubsAndAuthorities both) => both.Hubs;
}
