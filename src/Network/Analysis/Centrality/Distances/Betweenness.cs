namespace Network.Analysis.Centrality.Distances;

/// <summary>Betweenness: the share of shortest paths between others that run through an actor.</summary>
/// <remarks>
/// For every ordered pair of other actors the share of their shortest paths that pass through the actor; the sum is divided by
/// (n - 1)(n - 2), which is the number of such pairs, with direction or without: range 0 to 1, and 0 for all where n is 2 or less.
/// With direction paths follow it. With weighted paths, lengths that differ by less than one part in 10^12 are equal.
/// Exact: O(n·m) time, with weighted paths O(n·m·log n); O(n + m) space a processor. Sums are added in a fixed order,
/// so that a result is the same to the last bit however the work was spread.
/// With <see cref="CentralityOptions.Approximate"/> scores come from sampled paths and are close: <see cref="SampledBetweenness"/>.
/// Brandes, "A faster algorithm for betweenness centrality", J. Math. Sociol. 25 (2001), doi:10.1080/0022250X.2001.9990249;
/// Freeman, Sociometry 40 (1977), doi:10.2307/3033543.
/// </remarks>
internal sealed class Betweenness() : DistanceMeasure(
    "betweenness",
    "Betweenness",
    "The share of shortest paths between others that run through the actor, from 0 to 1.")
{
    public override MeasureDefinition Definition => new(
        "Σ over pairs of others of the share of their shortest paths that pass through the actor, divided by (n - 1)(n - 2)",
        "0 to 1",
        "Freeman 1977, doi:10.2307/3033543; Brandes 2001, doi:10.1080/0022250X.2001.9990249");

    public override double[] Score(CentralityInput input)
    {
        if (input.Approximate is Approximation asked) return SampledBetweenness.Score(input, asked);
        DegreeOrder order = new(input.PathGraph);
        SignedGraph graph = order.Graph;
        int n = graph.NodeCount;
        double[] sums = input.WeightedPaths && graph.Out.Magnitudes is not null
            ? SourceSums.Over(n, n, input, () => new LengthDependencies(graph), (search, source, into) => search.Add(source, into))
            : SourceSums.Over(n, n, input, StepWorkspaces(graph), (search, source, into) => search.Add(source, into));
        double pairs = n > 2 ? (n - 1.0) * (n - 2.0) : 1;
        for (int node = 0; node < n; node++) sums[node] /= pairs;
        return order.Restore(sums);
    }

    private static Func<StepDependencies> StepWorkspaces(SignedGraph graph)
    {
        int[]? partSizes = graph.IsDirected ? null : PartSizes(graph);
        return () => new StepDependencies(graph, partSizes);
    }

    /// <summary>How many nodes each node can reach, itself included: known beforehand where ties have no direction.</summary>
    private static int[] PartSizes(SignedGraph graph)
    {
        StrongComponents parts = StrongComponents.Find(graph);
        int[] sizes = new int[graph.NodeCount];
        for (int node = 0; node < sizes.Length; node++) sizes[node] = parts.Members(parts.Of[node]).Length;
        return sizes;
    }
}
