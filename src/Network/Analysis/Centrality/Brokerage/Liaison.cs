namespace Network.Analysis.Centrality.Brokerage;

/// <summary>Liaison: a broker between two other camps.</summary>
/// <remarks>Direction, parallel ties, range and cost: <see cref="BrokerageCounts"/>.</remarks>
internal sealed class Liaison() : BrokerageMeasure(
    "liaison",
    "Liaison",
    "How often the actor is the way between two camps of which neither is its own.",
    "all three of different camps",
    BrokerRole.Liaison);
