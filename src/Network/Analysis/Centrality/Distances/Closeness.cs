namespace Network.Analysis.Centrality.Distances;

/// <summary>Closeness: how short the ways to an actor are from those that reach it.</summary>
/// <remarks>
/// (r / d) · (r / (n - 1)), where r actors other than the actor itself reach it along the direction of ties and d is the sum of their
/// distances to it: the scaling of Wasserman and Faust (1994, eq. 5.22) for graphs in several parts. 0 for whom nobody reaches.
/// Range 0 to 1 by steps. O(n·m) time at worst, 64 actors a sweep; with weighted paths O(n·m·log n). O(n) space a processor.
/// Freeman, "Centrality in social networks: conceptual clarification", Social Networks 1 (1978), doi:10.1016/0378-8733(78)90021-7.
/// </remarks>
internal sealed class Closeness() : DistanceMeasure(
    "closeness",
    "Closeness",
    "How short the ways to the actor are from all that reach it, from 0 to 1.")
{
    public override MeasureDefinition Definition => new(
        "(r / Σ distance) · (r / (n - 1)) over the r others that reach the actor along ties",
        "0 to 1 by steps",
        "Freeman 1978, doi:10.1016/0378-8733(78)90021-7; scaling of Wasserman and Faust 1994, doi:10.1017/CBO9780511815478");

    public override double[] Score(CentralityInput input)
    {
        DistanceSums distances = input.Distances;
        double others = input.ActorCount - 1;
        double[] scores = new double[input.ActorCount];
        for (int actor = 0; actor < scores.Length; actor++)
        {
            double reached = distances.Reached[actor];
            if (reached > 0) scores[actor] = reached / distances.Total[actor] * (reached / others);
        }

        return scores;
    }
}
