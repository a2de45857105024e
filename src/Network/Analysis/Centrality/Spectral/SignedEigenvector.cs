namespace Network.Analysis.Centrality.Spectral;

/// <summary>Signed eigenvector centrality: an actor stands high beside those who stand high and against those who stand low.</summary>
/// <remarks>
/// A·x = λx for the eigenvalue λ that is the greatest in absolute value, A having the sum of the signed weights of the ties between two actors;
/// direction is not looked at. The scores have length 1 together and may be negative: opposite signs tell the two sides of a divided graph.
/// Of x and -x it is the one with the greater sum; where both sum to 0, the one in which the first actor with a score has it above 0.
/// Undefined without ties and where no eigenvalue dominates: where another has the same absolute value to one part in 10^8, as wherever ties
/// join two sides only. Actors outside the connected part that has λ have 0. O(m) a round, and space for 64 numbers an actor.
/// Bonacich and Lloyd, "Calculating status with negative relations", Social Networks 26 (2004), doi:10.1016/j.socnet.2004.08.007.
/// </remarks>
internal sealed class SignedEigenvector : ICentralityMeasure
{
    private const double SameSize = 1e-8;
    private const double Cancels = 1e-9;

    public string Id => "signedEigenvector";

    public string Label => "Signed eigenvector";

    public string Description => "High beside those who are high and against those who are low; opposite signs stand on opposite sides. The scores' squares sum to 1.";

    public MeasureDefinition Definition => new(
        "A·x = λx for the eigenvalue λ greatest in absolute value of the matrix A of summed signed weights, direction ignored; undefined where no eigenvalue dominates",
        "-1 to 1; the squares sum to 1",
        "Bonacich and Lloyd 2004, doi:10.1016/j.socnet.2004.08.007");

    public MeasureTraits Traits => new(Direction: false, WeightUse.Always, Sign: true);

    public TieSelection DefaultTies(bool isEdgeList) => TieSelection.Signed;

    public bool Accepts(TieSelection selection) => selection == TieSelection.Signed;

    public double[] Score(CentralityInput input)
    {
        SignedAdjacency ties = input.UndirectedGraph.Out;
        if (ties.ArcCount == 0) throw new MeasureUndefinedException(Id, "there are no such ties");
        ExtremeEigenpair first = Find(ties, null, 1e-13, input);
        if (first.Value == 0) throw new MeasureUndefinedException(Id, "all ties cancel each other");
        ExtremeEigenpair second = Find(ties, first, 1e-8, input);
        if (Math.Abs(second.Value) > Math.Abs(first.Value) * (1 - SameSize))
            throw new MeasureUndefinedException(Id, "no eigenvalue dominates: another has the same absolute value");
        return Presented(first.Vector, StrongComponents.Find(ties));
    }

    private ExtremeEigenpair Find(SignedAdjacency ties, ExtremeEigenpair? apart, double tolerance, CentralityInput input) =>
        ExtremeEigenpair.Find(ties, apart, tolerance, input.Cancellation, error => input.ReportError(error, tolerance)) ?? throw new MeasureUndefinedException(Id, "its iteration did not settle");

    /// <summary>The vector with rounding outside its part taken away, of length 1, and with its sign chosen.</summary>
    private static double[] Presented(double[] vector, StrongComponents parts)
    {
        int largest = 0;
        for (int node = 0; node < vector.Length; node++)
        {
            if (Math.Abs(vector[node]) > Math.Abs(vector[largest])) largest = node;
        }

        double squares = 0, sum = 0;
        foreach (int node in parts.Members(parts.Of[largest]))
        {
            squares += vector[node] * vector[node];
            sum += vector[node];
        }

        double length = Math.Sqrt(squares);
        bool turned = Math.Abs(sum) > Cancels * length ? sum < 0 : Array.Find(vector, score => Math.Abs(score) > Cancels * length) < 0;
        double[] scores = new double[vector.Length];
        foreach (int node in parts.Members(parts.Of[largest])) scores[node] = vector[node] / (turned ? -length : length);
        return scores;
    }
}
