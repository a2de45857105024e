namespace Network.Analysis.Centrality.Brokerage;

/// <summary>Gatekeeper: a broker from outside into the actor's own camp.</summary>
/// <remarks>Direction, parallel ties, range and cost: <see cref="BrokerageCounts"/>.</remarks>
internal sealed class Gatekeeper() : BrokerageMeasure(
    "gatekeeper",
    "Gatekeeper",
    "How often the actor is the way by which someone outside reaches one of its own camp.",
    "b and c of one camp, a of another",
    BrokerRole.Gatekeeper);
