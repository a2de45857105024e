using System.Numerics;

namespace Network.Analysis.Factions.Leiden;

/// <summary>The exponential function of numbers up to 0, the same bits on every machine, where the system's own may differ in the last.</summary>
internal static class Exponential
{
    private const double Log2E = 1.4426950408889634;
    private const double Ln2 = 0.6931471805599453;
    private const double Lowest = -700;

    /// <summary>exp(x) to six digits or more; as good as 0 below -700.</summary>
    /// <param name="x">0 or less.</param>
    public static double OfNegative(double x) => OfNegative(new Vector<double>(x))[0];

    /// <summary>exp(x) of each element, likewise; elements above 0 come out as 1.</summary>
    /// <param name="x">0 or less.</param>
    public static Vector<double> OfNegative(Vector<double> x)
    {
        Vector<double> power = Vector.Min(Vector.Max(x, new Vector<double>(Lowest)), Vector<double>.Zero) * Log2E;
        Vector<double> floor = Vector.Floor(power);
        Vector<double> f = (power - floor) * Ln2;
        Vector<double> value = new(1.0 / 40320);
        value = (value * f) + new Vector<double>(1.0 / 5040);
        value = (value * f) + new Vector<double>(1.0 / 720);
        value = (value * f) + new Vector<double>(1.0 / 120);
        value = (value * f) + new Vector<double>(1.0 / 24);
        value = (value * f) + new Vector<double>(1.0 / 6);
        value = (value * f) + new Vector<double>(0.5);
        value = (value * f) + Vector<double>.One;
        value = (value * f) + Vector<double>.One;
        Vector<long> exponent = Vector.ConvertToInt64(floor) + new Vector<long>(1023);
        return value * Vector.AsVectorDouble(Vector.ShiftLeft(exponent, 52));
    }
}
