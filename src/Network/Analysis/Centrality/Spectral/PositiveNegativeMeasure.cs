namespace Network.Analysis.Centrality.Spectral;

/// <summary>A form of the PN index: standing from positive ties and, counting double, against negative ones.</summary>
/// <remarks>
/// With A = P - 2N, P and N having 1 where the net sign of a pair (with direction: of the arcs from one to the other) is positive or negative.
/// Weights are not looked at; a pair whose signs cancel has no tie. Range -1 to 2; 1 for who has no tie; 2 for all where everyone is for
/// everyone. Time and space: <see cref="PositiveNegativeEquations"/>.
/// Everett and Borgatti, "Networks containing negative ties", Social Networks 38 (2014), doi:10.1016/j.socnet.2014.03.005.
/// </remarks>
internal abstract class PositiveNegativeMeasure(string id, string label, string description, string formula, bool directed) : ICentralityMeasure
{
    public string Id => id;

    public string Label => label;

    public string Description => description;

    public MeasureDefinition Definition => new(
        formula + ", A being 1 where the net sign is positive, -2 where it is negative",
        "-1 to 2; 1 for who has no tie",
        "Everett and Borgatti 2014, doi:10.1016/j.socnet.2014.03.005");

    public MeasureTraits Traits => new(directed, WeightUse.Never, Sign: true);

    public TieSelection DefaultTies(bool isEdgeList) => TieSelection.Signed;

    public bool Accepts(TieSelection selection) => selection == TieSelection.Signed;

    public double[] Score(CentralityInput input)
    {
        SignedGraph graph = (directed ? input.Graph : input.UndirectedGraph).Merged().WithoutNeutral();
        return Solve(graph, new PositiveNegativeEquations(id, graph, input));
    }

    protected abstract double[] Solve(SignedGraph graph, PositiveNegativeEquations equations);
}
