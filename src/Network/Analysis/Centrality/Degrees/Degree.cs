namespace Network.Analysis.Centrality.Degrees;

/// <summary>Degree: the number of ties at an actor, parallel ones each.</summary>
/// <remarks>A negative tie counts like any other.</remarks>
internal sealed class Degree() : TallyMeasure(
    "degree",
    "Degree",
    "How many relations the actor has, in either direction and of whatever sign.",
    TieEnd.Either,
    weighted: false);
