using Network.Files;

namespace Network.Analysis.Factions.Leiden;

/// <summary>Makes the first graph of layers.</summary>
/// <remarks>
/// Weights are scaled so that a tie weighs 1 on average, which gives temperature and theta the same meaning everywhere. Time O(n + m).
/// </remarks>
internal static class LevelBuilder
{
    /// <summary>Builds the graph.</summary>
    /// <param name="nodes">n.</param>
    /// <param name="layers">The ties.</param>
    /// <param name="directed">True when the null models of modularity see direction.</param>
    /// <param name="options">Quality and resolution.</param>
    /// <exception cref="ArgumentException">A node is out of range, a weight is not finite and above 0, arrays differ in length or are too long.</exception>
    public static LevelGraph Build(int nodes, IReadOnlyList<LeidenLayer> layers, bool directed, LeidenOptions options)
    {
        foreach (LeidenLayer layer in layers)
        {
            CompressedRows.Check(nodes, layer.Source, layer.Target, layer.Sign, layer.Weight);
            if (!(layer.LayerWeight > 0 && double.IsFinite(layer.LayerWeight))) throw new ArgumentException("a layer's weight is not finite and above 0", nameof(layers));
        }

        bool modularity = options.Quality == LeidenQuality.Modularity;
        double[] totals = [.. layers.Select(Total)];
        double[] scale = [.. layers.Select((layer, l) => totals[l] == 0 ? 0 : modularity ? layer.LayerWeight / totals[l] : layer.LayerWeight)];
        double unit = Unit(layers, totals, scale);
        for (int l = 0; l < scale.Length; l++) scale[l] /= unit;
        (int[] offsets, int[] neighbours, double[]? weights) = LevelRows.Of(nodes, layers, scale);
        Masses masses = modularity && weights is null && !directed ? Masses.OfDegrees(offsets, totals[0], scale[0], options.Gamma)
            : modularity ? Masses.OfStrengths(nodes, layers, scale, directed, options.Gamma)
            : Masses.OfNodes(nodes, layers.Sum(layer => layer.LayerWeight) / unit * (directed ? 2 : 1) * options.Gamma);
        return new LevelGraph
        {
            Offsets = offsets,
            Neighbours = neighbours,
            Weights = weights,
            Masses = masses.Values,
            Null = new NullModel { Factor = masses.Factor, Dual = masses.Dual },
        };
    }

    private static double Total(LeidenLayer layer)
    {
        double sum = 0;
        for (int tie = 0; tie < layer.Source.Length; tie++)
        {
            if (layer.Counts(tie)) sum += layer.Weight is null ? 1 : layer.Weight[tie];
        }

        return sum;
    }

    /// <summary>The mean of what ties bring after scaling; exactly 1 when scaled ties all bring 1.</summary>
    private static double Unit(IReadOnlyList<LeidenLayer> layers, double[] totals, double[] scale)
    {
        double sum = 0;
        long ties = 0;
        for (int l = 0; l < layers.Count; l++)
        {
            sum += totals[l] * scale[l];
            for (int tie = 0; tie < layers[l].Source.Length; tie++) ties += layers[l].Counts(tie) ? 1 : 0;
        }

        return sum > 0 ? sum / ties : 1;
    }

    /// <summary>The nodes' masses and what their products cost.</summary>
    private sealed record Masses(double[] Values, double[] Factor, int[] Dual)
    {
        /// <summary>For modularity: each layer and sign has the strengths of the nodes, with direction out and in apart.</summary>
        public static Masses OfStrengths(int nodes, IReadOnlyList<LeidenLayer> layers, double[] scale, bool directed, double gamma)
        {
            List<(LeidenLayer Layer, double Scale, int Sign)> signs = [];
            for (int l = 0; l < layers.Count; l++)
            {
                foreach (int sign in (int[])[1, -1])
                {
                    if (layers[l].HasSign(sign)) signs.Add((layers[l], scale[l], sign));
                }
            }

            int sides = directed ? 2 : 1, parts = signs.Count * sides;
            Masses masses = new(new double[checked(nodes * parts)], new double[parts], new int[parts]);
            for (int s = 0; s < signs.Count; s++)
            {
                (LeidenLayer layer, double unit, int sign) = signs[s];
                int first = s * sides, last = first + sides - 1;
                double sum = 0;
                for (int tie = 0; tie < layer.Source.Length; tie++)
                {
                    if (!layer.Counts(tie) || (layer.Sign is null ? 1 : layer.Sign[tie]) != sign) continue;
                    double weight = layer.Weight is null ? 1 : layer.Weight[tie];
                    masses.Values[(layer.Source[tie] * parts) + first] += weight;
                    masses.Values[(layer.Target[tie] * parts) + last] += weight;
                    sum += weight;
                }

                // Strengths are kept in the ties' own weights, so that whole numbers stay exact.
                masses.Factor[first] = masses.Factor[last] = sign * gamma * unit / (sides == 2 ? sum : 2 * sum);
                masses.Dual[first] = last;
                masses.Dual[last] = first;
            }

            return masses;
        }

        /// <summary>The same of one layer of ties that all weigh 1, without direction.</summary>
        public static Masses OfDegrees(int[] offsets, double total, double scale, double gamma)
        {
            double[] values = LargeArray.Uninitialized<double>(offsets.Length - 1);
            for (int node = 0; node < values.Length; node++) values[node] = offsets[node + 1] - offsets[node];
            return total == 0 ? new Masses([], [], []) : new Masses(values, [gamma * scale / (2 * total)], [0]);
        }

        /// <summary>For the constant Potts model: every node has mass 1.</summary>
        public static Masses OfNodes(int nodes, double price)
        {
            double[] values = new double[nodes];
            Array.Fill(values, 1);
            return new Masses(values, [price], [0]);
        }
    }
}
