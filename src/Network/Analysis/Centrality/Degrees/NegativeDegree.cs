namespace Network.Analysis.Centrality.Degrees;

/// <summary>Negative degree: the number of negative ties at an actor, parallel ones each.</summary>
internal sealed class NegativeDegree() : SignedTallyMeasure(
    "negativeDegree",
    "Negative degree",
    "How many negative relations the actor has, in either direction.",
    TieEnd.Either,
    sign: -1);
