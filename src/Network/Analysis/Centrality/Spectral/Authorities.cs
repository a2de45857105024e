namespace Network.Analysis.Centrality.Spectral;

/// <summary>Authority score (HITS): high for who receives ties from good hubs.</summary>
/// <remarks>Direction, weights, range and cost: <see cref="HubsAndAuthorities"/>. Of a negative tie the size of its weight counts.</remarks>
internal sealed class Authorities() : HitsMeasure(
    "authorities",
    "Authorities",
    "High for who is backed by good hubs: those who back many such. The scores sum to 1.",
    "the right vector a = h·A / σ")
{
    protected override double[]? Side(HubsAndAuthorities both) => both.Authorities;
}
