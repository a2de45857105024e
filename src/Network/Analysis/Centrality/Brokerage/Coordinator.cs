namespace Network.Analysis.Centrality.Brokerage;

/// <summary>Coordinator: a broker between two of the actor's own camp.</summary>
/// <remarks>Direction, parallel ties, range and cost: <see cref="BrokerageCounts"/>.</remarks>
internal sealed class Coordinator() : BrokerageMeasure(
    "coordinator",
    "Coordinator",
    "How often the actor is the way between two of its own camp who are not tied straight.",
    "all three of one camp",
    BrokerRole.Coordinator);
