namespace Network.Analysis.Factions.Leiden;

/// <summary>Compressed rows of all layers' ties, each tie in the rows of both its ends.</summary>
internal static class LevelRows
{
    /// <summary>The rows; weights are null where one layer's ties all weigh 1. Time O(n + m), over all processors.</summary>
    /// <param name="nodes">n.</param>
    /// <param name="layers">The ties.</param>
    /// <param name="scale">What each layer's weights are multiplied with.</param>
    /// <exception cref="ArgumentException">There are more arcs than an array holds.</exception>
    public static (int[] Offsets, int[] Neighbours, double[]? Weights) Of(int nodes, IReadOnlyList<LeidenLayer> layers, double[] scale)
    {
        if (layers is [{ Weight: null } one] && !one.HasNeutral())
        {
            sbyte[]? signs = one.HasSign(-1) ? one.Sign : null;
            SignedAdjacency rows = RowSort.ByTarget(nodes, one.Source, one.Target, signs, null, bothEnds: true);
            return (rows.Offsets, rows.Neighbours, rows.Signs is null ? null : Array.ConvertAll(rows.Signs, sign => (double)sign));
        }

        (int[] source, int[] target, double[] weight) = Joined(layers, scale);
        SignedAdjacency joined = RowSort.ByTarget(nodes, source, target, null, weight, bothEnds: true);
        return (joined.Offsets, joined.Neighbours, joined.Magnitudes);
    }

    /// <summary>The ties of all layers that count, with signed and scaled weights.</summary>
    private static (int[] Source, int[] Target, double[] Weight) Joined(IReadOnlyList<LeidenLayer> layers, double[] scale)
    {
        int count = checked(layers.Sum(layer => layer.Source.Length)), used = 0;
        int[] source = new int[count], target = new int[count];
        double[] weight = new double[count];
        for (int l = 0; l < layers.Count; l++)
        {
            LeidenLayer layer = layers[l];
            for (int tie = 0; tie < layer.Source.Length; tie++)
            {
                if (!layer.Counts(tie)) continue;
                double value = layer.Weight is not null ? layer.Weight[tie] * scale[l] : layers.Count > 1 ? scale[l] : 1;
                source[used] = layer.Source[tie];
                target[used] = layer.Target[tie];
                weight[used++] = layer.Sign is not null && layer.Sign[tie] < 0 ? -value : value;
            }
        }

        return (source[..used], target[..used], weight[..used]);
    }
}
