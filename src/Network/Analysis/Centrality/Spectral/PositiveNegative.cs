namespace Network.Analysis.Centrality.Spectral;

/// <summary>PN index, direction ignored.</summary>
internal sealed class PositiveNegative() : PositiveNegativeMeasure(
    "pn",
    "PN index",
    "Standing from positive and negative ties together: above 1 for who is liked by the liked, below for who is at odds with many.",
    "(I - A/(2n - 2))⁻¹·1 on pairs",
    directed: false)
{
    protected override double[] Solve(SignedGraph graph, PositiveNegativeEquations equations) => equations.Undirected();
}
