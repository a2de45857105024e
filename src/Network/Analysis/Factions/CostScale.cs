using Network.Analysis.Counting;

namespace Network.Analysis.Factions;

/// <summary>Turns weights into whole numbers, so that equal costs are equal to the last digit.</summary>
internal static class CostScale
{
    private const double MostUnits = 1L << 40;

    /// <summary>
    /// How many whole units a weight of 1 has: the least power of ten that makes every weight whole, up to a million; where there is none, or
    /// the sum would be too large, as many as divide the sum of weights into 2^36 parts, and costs are right to that part.
    /// </summary>
    public static double Of(CountedTies ties, int[] signed)
    {
        double sum = 0;
        foreach (int tie in signed) sum += ties.WeightOf(tie);
        if (sum <= 0) return 1;
        for (double scale = 1; scale <= 1e6; scale *= 10)
        {
            if (sum * scale <= MostUnits && signed.All(tie => IsWhole(ties.WeightOf(tie) * scale))) return scale;
        }

        return (1L << 36) / sum;
    }

    private static bool IsWhole(double value) => Math.Abs(value - Math.Round(value)) <= 1e-9 * value && value >= 0.5;
}
