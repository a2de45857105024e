namespace Network.Analysis.Centrality.Distances;

/// <summary>Betweenness of ties: the share of shortest paths between actors that run along a tie.</summary>
/// <remarks>
/// For every ordered pair of actors the share of their shortest paths that run along the tie; the sum is divided by n(n - 1), which is
/// the number of such pairs, with direction or without: range 0 to 1. With direction paths follow it, and a symmetric tie has the sum of both
/// its ways. Parallel ties are one in the paths, as long as the shortest of them, and each has the value of the pair. A tie's sign is not
/// looked at. With weighted paths, lengths that differ by less than one part in 10^12 are equal.
/// Exact: O(n·m) time, with weighted paths O(n·m·log n); O(n + m) space a processor. Sums are added in a fixed order, so that a result is the
/// same to the last bit however the work was spread.
/// Girvan and Newman, "Community structure in social and biological networks", PNAS 99 (2002), doi:10.1073/pnas.122653799; Brandes, "On
/// variants of shortest-path betweenness centrality and their generic computation", Social Networks 30 (2008), doi:10.1016/j.socnet.2007.11.001.
/// </remarks>
internal sealed class EdgeBetweenness : ITieMeasure
{
    public string Id => "edgeBetweenness";

    public string Label => "Edge betweenness";

    public string Description => "Of ties: the share of shortest paths between actors that run along the tie, from 0 to 1. High for ties that hold parts together.";

    public MeasureDefinition Definition => new(
        "Σ over pairs of actors of the share of their shortest paths that run along the tie, divided by n(n - 1); parallel ties are one in the paths, and each has its value",
        "0 to 1",
        "Girvan and Newman 2002, doi:10.1073/pnas.122653799; Brandes 2008, doi:10.1016/j.socnet.2007.11.001");

    public MeasureTraits Traits => new(Direction: true, WeightUse.OnRequest, Sign: false);

    public TieSelection DefaultTies(bool isEdgeList) => isEdgeList ? TieSelection.All : TieSelection.Contact;

    public bool Accepts(TieSelection selection) => true;

    public double Cost(CentralityInput input) => (double)input.ActorCount * (input.ActorCount + (2.0 * input.Ties.Count));

    public double[] Score(CentralityInput input)
    {
        DegreeOrder order = new(input.PathGraph);
        SignedGraph graph = order.Graph;
        int n = graph.NodeCount;
        bool byLength = input.WeightedPaths && graph.Out.Magnitudes is not null;
        // By length a path is followed back, over the arcs that come in; by steps it is summed forward, over those that go out.
        SignedAdjacency rows = byLength ? graph.In : graph.Out;
        double[] sums = byLength
            ? SourceSums.Over(n, rows.ArcCount, input, () => new LengthDependencies(graph, Id), (search, source, into) => search.AddArcs(source, into))
            : SourceSums.Over(n, rows.ArcCount, input, () => new StepDependencies(graph, null, Id), (search, source, into) => search.AddArcs(source, into));
        double[] scores = new double[input.Ties.Count];
        for (int tie = 0; tie < scores.Length; tie++)
        {
            if (!TieView.Holds(input.Ties, tie, input.Selection))
            {
                scores[tie] = double.NaN;
                continue;
            }

            int source = order.Rank[input.Ties.Source[tie]], target = order.Rank[input.Ties.Target[tie]];
            if (byLength) (source, target) = (target, source);
            double along = sums[Arc(rows, source, target)];
            bool both = !graph.IsDirected || (input.Ties.TraitsOf(tie) & Counting.TieTraits.Symmetric) != 0;
            scores[tie] = (along + (both ? sums[Arc(rows, target, source)] : 0)) / (n * (n - 1.0));
        }

        return scores;
    }

    private static int Arc(SignedAdjacency rows, int node, int neighbour) => rows.Offsets[node] + rows.Of(node).BinarySearch(neighbour);
}
