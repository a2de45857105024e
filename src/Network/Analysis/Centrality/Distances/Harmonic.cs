namespace Network.Analysis.Centrality.Distances;

/// <summary>Harmonic centrality: the sum of 1 / distance over all that reach an actor.</summary>
/// <remarks>
/// Distances along the direction of ties towards the actor; who does not reach it adds 0. A plain sum, not normalised: range 0 to n - 1
/// by steps. Time and space as <see cref="Closeness"/>, with which it shares the sweep.
/// Boldi and Vigna, "Axioms for centrality", Internet Mathematics 10 (2014), doi:10.1080/15427951.2013.865686.
/// </remarks>
internal sealed class Harmonic() : DistanceMeasure(
    "harmonic",
    "Harmonic",
    "The sum of 1 / distance over all that reach the actor: many near ones make it high.")
{
    public override MeasureDefinition Definition => new(
        "Σ 1 / distance over the others that reach the actor along ties",
        "0 to n - 1 by steps; not normalised",
        "Boldi and Vigna 2014, doi:10.1080/15427951.2013.865686");

    public override double[] Score(CentralityInput input) => [.. input.Distances.Harmonic];
}
