using CsCheck;
using Network.Analysis.Factions.Leiden;

namespace Network.Tests.Analysis.Factions.Leiden;

/// <summary>Small graphs for Leiden, and every partition of them.</summary>
internal sealed record LeidenSample(int Nodes, LeidenLayer[] Layers, bool Directed, LeidenOptions Options)
{
    private static readonly Gen<LeidenOptions> AnyOptions =
        from quality in Gen.Bool
        from resolution in Gen.Double[0.2, 1.5]
        from seed in Gen.Int[0, 1000]
        select new LeidenOptions
        {
            Quality = quality ? LeidenQuality.Modularity : LeidenQuality.ConstantPotts,
            Resolution = quality ? resolution : resolution / 2,
            Seed = seed,
        };

    /// <summary>Up to eight nodes, one or two layers, any quality.</summary>
    public static Gen<LeidenSample> Any(int most = 8, int lowest = -3) =>
        from nodes in Gen.Int[1, most]
        from layers in Layer(nodes, lowest).Array[1, 2]
        from directed in Gen.Bool
        from options in AnyOptions
        select new LeidenSample(nodes, layers, directed, options);

    /// <summary>The graph that Leiden works on.</summary>
    public LevelGraph Build() => LevelBuilder.Build(Nodes, Layers, Directed, Options);

    /// <summary>The quality of a partition straight from the definition, pair by pair, up to one factor for all partitions of a sample.</summary>
    public double Quality(int[] camp)
    {
        double sum = 0;
        foreach (LeidenLayer layer in Layers)
        {
            double total = Enumerable.Range(0, layer.Source.Length).Where(tie => Counts(layer, tie)).Sum(tie => layer.Weight![tie]);
            if (total == 0 && Options.Quality == LeidenQuality.Modularity) continue;
            double surplus = 0;
            foreach (int sign in (int[])[1, -1])
            {
                double[,] weight = new double[Nodes, Nodes];
                double[] outgoing = new double[Nodes], incoming = new double[Nodes];
                double all = 0;
                for (int tie = 0; tie < layer.Source.Length; tie++)
                {
                    if (!Counts(layer, tie) || layer.Sign![tie] != sign) continue;
                    Put(layer.Source[tie], layer.Target[tie], layer.Weight![tie]);
                    if (!Directed) Put(layer.Target[tie], layer.Source[tie], layer.Weight![tie]);
                }

                for (int i = 0; i < Nodes; i++)
                {
                    for (int j = 0; j < Nodes; j++)
                    {
                        if (camp[i] != camp[j]) continue;
                        surplus += sign * weight[i, j];
                        if (Options.Quality == LeidenQuality.Modularity) surplus -= all == 0 ? 0 : sign * Options.Gamma * outgoing[i] * incoming[j] / all;
                        else if (i != j && sign > 0) surplus -= Options.Gamma;
                    }
                }

                void Put(int from, int to, double value)
                {
                    weight[from, to] += value;
                    outgoing[from] += value;
                    incoming[to] += value;
                    all += value;
                }
            }

            sum += layer.LayerWeight * surplus / (Options.Quality == LeidenQuality.Modularity ? total : 1);
        }

        return sum;
    }

    /// <summary>The quality of the best of all partitions.</summary>
    public double Best() => PartitionOracle.Partitions(Nodes, Nodes).Max(Quality);

    private static bool Counts(LeidenLayer layer, int tie) => layer.Sign![tie] != 0 && layer.Source[tie] != layer.Target[tie];

    private static Gen<LeidenLayer> Layer(int nodes, int lowest) =>
        from ties in Gen.Select(Gen.Int[0, nodes - 1], Gen.Int[0, nodes - 1], Gen.Int[lowest, 3]).Array[0, 20]
        from weight in Gen.Double[0.5, 2]
        select new LeidenLayer
        {
            Source = [.. ties.Select(tie => tie.Item1)],
            Target = [.. ties.Select(tie => tie.Item2)],
            Sign = [.. ties.Select(tie => (sbyte)Math.Sign(tie.Item3))],
            Weight = [.. ties.Select(tie => tie.Item3 == 0 ? 1.0 : Math.Abs(tie.Item3))],
            LayerWeight = weight,
        };
}
