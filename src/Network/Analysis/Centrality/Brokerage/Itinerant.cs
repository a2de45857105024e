namespace Network.Analysis.Centrality.Brokerage;

/// <summary>Itinerant broker (consultant): one between two of a camp that is not the actor's.</summary>
/// <remarks>Direction, parallel ties, range and cost: <see cref="BrokerageCounts"/>.</remarks>
internal sealed class Itinerant() : BrokerageMeasure(
    "itinerant",
    "Itinerant",
    "How often the actor is the way between two of one other camp who are not tied straight.",
    "a and c of one camp, b of another",
    BrokerRole.Itinerant);
