namespace Network.Analysis.Centrality.Spectral;

/// <summary>PN index of ties sent.</summary>
internal sealed class PositiveNegativeOut() : PositiveNegativeMeasure(
    "pnOut",
    "PN index, out",
    "The positive and negative ties that the actor sends, weighed by whom they meet: above 1 for who supports, below for who acts against others.",
    "(I - AA'/(4(n - 1)²))⁻¹·(I + A/(2n - 2))·1 on arcs",
    directed: true)
{
    protected override double[] Solve(SignedGraph graph, PositiveNegativeEquations equations) => equations.Directed(graph.In, graph.Out);
}
