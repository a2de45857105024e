using Network.Analysis;
using Network.Analysis.Centrality;

namespace Network.Neo4j.Gds;

/// <summary>Eigenvector centrality by GDS, checked here.</summary>
/// <remarks>
/// <para>GDS's power method swings without end on bipartite ties, gives all zeros after too many rounds, and never says that a vector is undefined.
/// So every node is given a tie to itself, which leaves the vector as it is and ends the swinging, the vector is held against its definition
/// (x·A = λx), and the strong components that GDS finds tell whether just one of them has λ.</para>
/// <para>With weights GDS divides by each sender's summed weight, which is another measure: there it is undefined.</para>
/// </remarks>
internal sealed class GdsEigenvector(GdsSession session, ICentralityMeasure own) : StandIn(own)
{
    /// <summary>Our measure's id.</summary>
    public const string MeasureId = "eigenvector";

    private const double Residual = 1e-8;
    private const double Negligible = 1e-12;

    /// <summary>Finer tolerances come to nothing where small entries vanish on the way.</summary>
    private static readonly double[] Tolerances = [1e-12, 1e-10, 1e-8];

    public override double[] Score(CentralityInput input)
    {
        SignedGraph graph = input.Graph;
        if (graph.ArcCount == 0) throw new MeasureUndefinedException(Id, "there are no such ties");
        if (graph.Out.Magnitudes is not null)
            throw new MeasureUndefinedException(Id, "GDS divides weights by each sender's summed weight, which is another measure; use the local engine (leave --engine out)");
        session.Use(new ProjectionKey(graph, Weights: false, Loops: true), () => ProjectedTies.Of(graph, weights: false, loops: true), input.Cancellation);
        long[] part = session.Run(graph.IsDirected ? "gds.scc" : "gds.wcc", "componentId", OneThread(), -1L, input.Cancellation);
        if (part.Distinct().Count() == part.Length) throw new MeasureUndefinedException(Id, "no ties run in a circle, so that no score feeds itself");
        if (!SettlesOn(graph, input, out double[] scores, out double eigenvalue))
            throw new MeasureUndefinedException(Id, "GDS's power method did not settle: parts share the greatest eigenvalue, or nearly do");
        if (PartsWithEigenvalue(graph, part, scores, eigenvalue) > 1)
            throw new MeasureUndefinedException(Id, "separate parts share the greatest eigenvalue, so that it has no single vector");
        for (int node = 0; node < scores.Length; node++)
        {
            if (scores[node] < Negligible) scores[node] = 0;
        }

        input.AddNote("the scores of gds.eigenvector, checked against their definition");
        GdsMeasure.TellOfNegative(input, graph);
        return scores;
    }

    private bool SettlesOn(SignedGraph graph, CentralityInput input, out double[] scores, out double eigenvalue)
    {
        foreach (double tolerance in Tolerances)
        {
            Dictionary<string, object?> config = OneThread();
            config["maxIterations"] = 2000L;
            config["tolerance"] = tolerance;
            scores = session.Run("gds.eigenvector", "score", config, 0.0, input.Cancellation);
            double length = Length(scores);
            if (length == 0) continue;
            for (int node = 0; node < scores.Length; node++) scores[node] /= length;
            double[] received = Received(graph, scores);
            eigenvalue = Length(received);
            double off = 0;
            for (int node = 0; node < scores.Length; node++) off = Math.Max(off, Math.Abs(received[node] - (eigenvalue * scores[node])));
            if (eigenvalue > 0 && off <= Residual * eigenvalue) return true;
        }

        (scores, eigenvalue) = ([], 0);
        return false;
    }

    /// <summary>How many strong components have the eigenvalue by themselves: what their nodes have comes from within, not from before.</summary>
    private static int PartsWithEigenvalue(SignedGraph graph, long[] part, double[] scores, double eigenvalue)
    {
        Dictionary<long, (double Own, double Within)> sums = [];
        for (int node = 0; node < scores.Length; node++)
        {
            double within = 0;
            foreach (int neighbour in graph.In.Of(node))
            {
                if (part[neighbour] == part[node]) within += scores[neighbour];
            }

            (double own, double before) = sums.GetValueOrDefault(part[node]);
            sums[part[node]] = (own + scores[node], before + within);
        }

        const double all = 1 - 1e-6;
        return sums.Values.Count(sum => sum.Own > 1e-9 && sum.Within >= all * eigenvalue * sum.Own);
    }

    private static Dictionary<string, object?> OneThread() => new() { ["concurrency"] = 1L };

    private static double[] Received(SignedGraph graph, double[] scores)
    {
        double[] received = new double[scores.Length];
        for (int node = 0; node < received.Length; node++)
        {
            foreach (int neighbour in graph.In.Of(node)) received[node] += scores[neighbour];
        }

        return received;
    }

    private static double Length(double[] vector) => Math.Sqrt(vector.Sum(value => value * value));
}
