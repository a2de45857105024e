using System.Globalization;

namespace Network.Export;

/// <summary>A colour of the sRGB space.</summary>
/// <param name="R">Red.</param>
/// <param name="G">Green.</param>
/// <param name="B">Blue.</param>
public readonly record struct Rgb(byte R, byte G, byte B)
{
    /// <summary>Such as #CC6677.</summary>
    public string Hex => string.Create(CultureInfo.InvariantCulture, $"#{R:X2}{G:X2}{B:X2}");
}

/// <summary>The colours of camps and ties in every format: distinct for colour-blind readers, never green against red.</summary>
/// <remarks>Camps: "muted" of Paul Tol's schemes (SRON/EPS/TN/09-002). Ties: blue and vermilion of Okabe and Ito.</remarks>
public static class Palette
{
    private static readonly Rgb Black = new(0, 0, 0);
    private static readonly Rgb White = new(255, 255, 255);
    private static readonly Rgb Other = new(0xDD, 0xDD, 0xDD);

    private static readonly Rgb[] Muted =
    [
        new(0xCC, 0x66, 0x77), new(0x33, 0x22, 0x88), new(0xDD, 0xCC, 0x77), new(0x11, 0x77, 0x33), new(0x88, 0xCC, 0xEE),
        new(0x88, 0x22, 0x55), new(0x44, 0xAA, 0x99), new(0x99, 0x99, 0x33), new(0xAA, 0x44, 0x99),
    ];

    /// <summary>The fill of a camp, from 1; pale grey beyond the ninth, white without a camp.</summary>
    public static Rgb Faction(int? faction) =>
        faction is not int number ? White : number >= 1 && number <= Muted.Length ? Muted[number - 1] : Other;

    /// <summary>Black or white, whichever stands out more on the fill; its contrast is at least 4.5.</summary>
    public static Rgb TextOn(Rgb fill) => Contrast(fill, Black) >= Contrast(fill, White) ? Black : White;

    /// <summary>The stroke of a tie by its sign: blue for, vermilion against, grey neither.</summary>
    public static Rgb Tie(int sign) => sign > 0 ? new Rgb(0x00, 0x72, 0xB2) : sign < 0 ? new Rgb(0xD5, 0x5E, 0x00) : new Rgb(0x77, 0x77, 0x77);

    /// <summary>The contrast of two colours, from 1 to 21 (WCAG 2.2).</summary>
    public static double Contrast(Rgb a, Rgb b)
    {
        double first = Luminance(a), second = Luminance(b);
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance(Rgb colour) =>
        (0.2126 * Linear(colour.R)) + (0.7152 * Linear(colour.G)) + (0.0722 * Linear(colour.B));

    private static double Linear(byte channel)
    {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
