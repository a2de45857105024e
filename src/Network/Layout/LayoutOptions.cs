namespace Network.Layout;

/// <summary>How a layout is made.</summary>
public sealed record LayoutOptions
{
    /// <summary>Starts the random numbers: the same seed and input give the same positions. Default 1.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Width to fill, in page units; a crowded graph takes more, in the same proportion. Default 1080: A4 landscape within margins.</summary>
    public double Width { get; init; } = 1080;

    /// <summary>Height to fill, in page units. Default 600: A4 landscape without title and legend.</summary>
    public double Height { get; init; } = 600;
}
