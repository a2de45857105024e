namespace Network.Analysis.Factions.Leiden;

/// <summary>The exponential function of numbers up to 0, the same bits on every machine, where the system's own may differ in the last.</summary>
internal static class Exponential
{
    private const double Log2E = 1.4426950408889634;

    /// <summary>exp(x) to eight digits; 0 below -700.</summary>
    /// <param name="x">0 or less.</param>
    public static double OfNegative(double x)
    {
        if (!(x > -700)) return 0;
        double power = x * Log2E, floor = Math.Floor(power), f = (power - floor) * 0.6931471805599453;
        double value = 1 + (f * (1 + (f * (0.5 + (f * (0.16666666666666666 + (f * (0.041666666666666664 + (f * (0.008333333333333333
            + (f * (0.001388888888888889 + (f * 0.0001984126984126984)))))))))))));
        return value * BitConverter.Int64BitsToDouble(((long)floor + 1023) << 52);
    }
}
