namespace Network.Analysis.Centrality.Degrees;

/// <summary>Strength (weighted degree): the sum of the weights of the ties at an actor.</summary>
/// <remarks>Barrat, Barthelemy, Pastor-Satorras and Vespignani, "The architecture of complex weighted networks", PNAS 101 (2004), doi:10.1073/pnas.0400087101. A negative tie adds the size of its weight.</remarks>
internal sealed class Strength() : TallyMeasure(
    "strength",
    "Strength",
    "The summed weight of the actor's relations, in either direction and of whatever sign.",
    TieEnd.Either,
    weighted: true);
