using Network.Files;

namespace Network.Analysis.Factions.Leiden;

/// <summary>A graph that Leiden works on: at first the actors, then sets of them as nodes.</summary>
/// <remarks>
/// Compressed rows, every tie in the rows of both its ends with its signed weight; a pair's weight is what its two directions and all layers
/// bring together. Ties within a node are not held: they count in every partition alike.
/// </remarks>
internal sealed class LevelGraph
{
    /// <summary>Where each node's row begins; one entry more than there are nodes.</summary>
    public required int[] Offsets { get; init; }

    /// <summary>The other ends; may be longer than the rows.</summary>
    public required int[] Neighbours { get; init; }

    /// <summary>Signed weights; null when all are 1; may be longer than the rows.</summary>
    public required double[]? Weights { get; init; }

    /// <summary>Each node's masses, side by side.</summary>
    public required double[] Masses { get; init; }

    /// <summary>What is expected between two nodes.</summary>
    public required NullModel Null { get; init; }

    /// <summary>How many nodes there are.</summary>
    public int NodeCount => Offsets.Length - 1;

    /// <summary>How many arcs there are, two a tie.</summary>
    public int ArcCount => Offsets[^1];

    /// <summary>A node's masses.</summary>
    public ReadOnlySpan<double> MassOf(int node) => Masses.AsSpan(node * Null.Parts, Null.Parts);

    /// <summary>The summed masses of each camp.</summary>
    public double[] CampMasses(int[] camp, int camps)
    {
        int parts = Null.Parts;
        double[] sums = LargeArray.Zeros<double>(camps * parts);
        for (int node = 0; node < camp.Length; node++)
        {
            for (int p = 0; p < parts; p++) sums[(camp[node] * parts) + p] += Masses[(node * parts) + p];
        }

        return sums;
    }

    /// <summary>The quality of a partition, less what is the same for every partition: weight within camps less what is expected there.</summary>
    public double Quality(int[] camp, int camps)
    {
        double twice = ParallelBlocks.Sum(NodeCount, (first, end) => WeightWithin(camp, first, end), CancellationToken.None);
        double[] masses = CampMasses(camp, camps);
        double expected = 0;
        for (int c = 0; c < camps; c++) expected += Null.Within(masses.AsSpan(c * Null.Parts, Null.Parts));
        return (twice / 2) - expected;
    }

    /// <summary>The weight from some nodes to others of their camps.</summary>
    private double WeightWithin(int[] camp, int first, int end)
    {
        double sum = 0;
        for (int node = first; node < end; node++)
        {
            int own = camp[node];
            for (int arc = Offsets[node]; arc < Offsets[node + 1]; arc++)
            {
                if (camp[Neighbours[arc]] == own) sum += Weights is null ? 1 : Weights[arc];
            }
        }

        return sum;
    }
}
