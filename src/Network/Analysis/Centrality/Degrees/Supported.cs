namespace Network.Analysis.Centrality.Degrees;

/// <summary>Positive in-degree: the number of positive ties towards an actor, parallel ones each, symmetric ones among them.</summary>
internal sealed class Supported() : SignedTallyMeasure(
    "supported",
    "Supported",
    "How many positive relations the actor receives: acts and stances in its favour.",
    TieEnd.Target,
    sign: 1);
