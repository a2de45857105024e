namespace Network.Analysis.Centrality.Degrees;

/// <summary>In-strength: the sum of the weights of the ties towards an actor, symmetric ones among them.</summary>
/// <remarks>A negative tie adds the size of its weight.</remarks>
internal sealed class InStrength() : TallyMeasure(
    "inStrength",
    "In-strength",
    "The summed weight of the relations that the actor receives.",
    TieEnd.Target,
    weighted: true);
