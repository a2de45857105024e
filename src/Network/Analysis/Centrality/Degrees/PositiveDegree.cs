namespace Network.Analysis.Centrality.Degrees;

/// <summary>Positive degree: the number of positive ties at an actor, parallel ones each.</summary>
internal sealed class PositiveDegree() : SignedTallyMeasure(
    "positiveDegree",
    "Positive degree",
    "How many positive relations the actor has, in either direction.",
    TieEnd.Either,
    sign: 1);
