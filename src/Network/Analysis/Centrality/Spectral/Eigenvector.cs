namespace Network.Analysis.Centrality.Spectral;

/// <summary>Eigenvector centrality: an actor is as central as those whose ties reach it.</summary>
/// <remarks>
/// The left eigenvector of the matrix of ties to its greatest eigenvalue (x·A = λx: an actor's score comes from the sources of ties
/// towards it), of length 1, no score negative. Weights of parallel ties add up; of a negative tie the size of its weight counts.
/// Actors not reached, even over others, from the part that has the greatest eigenvalue have 0. Undefined without a cycle of ties
/// (acyclic, no ties: every eigenvalue is 0) and where two parts that do not reach each other both ways share the greatest eigenvalue,
/// since then it has no single vector. O(m) a round; the number of rounds grows with the nearness of the second eigenvalue.
/// Bonacich, "Power and centrality", Am. J. Sociol. 92 (1987), doi:10.1086/228631.
/// </remarks>
internal sealed class Eigenvector : ICentralityMeasure
{
    public string Id => "eigenvector";

    public string Label => "Eigenvector";

    public string Description => "High for who has ties from those who are themselves high. The scores' squares sum to 1.";

    public MeasureDefinition Definition => new(
        "x·A = λx for the greatest eigenvalue λ of the matrix A of summed weights; undefined where no ties run in a circle, and where separate parts share λ",
        "0 to 1; the squares sum to 1",
        "Bonacich 1987, doi:10.1086/228631");

    public MeasureTraits Traits => new(Direction: true, WeightUse.Always, Sign: false);

    public TieSelection DefaultTies(bool isEdgeList) => TieSelection.Positive;

    public bool Accepts(TieSelection selection) => true;

    public double[] Score(CentralityInput input)
    {
        DominantEigenvector vector = DominantEigenvector.Find(input.Graph, input);
        return vector.Scores ?? throw new MeasureUndefinedException(Id, vector.WhyNone!);
    }
}
