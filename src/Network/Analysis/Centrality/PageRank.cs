namespace Network.Analysis.Centrality;

/// <summary>PageRank: the share of time that a walker along the ties spends at an actor.</summary>
/// <remarks>
/// The walker follows a tie out of its place with probability 0.85, chosen in proportion to its weight, and else starts anew anywhere;
/// from a place without ties out it starts anew always. Weights of parallel ties add up; of a negative tie the size of its weight counts.
/// Scores sum to 1; without any tie all are alike. Iterated until the scores move by less than 1e-12 in all, so that each is
/// right to about 1e-11 of the whole; O(m) a round, about 170 rounds at most; O(n) space.
/// Page, Brin, Motwani and Winograd, "The PageRank citation ranking" (1999); teleportation and dangling places uniform.
/// </remarks>
internal sealed class PageRank : ICentralityMeasure
{
    private const double Damping = 0.85;
    private const double Tolerance = 1e-12;
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

    public double[] Score(CentralityInput input) => Iterate(input.Graph, input.Cancellation);

    private static double[] Iterate(SignedGraph graph, CancellationToken cancellation)
    {
        int n = graph.NodeCount;
        double[] rank = new double[n], passed = new double[n], strength = new double[n];
        Array.Fill(rank, 1.0 / n);
        ParallelBlocks.Run(
            n,
            (_, first, end) =>
            {
                for (int node = first; node < end; node++) strength[node] = graph.Out.Strength(node);
            },
            cancellation);
        double moved = double.PositiveInfinity;
        for (int round = 0; round < MostRounds && moved > Tolerance && n > 0; round++)
        {
            double dangling = ParallelBlocks.Sum(n, (first, end) => PassOn(rank, strength, passed, first, end), cancellation);
            double everyone = (1 - Damping + (Damping * dangling)) / n;
            moved = ParallelBlocks.Sum(n, (first, end) => Receive(graph.In, passed, everyone, rank, first, end), cancellation);
        }

        return rank;
    }

    /// <summary>What each node hands on for each unit of weight; gives the sum of those that hand on nothing.</summary>
    private static double PassOn(double[] rank, double[] strength, double[] passed, int first, int end)
    {
        double dangling = 0;
        for (int node = first; node < end; node++)
        {
            if (strength[node] == 0) dangling += rank[node];
            else passed[node] = rank[node] / strength[node];
        }

        return dangling;
    }

    private static unsafe double Receive(SignedAdjacency incoming, double[] passed, double everyone, double[] rank, int first, int end)
    {
        double moved = 0;
        fixed (int* offsets = incoming.Offsets, neighbours = incoming.Neighbours)
        fixed (double* given = passed, magnitudes = incoming.Magnitudes)
        {
            for (int node = first; node < end; node++)
            {
                double sum = 0;
                int last = offsets[node + 1];
                if (magnitudes is null)
                {
                    for (int arc = offsets[node]; arc < last; arc++) sum += given[neighbours[arc]];
                }
                else
                {
                    for (int arc = offsets[node]; arc < last; arc++) sum += given[neighbours[arc]] * magnitudes[arc];
                }

                double now = everyone + (Damping * sum);
                moved += Math.Abs(now - rank[node]);
                rank[node] = now;
            }
        }

        return moved;
    }
}
