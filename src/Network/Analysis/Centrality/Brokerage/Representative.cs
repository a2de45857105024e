namespace Network.Analysis.Centrality.Brokerage;

/// <summary>Representative: a broker from the actor's own camp to the outside.</summary>
/// <remarks>Direction, parallel ties, range and cost: <see cref="BrokerageCounts"/>.</remarks>
internal sealed class Representative() : BrokerageMeasure(
    "representative",
    "Representative",
    "How often the actor is the way by which one of its own camp reaches someone outside.",
    "a and b of one camp, c of another",
    BrokerRole.Representative);
