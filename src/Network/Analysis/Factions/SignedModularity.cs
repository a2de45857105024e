using Network.Analysis.Counting;

namespace Network.Analysis.Factions;

/// <summary>Signed modularity of camps: how much more positive and less negative weight lies within them than chance would put there.</summary>
/// <remarks>
/// Q = (W+ Q+ - W- Q-) / (W+ + W-), each sign's Q being the share of its weight within camps less the share expected from the units' weights
/// (Gomez, Jensen, Arenas 2009, doi:10.1103/PhysRevE.80.016114). Where each pair counts once the undirected form, else the directed one,
/// a symmetric relation running half each way. Weights count only by the weights objective. 0 without ties. Time O(ties + camps).
/// </remarks>
internal static class SignedModularity
{
    /// <summary>The modularity of camps.</summary>
    /// <param name="ties">The counted ties.</param>
    /// <param name="graph">The pairs that were made of them.</param>
    /// <param name="campOfNode">The camp of each node, from 0.</param>
    public static double Of(CountedTies ties, PairGraph graph, int[] campOfNode)
    {
        int camps = campOfNode.Length == 0 ? 0 : campOfNode.Max() + 1;
        SignPart positive = new(camps);
        SignPart negative = new(camps);
        if (graph.IsNet)
        {
            for (int p = 0; p < graph.A.Length; p++)
            {
                SignPart part = graph.Apart[p] > 0 ? positive : negative;
                double half = graph.Value(graph.Apart[p] + graph.Together[p]) / 2;
                part.Add(campOfNode[graph.A[p]], campOfNode[graph.B[p]], half);
                part.Add(campOfNode[graph.B[p]], campOfNode[graph.A[p]], half);
            }
        }
        else
        {
            for (int tie = 0; tie < ties.Count; tie++)
            {
                if (graph.PairOfTie[tie] < 0) continue;
                SignPart part = ties.Sign[tie] > 0 ? positive : negative;
                int source = campOfNode[graph.NodeOf[ties.Source[tie]]];
                int target = campOfNode[graph.NodeOf[ties.Target[tie]]];
                double weight = graph.Objective == Objective.Weights ? ties.WeightOf(tie) : 1;
                if (ties.TraitsOf(tie).HasFlag(TieTraits.Symmetric))
                {
                    part.Add(source, target, weight / 2);
                    part.Add(target, source, weight / 2);
                }
                else
                {
                    part.Add(source, target, weight);
                }
            }
        }

        double total = positive.Weight + negative.Weight;
        return total == 0 ? 0 : (positive.Surplus() - negative.Surplus()) / total;
    }

    private sealed class SignPart(int camps)
    {
        private readonly double[] _out = new double[camps];
        private readonly double[] _in = new double[camps];
        private double _within;

        public double Weight { get; private set; }

        public void Add(int source, int target, double weight)
        {
            Weight += weight;
            _out[source] += weight;
            _in[target] += weight;
            if (source == target) _within += weight;
        }

        /// <summary>Weight within camps beyond what is expected.</summary>
        public double Surplus()
        {
            if (Weight == 0) return 0;
            double expected = 0;
            for (int c = 0; c < _out.Length; c++) expected += _out[c] * _in[c] / Weight;
            return _within - expected;
        }
    }
}
