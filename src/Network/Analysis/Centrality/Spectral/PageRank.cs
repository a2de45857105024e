namespace Network.Analysis.Centrality.Spectral;

/// <summary>PageRank: the share of time that a walker along the ties spends at an actor.</summary>
/// <remarks>
/// The walker follows a tie out of its place with probability 0.85, chosen in proportion to its weight, and else starts anew anywhere;
/// from a place without ties out it starts anew always. Weights of parallel ties add up; of a negative tie the size of its weight counts.
/// Scores sum to 1; without any tie all are alike. Iterated until the scores move by less than 1e-11 in all: then the
/// errors of all of them add up to less than 1e-10. O(m) a round, about 160 rounds at most, mostly some fifteen (<see cref="PageRankRounds"/>); O(n + m) space.
/// Page, Brin, Motwani and Winograd, "The PageRank citation ranking" (1999); teleportation and dangling places uniform.
/// </remarks>
internal sealed class PageRank : ICentralityMeasure
{
    private const double Damping = 0.85;
    private const double Tolerance = 1e-11;
    private const int MostRounds = 1000;

    public string Id => "pagerank";

    public string Label => "PageRank";

    public string Description => "Standing passed on along ties: high for who is backed by those who are themselves backed. Scores sum to 1.";

    public MeasureDefinition Definition => new(
        "the share of time of a walker who follows ties in proportion to their weight with probability 0.85, and else, or where no tie leads on, starts anew anywhere",
        "0 to 1; the scores sum to 1",
        "Brin and Page 1998, doi:10.1016/S0169-7552(98)00110-X");

    public MeasureTraits Traits => new(Direction: true, WeightUse.Always, Sign: false);

    public TieSelection DefaultTies(bool isEdgeList) => TieSelection.Positive;

    public bool Accepts(TieSelection selection) => true;

    public double[] Score(CentralityInput input)
    {
        if (input.ActorCount == 0) return [];
        PageRankRounds rounds = new(input.Graph, Damping, input.Cancellation);
        double moved = double.PositiveInfinity;
        for (int round = 0; round < MostRounds && moved > Tolerance; round++)
        {
            moved = rounds.Round();
            input.ReportError(moved, Tolerance);
        }

        return rounds.Scores();
    }
}
