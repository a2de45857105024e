namespace Network.Analysis.Centrality.Degrees;

/// <summary>Negative in-degree: the number of negative ties towards an actor, parallel ones each, symmetric ones among them.</summary>
internal sealed class Targeted() : SignedTallyMeasure(
    "targeted",
    "Targeted",
    "How many negative relations the actor receives: acts and stances against it.",
    TieEnd.Target,
    sign: -1);
