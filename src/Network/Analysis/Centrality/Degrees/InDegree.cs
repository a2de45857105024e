namespace Network.Analysis.Centrality.Degrees;

/// <summary>In-degree: the number of ties towards an actor, parallel ones each, symmetric ones among them.</summary>
/// <remarks>A negative tie counts like any other.</remarks>
internal sealed class InDegree() : TallyMeasure(
    "inDegree",
    "In-degree",
    "How many relations the actor receives.",
    TieEnd.Target,
    weighted: false);
