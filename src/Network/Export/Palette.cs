namespace Network.Export;

/// <summary>The colours of camps and ties, the same in every picture and format.</summary>
/// <remarks>
/// Camps take Paul Tol's "muted" scheme, which stays apart for colour-blind readers; ties take blue and vermilion of Okabe and Ito,
/// never green against red. Nobody matches more than six colours, so a picture prints the camp's number too.
/// </remarks>
public static class Palette
{
    private static readonly Rgb[] Camps =
    [
        new(0xCC, 0x66, 0x77), new(0x33, 0x22, 0x88), new(0xDD, 0xCC, 0x77), new(0x11, 0x77, 0x33), new(0x88, 0xCC, 0xEE),
        new(0x88, 0x22, 0x55), new(0x44, 0xAA, 0x99), new(0x99, 0x99, 0x33), new(0xAA, 0x44, 0x99),
    ];

    /// <summary>How many camps have a colour of their own.</summary>
    public static int CampColours => Camps.Length;

    /// <summary>Fill of actors without a camp and of all camps beyond <see cref="CampColours"/>, which legends call "other".</summary>
    public static Rgb Other { get; } = new(0xDD, 0xDD, 0xDD);

    /// <summary>Stroke of a positive tie.</summary>
    public static Rgb Positive { get; } = new(0x00, 0x72, 0xB2);

    /// <summary>Stroke of a negative tie.</summary>
    public static Rgb Negative { get; } = new(0xD5, 0x5E, 0x00);

    /// <summary>Stroke of a neutral tie.</summary>
    public static Rgb Neutral { get; } = new(0x76, 0x76, 0x76);

    /// <summary>Black text.</summary>
    public static Rgb Black { get; } = new(0, 0, 0);

    /// <summary>White text.</summary>
    public static Rgb White { get; } = new(0xFF, 0xFF, 0xFF);

    /// <summary>The fill of a camp's actors.</summary>
    /// <param name="faction">The camp from 1, the largest first; null for no camp.</param>
    public static Rgb Faction(int? faction) => faction is >= 1 && faction <= Camps.Length ? Camps[faction.Value - 1] : Other;

    /// <summary>Black or white, whichever reads better on a fill; the contrast is 4.5 or more on any colour.</summary>
    public static Rgb TextOn(Rgb fill) => fill.Contrast(Black) >= fill.Contrast(White) ? Black : White;

    /// <summary>The stroke of a tie: blue for, vermilion against, grey for neither.</summary>
    /// <param name="sign">Above 0, below 0, or 0.</param>
    public static Rgb Tie(int sign) => sign > 0 ? Positive : sign < 0 ? Negative : Neutral;
}
