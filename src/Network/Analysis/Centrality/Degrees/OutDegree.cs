namespace Network.Analysis.Centrality.Degrees;

/// <summary>Out-degree: the number of ties from an actor, parallel ones each, symmetric ones among them.</summary>
/// <remarks>A negative tie counts like any other.</remarks>
internal sealed class OutDegree() : TallyMeasure(
    "outDegree",
    "Out-degree",
    "How many relations go out from the actor.",
    TieEnd.Source,
    weighted: false);
