using System.Globalization;

namespace Network.Analysis.Centrality.Spectral;

/// <summary>Katz centrality: how many walks along ties lead to an actor, long ones counting less.</summary>
/// <remarks>
/// x = β + α·x·A with β = 1, where A has the summed weights of the ties from row to column: a walk of k steps counts α^k. Weights of parallel
/// ties add up; of a negative tie the size of its weight counts. The scores have length 1 together; without any tie all are alike.
/// α is 0.1, as in NetworkX. Where that is not clearly below 1 / λ, λ being the greatest eigenvalue of A (the sum would have no end),
/// α is 0.9 / λ, and a note says so. Solved part after part in the order in which ties lead on, each to 1e-14; O(m) a round, at most some
/// ten thousand rounds; O(n) space.
/// Katz, "A new status index derived from sociometric analysis", Psychometrika 18 (1953), doi:10.1007/BF02289026.
/// </remarks>
internal sealed class Katz : ICentralityMeasure
{
    private const double Alpha = 0.1;
    private const double ShareOfRadius = 0.9;
    private const double ClearlyBelow = 0.999;
    private const double Tolerance = 1e-14;
    private const int MostRounds = 100_000;

    public string Id => "katz";

    public string Label => "Katz";

    public string Description => "How many ways along ties lead to the actor, direct ones counting most. The scores' squares sum to 1.";

    public MeasureDefinition Definition => new(
        "x = 1 + α·x·A on summed weights, α = 0.1; where that is not below 0.999 / λ, with λ the greatest eigenvalue of A, α = 0.9 / λ, and a note says so",
        "above 0 to 1; the squares sum to 1",
        "Katz 1953, doi:10.1007/BF02289026");

    public MeasureTraits Traits => new(Direction: true, WeightUse.Always, Sign: false);

    public TieSelection DefaultTies(bool isEdgeList) => TieSelection.Positive;

    public bool Accepts(TieSelection selection) => true;

    public double[] Score(CentralityInput input)
    {
        double[] scores = Solve(input.Graph, AlphaFor(input), input.Cancellation);
        double largest = scores.Length == 0 ? 1 : scores.Max(), squares = 0;
        if (!double.IsFinite(largest)) throw new MeasureUndefinedException(Id, "its scores are greater than a number can hold");
        foreach (double score in scores) squares += score / largest * (score / largest);
        double length = largest * Math.Sqrt(squares);
        for (int actor = 0; actor < scores.Length; actor++) scores[actor] /= length;
        return scores;
    }

    private double AlphaFor(CentralityInput input)
    {
        double most = 0;
        for (int node = 0; node < input.Graph.NodeCount; node++) most = Math.Max(most, input.Graph.In.Strength(node));
        // No eigenvalue exceeds the greatest sum of a row.
        if (Alpha * most < ClearlyBelow) return Alpha;
        double radius = DominantEigenvector.Find(input.Graph, input).Eigenvalue;
        if (double.IsNaN(radius)) throw new MeasureUndefinedException(Id, "the greatest eigenvalue, which bounds alpha, was not found: the power method did not settle");
        if (Alpha * radius < ClearlyBelow) return Alpha;
        double alpha = ShareOfRadius / radius;
        input.AddNote(string.Create(
            CultureInfo.InvariantCulture,
            $"alpha is {alpha:0.######}, 0.9 over the greatest eigenvalue {radius:0.######}: the usual 0.1 is not below 1 over it"));
        return alpha;
    }

    /// <summary>Gauss and Seidel's rounds; the scores only grow towards the solution.</summary>
    private double[] Solve(SignedGraph graph, double alpha, CancellationToken cancellation)
    {
        double[] scores = new double[graph.NodeCount];
        StrongComponents parts = StrongComponents.Find(graph);
        for (int part = parts.Count - 1; part >= 0; part--)
        {
            ReadOnlySpan<int> members = parts.Members(part);
            int round = 0;
            for (double moved = 1; moved > Tolerance; round++)
            {
                moved = 0;
                cancellation.ThrowIfCancellationRequested();
                if (round == MostRounds) throw new MeasureUndefinedException(Id, "its rounds did not settle");
                foreach (int node in members)
                {
                    double now = 1 + (alpha * Received(graph.In, scores, node));
                    moved = Math.Max(moved, Math.Abs(now - scores[node]) / now);
                    scores[node] = now;
                }

                if (members.Length == 1) break;
            }
        }

        return scores;
    }

    private static double Received(SignedAdjacency incoming, double[] scores, int node)
    {
        double sum = 0;
        for (int arc = incoming.Offsets[node]; arc < incoming.Offsets[node + 1]; arc++) sum += scores[incoming.Neighbours[arc]] * incoming.MagnitudeOf(arc);
        return sum;
    }
}
