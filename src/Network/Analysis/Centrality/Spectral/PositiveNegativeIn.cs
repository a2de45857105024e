namespace Network.Analysis.Centrality.Spectral;

/// <summary>PN index of ties received.</summary>
internal sealed class PositiveNegativeIn() : PositiveNegativeMeasure(
    "pnIn",
    "PN index, in",
    "Standing from the positive and negative ties that the actor receives: above 1 for who is supported, below for who is acted against.",
    "(I - A'A/(4(n - 1)²))⁻¹·(I + A'/(2n - 2))·1 on arcs",
    directed: true)
{
    protected override double[] Solve(SignedGraph graph, PositiveNegativeEquations equations) => equations.Directed(graph.Out, graph.In);
}
