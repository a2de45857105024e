using System.Globalization;

namespace Network.Export;

/// <summary>A colour of the sRGB space.</summary>
/// <param name="R">Red, 0 to 255.</param>
/// <param name="G">Green, 0 to 255.</param>
/// <param name="B">Blue, 0 to 255.</param>
public readonly record struct Rgb(byte R, byte G, byte B)
{
    /// <summary>The colour as CSS, SVG and DOT write it: "#0072B2".</summary>
    public string Hex => string.Create(CultureInfo.InvariantCulture, $"#{R:X2}{G:X2}{B:X2}");

    /// <summary>Relative luminance from 0 (black) to 1 (white), as WCAG 2.2 defines it.</summary>
    public double Luminance => 0.2126 * Linear(R) + 0.7152 * Linear(G) + 0.0722 * Linear(B);

    /// <summary>Contrast with another colour, from 1 to 21, as WCAG 2.2 defines it; text wants 4.5 or more.</summary>
    public double Contrast(Rgb other)
    {
        double a = Luminance, b = other.Luminance;
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>The colour mixed with white.</summary>
    /// <param name="strength">How much of the colour stays, from 0 (white) to 1 (unchanged).</param>
    public Rgb Pale(double strength) => new(Mix(R, strength), Mix(G, strength), Mix(B, strength));

    /// <inheritdoc/>
    public override string ToString() => Hex;

    private static byte Mix(byte channel, double strength) => (byte)Math.Round(255 - (255 - channel) * Math.Clamp(strength, 0, 1));

    private static double Linear(byte channel)
    {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
    }
}
