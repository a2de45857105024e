namespace Network.Analysis.Centrality.Spectral;

/// <summary>Hub and authority scores (HITS): good hubs point at good authorities, and these are pointed at by good hubs.</summary>
/// <remarks>
/// The first pair of singular vectors of the matrix A of summed weights: h = A·a / σ, a = h·A / σ. It is the one eigenvector of the graph in
/// which every actor stands twice, as a hub on one side and as an authority on the other, and every tie joins the two sides.
/// Undefined without a tie, and where parts of that graph share the greatest σ, since then it has no single pair: so it is wherever
/// direction is ignored and the actors fall into two sides with ties between them only.
/// O(m) a round; the number of rounds grows with the nearness of the second singular value.
/// Kleinberg, "Authoritative sources in a hyperlinked environment", J. ACM 46 (1999), doi:10.1145/324133.324140.
/// </remarks>
internal sealed class HubsAndAuthorities
{
    private HubsAndAuthorities(double[]? hubs, double[]? authorities, string? whyNone) =>
        (Hubs, Authorities, WhyNone) = (hubs, authorities, whyNone);

    /// <summary>Scores as hubs, summing to 1; null when there are none.</summary>
    public double[]? Hubs { get; }

    /// <summary>Scores as authorities, summing to 1; null when there are none.</summary>
    public double[]? Authorities { get; }

    /// <summary>Why there are none.</summary>
    public string? WhyNone { get; }

    public static HubsAndAuthorities Of(CentralityInput input)
    {
        SignedAdjacency ties = input.Graph.Out;
        int n = ties.NodeCount;
        int[] hub = new int[ties.ArcCount], authority = new int[ties.ArcCount];
        for (int node = 0; node < n; node++)
        {
            for (int arc = ties.Offsets[node]; arc < ties.Offsets[node + 1]; arc++) (hub[arc], authority[arc]) = (node, checked(ties.Neighbours[arc] + n));
        }

        SignedGraph sides = SignedGraph.FromTies(checked(2 * n), hub, authority, weight: ties.Magnitudes, directed: false);
        DominantEigenvector vector = DominantEigenvector.Find(sides, input);
        return vector.Scores is { } scores
            ? new HubsAndAuthorities(SummingToOne(scores[..n]), SummingToOne(scores[n..]), null)
            : new HubsAndAuthorities(null, null, vector.WhyNone!.Replace("eigenvalue, so that it has no single vector", "singular value, so that it has no single pair of vectors", StringComparison.Ordinal));
    }

    private static double[] SummingToOne(double[] scores)
    {
        double sum = scores.Sum();
        for (int i = 0; i < scores.Length; i++) scores[i] /= sum;
        return scores;
    }
}
