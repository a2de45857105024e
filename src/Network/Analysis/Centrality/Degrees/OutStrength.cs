namespace Network.Analysis.Centrality.Degrees;

/// <summary>Out-strength: the sum of the weights of the ties from an actor, symmetric ones among them.</summary>
/// <remarks>A negative tie adds the size of its weight.</remarks>
internal sealed class OutStrength() : TallyMeasure(
    "outStrength",
    "Out-strength",
    "The summed weight of the relations that go out from the actor.",
    TieEnd.Source,
    weighted: true);
